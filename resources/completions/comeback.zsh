#compdef comeback
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# zsh completion for comeback

_arguments \
    '--diary[use this diary instead of the usual one]:diary:_files' \
    '--today[take this date for today]:date (YYYY-MM-DD):' \
    '--page[open on a page]:page:(today progress plan learn history)' \
    '--print-plan[write the plan as a PDF and exit]:PDF:_files -g "*.pdf"' \
    '--print-report[write the report for the physiotherapist as a PDF and exit]:PDF:_files -g "*.pdf"' \
    '--paper[paper of the PDF]:size:(a4 letter)' \
    '--lang[language]:language:(en de)' \
    '--minimized[start minimized]' \
    '--demo[open an invented course of 14 weeks in a temporary diary]' \
    '(- *)'{-h,--help}'[print the options]' \
    '(- *)--help-all[print the options, with those that Qt adds]' \
    '(- *)'{-v,--version}'[print the version]'
