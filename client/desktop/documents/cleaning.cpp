// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/documents/cleaning.h"

#include "client/desktop/documents/picture_reader.h"

#include <exiv2/exiv2.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>
#include <mutex>
#include <string_view>
#include <utility>

namespace desktop {
namespace {

using crypto::ByteView;
using crypto::SecretBytes;

bool isCleanable(PictureKind kind)
{
    return kind == PictureKind::Jpeg || kind == PictureKind::Png || kind == PictureKind::Tiff || kind == PictureKind::WebP;
}

/// Its warnings quote what it reads, and go to standard error unless told not to.
void silenceExiv2()
{
    static std::once_flag once;
    std::call_once(once, [] {
        Exiv2::LogMsg::setHandler(nullptr);
        Exiv2::XmpParser::initialize();
    });
}

/// Beside the place, the device and the date, what a TIFF carries that does not show the picture.
bool isBesideThePicture(std::string_view tag)
{
    constexpr std::array<std::string_view, 8> kBeside{"Artist",    "Copyright",        "HostComputer", "ImageDescription",
                                                      "Software",  "ImageHistory",     "DocumentName", "ImageID"};
    return tag.starts_with("XP") || std::ranges::find(kBeside, tag) != kBeside.end();
}

struct Facts {
    Cleaning found;
    std::uint8_t orientation = 1;

    [[nodiscard]] bool any() const { return found.place || found.device || found.date || found.other; }
};

void take(Facts& facts, const Exiv2::Exifdatum& entry, bool isTiff)
{
    const auto group = entry.groupName(), tag = entry.tagName();
    if (group == "Image" && tag == "Orientation") {
        const auto value = entry.count() > 0 ? entry.toInt64() : 1;
        if (value >= 1 && value <= 8) facts.orientation = static_cast<std::uint8_t>(value);
    } else if (group == "GPSInfo") {
        facts.found.place = true;
    } else if (tag == "Make" || tag == "Model" || tag == "BodySerialNumber" || tag == "CameraSerialNumber" || tag == "LensModel") {
        facts.found.device = true;
    } else if (tag.starts_with("DateTime")) {
        facts.found.date = true;
    } else if (!isTiff || group == "Photo" || isBesideThePicture(tag)) {
        facts.found.other = true; // in a TIFF, the picture itself is made of such entries
    }
}

/// exiv2 throws on bytes that it cannot read.
Facts factsOf(const Exiv2::Image& image, PictureKind kind)
{
    Facts facts;
    for (const auto& entry : image.exifData()) take(facts, entry, kind == PictureKind::Tiff);
    for (const auto& entry : image.xmpData())
        if (entry.tagName().starts_with("GPS")) facts.found.place = true;
    if (!image.iptcData().empty() || !image.xmpData().empty() || !image.xmpPacket().empty() || !image.comment().empty())
        facts.found.other = true;
    return facts;
}

std::unique_ptr<Exiv2::Image> opened(ByteView picture)
{
    auto image = Exiv2::ImageFactory::open(picture.data(), picture.size());
    if (image) image->readMetadata();
    return image;
}

/// TIFF and WebP, by exiv2 in its own memory.
std::optional<SecretBytes> rewritten(Exiv2::Image& image, std::uint8_t orientation)
{
    image.clearExifData();
    image.clearIptcData();
    image.clearXmpPacket();
    image.clearXmpData();
    image.clearComment();
    image.xmpData().setPacket({}); // in a TIFF a second copy is kept there, and would be written again
    if (orientation > 1) image.exifData()["Exif.Image.Orientation"] = static_cast<std::uint16_t>(orientation);
    image.writeMetadata();
    auto& made = image.io();
    if (made.open() != 0 || made.size() == 0) return std::nullopt;
    SecretBytes out(made.size());
    if (made.read(out.expose().data(), out.size()) != out.size()) return std::nullopt;
    return out;
}

std::optional<SecretBytes> without(const SecretBytes& picture, PictureKind kind, Exiv2::Image& image, const Facts& facts)
{
    if (kind != PictureKind::Jpeg && kind != PictureKind::Png)
        return facts.any() ? rewritten(image, facts.orientation) : picture.duplicate();
    SecretBytes out(picture.size() + kRoomToTurn);
    const auto size = copyPictureAlone(kind, picture.expose(), facts.orientation, out.expose());
    if (!size) return std::nullopt;
    out.shrink(*size);
    return out;
}

/// Whether what was cut leaves the picture as it was. A JPEG or PNG was copied part by part; the others were written anew,
/// and are compared point by point.
bool showsTheSame(ByteView before, ByteView after, PictureKind kind)
{
    PictureReader was(before), is(after);
    if (!was.canRead() || !is.canRead() || was.size() != is.size()) return false;
    if (kind == PictureKind::Jpeg || kind == PictureKind::Png) return true;
    if (was.pictures() != is.pictures()) return false;
    const auto seen = was.read();
    return !seen.isNull() && seen == is.read();
}

bool isEqual(ByteView a, ByteView b) { return std::ranges::equal(a, b); }

/// Nothing when it cannot be done.
std::optional<CleanedPicture> cleaned(const SecretBytes& picture, PictureKind kind)
{
    // A TIFF of several pages would lose those that exiv2 does not know of.
    if (kind == PictureKind::Tiff && PictureReader(picture.expose()).pictures() != 1) return std::nullopt;
    const auto image = opened(picture.expose());
    if (!image) return std::nullopt;
    auto facts = factsOf(*image, kind);
    auto alone = without(picture, kind, *image, facts);
    if (!alone) return std::nullopt;
    const auto left = opened(alone->expose());
    if (!left || factsOf(*left, kind).any() || !showsTheSame(picture.expose(), alone->expose(), kind)) return std::nullopt;
    const bool isUnchanged = isEqual(picture.expose(), alone->expose());
    if (!isUnchanged && !facts.any()) facts.found.other = true;
    facts.found.examination = isUnchanged ? Examination::Clean : Examination::Cleaned;
    return CleanedPicture{std::move(*alone), facts.found};
}

std::optional<SecretBytes> firstBytes(const std::filesystem::path& file, std::size_t size)
{
    std::ifstream in;
    in.rdbuf()->pubsetbuf(nullptr, 0); // straight into guarded memory
    in.open(file, std::ios::binary);
    SecretBytes out(size);
    in.read(reinterpret_cast<char*>(out.expose().data()), static_cast<std::streamsize>(size));
    if (!in || in.gcount() != static_cast<std::streamsize>(size)) return std::nullopt;
    return out;
}

crypto::Source streamOf(SecretBytes bytes)
{
    struct Reading {
        SecretBytes bytes;
        std::size_t at = 0;
    };
    auto reading = std::make_shared<Reading>();
    reading->bytes = std::move(bytes);
    return [reading](crypto::MutableBytes out) -> crypto::Result<std::size_t> {
        const auto left = std::as_const(reading->bytes).expose().subspan(reading->at);
        const auto taken = std::min(left.size(), out.size());
        std::ranges::copy(left.first(taken), out.begin());
        reading->at += taken;
        return taken;
    };
}

} // namespace

CleanedPicture cleanedPicture(SecretBytes bytes)
{
    const auto kind = bytes.size() <= kLargestPicture ? pictureKindOf(bytes.expose()) : PictureKind::None;
    if (isCleanable(kind)) {
        try {
            silenceExiv2();
            if (auto done = cleaned(bytes, kind)) return std::move(*done);
        } catch (const std::exception&) { // not readable: passes unchanged, as every other file
        }
    }
    return {std::move(bytes), {}};
}

vault::Outcome<CleanedSource> cleanedSource(const std::filesystem::path& file, vault::charter::DocumentType type)
{
    constexpr std::size_t kHead = 12;
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown)) return vault::failure(vault::Fault::NotThere, "document");
    const auto size = std::filesystem::file_size(file, unknown);
    if (unknown) return vault::failure(vault::Fault::NotThere, "document");
    CleanedSource out;
    out.source.file = file; // its name; also its bytes unless there is a stream
    out.source.type = type;
    out.size = size;
    if (size < kHead || size > kLargestPicture) return out;
    const auto head = firstBytes(file, kHead);
    if (!head) return vault::failure(vault::Fault::NotThere, "document");
    if (!isCleanable(pictureKindOf(head->expose()))) return out;
    auto whole = firstBytes(file, static_cast<std::size_t>(size));
    if (!whole) return vault::failure(vault::Fault::NotThere, "document");
    auto picture = cleanedPicture(std::move(*whole));
    out.cleaning = picture.cleaning;
    out.size = picture.bytes.size();
    out.source.streamSize = out.size;
    out.source.stream = streamOf(std::move(picture.bytes));
    return out;
}

} // namespace desktop
