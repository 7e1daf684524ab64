#!/usr/bin/env bash
# Finds, starts and stops the database. Usage: database.sh programs|up|create|down|url|psql|run COMMAND...
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/lib.sh
source scripts/local_server.sh

INSTALL_HINT="PostgreSQL $(minimum_version) or newer was not found. Install it (Debian, Ubuntu: apt install postgresql;
macOS: brew install postgresql@$DATABASE_VERSION), or start Docker, or set DATABASE_URL in the environment or in .env"

# A client alone proves nothing, and one whose engine is gone may wait for ever.
docker_answers() {
    command -v docker >/dev/null &&
        python3 -c 'import subprocess, sys; sys.exit(subprocess.run(sys.argv[1:], timeout=5).returncode)' \
            docker info >/dev/null 2>&1 && docker compose version >/dev/null 2>&1
}

# where_from: url, compose or local. Once chosen it stays, or a stopped Docker would look like an empty database.
where_from() {
    if [[ -n $(setting DATABASE_URL) ]]; then
        echo url
    elif [[ -f $DATA_DIR/source ]]; then
        cat "$DATA_DIR/source"
    elif docker_answers; then
        echo compose
    elif server_folder >/dev/null; then
        echo local
    else
        return 1
    fi
}

compose_up() {
    docker_answers || die "the database runs in Docker Compose, and Docker does not answer. Start it, or remove $DATA_DIR to choose again"
    if [[ -z $(setting POSTGRES_PASSWORD) ]]; then
        (umask 077 && printf 'POSTGRES_PASSWORD=%s\n' "$(random_hex 16)" >>.env)
    fi
    docker compose up --detach --wait || die "Docker Compose did not start the database. If the port is taken, set DATABASE_PORT in .env"
    mkdir -p "$DATA_DIR"
    echo compose >"$DATA_DIR/source"
}

up() {
    case $(where_from) in
        url) connect && note "DATABASE_URL is set, there is nothing to start: ${SERVER#*@}" ;;
        compose) compose_up ;;
        local) local_up ;;
        *) die "$INSTALL_HINT" ;;
    esac
}

down() {
    case $(where_from) in
        url) note "DATABASE_URL is set: that server is not ours to stop" ;;
        compose) docker compose down ;;
        local) local_down ;;
        *) note "there is nothing to stop" ;;
    esac
}

create() {
    local major found
    connect
    # The maintenance database may be closed to us where the target already exists.
    if ! found=$(sql "$DATABASE" -c 'SELECT 1' 2>&1); then
        [[ $found == *'does not exist'* ]] || die "$found"
        create_database "$DATABASE" template0 postgres
        note "created database $DATABASE"
    fi
    major=$(server_major)
    ((major >= $(minimum_version))) || die "the server is PostgreSQL $major; this project needs $(minimum_version) or newer"
    [[ $major == "$DATABASE_VERSION" ]] || note "note: the server is PostgreSQL $major; the project is made for $DATABASE_VERSION"
    sql "$DATABASE" -v prefix="$DATABASE_NAME" -f scripts/roles.sql
}

case ${1:-} in
    programs) find_program psql >/dev/null && where_from >/dev/null ;;
    up | create | down) "$1" ;;
    url)
        database_url
        echo
        ;;
    psql)
        connect
        exec "$PSQL" -d "$(address "$DATABASE")"
        ;;
    run)
        shift
        url=$(database_url)
        DATABASE_URL=$url exec "$@"
        ;;
    *) die "usage: database.sh programs|up|create|down|url|psql|run COMMAND..." ;;
esac
