// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/qr.h"

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

} // namespace

std::string qrText(std::string_view text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(text.data()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code) return {};
    constexpr std::array<std::string_view, 4> blocks{" ", "▄", "▀", "█"};
    std::string out;
    for (int row = -kQuietZone; row < code->width + kQuietZone; row += 2) {
        for (int column = -kQuietZone; column < code->width + kQuietZone; ++column) {
            const unsigned upper = isLight(*code, row, column) ? 2U : 0U;
            const unsigned lower = isLight(*code, row + 1, column) ? 1U : 0U;
            out += blocks[upper + lower];
        }
        out += '\n';
    }
    return out;
}

} // namespace cli
