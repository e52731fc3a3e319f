// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/text.h"

#include "crypto/promise.h"

#include <utf8proc.h>

#include <array>
#include <utility>

namespace crypto {
namespace {

constexpr auto kNfc = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
constexpr auto kFold = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                                      UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);

// Everything passes through guarded memory: the text may be a passphrase.
Result<SecretBytes> mapped(ByteView text, utf8proc_option_t options)
{
    const auto length = static_cast<utf8proc_ssize_t>(text.size());
    const auto points = utf8proc_decompose(text.data(), length, nullptr, 0, options);
    if (points < 0) return std::unexpected(Fault::NotUtf8);
    // Code points first, then their UTF-8 over them in place, which needs room for one more byte.
    const auto room = static_cast<std::size_t>(points) * sizeof(utf8proc_int32_t);
    SecretBytes out(room + sizeof(utf8proc_int32_t));
    auto* buffer = reinterpret_cast<utf8proc_int32_t*>(out.expose().data());
    const auto written = utf8proc_decompose(text.data(), length, buffer, points, options);
    require(written == points, "A text changed while it was being normalised.");
    const auto size = utf8proc_reencode(buffer, points, options);
    if (size < 0) return std::unexpected(Fault::NotUtf8);
    out.shrink(static_cast<std::size_t>(size));
    return out;
}

// Letters and signs that have no decomposition but that people type the other way.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kTypedOtherwise{
    {{"œ", "oe"}, {"æ", "ae"}, {"ø", "o"}, {"’", "'"}}};

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

} // namespace

bool isUtf8(ByteView bytes)
{
    while (!bytes.empty()) {
        utf8proc_int32_t point = 0;
        const auto used = utf8proc_iterate(bytes.data(), static_cast<utf8proc_ssize_t>(bytes.size()), &point);
        if (used <= 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(used));
    }
    return true;
}

Result<SecretBytes> normalised(ByteView text) { return mapped(text, kNfc); }

Result<std::string> normalisedPlain(std::string_view text)
{
    return mapped(bytesOf(text), kNfc).transform([](const SecretBytes& nfc) {
        return std::string(textOf(nfc.expose()));
    });
}

std::string folded(std::string_view text)
{
    const auto plain = mapped(bytesOf(text), kFold);
    if (!plain) return std::string(text);
    std::string out(textOf(plain->expose()));
    for (const auto& [from, to] : kTypedOtherwise) replaceAll(out, from, to);
    return out;
}

} // namespace crypto
