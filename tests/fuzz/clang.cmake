# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Toolchain of the preset `fuzz`: the newest clang of this machine. libFuzzer comes with clang
# alone, and clang 14, which Debian 12 calls clang++, does not compile its own library's ranges.
foreach(VERSION RANGE 30 16 -1)
  list(APPEND COMEBACK_CLANGS clang++-${VERSION})
endforeach()
find_program(COMEBACK_CLANG NAMES ${COMEBACK_CLANGS} clang++ NAMES_PER_DIR REQUIRED)
set(CMAKE_CXX_COMPILER "${COMEBACK_CLANG}")
