# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for comeback-cli
#
# Everything comes from the program's own --help, which it is asked for with the names of commands
# alone: what else stands on the line is never run.

# The commands in a help text, as NAME<tab>DESCRIPTION.
function __comeback_cli_commands
    string join \n -- $argv | sed -n '/^\(Subcommands\|SUBCOMMANDS\):/,$s/^  \([a-z][a-z-]*\)[^ ]*\( [a-z_]*\)\{0,1\} *\(.*\)/\1\t\3/p'
end

# The options in a help text, as NAME<tab>DESCRIPTION.
function __comeback_cli_options
    string join \n -- $argv | sed -n 's/^  \(-[a-z], *\)\{0,1\}\(--[a-z-]*\)[^ ]*\( .*  \)\{0,1\} *\(.*\)/\2\t\4/p'
end

# The choices that a description lists, as "full, part, stopped" or "TEXT:{json,csv}".
function __comeback_cli_choices
    string join \n -- $argv | sed -n -e 's/.*:{\([^}]*\)}.*/\1/;t end' \
        -e 's/^[A-Z]*\( TEXT REQUIRED\)\{0,1\} *\([a-z][a-z0-9]*\(\(, \| or \)[a-z][a-z0-9]*\)\{1,\}\)$/\2/;t end' \
        -e d -e ':end' -e 's/, \{0,1\}\| or /\n/g;p'
end

function __comeback_cli_complete
    set -l line (commandline -opc)
    set -l current (commandline -ct)
    set -l program $line[1]
    set -l all ($program --help 2>/dev/null)
    or return
    set -l help $all
    set -l command
    for word in $line[2..-1]
        if contains -- $word (__comeback_cli_commands $help | string replace -r '\t.*' '')
            set -a command $word
            set help ($program $command --help 2>/dev/null)
        end
    end

    set -l value
    if string match -q -- '--*' $line[-1]
        set value (string replace -rf -- "^  $line[-1] ([A-Z].*)" '$1' $help $all)[1]
    else if not string match -q -- '-*' $current
        set value (string join \n -- $help | sed -n '/^\(Positionals\|POSITIONALS\):/{n;s/^ *//;p}')
    end
    if test -n "$value"
        string match -q 'P *' -- $value
        and string join \n standard gentle brisk
        __comeback_cli_choices $value
        string match -qr '^(FILE|P )' -- $value
        and __fish_complete_path $current
        return
    end

    if string match -q -- '-*' $current; or test -z "$(__comeback_cli_commands $help)"
        __comeback_cli_options $help $all | sort -u
    else
        __comeback_cli_commands $help
    end
end

complete -c comeback-cli -f -a '(__comeback_cli_complete)'
