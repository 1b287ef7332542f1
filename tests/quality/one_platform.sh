#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# one_platform.sh SOURCE: what only Linux has, and no other system of POSIX, may stand in
# diary/privacy.cpp alone (docs/building.md#other-systems). Fails with the lines that break it.
set -eu
cd "$1"
calls='prctl|pipe2|dup3|accept4|eventfd|signalfd|timerfd_create|epoll_[a-z0-9]*|inotify_[a-z0-9]*'
calls="$calls|memfd_create|renameat2|copy_file_range|sync_file_range|sendfile|statx|getdents64?"
calls="$calls|gettid|secure_getenv|syncfs|fallocate|sched_setaffinity|setns|unshare|getauxval"
names='O_TMPFILE|O_PATH|O_NOATIME|MAP_POPULATE|MFD_[A-Z]*|\bPR_[A-Z_]+|/proc/|/sys/|__linux__'
headers='<(linux/|sys/(prctl|epoll|inotify|eventfd|signalfd|sysinfo|sendfile|vfs)\.h)'
found=$(grep -rnE "\b($calls)[[:space:]]*\(|($names)|$headers" \
    --include='*.cpp' --include='*.h' src | grep -v '^src/diary/privacy\.cpp:' || true)
[ -z "$found" ] && exit 0
echo "Only Linux has these:"
echo "$found"
exit 1
