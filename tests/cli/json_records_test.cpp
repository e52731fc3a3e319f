// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/json_records.h"

#include <gtest/gtest.h>

namespace {

namespace records = vault::records;
namespace charter = vault::charter;
using cli::Json;

/// Fills every field with something of its own, so that a field that gets lost is seen.
class Filler {
public:
    template <class T>
    void field(const records::Field& field, T& value)
    {
        fill(value, field);
    }

private:
    template <class T>
    void fill(T& value, const records::Field& field)
    {
        if constexpr (std::same_as<T, records::Text>) {
            const auto text = field.limit == 1 ? std::string("é") : "élément " + std::string(field.name);
            value = *records::Text::from(text);
        } else if constexpr (cli::detail::isList<T>) {
            typename T::value_type element{};
            fill(element, field);
            value.push_back(std::move(element));
        } else if constexpr (std::same_as<T, bool>) {
            value = true;
        } else if constexpr (std::same_as<T, charter::Day>) {
            value = charter::Day{20'000U + field.code};
        } else if constexpr (std::is_enum_v<T>) {
            value = charter::WordList<T>::kWords.back().code;
        } else if constexpr (std::is_integral_v<T>) {
            value = field.code;
        } else {
            T::describe(value, *this);
        }
    }
};

cli::Complaint complaintAbout(const std::string& json, auto... records)
{
    auto parsed = cli::ParsedObject::from(crypto::bytesOf(json));
    if (!parsed) return std::get<cli::Complaint>(parsed.error());
    const auto read = cli::readRecords(parsed->json(), records...);
    return read ? cli::Complaint{} : std::get<cli::Complaint>(read.error());
}

template <class R>
class EveryRecord : public testing::Test {};

using Records =
    testing::Types<records::ReferralHeader, records::ReferralNames, records::CaseHeader, records::CaseBody,
                   records::PartyProfile, records::PartyIdentity, records::Interview, records::ShuttleMessage,
                   records::JointSession, records::Agreement, records::FollowUp, records::Attachment,
                   records::DisclosureProse, records::Projection, records::MemberName, records::Organisation>;
TYPED_TEST_SUITE(EveryRecord, Records);

TYPED_TEST(EveryRecord, ComesBackFromItsJsonByteForByte)
{
    TypeParam written;
    Filler filler;
    TypeParam::describe(written, filler);
    const auto text = cli::jsonOf(written).dump();
    const auto parsed = cli::ParsedObject::from(crypto::bytesOf(text));
    ASSERT_TRUE(parsed);
    TypeParam read;
    ASSERT_TRUE(cli::readRecords(parsed->json(), read)) << text;
    EXPECT_EQ(cli::jsonOf(read).dump(), text);
    const auto a = records::encode(written), b = records::encode(read);
    EXPECT_TRUE(crypto::equalInConstantTime(a.expose(), b.expose()));
}

TYPED_TEST(EveryRecord, RefusesAFieldThatItDoesNotHave)
{
    TypeParam written;
    Filler filler;
    TypeParam::describe(written, filler);
    auto json = cli::jsonOf(written);
    json["nationality"] = "x";
    const auto complaint = complaintAbout(json.dump(), TypeParam{});
    EXPECT_EQ(complaint.token, "unknown-field");
    EXPECT_EQ(complaint.field, "nationality");
}

TYPED_TEST(EveryRecord, RefusesEveryFieldOfTheWrongType)
{
    TypeParam written;
    Filler filler;
    TypeParam::describe(written, filler);
    const auto whole = cli::jsonOf(written);
    for (const auto& [key, value] : whole.items()) {
        auto json = whole;
        json[key] = nullptr;
        const auto complaint = complaintAbout(json.dump(), TypeParam{});
        EXPECT_EQ(complaint.token, "wrong-type") << key;
        EXPECT_EQ(complaint.field, key);
    }
}

TYPED_TEST(EveryRecord, HasABlankWithTheSameFields)
{
    TypeParam written;
    Filler filler;
    TypeParam::describe(written, filler);
    const auto filled = cli::jsonOf(written), blank = cli::blankJson<TypeParam>();
    ASSERT_EQ(filled.size(), blank.size());
    for (const auto& [key, value] : filled.items()) EXPECT_TRUE(blank.contains(key)) << key;
}

const std::string kInterview = R"({"at":"2026-03-02","mode":"home","factsTold":"x"})";

TEST(ReadingRecords, LeavesOutWhatIsNotRequired)
{
    EXPECT_EQ(complaintAbout(kInterview, records::Interview{}).token, "");
}

TEST(ReadingRecords, NamesTheFirstRequiredFieldThatIsMissingWithItsChoices)
{
    EXPECT_EQ(complaintAbout("{}", records::Interview{}).field, "at");
    const auto complaint = complaintAbout(R"({"at":"2026-03-02"})", records::Interview{});
    EXPECT_EQ(complaint.token, "missing-field");
    EXPECT_EQ(complaint.field, "mode");
    EXPECT_TRUE(complaint.fr.contains("home, office, phone, street")) << complaint.fr;
}

TEST(ReadingRecords, TakesTheBlankAsNothingFilledIn)
{
    EXPECT_EQ(complaintAbout(cli::blankJson<records::Interview>().dump(), records::Interview{}).token, "missing-field");
    EXPECT_EQ(complaintAbout(cli::blankJson<records::DisclosureProse>().dump(), records::DisclosureProse{}).token, "");
    EXPECT_EQ(complaintAbout(cli::blankJson<records::ReferralNames>().dump(), records::ReferralNames{}).token, "");
}

TEST(ReadingRecords, NamesAFieldInAListByItsPlace)
{
    const auto complaint =
        complaintAbout(R"({"namedPersons":[{"fullName":"x"},{"fullName":7}]})", records::ReferralNames{});
    EXPECT_EQ(complaint.field, "namedPersons[1].fullName");
}

TEST(ReadingRecords, RefusesADateThatDoesNotExist)
{
    const auto complaint = complaintAbout(R"({"at":"2026-02-30","mode":"home","factsTold":"x"})", records::Interview{});
    EXPECT_EQ(complaint.field, "at");
    EXPECT_TRUE(complaint.fr.contains("AAAA-MM-JJ"));
}

TEST(ReadingRecords, RefusesATokenOfNoListAndDoesNotSayItBack)
{
    const auto complaint =
        complaintAbout(R"({"at":"2026-03-02","mode":"CANARI-7F3A","factsTold":"x"})", records::Interview{});
    EXPECT_EQ(complaint.token, "unknown-token");
    EXPECT_FALSE(complaint.fr.contains("CANARI"));
}

TEST(ReadingRecords, CountsCodePointsAndNotBytes)
{
    std::string exact, over;
    for (int i = 0; i < 120; ++i) exact += "é";
    over = exact + "é";
    const auto party = [](const std::string& name) { return R"({"fullName":")" + name + R"("})"; };
    EXPECT_EQ(complaintAbout(party(exact), records::PartyIdentity{}).token, "");
    EXPECT_EQ(complaintAbout(party(over), records::PartyIdentity{}).token, "too-long");
}

TEST(ReadingRecords, RefusesAListThatIsTooLong)
{
    const auto complaint = complaintAbout(
        R"({"openedAt":"2026-03-02","sector":"bus","placeKind":"bus","conflictKinds":["noise","damage","other","shared-use"]})",
        records::CaseHeader{});
    EXPECT_EQ(complaint.token, "too-long");
    EXPECT_EQ(complaint.field, "conflictKinds");
}

TEST(ReadingRecords, FillsTwoRecordsFromOneFlatObject)
{
    const std::string json = R"({"openedAt":"2026-03-02","sector":"bus","placeKind":"bus","conflictKinds":["noise"],
                                 "situation":"talons"})";
    const auto parsed = cli::ParsedObject::from(crypto::bytesOf(json));
    ASSERT_TRUE(parsed);
    records::CaseHeader header;
    records::CaseBody body;
    ASSERT_TRUE(cli::readRecords(parsed->json(), header, body));
    EXPECT_EQ(header.sector, charter::Sector::Bus);
    EXPECT_EQ(body.situation.expose(), "talons");
}

TEST(ReadingJson, SaysWhereItIsUnreadableAndNotWhatItRead)
{
    const std::string json = "{\n  \"factsTold\": \"CANARI-7F3A\" oops}";
    const auto parsed = cli::ParsedObject::from(crypto::bytesOf(json));
    ASSERT_FALSE(parsed);
    const auto& complaint = std::get<cli::Complaint>(parsed.error());
    EXPECT_EQ(complaint.token, "not-json");
    EXPECT_TRUE(complaint.fr.contains("ligne 2")) << complaint.fr;
    EXPECT_FALSE(complaint.fr.contains("CANARI"));
}

TEST(ReadingJson, RefusesAKeySaidTwice) { EXPECT_EQ(complaintAbout(R"({"at":"","at":""})").token, "duplicate-field"); }

TEST(ReadingJson, RefusesWhatIsNoObject)
{
    for (const auto* json : {"[]", "7", "\"x\"", "null"})
        EXPECT_EQ(complaintAbout(json).token, "not-an-object") << json;
}

TEST(ReadingJson, RefusesNestingWithoutEnd)
{
    const std::string deep = R"({"a":)" + std::string(5'000, '[') + std::string(5'000, ']') + "}";
    EXPECT_EQ(complaintAbout(deep).token, "not-an-object");
}

TEST(ReadingJson, RefusesTruncationAnywhere)
{
    for (std::size_t size = 0; size < kInterview.size(); ++size)
        EXPECT_EQ(complaintAbout(kInterview.substr(0, size)).token, "not-json") << size;
}

TEST(ReadingJson, DoesNotSayBackAKeyThatMayBeContent)
{
    const auto complaint = complaintAbout(R"({"Mme CANARI a dit":"x"})", records::DisclosureProse{});
    EXPECT_EQ(complaint.token, "unknown-field");
    EXPECT_FALSE(complaint.fr.contains("CANARI"));
}

} // namespace
