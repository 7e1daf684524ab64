#!/usr/bin/env bash
# Proves what this project promises, in databases that it makes and drops again. One line a promise; fails if one fails.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/lib.sh
source scripts/numbers.sh

PLAN_ROWS=${PLAN_ROWS:-20000}

exec 3>&2 # Progress; a check's own output is the explanation of its failure.
scratch=${DATABASE_NAME}_verify_$(random_hex 4)
from_schemas=${scratch}_schemas
from_migrations=${scratch}_migrations
walked=${scratch}_walked
seeded=${scratch}_seeded
work=$(mktemp -d)
failures=0

clean_up() {
    local database
    rm -rf "$work"
    for database in "$from_schemas" "$from_migrations" "$walked" "$seeded"; do
        drop_database "$database" || note "could not drop $database"
    done
}

# promise TEXT COMMAND...: the promise is kept if the command succeeds and prints nothing.
promise() {
    local text=$1 details status
    shift
    set +e # Not `if details=...`, which would switch set -e off inside the command too.
    details=$(
        set -e
        "$@" 2>&1
    )
    status=$?
    set -e
    if [[ $status -eq 0 && -z $details ]]; then
        printf 'ok   %s\n' "$text"
    else
        printf 'FAIL %s\n' "$text"
        printf '%s\n' "${details:-it failed and said nothing}" | sed 's/^/     /'
        failures=$((failures + 1))
    fi
}

# progress TEXT: at most one line a second.
reported=$SECONDS
progress() {
    if ((SECONDS > reported)); then
        reported=$SECONDS
        printf '     ... %s\n' "$*" >&3
    fi
}

catalogue() {
    sql "$1" -f scripts/catalogue.sql
}

same() {
    diff -u --label "$1" --label "$2" "$3" "$4"
}

# quietly COMMAND...: its output only matters when it fails.
quietly() {
    "$@" >"$work/log" 2>&1 || {
        cat "$work/log"
        return 1
    }
}

# Migration by migration: up, down, up.
downs_undo_ups() {
    local file name folder=$work/migrations done=0
    local files=("$MIGRATIONS"/[0-9]*.sql)
    mkdir "$folder"
    catalogue "$walked" >"$work/before"
    for file in "${files[@]}"; do
        name=${file##*/}
        ln -s "$PWD/$file" "$folder/"
        quietly migrator "$walked" "$folder" migrate --strict
        catalogue "$walked" >"$work/up"
        quietly migrator "$walked" "$folder" rollback
        catalogue "$walked" >"$work/down"
        same "before $name" "after its down" "$work/before" "$work/down"
        quietly migrator "$walked" "$folder" migrate --strict
        catalogue "$walked" >"$work/again"
        same "after $name" "after its down and up" "$work/up" "$work/again"
        mv "$work/up" "$work/before"
        done=$((done + 1))
        progress "$done of ${#files[@]} migrations"
    done
}

# forward_migrations: those after the first ones, which create a table each.
forward_migrations() {
    local file first=1
    for file in "$MIGRATIONS"/[0-9]*.sql; do
        if ((first)) && [[ $file =~ /([0-9]+_create_.*|000_prepare_database)\.sql$ && -z $(lost "$file") ]]; then
            continue
        fi
        first=0
        printf '%s\n' "$file"
    done
}

# lost FILE: the tables and columns whose rows and values its way back loses, as it says itself, each with a space behind.
lost() {
    sed -n 's/^-- The way back loses what is in \(.*\) by then\.$/\1/p' "$1" | tr -d ' ' | tr ',\n' '  '
}

# snapshot NAME MIGRATION: the catalogue and the rows, without what the migration loses.
snapshot() {
    catalogue "$seeded" >"$work/$1"
    sql "$seeded" -f scripts/row_checksums.sql >"$work/rows"
    awk -F '[.|]' -v lost=" $(lost "$2")" '!index(lost, " " $1 " ") && !index(lost, " " $1 "." $2 " ")' \
        "$work/rows" >>"$work/$1"
}

# Back, forth and back again over the rows of the development seeds, from the last migration to the first of these.
rows_go_back_and_forth() {
    local file name folder=$work/filled done=0
    drop_database "$seeded"
    create_database "$seeded" "$from_migrations"
    load_seeds development first
    mkdir "$folder"
    ln -s "$PWD/$MIGRATIONS"/[0-9]*.sql "$folder/"
    while read -r file; do
        name=${file##*/}
        snapshot new "$file"
        if ! quietly migrator "$seeded" "$folder" rollback >"$work/refusal"; then
            snapshot refused "$file"
            same "$name" "after its way back was refused" "$work/new" "$work/refused"
            grep -q '^-- Rows written since may refuse the way back' "$file" || cat "$work/refusal"
            printf '     ... %s is refused by rows, those before it are not tried\n' "the way back of $name" >&3
            return
        fi
        snapshot old "$file"
        quietly migrator "$seeded" "$folder" migrate --strict
        snapshot again "$file"
        same "$name" "after its down and up" "$work/new" "$work/again"
        quietly migrator "$seeded" "$folder" rollback
        snapshot again "$file"
        same "before $name" "after its up and down" "$work/old" "$work/again"
        rm "$folder/$name"
        done=$((done + 1))
        progress "$done of ${#forward[@]} forward migrations"
    done < <(printf '%s\n' "${forward[@]}" | sort -r)
}

schemas_build_the_same() {
    local file
    for file in initial_schema indexes triggers; do
        sql "$from_schemas" --single-transaction -o /dev/null -f "schemas/postgresql/$file.sql"
    done
    catalogue "$from_schemas" >"$work/schemas"
    catalogue "$from_migrations" >"$work/migrated"
    same schemas/postgresql migrations/postgresql "$work/schemas" "$work/migrated"
}

load_seeds() {
    ENV=$1 ADMIN_EMAIL=${ADMIN_EMAIL:-admin@example.com} FORCE=1 DATABASE_URL=$(address "$seeded") \
        quietly scripts/seed.sh
    sql "$seeded" -f scripts/row_checksums.sql >"$work/$2"
}

seeds_repeat() {
    progress "$1 seeds"
    drop_database "$seeded"
    create_database "$seeded" "$from_migrations"
    load_seeds "$1" first
    load_seeds "$1" second
    same "$1: table, rows, checksum" "after a second load" "$work/first" "$work/second"
}

# The planner reads few rows without an index, so it is asked about copies of the tables that have PLAN_ROWS rows each.
queries_use_their_indexes() {
    progress "plans over $PLAN_ROWS rows a table"
    drop_database "$seeded"
    create_database "$seeded" "$from_migrations"
    load_seeds development first
    sql "$seeded" -c "SET promise.app_role = '${DATABASE_NAME}_app'; SET plans.rows = $PLAN_ROWS" \
        -f scripts/plans/queries.sql -f scripts/plans/tables.sql -f scripts/plans/judge.sql
}

environments() {
    sed -n 's/^  \([a-z_]*\): *\[.*/\1/p' seeds/seed_config.yml
}

connect
trap clean_up EXIT
trap 'exit 130' INT TERM
for database in "$from_schemas" "$from_migrations" "$walked"; do
    create_database "$database"
done
DATABASE_URL=$(address "$from_migrations") quietly scripts/migrate.sh up >&2 || die "the migrations do not run"

promise "every migration's down undoes its up" downs_undo_ups
IFS=$'\n' read -r -d '' -a forward < <(forward_migrations) || true
if ((${#forward[@]} > 0)); then
    promise "forward migrations go back and forth on a filled database with every row" rows_go_back_and_forth
fi
promise "schemas and migrations build the same catalogue" schemas_build_the_same
for file in scripts/promises/*.sql; do
    promise "$(sed -n '1s/^-- //p' "$file")" \
        sql "$from_migrations" -c "SET promise.app_role = '${DATABASE_NAME}_app'" -f "$file"
done
promise "every declared query uses an index made for it" queries_use_their_indexes
for environment in $(environments); do
    promise "$environment seeds load twice with the same result" seeds_repeat "$environment"
done
((failures == 0)) || die "$failures promises are broken"
