#!/usr/bin/env bash
# Runs a command against a database of its own, as the application: migrated, with the seeds for tests, and dropped at
# the end. Usage: scratch.sh COMMAND...
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/lib.sh

connect
owner=$(database_url)
scratch=${DATABASE_NAME}_test_$(random_hex 4)
clean_up() {
    drop_database "$scratch" || note "could not drop $scratch"
}
trap clean_up EXIT
create_database "$scratch"

# at PARAMETERS: the owner's address, password and all, with the new database. It goes into the environment only.
at() {
    [[ $owner =~ ^[^:]+://[^/?]* ]]
    printf '%s/%s%s' "${BASH_REMATCH[0]}" "$scratch" "${1:+?$1}"
}

{
    DATABASE_URL=$(at "$PARAMETERS") scripts/migrate.sh up
    DATABASE_URL=$(at "$PARAMETERS") ENV=test FORCE=1 scripts/seed.sh
} >/dev/null 2>&1 || die "migrations or seeds fail: run make verify"
DATABASE_URL=$(at "${PARAMETERS:+$PARAMETERS&}options=-c%20role%3D${DATABASE_NAME}_app") "$@"
