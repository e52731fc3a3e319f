// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a camera wrote beside its picture does not come in; the picture does, upright and unchanged.

#include "client/desktop/documents/cleaning.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>
#include <exiv2/exiv2.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>

namespace {

using desktop::Examination;

constexpr const char* kCanary = "CANARI-Lieu";
constexpr std::uint16_t kQuarterTurn = 6;

crypto::Bytes picture(const char* format, const QString& comment = {})
{
    QImage drawn(32, 16, QImage::Format_RGB32);
    drawn.fill(Qt::darkGreen);
    if (!comment.isEmpty()) drawn.setText("Author", comment);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly));
    EXPECT_TRUE(drawn.save(&buffer, format));
    return {bytes.begin(), bytes.end()};
}

crypto::Bytes bytesOf(Exiv2::Image& image)
{
    image.writeMetadata();
    auto& made = image.io();
    EXPECT_EQ(made.open(), 0);
    crypto::Bytes out(made.size());
    EXPECT_EQ(made.read(out.data(), out.size()), out.size());
    return out;
}

/// As a telephone would have written it.
crypto::Bytes taken(const crypto::Bytes& plain)
{
    auto image = Exiv2::ImageFactory::open(plain.data(), plain.size());
    image->readMetadata();
    auto& exif = image->exifData();
    exif["Exif.Image.Model"] = std::string(kCanary);
    exif["Exif.Image.DateTime"] = std::string("2026:11:24 10:15:00");
    exif["Exif.Image.Orientation"] = kQuarterTurn;
    exif["Exif.GPSInfo.GPSLatitudeRef"] = std::string("N");
    exif["Exif.GPSInfo.GPSLatitude"] = std::string("48/1 51/1 30/1");
    image->xmpData()["Xmp.dc.creator"] = std::string(kCanary);
    return bytesOf(*image);
}

crypto::SecretBytes guarded(const crypto::Bytes& bytes) { return crypto::SecretBytes::copyOf(bytes); }

bool holds(crypto::ByteView bytes, std::string_view text) { return crypto::textOf(bytes).contains(text); }

QImage seen(crypto::ByteView bytes, const char* format, bool upright = false)
{
    QByteArray copy(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&copy);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(upright);
    return reader.read();
}

std::unique_ptr<Exiv2::Image> examined(crypto::ByteView bytes)
{
    auto image = Exiv2::ImageFactory::open(bytes.data(), bytes.size());
    image->readMetadata();
    return image;
}

class EveryKind : public testing::TestWithParam<const char*> {};

TEST_P(EveryKind, LosesPlaceDeviceAndDateAndStaysUpright)
{
    const auto before = taken(picture(GetParam()));
    ASSERT_EQ(examined(before)->exifData()["Exif.Image.Model"].toString(), kCanary);
    const auto cleaned = desktop::cleanedPicture(guarded(before));
    EXPECT_EQ(cleaned.cleaning.examination, Examination::Cleaned);
    EXPECT_TRUE(cleaned.cleaning.place);
    EXPECT_TRUE(cleaned.cleaning.device);
    EXPECT_TRUE(cleaned.cleaning.date);
    EXPECT_FALSE(holds(cleaned.bytes.expose(), kCanary));
    const auto left = examined(cleaned.bytes.expose());
    for (const auto& entry : left->exifData()) EXPECT_NE(entry.groupName(), "GPSInfo");
    EXPECT_EQ(left->exifData()["Exif.Image.Orientation"].toInt64(), kQuarterTurn);
    EXPECT_TRUE(left->xmpData().empty());
    const auto image = seen(cleaned.bytes.expose(), GetParam());
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image, seen(before, GetParam()));
}

TEST_P(EveryKind, WithoutMetadataComesInAsItIs)
{
    const auto before = picture(GetParam());
    const auto cleaned = desktop::cleanedPicture(guarded(before));
    EXPECT_EQ(cleaned.cleaning.examination, Examination::Clean);
    EXPECT_TRUE(std::ranges::equal(cleaned.bytes.expose(), before));
}

INSTANTIATE_TEST_SUITE_P(Cleaning, EveryKind, testing::Values("jpeg", "png", "tiff"),
                         [](const auto& kind) { return std::string(kind.param); });

TEST(Cleaning, LeavesATurnedPhotoUpright)
{
    const auto cleaned = desktop::cleanedPicture(guarded(taken(picture("jpeg"))));
    EXPECT_EQ(seen(cleaned.bytes.expose(), "jpeg", true).size(), QSize(16, 32));
}

TEST(Cleaning, LeavesBehindWhatStandsInOtherSegmentsAndAfterTheEnd)
{
    auto bytes = picture("jpeg");
    const std::string comment = std::string("\xFF\xFE\x00\x0D", 4) + kCanary;    // 2 + 11 bytes
    const std::string provenance = std::string("\xFF\xEB\x00\x0D", 4) + kCanary; // APP11
    for (const auto& segment : {comment, provenance}) bytes.insert(bytes.begin() + 2, segment.begin(), segment.end());
    const std::string film = "ftypmp42 " + std::string(kCanary);
    bytes.insert(bytes.end(), film.begin(), film.end());
    ASSERT_FALSE(seen(bytes, "jpeg").isNull());
    const auto cleaned = desktop::cleanedPicture(guarded(bytes));
    EXPECT_EQ(cleaned.cleaning.examination, Examination::Cleaned);
    EXPECT_TRUE(cleaned.cleaning.other);
    EXPECT_FALSE(holds(cleaned.bytes.expose(), "CANARI"));
    EXPECT_EQ(seen(cleaned.bytes.expose(), "jpeg"), seen(bytes, "jpeg"));
}

TEST(Cleaning, TakesTextsOutOfAPng)
{
    const auto before = picture("png", kCanary);
    ASSERT_TRUE(holds(before, kCanary));
    const auto cleaned = desktop::cleanedPicture(guarded(before));
    EXPECT_EQ(cleaned.cleaning.examination, Examination::Cleaned);
    EXPECT_FALSE(holds(cleaned.bytes.expose(), kCanary));
}

TEST(Cleaning, LetsOtherFilesPassAndSaysThatTheyWereNotExamined)
{
    for (const std::string_view text : {"", "%PDF-1.7 …", "une lettre", "\xFF\xD8\xFF no picture"}) {
        const auto bytes = crypto::bytesOf(text);
        const auto cleaned = desktop::cleanedPicture(crypto::SecretBytes::copyOf(bytes));
        EXPECT_EQ(cleaned.cleaning.examination, Examination::NotExamined) << text;
        EXPECT_TRUE(std::ranges::equal(cleaned.bytes.expose(), bytes)) << text;
    }
}

TEST(Cleaning, SurvivesEveryTruncation)
{
    for (const auto* format : {"jpeg", "png"}) {
        const auto whole = taken(picture(format));
        for (std::size_t size = 0; size < whole.size(); size += 7) {
            const crypto::Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
            const auto cleaned = desktop::cleanedPicture(guarded(part));
            if (cleaned.cleaning.examination == Examination::NotExamined) {
                EXPECT_TRUE(std::ranges::equal(cleaned.bytes.expose(), part));
            } else {
                EXPECT_FALSE(holds(cleaned.bytes.expose(), kCanary)) << format << " cut at " << size;
            }
        }
    }
}

TEST(Cleaning, SurvivesFlippedBytes)
{
    for (const auto* format : {"jpeg", "png"}) {
        const auto whole = taken(picture(format));
        for (std::size_t at = 0; at < whole.size(); at += 3) {
            auto flipped = whole;
            flipped[at] = static_cast<std::uint8_t>(flipped[at] ^ 0xFFU);
            EXPECT_FALSE(desktop::cleanedPicture(guarded(flipped)).bytes.empty());
        }
    }
}

TEST(Cleaning, OfAFileStreamsTheCleanedPictureUnderTheFilesName)
{
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "photo.jpg";
    const auto before = taken(picture("jpeg"));
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(before.data()), static_cast<std::streamsize>(before.size()));
    const auto source = desktop::cleanedSource(file, vault::charter::DocumentType::Photo);
    ASSERT_TRUE(source.has_value());
    EXPECT_TRUE(source->cleaning.place);
    EXPECT_EQ(source->source.file, file);
    EXPECT_EQ(source->source.type, vault::charter::DocumentType::Photo);
    EXPECT_EQ(source->source.streamSize, source->size);
    crypto::Bytes out, piece(100);
    while (const auto got = source->source.stream(piece).value_or(0))
        out.insert(out.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(got));
    EXPECT_EQ(out.size(), source->size);
    EXPECT_FALSE(holds(out, kCanary));
    EXPECT_FALSE(seen(out, "jpeg").isNull());
}

TEST(Cleaning, OfAnotherFileLeavesItToBeReadWhereItIs)
{
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "lettre.txt";
    std::ofstream(file) << "quelques mots, assez longs";
    const auto source = desktop::cleanedSource(file, vault::charter::DocumentType::Letter);
    ASSERT_TRUE(source.has_value());
    EXPECT_FALSE(source->source.stream);
    EXPECT_EQ(source->size, 26U);
    EXPECT_EQ(source->cleaning.examination, Examination::NotExamined);
    EXPECT_FALSE(desktop::cleanedSource(folder.path().toStdString(), vault::charter::DocumentType::Other).has_value());
}

} // namespace
