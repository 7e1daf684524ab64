#!/usr/bin/env bash
# Measures the hot queries and the write paths by pgbench, in a copy of the database that is dropped again.
# Usage: CLIENTS=4 DURATION=3 BASELINE=1 bench.sh
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/lib.sh

clients=${CLIENTS:-4}
duration=${DURATION:-3}
copy=${DATABASE_NAME}_bench_$(random_hex 4)
work=$(mktemp -d)
failures=0

clean_up() {
    rm -rf "$work"
    drop_database "$copy" || note "could not drop $copy"
}

# samples NAME: how many rows of values a script has to ask with.
samples() {
    sql "$copy" -v name="$1" <<<"SELECT count(*) FROM bench.samples WHERE query = :'name'"
}

# measure FOLDER SCRIPT: leaves pgbench's log of each transaction in the folder, by the script's name.
measure() {
    local name=${2##*/} rows
    name=${name%.sql}
    rows=$(samples "$name")
    if [[ $rows == 0 ]] && grep -q ':SAMPLES' "$2"; then
        printf '%s: no row tells what to ask for\n' "$name" >>"$work/unmeasured"
        return
    fi
    PGOPTIONS="-c role=${DATABASE_NAME}_app -c statement_timeout=30s -c lock_timeout=10s" "$PGBENCH" --no-vacuum \
        --client="$clients" --jobs="$clients" --time="$duration" --max-tries=10 --define=SAMPLES="$rows" \
        --file="$2" --log --log-prefix="$1/$name" "$(address "$copy")" >"$1/$name.out" 2>&1 || {
        printf 'FAIL %s\n' "$2"
        grep -v '^$' "$1/$name.out" | sed 's/^/     /'
        failures=$((failures + 1))
    }
}

# measure_all FOLDER SCRIPT...
measure_all() {
    local folder=$1 script done=0
    shift
    mkdir "$folder"
    for script; do
        done=$((done + 1))
        note "$done of $#: $script"
        measure "$folder" "$script"
    done
}

[[ $clients =~ ^[1-9][0-9]*$ && $duration =~ ^[1-9][0-9]*$ ]] || die "CLIENTS and DURATION must be numbers"
connect
PGBENCH=$(find_program pgbench) || die "pgbench was not found. It comes with PostgreSQL's server (Debian, Ubuntu:" \
    "apt install postgresql; macOS: brew install postgresql@$DATABASE_VERSION)"
(($(major_of "$PGBENCH") >= 15)) || die "pgbench is version $(major_of "$PGBENCH"); this needs 15 or newer"
trap clean_up EXIT
trap 'exit 130' INT TERM
note "copying $DATABASE"
create_database "$copy" "$DATABASE" || die "$DATABASE cannot be copied while others are connected to it"
sql "$copy" -c 'VACUUM (ANALYZE)'
sql "$copy" -c "
    SELECT sum(reltuples)::bigint FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > 0" >"$work/rows"
note "taking values to ask with"
sql "$copy" -o /dev/null -v app="${DATABASE_NAME}_app" -f bench/samples.sql
sql "$copy" -c 'ANALYZE bench.samples'
cp bench/unmeasured.txt "$work/unmeasured"

shopt -s nullglob
queries=(bench/queries/*.sql) writes=(bench/writes/*.sql)
measure_all "$work/measured" bench/empty_transaction.sql "${queries[@]}"
if [[ ${BASELINE:-} == 1 ]]; then
    note "again without the indexes that only queries need"
    sql "$copy" -f bench/drop_indexes.sql
    measure_all "$work/baseline" "${queries[@]}"
elif ((${#writes[@]} > 0)); then
    measure_all "$work/writes" "${writes[@]}"
    mv "$work/writes"/* "$work/measured"
fi
mkdir -p bench/results
SERVER_VERSION=$(sql "$copy" -c 'SHOW server_version') CLIENTS=$clients DURATION=$duration \
    python3 bench/report.py "$work" bench/results
((failures == 0)) || die "$failures scripts failed"
