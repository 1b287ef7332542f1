# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# For every line that it reads: what zsh offers after it, and after "--" there. compadd and
# _describe, which put offers on the screen, are replaced by ones that print them.
_arguments()
{
    local each
    for each; do
        each=${each##\(*\)}
        print -r -- "$line|${each%%\[*}"
    done
}
_describe()
{
    local -a offers=("${(@P)2}")
    print -rl -- "$line|"${^${offers%%:*}}
}
compadd() { shift; print -rl -- "$line|"${^@} }
_files() { }
autoload -Uz +X -- $SHARE/zsh/site-functions/_comeback $SHARE/zsh/site-functions/_comeback-cli

while read -r line; do
    for begun in '' --; do
        words=(${=line} "$begun")
        CURRENT=$#words
        _$words[1]
    done
done
