#!/usr/bin/env bash
# Dumps the database, and restores a dump into a new one.
#   backup_scripts.sh dump                             writes backups/<database>-<time>/ and keeps the newest
#   BACKUP=folder [INTO=name] backup_scripts.sh restore
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/lib.sh

BACKUPS=${BACKUPS:-backups}

sha256() {
    if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}

# client NAME: the program of exactly the server's version. An older pg_dump refuses a newer server, and what a newer
# one writes an older pg_restore cannot read.
client() {
    local major
    major=$(server_major "${2:-$DATABASE}")
    find_program "$1" "$major" || die "$1 of PostgreSQL $major, the server's version, was not found: install its client programs"
}

# count_rows DATABASE: table|rows, for all tables as of one moment; with SNAPSHOT as of that one.
count_rows() {
    local queries
    queries=$(sql "$1" -f backup/count_rows.sql)
    sql "$1" -c "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" \
        ${SNAPSHOT:+-c "SET TRANSACTION SNAPSHOT '$SNAPSHOT'"} -c "$queries"
}

# hold_snapshot: keeps a transaction open, so that the dump and the row counts see the same moment.
hold_snapshot() {
    mkfifo "$work/ask" "$work/answer"
    sql "$DATABASE" <"$work/ask" >"$work/answer" &
    exec 8>"$work/ask" 9<"$work/answer"
    echo 'SET idle_in_transaction_session_timeout = 0; BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT pg_export_snapshot();' >&8
    read -r SNAPSHOT <&9 || die "the connection that holds the snapshot was lost"
}

dump() {
    local folder program started=$SECONDS
    program=$(client pg_dump)
    folder=$BACKUPS/${DATABASE//[^A-Za-z0-9_-]/_}-$(date -u +%Y%m%dT%H%M%SZ)
    umask 077
    mkdir -p "$BACKUPS"
    [[ ! -e $folder ]] || die "$folder is there already"
    mkdir "$work/new"
    hold_snapshot
    "$program" --format=custom --snapshot="$SNAPSHOT" --file="$work/new/database.dump" -d "$(address "$DATABASE")" 8>&- 9<&-
    count_rows "$DATABASE" >"$work/new/rows.txt" 8>&- 9<&-
    exec 8>&- 9<&-
    "$(client pg_restore)" --list "$work/new/database.dump" >"$work/new/contents.txt"
    (cd "$work/new" && sha256 database.dump rows.txt contents.txt >SHA256SUMS)
    # Renamed when complete: a folder in backups/ is a whole backup.
    mv "$work/new" "$BACKUPS/.unfinished-$$"
    mv "$BACKUPS/.unfinished-$$" "$folder"
    note "$folder: $(wc -l <"$folder/rows.txt" | tr -d ' ') tables, $(du -h "$folder/database.dump" | cut -f 1 | tr -d ' '), $((SECONDS - started)) s"
    remove_old
}

remove_old() {
    local keep folder name=${DATABASE//[^A-Za-z0-9_-]/_}
    keep=$(number_in backup/backup_strategy.yml keep_newest)
    ((keep >= 1)) || die "backup/backup_strategy.yml: keep_newest must be at least 1"
    # The time in the name sorts.
    for folder in "$BACKUPS/$name"-[0-9]*T[0-9]*Z; do
        printf '%s\n' "$folder"
    done | sort -r | tail -n "+$((keep + 1))" | while read -r folder; do
        rm -rf "$folder"
        note "removed $folder: the newest $keep are kept"
    done
}

restore() {
    local folder=${BACKUP:-} into=${INTO:-} started=$SECONDS program tables
    [[ -n $folder ]] || die "say which: make restore BACKUP=$BACKUPS/<folder>"
    [[ -f $folder/SHA256SUMS ]] || die "$folder is not a backup: it has no SHA256SUMS"
    (cd "$folder" && sha256 --check --quiet SHA256SUMS 2>&1) || die "$folder is damaged: a checksum does not match"
    into=${into:-${DATABASE}_restored_$(date -u +%Y%m%d_%H%M%S)}
    [[ $into =~ ^[A-Za-z_][A-Za-z0-9_-]{0,62}$ ]] || die "INTO must be the name of a database"
    if [[ $(sql "$DATABASE" -v name="$into" <<<"SELECT count(*) FROM pg_database WHERE datname = :'name'") == 0 ]]; then
        create_database "$into"
    else
        tables=$(sql "$into" -c "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace")
        [[ $tables == 0 ]] || die "$into is not empty, and nothing is restored over anything. Choose another name with INTO"
    fi
    program=$(client pg_restore "$into")
    note "restoring $folder into the new database $into"
    "$program" --exit-on-error --no-owner --single-transaction -d "$(address "$into")" "$folder/database.dump" ||
        die "the restore failed. Do the roles exist? make setup creates them. $into is left as it is, for you to look at and drop"
    count_rows "$into" | diff -u --label "rows in $folder" --label "rows in $into" "$folder/rows.txt" - ||
        die "$into does not hold the rows that were backed up"
    note "$into holds every row of $folder, restored in $((SECONDS - started)) s. $DATABASE was not touched."
    note "To switch, stop the application, then in psql on the database postgres:"
    note "    ALTER DATABASE \"$DATABASE\" RENAME TO \"${DATABASE}_before\"; ALTER DATABASE \"$into\" RENAME TO \"$DATABASE\";"
}

connect
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case ${1:-} in
    dump | restore) "$1" ;;
    *) die "usage: backup_scripts.sh dump, or BACKUP=folder [INTO=name] backup_scripts.sh restore" ;;
esac
