#!/usr/bin/env bash
# Runs the migrations. Usage: migrate.sh up|status, or STEPS=n migrate.sh down
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/lib.sh
source scripts/numbers.sh

LOCK="hashtext('schema_migrations')"

# take_lock: keeps an advisory lock until this script ends. It asks again and again instead of waiting inside the
# server: a waiting statement would hold up CREATE INDEX CONCURRENTLY in the other runner, and both would wait for ever.
take_lock() {
    local answer waited=0 limit
    limit=$(number_in migrations/migration_config.yml runner_wait_seconds)
    pipes=$(mktemp -d)
    trap 'rm -rf "$pipes"' EXIT
    mkfifo "$pipes/ask" "$pipes/answer"
    sql "$DATABASE" <"$pipes/ask" >"$pipes/answer" &
    exec 8>"$pipes/ask" 9<"$pipes/answer"
    echo "SET application_name = 'migration lock'; SET idle_session_timeout = 0;" >&8
    while echo "SELECT pg_try_advisory_lock($LOCK);" >&8; do
        read -r answer <&9 || die "the connection that asks for the migration lock was lost"
        [[ $answer == t ]] && return
        ((waited > 0)) || note "another migration is running; waiting for it to end"
        ((waited < limit)) || die "another migration has been running for $limit s; gave up"
        waited=$((waited + 1))
        sleep 1
    done
}

# dbmate refuses it too, but knows no way out.
check_none_is_late() {
    local applied file
    applied=$(applied_numbers)
    for file in "$MIGRATIONS"/[0-9]*.sql; do
        ! is_late "$(number_of "$file")" "$applied" ||
            die "${file##*/} comes late, ${applied##*$'\n'} is applied already: run make renumber"
    done
}

up() {
    local months_ahead
    check_none_is_late
    months_ahead=$(number_in migrations/migration_config.yml partition_months_ahead)
    migrator "$DATABASE" "$MIGRATIONS" migrate --strict 8>&- 9<&-
    sql "$DATABASE" -o /dev/null -v months_ahead="$months_ahead" -f scripts/partitions.sql
}

down() {
    local steps=${STEPS:-1} applied
    [[ $steps =~ ^[1-9][0-9]*$ ]] || die "STEPS must be a number from 1"
    applied=$(sql "$DATABASE" -c "SELECT count(*) FROM public.schema_migrations")
    ((steps <= applied)) || die "only $applied migrations are applied"
    for (( ; steps > 0; steps--)); do
        migrator "$DATABASE" "$MIGRATIONS" rollback 8>&- 9<&-
    done
}

check_names
check_numbers
connect
case ${1:-} in
    up | down)
        take_lock
        "$1"
        ;;
    status) migrator "$DATABASE" "$MIGRATIONS" status ;;
    *) die "usage: migrate.sh up|down|status" ;;
esac
