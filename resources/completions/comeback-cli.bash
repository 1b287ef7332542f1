# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for comeback-cli
#
# Everything comes from the program's own --help, which it is asked for with the names of commands
# alone: what else stands on the line is never run.

# The names of the commands in a help text.
_comeback_cli_commands()
{
    sed -n '/^\(Subcommands\|SUBCOMMANDS\):/,$s/^  \([a-z][a-z-]*\).*/\1/p' <<<"$1"
}

# The options in a help text.
_comeback_cli_options()
{
    sed -n 's/^  \(-[a-z], *\)\{0,1\}\(--[a-z-]*\).*/\2/p' <<<"$1"
}

# What an option or positional argument ($2) may be: its words after the name, if it takes any.
_comeback_cli_value()
{
    sed -n "s/^  $2 \([A-Z].*\)/\1/p" <<<"$1"
}

# The choices that a description lists, as "full, part, stopped" or "TEXT:{json,csv}".
_comeback_cli_choices()
{
    sed -n -e 's/.*:{\([^}]*\)}.*/\1/;t end' \
        -e 's/^[A-Z]*\( TEXT REQUIRED\)\{0,1\} *\([a-z][a-z0-9]*\(\(, \| or \)[a-z][a-z0-9]*\)\{1,\}\)$/\2/;t end' \
        -e d -e ':end' -e 's/,\| or / /g;p' <<<"$1"
}

_comeback_cli()
{
    local current=$2 previous=$3 program=${COMP_WORDS[0]}
    local all help word value
    local -a command=()
    COMPREPLY=()
    all=$("$program" --help 2>/dev/null) || return
    help=$all
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if _comeback_cli_commands "$help" | grep -qxF -e "$word"; then
            command+=("$word")
            help=$("$program" "${command[@]}" --help 2>/dev/null) || return
        fi
    done

    value=
    if [[ $previous == --* ]]; then
        value=$(_comeback_cli_value "$help"$'\n'"$all" "$previous" | head -n 1)
    elif [[ $current != -* ]]; then
        value=$(sed -n '/^\(Positionals\|POSITIONALS\):/{n;s/^  \([A-Z].*\)/\1/p}' <<<"$help")
    fi
    if [[ -n $value ]]; then
        COMPREPLY=($(compgen -W "$(_comeback_cli_choices "$value")" -- "$current"))
        [[ $value == P\ * ]] && COMPREPLY=($(compgen -W "standard gentle brisk" -- "$current"))
        case $value in
            FILE* | P\ *)
                compopt -o filenames 2>/dev/null
                local IFS=$'\n'
                COMPREPLY+=($(compgen -f -- "$current")) ;;
        esac
        return
    fi

    if [[ $current == -* || -z $(_comeback_cli_commands "$help") ]]; then
        COMPREPLY=($(compgen -W "$(_comeback_cli_options "$help"$'\n'"$all" | sort -u)" -- "$current"))
    else
        COMPREPLY=($(compgen -W "$(_comeback_cli_commands "$help")" -- "$current"))
    fi
}
complete -F _comeback_cli comeback-cli
