# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by cpack on the files that are about to be packed: what Debian's policy asks of a package and
# what an installation elsewhere does without.

set(SHARE "${CPACK_TEMPORARY_DIRECTORY}/usr/share")
set(DOC "${SHARE}/doc/comeback")

# Documents are compressed, without the file's name and time inside.
function(compress FROM TO)
  execute_process(COMMAND gzip -9nc "${FROM}" OUTPUT_FILE "${TO}" COMMAND_ERROR_IS_FATAL ANY)
  file(CHMOD "${TO}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endfunction()

file(MAKE_DIRECTORY "${DOC}")
compress("${CPACK_COMEBACK_CHANGELOG}" "${DOC}/changelog.Debian.gz")
compress("${CPACK_COMEBACK_CHANGES}" "${DOC}/changelog.gz")
file(GLOB MANUALS "${SHARE}/man/man1/*.1")
foreach(MANUAL IN LISTS MANUALS)
  compress("${MANUAL}" "${MANUAL}.gz")
  file(REMOVE "${MANUAL}")
endforeach()
file(COPY "${CMAKE_CURRENT_LIST_DIR}/copyright" DESTINATION "${DOC}" NO_SOURCE_PERMISSIONS)

# Debian's zsh looks for what packages bring in a place of its own.
file(RENAME "${SHARE}/zsh/site-functions" "${SHARE}/zsh/vendor-completions")

file(MAKE_DIRECTORY "${SHARE}/lintian/overrides")
set(OVERRIDES "${SHARE}/lintian/overrides/comeback")
configure_file("${CMAKE_CURRENT_LIST_DIR}/lintian-overrides" "${OVERRIDES}" COPYONLY)
# Debian 13 looks at the metadata; the lintian before it does not know what would be overridden.
file(STRINGS /etc/os-release RELEASE REGEX "^(ID=debian|VERSION_ID=\"1[3-9]\")$")
list(LENGTH RELEASE FITTING)
if(FITTING EQUAL 2 AND NOT CPACK_DEBIAN_PACKAGE_HOMEPAGE)
  file(READ "${CMAKE_CURRENT_LIST_DIR}/lintian-overrides-appstream" MORE)
  file(APPEND "${OVERRIDES}" "${MORE}")
endif()
file(GLOB_RECURSE FOLDERS LIST_DIRECTORIES ON "${CPACK_TEMPORARY_DIRECTORY}/*")
foreach(FOLDER IN LISTS FOLDERS)
  if(IS_DIRECTORY "${FOLDER}")
    file(CHMOD "${FOLDER}" DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
      GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
  endif()
endforeach()
