# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# For every line that it reads: what bash offers after it, and after "--" there.
source "$SHARE/bash-completion/completions/comeback"
source "$SHARE/bash-completion/completions/comeback-cli"

offers()
{
    local path=$1 begun=$2 each
    read -ra COMP_WORDS <<<"$path"
    COMP_WORDS+=("$begun")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    local function
    function=$(complete -p "${COMP_WORDS[0]}" | sed 's/.*-F \([^ ]*\).*/\1/')
    "$function" "${COMP_WORDS[0]}" "$begun" "${COMP_WORDS[COMP_CWORD - 1]}"
    for each in "${COMPREPLY[@]}"; do
        echo "$path|$each"
    done
}

while read -r path; do
    offers "$path" ""
    offers "$path" "--"
done
