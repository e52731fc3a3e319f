// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/paper.h"

#include "client/cli/input.h"
#include "client/cli/phrases_of_keys.h"
#include "client/cli/qr.h"
#include "client/cli/terminal.h"

#include <algorithm>

namespace cli {

namespace {

constexpr std::size_t kLargestPaper = 64 * 1024; // with its QR code

crypto::SecretBytes joined(std::initializer_list<crypto::ByteView> parts)
{
    std::size_t size = 0;
    for (const auto part : parts) size += part.size();
    crypto::SecretBytes out(size);
    auto at = out.expose().begin();
    for (const auto part : parts) at = std::ranges::copy(part, at).out;
    return out;
}

/// Title, groups, and after an empty line the QR code.
crypto::SecretBytes sheetOf(PaperKind kind, const std::string& title, crypto::ByteView secret)
{
    const auto lines = vault::identity::paperLines(kind, secret);
    const auto text = vault::identity::paperText(kind, secret);
    const auto code = qrSecret(text.expose());
    return joined({crypto::bytesOf(title), crypto::bytesOf("\n\n"), lines.expose(), crypto::bytesOf("\n\n"),
                   code.expose()});
}

} // namespace

Result<void> handOutPaper(const Console& console, PaperKind kind, const std::string& title, crypto::ByteView secret,
                          const std::filesystem::path& file, std::string_view given)
{
    const auto sheet = sheetOf(kind, title, secret);
    if (!file.empty()) return writeNewFile(file, sheet.expose(), given);
    const auto seen = askHiddenAfter({}, sheet.expose(), console.say(phrases::kPaperWrittenDown), given);
    if (!seen) return std::unexpected(seen.error());
    return {};
}

Result<crypto::SecretBytes> paperFrom(const Console& console, PaperKind kind, const std::filesystem::path& file,
                                      const Phrase& prompt, std::string_view given)
{
    if (!file.empty() && isReadableByOthers(file)) console.remark(phrases::kLooseFile, file.string());
    auto typed = file.empty() ? askHidden(console.say(prompt), given) : bytesFrom(file.string(), kLargestPaper, given);
    if (!typed) return std::unexpected(typed.error());
    auto secret = vault::identity::readPaper(kind, typed->expose());
    if (secret) return std::move(*secret);
    if (secret.error() == vault::identity::Fault::CannotOpen)
        return complain("bad-paper", phrases::kPaperCheckDiffers, given);
    return complain("bad-paper", phrases::kPaperNotUnderstood, given);
}

} // namespace cli
