#!/usr/bin/env bash
# Loads the seeds of one environment, each file in one transaction. Usage: ENV=development|test|production seed.sh
# SCALE=1000000 goes on until the development database has about so many rows.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/lib.sh

environment=${ENV:-development}
scale=${SCALE:-}

# seed_files: the environment's files in seed_config.yml, which keeps one environment a line.
seed_files() {
    sed -n "s/^  $environment: *\[\(.*\)\] *$/\1/p" seeds/seed_config.yml | tr ',' '\n' | tr -d ' '
}

is_loopback() {
    local host=$HOST
    [[ $PARAMETERS =~ (^|&)host(addr)?=([^&]*) ]] && host=$(percent_decode "${BASH_REMATCH[3]}")
    [[ $host =~ ^(|localhost(:[0-9]+)?|127\.[0-9.]+(:[0-9]+)?|\[::1\](:[0-9]+)?|/[^,]*)$ ]]
}

connect
[[ $environment =~ ^[a-z_]+$ ]] || die "ENV must be an environment of seeds/seed_config.yml"
[[ -z $scale || $environment == development ]] || die "SCALE goes with ENV=development alone"
[[ $scale =~ ^([1-9][0-9]{0,8})?$ ]] || die "SCALE must be a number of rows, such as 1000000"
files=$(seed_files)
[[ -n $files ]] || die "seeds/seed_config.yml has no line '  $environment: [a.sql, b.sql]'"
variables=()
if [[ $environment == production ]]; then
    admin=$(setting ADMIN_EMAIL)
    [[ -n $admin ]] || die "production needs ADMIN_EMAIL, the address of the first administrator"
    variables=(-v admin_email="$admin")
elif ! is_loopback && [[ ${FORCE:-} != 1 ]]; then
    die "$environment data does not belong on ${SERVER##*[/@]}, which is not this machine. FORCE=1 if you mean it"
fi
for file in $files; do
    note "loading seeds/$file"
    sql "$DATABASE" --single-transaction -o /dev/null ${variables[@]+"${variables[@]}"} -f "seeds/$file"
done
if [[ -n $scale ]]; then
    note "loading seeds/scale.sql"
    sql "$DATABASE" -o /dev/null -v scale="$scale" -f seeds/scale.sql
fi
