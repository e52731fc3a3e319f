// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/qr.h"

#include <algorithm>
#include <array>
#include <memory>
#include <qrencode.h>

namespace cli {

namespace {

constexpr int kQuietZone = 4; // modules, ISO/IEC 18004

bool isLight(const QRcode& code, int row, int column)
{
    if (row < 0 || column < 0 || row >= code.width || column >= code.width) return true;
    return (code.data[row * code.width + column] & 1) == 0;
}

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code codeOf(crypto::ByteView text)
{
    return {QRcode_encodeData(static_cast<int>(text.size()), text.data(), 0, QR_ECLEVEL_M), &QRcode_free};
}

constexpr std::array<std::string_view, 4> kBlocks{" ", "▄", "▀", "█"};
constexpr std::size_t kBytesOfABlock = 3;

/// Gives the pieces of the picture in their order.
template <class Put>
void draw(const QRcode& code, const Put& put)
{
    for (int row = -kQuietZone; row < code.width + kQuietZone; row += 2) {
        for (int column = -kQuietZone; column < code.width + kQuietZone; ++column) {
            const unsigned upper = isLight(code, row, column) ? 2U : 0U;
            const unsigned lower = isLight(code, row + 1, column) ? 1U : 0U;
            put(kBlocks[upper + lower]);
        }
        put(std::string_view("\n"));
    }
}

} // namespace

std::string qrText(std::string_view text)
{
    const auto code = codeOf(crypto::bytesOf(text));
    std::string out;
    if (code) draw(*code, [&](std::string_view piece) { out += piece; });
    return out;
}

crypto::SecretBytes qrSecret(crypto::ByteView text)
{
    const auto code = codeOf(text);
    if (!code) return {};
    const auto side = static_cast<std::size_t>(code->width + 2 * kQuietZone);
    crypto::SecretBytes out(side * (side + 1) * kBytesOfABlock); // twice the rows there are: more than enough
    auto at = out.expose().begin();
    draw(*code, [&](std::string_view piece) { at = std::ranges::copy(crypto::bytesOf(piece), at).out; });
    out.shrink(static_cast<std::size_t>(at - out.expose().begin()));
    crypto::wipe({code->data, static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width)});
    return out;
}

} // namespace cli
