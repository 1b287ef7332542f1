#compdef comeback-cli
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# zsh completion for comeback-cli
#
# Everything comes from the program's own --help, which it is asked for with the names of commands
# alone: what else stands on the line is never run.

# The commands in a help text, as NAME:DESCRIPTION.
_comeback_cli_commands()
{
    sed -n '/^\(Subcommands\|SUBCOMMANDS\):/,$s/^  \([a-z][a-z-]*\)[^ ]*\( [a-z_]*\)\{0,1\} *\(.*\)/\1:\3/p' <<<"$1"
}

# The options in a help text, as NAME:DESCRIPTION.
_comeback_cli_options()
{
    sed -n 's/^  \(-[a-z], *\)\{0,1\}\(--[a-z-]*\)[^ ]*\( .*  \)\{0,1\} *\(.*\)/\2:\4/p' <<<"$1"
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
    local program=$words[1] previous=$words[CURRENT-1] current=$words[CURRENT]
    local all help word value
    local -a command found names choices
    all=$($program --help 2>/dev/null) || return 1
    help=$all
    for word in "${(@)words[2,CURRENT-1]}"; do
        found=(${(f)"$(_comeback_cli_commands $help)"})
        names=(${found%%:*})
        if (( $names[(Ie)$word] )); then
            command+=($word)
            help=$($program $command --help 2>/dev/null) || return 1
        fi
    done

    if [[ $previous == --* ]]; then
        value=$(sed -n "s/^  $previous \([A-Z].*\)/\1/p" <<<"$help"$'\n'"$all" | head -n 1)
    elif [[ $current != -* ]]; then
        value=$(sed -n '/^\(Positionals\|POSITIONALS\):/{n;s/^  \([A-Z].*\)/\1/p}' <<<"$help")
    fi
    if [[ -n $value ]]; then
        choices=(${=$(_comeback_cli_choices $value)})
        [[ $value == 'P '* ]] && choices=(standard gentle brisk)
        (( $#choices )) && compadd -- $choices
        [[ $value == (FILE|P\ )* ]] && _files
        return 0
    fi

    found=(${(f)"$(_comeback_cli_commands $help)"})
    if [[ $current != -* ]] && (( $#found )); then
        _describe command found
    else
        found=(${(fu)"$(_comeback_cli_options $help$'\n'$all)"})
        _describe option found
    fi
}

# Sourced by hand it only defines; autoloaded by compinit it completes at once, too.
if [[ $funcstack[1] == _comeback-cli ]]; then
    _comeback_cli "$@"
elif (( $+functions[compdef] )); then
    compdef _comeback_cli comeback-cli
fi
