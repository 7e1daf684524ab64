#!/usr/bin/env bash
# Gives the next free numbers to migrations that cannot keep theirs, as after a merge: the second one of a number, what
# comes late, below an applied number, and what was built on those. Usage: [KEEP=036_a.sql] renumber.sh
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/lib.sh
source scripts/numbers.sh

keep=${KEEP:-}
keep=${keep##*/}

# history: when each migration came into git, a line each, oldest first: commit and path.
history() {
    git rev-parse --quiet --verify HEAD >/dev/null 2>&1 || return 0
    git -c core.quotePath=false log --reverse --date-order --no-renames --diff-filter=A --relative --name-only \
        --format=':%H' -- "$MIGRATIONS" | awk '/^:/ { commit = substr($0, 2); next } NF { print commit, $0 }'
}

# in_order: the migrations by number; of one number KEEP first, then what came into git first, then by name.
in_order() {
    local file rank
    for file in "$MIGRATIONS"/[0-9]*.sql; do
        rank=$(awk -v file="$file" 'substr($0, index($0, " ") + 1) == file { print NR; exit }' <<<"$came")
        [[ ${file##*/} != "$keep" ]] || rank=0
        printf '%s\t%06d\t%s\n' "$(number_of "$file")" "${rank:-999999}" "$file"
    done | LC_ALL=C sort | cut -f 3
}

# commit_of FILE: the commit that brought it, nothing if it is in none.
commit_of() {
    awk -v file="$1" 'substr($0, index($0, " ") + 1) == file { print $1; exit }' <<<"$came"
}

# is_built_on FILE EARLIER: whether it was written when the other one was there.
is_built_on() {
    local commit earlier
    commit=$(commit_of "$1") earlier=$(commit_of "$2")
    [[ -z $commit ]] || { [[ -n $earlier ]] && git merge-base --is-ancestor "$earlier" "$commit"; }
}

is_applied() {
    [[ $'\n'$applied$'\n' == *$'\n'$1$'\n'* ]]
}

# must_move FILE: whether it cannot stay, after those in `moving`, with `stays` the last one that does.
must_move() {
    local earlier number
    number=$(number_of "$1")
    if [[ $number == "$(number_of "$stays")" ]]; then
        ! is_applied "$number" || [[ $(number_of "$keep") == "$number" ]] ||
            die "$number is applied, and a database does not record whether that was $stays or ${1##*/}." \
                "Name the one that production has: make renumber KEEP=$stays"
        return 0
    fi
    is_late "$number" "$applied" && return 0
    is_applied "$number" && return 1
    for earlier in ${moving[@]+"${moving[@]}"}; do
        is_built_on "$1" "$earlier" && return 0
    done
    return 1
}

# next_number: one more than the highest, in the folder and in the database.
next_number() {
    local files highest
    files=("$MIGRATIONS"/[0-9]*.sql)
    highest=$(printf '%s\n' "$(number_of "${files[${#files[@]} - 1]}")" "$applied" | sort | tail -n 1)
    ((10#$highest < 999)) || die "numbers end at 999; squash the migrations into fewer"
    printf '%03d' $((10#$highest + 1))
}

# move FILE: renames it, and the schema in which it keeps what it drops.
move() {
    local name=${1##*/} old new target
    old=$(number_of "$1")
    new=$(next_number)
    target=$MIGRATIONS/$new${name#"$old"}
    if git ls-files --error-unmatch "$1" >/dev/null 2>&1; then
        git mv "$1" "$target"
    else
        mv "$1" "$target"
    fi
    sed -i.old -E -e ':again' -e "s/(^|[^A-Za-z0-9_])dropped_$old([^A-Za-z0-9_]|\$)/\1dropped_$new\2/" -e 'tagain' "$target"
    rm "$target.old"
    printf '%s is %s now\n' "$name" "${target##*/}"
}

check_names
[[ -z $keep || -e $MIGRATIONS/$keep ]] || die "KEEP: there is no $MIGRATIONS/$keep"
connect
applied=$(applied_numbers)
came=$(history)
stays='' moving=()
while read -r file; do
    if must_move "$file"; then
        moving+=("$file")
    else
        stays=${file##*/}
    fi
done < <(in_order)
for file in ${moving[@]+"${moving[@]}"}; do
    move "$file"
done
((${#moving[@]} > 0)) || note "every migration keeps its number"
