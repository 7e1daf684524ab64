# The numbers of the migrations, in their folder and in the database. Sourced after lib.sh, never run.
# shellcheck shell=bash

MIGRATIONS=migrations/postgresql

number_of() {
    local name=${1##*/}
    printf '%s' "${name%%[!0-9]*}"
}

# dbmate sorts 1000 before 999.
check_names() {
    local file number
    for file in "$MIGRATIONS"/[0-9]*.sql; do
        [[ -e $file ]] || die "there are no migrations in $MIGRATIONS"
        number=$(number_of "$file")
        [[ ${#number} -le 3 ]] || die "$file: numbers end at 999; squash the migrations into fewer"
        [[ ${#number} -eq 3 && $file == "$MIGRATIONS/${number}_"* ]] || die "$file: a migration is named 001_what_it_does.sql"
    done
}

# dbmate skips a second migration with an applied number without a word.
check_numbers() {
    local file number last=''
    for file in "$MIGRATIONS"/[0-9]*.sql; do
        number=$(number_of "$file")
        [[ $number != "$(number_of "$last")" ]] ||
            die "number $number is taken twice, by ${last##*/} and ${file##*/}: run make renumber"
        last=$file
    done
}

# applied_numbers: one a line, in order. The database keeps no names.
applied_numbers() {
    sql "$DATABASE" <<'SQL'
SELECT 'SELECT version FROM public.schema_migrations ORDER BY version'
WHERE to_regclass('public.schema_migrations') IS NOT NULL
\gexec
SQL
}

# is_late NUMBER APPLIED: not applied, although a higher one is.
is_late() {
    [[ $1 < ${2##*$'\n'} && $'\n'$2$'\n' != *$'\n'$1$'\n'* ]]
}
