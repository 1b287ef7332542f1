# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package: `cpack -G DEB` in the build folder of the preset app.

set(CPACK_PACKAGE_NAME comeback)
set(CPACK_PACKAGE_VENDOR "The Comeback authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "coach back to activity after a flare of low back pain")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_GENERATOR DEB)

# The project has no domain and so no address; .invalid is nobody's (RFC 2606).
set(COMEBACK_MAINTAINER "The Comeback authors <maintainers@comeback.invalid>" CACHE STRING
  "Who answers for the package: Name <address>")
set(CPACK_PACKAGE_CONTACT "${COMEBACK_MAINTAINER}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${COMEBACK_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Comeback keeps a diary of pain and activity, one figure each morning and three
around each session. A small, documented set of rules moves a person from
walking to exercises with their own weight, to load, and on to staying well; a
warning sign stops the plan and says where to go.
.
The window (comeback) shows the course in a chart, guides through sessions and
prints the plan for a physiotherapist. The command line (comeback-cli) works on
the same diary without a display. Everything stays on the computer.
.
It does not diagnose, and it does not replace a doctor or physiotherapist.")

# What Debian's policy wants besides is added to the files to be packed, not to every installation.
configure_file("${CMAKE_CURRENT_LIST_DIR}/debian/changelog" changelog.Debian @ONLY)
set(CPACK_COMEBACK_CHANGELOG "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian")
set(CPACK_COMEBACK_CHANGES "${PROJECT_SOURCE_DIR}/docs/CHANGELOG.md")
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/debian/stage.cmake")

include(CPack)
