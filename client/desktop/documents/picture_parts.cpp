// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/documents/picture_parts.h"

#include "crypto/promise.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace desktop {
namespace {

using namespace std::string_view_literals;
using crypto::ByteView;

constexpr std::uint8_t kMark = 0xFF, kEndOfImage = 0xD9, kStartOfScan = 0xDA, kApp0 = 0xE0, kApp2 = 0xE2, kApp14 = 0xEE;

class Copy {
public:
    explicit Copy(crypto::MutableBytes out) : m_out(out) {}
    void add(ByteView bytes)
    {
        crypto::require(bytes.size() <= m_out.size() - m_size, "A picture's copy is no longer than the picture.");
        std::ranges::copy(bytes, m_out.subspan(m_size).begin());
        m_size += bytes.size();
    }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    crypto::MutableBytes m_out;
    std::size_t m_size = 0;
};

bool startsWith(ByteView bytes, std::string_view text) { return crypto::textOf(bytes).starts_with(text); }

std::size_t bigEndian(ByteView bytes)
{
    std::size_t out = 0;
    for (const auto byte : bytes) out = (out << 8U) | static_cast<std::size_t>(byte);
    return out;
}

/// A TIFF of one entry, Orientation (0x0112): what Exif needs to say how a picture is turned.
constexpr std::size_t kTurnedSize = 26;
std::array<std::uint8_t, kTurnedSize> turned(std::uint8_t orientation)
{
    return {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0};
}

// ---- JPEG

void addTurnedSegment(Copy& copy, std::uint8_t orientation)
{
    constexpr std::array<std::uint8_t, 10> kHead{kMark, 0xE1, 0, 2 + 6 + kTurnedSize, 'E', 'x', 'i', 'f', 0, 0};
    copy.add(kHead);
    copy.add(turned(orientation));
}

/// The JFIF header without the small picture that it may carry.
void addJfif(Copy& copy, ByteView payload)
{
    constexpr std::size_t kBeforeThumbnail = 12;
    if (payload.size() < kBeforeThumbnail + 2 || !startsWith(payload, "JFIF\0"sv)) return;
    constexpr std::array<std::uint8_t, 4> kHead{kMark, kApp0, 0, 16};
    constexpr std::array<std::uint8_t, 2> kNoThumbnail{0, 0};
    copy.add(kHead);
    copy.add(payload.first(kBeforeThumbnail));
    copy.add(kNoThumbnail);
}

bool isNeeded(std::uint8_t marker, ByteView payload)
{
    if (marker == kApp2) return startsWith(payload, "ICC_PROFILE\0"sv);
    if (marker == kApp14) return startsWith(payload, "Adobe"sv); // says which colours the numbers mean
    return marker >= 0xC0 && marker <= 0xDF;                     // frames, tables, scans
}

bool standsAlone(std::uint8_t marker) { return marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD8); }

/// T.81 §B.1.1.5: within a scan, FF 00 is a byte of data, FF D0 to FF D7 restart it, FF FF fills.
std::size_t endOfScan(ByteView picture, std::size_t at)
{
    for (; at + 1 < picture.size(); ++at) {
        const auto next = picture[at + 1];
        const bool isData = picture[at] != kMark || next == 0x00 || next == kMark || (next >= 0xD0 && next <= 0xD7);
        if (!isData) return at;
    }
    return picture.size();
}

std::optional<std::size_t> jpegAlone(ByteView picture, std::uint8_t orientation, Copy copy)
{
    bool saysTurned = orientation <= 1, hasScan = false;
    copy.add(picture.first(2));
    for (std::size_t at = 2; at < picture.size();) {
        const auto rest = picture.subspan(at);
        if (rest.size() < 2 || rest[0] != kMark) return std::nullopt;
        const auto marker = rest[1];
        if (marker == kMark) { // fill
            ++at;
            continue;
        }
        if (marker == kEndOfImage) {
            copy.add(rest.first(2));
            return hasScan ? std::optional(copy.size()) : std::nullopt;
        }
        if (standsAlone(marker) || rest.size() < 4) return std::nullopt;
        const auto length = bigEndian(rest.subspan(2, 2));
        if (length < 2 || length > rest.size() - 2) return std::nullopt;
        const auto segment = rest.first(length + 2), payload = segment.subspan(4);
        at += segment.size();
        if (marker == kApp0) {
            addJfif(copy, payload);
            continue;
        }
        if (!saysTurned) addTurnedSegment(copy, orientation);
        saysTurned = true;
        if (isNeeded(marker, payload)) copy.add(segment);
        if (marker != kStartOfScan) continue;
        hasScan = true;
        const auto end = endOfScan(picture, at);
        copy.add(picture.subspan(at, end - at));
        at = end;
    }
    return hasScan ? std::optional(copy.size()) : std::nullopt; // cut short, as cameras sometimes leave them
}

// ---- PNG

constexpr std::array kChunks{"IHDR"sv, "PLTE"sv, "IDAT"sv, "IEND"sv, "tRNS"sv, "cHRM"sv, "gAMA"sv, "iCCP"sv, "sBIT"sv, "sRGB"sv,
                             "cICP"sv, "mDCV"sv, "cLLI"sv, "bKGD"sv, "hIST"sv, "pHYs"sv, "sPLT"sv, "acTL"sv, "fcTL"sv, "fdAT"sv};

std::uint32_t crcOf(ByteView bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const auto byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

void addTurnedChunk(Copy& copy, std::uint8_t orientation)
{
    std::array<std::uint8_t, 4 + 4 + kTurnedSize + 4> chunk{0, 0, 0, kTurnedSize, 'e', 'X', 'I', 'f'};
    const auto tiff = turned(orientation);
    std::ranges::copy(tiff, chunk.begin() + 8);
    const auto crc = crcOf(std::span(chunk).subspan(4, 4 + kTurnedSize));
    for (std::size_t at = 0; at < 4; ++at)
        chunk[8 + kTurnedSize + at] = static_cast<std::uint8_t>((crc >> (24U - 8U * at)) & 0xFFU);
    copy.add(chunk);
}

std::optional<std::size_t> pngAlone(ByteView picture, std::uint8_t orientation, Copy copy)
{
    constexpr std::size_t kSignature = 8, kAroundChunk = 12;
    if (picture.size() < kSignature) return std::nullopt;
    copy.add(picture.first(kSignature));
    for (std::size_t at = kSignature; picture.size() - at >= kAroundChunk;) {
        const auto rest = picture.subspan(at);
        const auto length = bigEndian(rest.first(4));
        if (length > rest.size() - kAroundChunk) return std::nullopt;
        const auto chunk = rest.first(length + kAroundChunk);
        const auto type = crypto::textOf(chunk.subspan(4, 4));
        at += chunk.size();
        if (std::ranges::find(kChunks, type) != kChunks.end()) copy.add(chunk);
        if (type == "IHDR"sv && orientation > 1) {
            addTurnedChunk(copy, orientation);
            orientation = 1; // said once
        }
        if (type == "IEND"sv) return copy.size();
    }
    return std::nullopt;
}

} // namespace

PictureKind pictureKindOf(ByteView head)
{
    if (startsWith(head, "\xFF\xD8\xFF"sv)) return PictureKind::Jpeg;
    if (startsWith(head, "\x89PNG\r\n\x1A\n"sv)) return PictureKind::Png;
    if (startsWith(head, "II*\0"sv) || startsWith(head, "MM\0*"sv)) return PictureKind::Tiff;
    if (startsWith(head, "GIF8"sv)) return PictureKind::Gif;
    if (head.size() < 12) return PictureKind::None;
    if (startsWith(head, "RIFF"sv) && startsWith(head.subspan(8), "WEBP"sv)) return PictureKind::WebP;
    if (startsWith(head, "BM"sv) && startsWith(head.subspan(6), "\0\0\0\0"sv)) return PictureKind::Bmp;
    return PictureKind::None;
}

std::optional<std::size_t> copyPictureAlone(PictureKind kind, ByteView picture, std::uint8_t orientation,
                                            crypto::MutableBytes out)
{
    if (kind != pictureKindOf(picture)) return std::nullopt;
    if (kind == PictureKind::Jpeg) return jpegAlone(picture, orientation, Copy(out));
    if (kind == PictureKind::Png) return pngAlone(picture, orientation, Copy(out));
    return std::nullopt;
}

} // namespace desktop
