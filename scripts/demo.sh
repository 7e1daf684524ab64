#!/usr/bin/env bash
# Renders the field-service example into a new folder and brings its database up, migrated, seeded and verified.
# KEEP=1 leaves the server running.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/groundplan-demo.XXXXXX")
# A server refuses to run as root, so it runs as another user, who has to reach its data in this folder.
chmod 755 "$folder"
project=$folder/field-service
database=$project/05-templates/database-models
started=$SECONDS

finish() {
    local status=$?
    if [[ -z ${KEEP:-} && -d $database ]]; then
        make --directory "$database" --silent down
    fi
    if ((status)); then
        echo "The demo failed. What it made is in $folder." >&2
    fi
}
trap finish EXIT

step() {
    printf '\n== %s (%d s)\n' "$1" $((SECONDS - started))
}

# The demo's database is its own, whatever this shell is pointed at.
unset DATABASE_URL "${!PG@}"

step "Render the database layer of a field service from its specs"
mkdir "$project"
cp -R "$root/examples/field-service/input/." "$project"
"$root/.venv/bin/copier" copy --trust --quiet --defaults --vcs-ref HEAD \
    --data-file "$root/examples/field-service/answers.yaml" "$root" "$project"
printf "%d files in %s\n" "$(find "$database" -type f | wc -l)" "$database"

step "Start PostgreSQL and create the database and its roles"
make --directory "$database" setup

step "Migrate"
make --directory "$database" migrate

step "Seed"
make --directory "$database" seed

step "Verify"
make --directory "$database" verify

printf '\nDone in %d s. The project is in %s.\n' $((SECONDS - started)) "$project"
if [[ -n ${KEEP:-} ]]; then
    echo "Its server runs; stop it with: make -C $database down"
fi
