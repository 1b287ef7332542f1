#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# in_shares.sh PROGRAM NAME TIMES SHARES LOG: tries TIMES cases of the campaign NAME in SHARES runs,
# each with random numbers of its own, and writes the figures of each to LOG. A share whose figures
# stand there already is not run again: a search that was interrupted is gone on with by the same
# command. COMEBACK_SEED names the first of the seeds, 1 if it is not given.
set -eu
program=$1
name=$2
each=$(($3 / $4))
first=${COMEBACK_SEED:-1}
last=$((first + $4 - 1))
log=$5
touch "$log"
for seed in $(seq "$first" "$last"); do
    mark="$name, $each cases, seed $seed:"
    if grep -qF "$mark" "$log"; then
        continue
    fi
    figures=$(mktemp)
    if COMEBACK_CAMPAIGN=$each COMEBACK_SEED=$seed "$program" "[$name]" >"$figures"; then
        echo "$mark $(grep -v -e "^=" -e "^Filters:" -e "^All tests" -e "^$" "$figures" | tr '\n' ' ')" >>"$log"
        rm "$figures"
    else
        cat "$figures"
        rm "$figures"
        exit 1
    fi
done
cat "$log"
