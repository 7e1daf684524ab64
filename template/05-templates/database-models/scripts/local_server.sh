# A PostgreSQL server of this project alone, from programs on this machine, with its data in .data. Sourced by database.sh.
# shellcheck shell=bash

CLUSTER=$DATA_DIR/postgresql
SERVER_UID=65534 # Whom the server runs as when we are root, since it refuses root.

minimum_version() {
    if ((DATABASE_VERSION >= 18)); then echo 18; else echo 15; fi
}

# server_folder [MAJOR]: the folder with the server's programs, of that version; else of DATABASE_VERSION, else the newest.
server_folder() {
    local folder major best='' best_major=0
    while read -r folder; do
        [[ -x $folder/initdb && -x $folder/postgres && -x $folder/pg_ctl ]] || continue
        major=$(major_of "$folder/postgres")
        if [[ $major == "${1:-$DATABASE_VERSION}" ]]; then
            printf '%s' "$folder"
            return
        elif [[ -z ${1:-} ]] && ((major >= $(minimum_version) && major > best_major)); then
            best=$folder best_major=$major
        fi
    done < <(program_folders)
    [[ -n $best ]] && printf '%s' "$best"
}

as_server_user() {
    if ((EUID == 0)); then
        setpriv --reuid="$SERVER_UID" --regid="$SERVER_UID" --clear-groups "$@"
    else
        "$@"
    fi
}

# require_reach FOLDER: PostgreSQL itself would only say "permission denied".
require_reach() {
    local path='' part IFS=/
    ((EUID == 0)) || return 0
    command -v setpriv >/dev/null || die "PostgreSQL refuses to run as root; run make as another user, or install setpriv"
    for part in ${1#/}; do
        path=$path/$part
        as_server_user test -x "$path" ||
            die "PostgreSQL refuses to run as root, and the user it would run as (uid $SERVER_UID) cannot enter $path." \
                "Run make as another user, move the project, or set DATA_DIR"
    done
}

local_running() {
    [[ -f $CLUSTER/postmaster.pid ]] && as_server_user "$1/pg_ctl" -D "$CLUSTER" status >/dev/null
}

local_up() {
    local folder port major=''
    [[ -f $CLUSTER/PG_VERSION ]] && major=$(<"$CLUSTER/PG_VERSION")
    folder=$(server_folder "$major") ||
        die "$DATA_DIR was made by PostgreSQL $major, which is not here any more. Install it, or move $DATA_DIR away"
    major=$(major_of "$folder/postgres")
    [[ $major == "$DATABASE_VERSION" ]] || note "note: this is PostgreSQL $major; the project is made for $DATABASE_VERSION"
    require_reach "$folder"
    if local_running "$folder"; then
        note "PostgreSQL $major is already running on 127.0.0.1:$(<"$DATA_DIR/port")"
        return
    fi
    [[ -f $CLUSTER/PG_VERSION ]] || local_create "$folder" "$major"
    [[ -f $DATA_DIR/port ]] && port=$(<"$DATA_DIR/port")
    # Below the range from which systems give ports to clients.
    while [[ -z ${port:-} ]] || (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
        port=$((20000 + RANDOM % 10000))
    done
    # A temporary file's worth of paths is already too long for many a socket: TCP only.
    as_server_user "$folder/pg_ctl" -D "$CLUSTER" -l "$DATA_DIR/postgresql.log" -w -s \
        -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" start ||
        die "PostgreSQL did not start: see $DATA_DIR/postgresql.log"
    echo "$port" >"$DATA_DIR/port"
    echo local >"$DATA_DIR/source"
    note "PostgreSQL $major is running on 127.0.0.1:$port, its data is in $DATA_DIR"
}

local_create() {
    local folder=$1 major=$2 locale
    (
        umask 077
        mkdir -p "$DATA_DIR"
        random_hex 16 >"$DATA_DIR/password"
    )
    ((EUID != 0)) || chown -R "$SERVER_UID:$SERVER_UID" "$DATA_DIR"
    require_reach "$DATA_DIR"
    if ((major >= 17)); then
        locale=(--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8)
    elif locale -a | grep -qi '^C\.utf-\?8$'; then
        locale=(--locale=C.UTF-8)
    else
        locale=(--locale=en_US.UTF-8)
    fi
    as_server_user "$folder/initdb" -D "$CLUSTER" -U postgres --pwfile="$DATA_DIR/password" -A scram-sha-256 \
        -E UTF8 "${locale[@]}" >/dev/null || die "initdb failed"
}

local_down() {
    local folder
    if [[ ! -f $CLUSTER/PG_VERSION ]]; then
        note "there is nothing to stop"
        return
    fi
    folder=$(server_folder "$(<"$CLUSTER/PG_VERSION")") || die "PostgreSQL's own programs are gone, so it cannot be stopped"
    if local_running "$folder"; then
        as_server_user "$folder/pg_ctl" -D "$CLUSTER" -m fast -w -s stop
        note "PostgreSQL is stopped; its data stays in $DATA_DIR"
    else
        note "PostgreSQL is not running"
    fi
}
