#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Exports a diary as FHIR and has it checked by a validator that is not ours: the npm package `fhir`,
# with the structure definitions of R4. Usage: validate.sh COMEBACK_CLI FOLDER; the package is kept in
# FOLDER. Ends with 77 (skipped) where there is no node, or where the package cannot be had.
set -eu

cli=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)

skip() {
    echo "skipped: $1" >&2
    exit 77
}

command -v node >/dev/null 2>&1 || skip "node is not installed"
mkdir -p "$folder"
if [ ! -d "$folder/node_modules/fhir" ]; then
    command -v npm >/dev/null 2>&1 || skip "npm is not installed"
    timeout 60 npm install --prefix "$folder" --no-audit --no-fund --fetch-retries=0 fhir@4.12.0 \
        >/dev/null 2>&1 || skip "npm cannot reach the package fhir"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export COMEBACK_DIARY="$work/diary.db"
today="--today 2026-03-02"
check() {
    # shellcheck disable=SC2086
    "$cli" $today export "$work/bundle.json" --format fhir --patient "A. N. Other" >/dev/null
    NODE_PATH="$folder/node_modules" node "$here/validate.js" "$work/bundle.json"
}
# shellcheck disable=SC2086
{
    "$cli" $today demo "$work/demo.json"
    "$cli" $today import "$work/demo.json"
    "$cli" $today import "$here/every_type.json"
} >/dev/null
check
# The plan in a flare before and after its screening, at rest, and while a warning sign stands.
for entry in "flare" "screening --no-to-all" "check-in --pain 9" "screening --yes fever_unwell"; do
    # shellcheck disable=SC2086
    "$cli" $today log $entry >/dev/null
    check
done
