# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for comeback

_comeback()
{
    local current=$2 IFS=$'\n'
    COMPREPLY=()
    case $3 in
        --diary | --print-plan | --print-report)
            compopt -o filenames 2>/dev/null
            COMPREPLY=($(compgen -f -- "$current"))
            return ;;
        --page) COMPREPLY=($(compgen -W $'today\nprogress\nplan\nlearn\nhistory' -- "$current")); return ;;
        --paper) COMPREPLY=($(compgen -W $'a4\nletter' -- "$current")); return ;;
        --lang) COMPREPLY=($(compgen -W $'en\nde' -- "$current")); return ;;
        --today) return ;;
    esac
    IFS=$' \n'
    COMPREPLY=($(compgen -W "--diary --today --page --print-plan --print-report --paper --lang
        --minimized --demo --help --help-all --version" -- "$current"))
}
complete -F _comeback comeback
