// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/diary.h"
#include "diary/opening.h"
#include "diary/salvage.h"
#include "fuzz/fuzzer.h"
#include "fuzz/image_pieces.h"

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <string>

using namespace comeback;
using namespace comeback::diary;

namespace {

void write(const std::string& path, const std::string& bytes)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    chmod(path.c_str(), S_IRUSR | S_IWUSR);
}

} // namespace

/// Any bytes under the diary's name, through real files: opening refuses them or can read all that
/// is there; salvage makes nothing of them or a diary that is whole.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::Workplace workplace;
    const std::string path = workplace.file("diary.db");
    write(path, workplace.imageFrom(fuzz::textOf(data, size)));
    OpenOptions options;
    options.pause = {};
    bool whole = false;
    {
        auto diary = Diary::open(path, IfMissing::Refuse, options);
        whole = diary.ok();
        if (diary) {
            const auto entries = diary->entries();
            fuzz::expect(entries.ok());
            for (const Entry& each : *entries)
                fuzz::expect(diary->history(each.id).ok());
            fuzz::expect(diary->steps(100).ok());
        }
    }
    // Salvage takes many times as long as opening, so only each eighth input comes to it.
    const bool salvaged = !whole && size > 0 && data[size - 1] % 8 == 0;
    const std::string saved = workplace.file("saved.db");
    if (salvaged && salvage(path, saved).ok()) {
        fuzz::expect(Diary::open(saved, IfMissing::Refuse, options).ok());
        unlink(saved.c_str());
    }
    unlink(path.c_str());
    unlink((path + "-journal").c_str());
    return 0;
}
