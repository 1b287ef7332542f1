// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/protocol_choice.h"

#include "cli/files.h"
#include "library/protocols.h"

#include <algorithm>
#include <utility>

namespace comeback::cli {

namespace {

std::string builtInList()
{
    std::string text;
    for (const std::string_view id : library::builtInProtocolIds())
        text += (text.empty() ? "" : ", ") + std::string(id);
    return text;
}

} // namespace

Result<Protocol> protocolOf(const ProtocolRef& ref, const std::string& where)
{
    auto protocol = library::builtInProtocol(ref.id);
    if (protocol && protocol->version == ref.version)
        return protocol;
    const std::string given = ref.id + ", version " + std::to_string(ref.version);
    return Problems{{ProblemKind::UnknownProtocol, where, given, builtInList()}};
}

Result<Protocol, Failure> chooseProtocol(const std::string& idOrPath, const library::Texts& texts)
{
    const auto ids = library::builtInProtocolIds();
    if (std::ranges::find(ids, idOrPath) != ids.end()) {
        auto protocol = library::builtInProtocol(idOrPath);
        if (!protocol)
            return inputFailure(protocol.error(), texts);
        return std::move(*protocol);
    }
    const auto text = readFile(idOrPath);
    if (!text)
        return Failure{Exit::Input,
                       text.error().message + " (built-in protocols: " + builtInList() + ")"};
    auto protocol = library::readProtocol(*text);
    if (!protocol)
        return inputFailure(protocol.error(), texts, idOrPath);
    return std::move(*protocol);
}

} // namespace comeback::cli
