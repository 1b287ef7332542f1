# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for comeback

complete -c comeback -f
complete -c comeback -l diary -r -F -d 'Use this diary instead of the usual one'
complete -c comeback -l today -x -d 'Take this date (YYYY-MM-DD) for today'
complete -c comeback -l page -x -a 'today progress plan learn history' -d 'Open on a page'
complete -c comeback -l print-plan -r -F -d 'Write the plan as a PDF and exit'
complete -c comeback -l print-report -r -F -d "Write the physiotherapist's report as a PDF and exit"
complete -c comeback -l paper -x -a 'a4 letter' -d 'Paper of the PDF'
complete -c comeback -l lang -x -a 'en de' -d 'Language'
complete -c comeback -l minimized -d 'Start minimized'
complete -c comeback -l demo -d 'Open an invented course of 14 weeks in a temporary diary'
complete -c comeback -s h -l help -d 'Print the options'
complete -c comeback -l help-all -d 'Print the options, with those that Qt adds'
complete -c comeback -s v -l version -d 'Print the version'
