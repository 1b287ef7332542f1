# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# For every line that it reads: what fish offers after it, and after "--" there.
source $SHARE/fish/vendor_completions.d/comeback.fish
source $SHARE/fish/vendor_completions.d/comeback-cli.fish

while read -l path
    for begun in '' --
        for offer in (complete -C "$path $begun" | string replace -r '\t.*' '')
            echo "$path|$offer"
        end
    end
end
