# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes a diary file of n entries: awk -v n=100000 -f many_entries.awk
BEGIN {
    print "{\"format\":\"comeback-diary\",\"version\":1,\"entries\":["
    for (i = 0; i < n; ++i) {
        day = int(i / 14)
        date = sprintf("%d-%02d-%02d", 1950 + int(day / 336), int(day / 28) % 12 + 1, day % 28 + 1)
        head = sprintf("%s{\"date\":\"%s\",\"recorded_at\":\"%sT%02d:30:%02d+01:00\",", i ? ",\n" : "", date, date, 7 + i % 14, i % 60)
        if (i % 3 == 0)
            printf "%s\"type\":\"session\",\"before\":2,\"during\":3,\"after\":2,\"completion\":\"full\",\"minutes\":20,\"exercises\":[{\"id\":\"bird_dog\",\"sets\":2,\"reps\":8},{\"id\":\"bridge\",\"sets\":2,\"reps\":8}]}", head
        else
            printf "%s\"type\":\"check_in\",\"pain\":%d,\"note\":\"a long drive, and a short night\"}", head, i % 6
    }
    print "\n]}"
}
