// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/seal.h"

#include "diary/copy_error.h"

#include <sodium.h>

#include <cerrno>
#include <optional>

namespace comeback::diary {

namespace {

constexpr std::size_t kTag = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr unsigned char kLast = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
constexpr unsigned char kMore = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;

/// The key of a stream and its state, wiped when they go.
class Stream
{
public:
    Stream(const SealHeader& header, const Passphrase& passphrase)
    {
        const std::string_view words = passphrase.words();
        if (crypto_pwhash(m_key.data(), m_key.size(), words.data(), words.size(),
                          header.salt.data(), header.cost.passes,
                          static_cast<std::size_t>(header.cost.memory),
                          crypto_pwhash_ALG_ARGON2ID13) != 0)
            throw Failure{StorageProblem::Other, ENOMEM};
    }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream()
    {
        sodium_memzero(m_key.data(), m_key.size());
        sodium_memzero(&m_state, sizeof m_state);
    }

    void beginWriting(SealHeader& header)
    {
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, header.stream.data(),
                                                        m_key.data());
    }
    void beginReading(const SealHeader& header)
    {
        // Fails for lengths only, which are fixed here.
        static_cast<void>(crypto_secretstream_xchacha20poly1305_init_pull(
            &m_state, header.stream.data(), m_key.data()));
    }
    void push(std::string& sealed, std::string_view part, std::string_view header,
              unsigned char tag)
    {
        const std::size_t at = sealed.size();
        sealed.resize(at + part.size() + kTag);
        crypto_secretstream_xchacha20poly1305_push(&m_state, bytes(sealed.data() + at), nullptr,
                                                   bytes(part.data()), part.size(),
                                                   bytes(header.data()), header.size(), tag);
    }
    /// The tag of the part; nothing if it does not fit.
    [[nodiscard]] std::optional<unsigned char> pull(std::string& plain, std::string_view part,
                                                    std::string_view header)
    {
        const std::size_t at = plain.size();
        plain.resize(at + part.size() - kTag);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_state, bytes(plain.data() + at), nullptr,
                                                       &tag, bytes(part.data()), part.size(),
                                                       bytes(header.data()), header.size()) != 0)
            return std::nullopt;
        return tag;
    }

private:
    static unsigned char* bytes(char* text) { return reinterpret_cast<unsigned char*>(text); }
    static const unsigned char* bytes(const char* text)
    {
        return reinterpret_cast<const unsigned char*>(text);
    }

    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_key{};
    crypto_secretstream_xchacha20poly1305_state m_state{};
};

} // namespace

Passphrase::~Passphrase()
{
    // Words that were moved away may still stand in the room that they had here.
    m_words.resize(m_words.capacity());
    sodium_memzero(m_words.data(), m_words.size());
}

std::string seal(std::string_view plain, const Passphrase& passphrase, const SealCost& cost)
{
    SealHeader header;
    header.cost = cost;
    header.length = plain.size();
    randombytes_buf(header.salt.data(), header.salt.size());
    Stream stream{header, passphrase};
    stream.beginWriting(header);
    const std::string first = bytesOf(header);
    std::string sealed;
    sealed.reserve(sealedSize(plain.size()));
    sealed = first;
    for (bool last = false; !last;) {
        const std::string_view part = plain.substr(0, kSealPart);
        plain.remove_prefix(part.size());
        last = part.size() < kSealPart;
        stream.push(sealed, part, first, last ? kLast : kMore);
    }
    return sealed;
}

std::string unseal(std::string_view sealed, const Passphrase& passphrase, const std::string& path)
{
    const SealHeader header = parseSealHeader(sealed, path);
    // Whether anything is missing shows before the key is made, which takes its time.
    if (sealed.size() != sealedSize(header.length))
        throw CopyFailure{CopyProblem::SealBroken, path};
    Stream stream{header, passphrase};
    stream.beginReading(header);
    const std::string_view first = sealed.substr(0, kSealHeaderSize);
    sealed.remove_prefix(kSealHeaderSize);
    std::string plain;
    plain.reserve(header.length);
    for (bool isFirst = true; !sealed.empty(); isFirst = false) {
        const std::string_view part = sealed.substr(0, kSealPart + kTag);
        sealed.remove_prefix(part.size());
        const auto tag = stream.pull(plain, part, first);
        if (!tag)
            throw CopyFailure{isFirst ? CopyProblem::WrongPassphrase : CopyProblem::SealBroken,
                              path};
        if ((*tag == kLast) != sealed.empty())
            throw CopyFailure{CopyProblem::SealBroken, path};
    }
    return plain;
}

} // namespace comeback::diary
