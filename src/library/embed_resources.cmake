# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Writes OUTPUT, a source file with every file of FILES (paths below FOLDER, parted by |) as a string
# literal, so that both programs carry the resources without Qt.
string(REPLACE "|" ";" FILES "${FILES}")
set(TABLE "")
foreach(FILE IN LISTS FILES)
  file(READ "${FOLDER}/${FILE}" TEXT)
  string(APPEND TABLE "    {\"${FILE}\", R\"resource(${TEXT})resource\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "#include \"library/resource.h\"

#include <utility>

namespace comeback::library {

namespace {

constexpr std::pair<std::string_view, std::string_view> kFiles[] = {
${TABLE}};

} // namespace

std::string_view resource(std::string_view path)
{
    for (const auto& [name, text] : kFiles)
        if (name == path)
            return text;
    return {};
}

} // namespace comeback::library
")
