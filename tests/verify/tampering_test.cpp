// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every byte of every file of a small bundle altered, every file cut and removed: never whole, and the report says
// where.

#include "tests/verify/sample_vault.h"

#include <gmock/gmock.h>

#include <fstream>

namespace {

using namespace verify;
using namespace verify::sample;
namespace fs = std::filesystem;

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void putContent(const fs::path& file, std::string_view content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

void enrolSomebody(SmallVault& small)
{
    small.vault.enrol(0, small.vault.somebody(), charter::Role::Coordinator);
    small.vault.giveDue(0);
}

/// The bundle of a small vault, with one file to spoil.
class Tampering : public testing::TestWithParam<const char*> {
protected:
    Tampering() : m_policy(audit::Policy::anyOf(2, {cosignerKey(30), cosignerKey(60)}).value())
    {
        m_small.vault.kept = {4, 7};
        m_small.vault.cosigners = {30, 60};
        m_small.vault.writeTo(m_folder.path(), m_small.auditor);
    }
    [[nodiscard]] fs::path file() const { return m_folder.path() / GetParam(); }
    [[nodiscard]] Report check(const identity::UnlockedIdentity* reader) const
    {
        return checkBundle({.folder = m_folder.path(),
                            .logKey = m_small.vault.logKey(),
                            .reader = reader,
                            .policy = &m_policy});
    }
    [[nodiscard]] Report checkAsAuditor() const { return check(&m_small.vault.keysOf(m_small.auditor)); }
    /// Without an identity envelopes stay closed and trace keys too: what is in them cannot be judged.
    [[nodiscard]] bool isSealed() const
    {
        return std::string_view(GetParam()).starts_with("payload/") || std::string_view(GetParam()) == "trace-keys";
    }
    /// Not whole, and every finding has a place.
    static void expectFound(const Report& report, const std::string& what)
    {
        EXPECT_NE(report.outcome(), Outcome::Whole) << what;
        EXPECT_TRUE(!report.unusable || !placeOf(*report.unusable, Language::English).empty()) << what;
        for (const auto& finding : report.findings) EXPECT_NE(placeOf(finding, Language::English), "") << what;
    }

    audit::Policy m_policy;
    SmallVault m_small;
    TemporaryFolder m_folder;
};

TEST_P(Tampering, OfEachByteIsFound)
{
    const auto before = contentOf(file());
    ASSERT_FALSE(before.empty());
    ASSERT_EQ(checkAsAuditor().outcome(), Outcome::Whole);
    for (std::size_t at = 0; at < before.size(); ++at) {
        auto altered = before;
        altered[at] = static_cast<char>(altered[at] ^ (1 << (at % 8)));
        putContent(file(), altered);
        expectFound(checkAsAuditor(), "byte " + std::to_string(at));
    }
}

TEST_P(Tampering, OfBytesIsFoundWithoutAnIdentityToo)
{
    if (isSealed()) return;
    const auto before = contentOf(file());
    for (std::size_t at = 0; at < before.size(); ++at) {
        auto altered = before;
        altered[at] = static_cast<char>(altered[at] ^ (1 << (at % 8)));
        putContent(file(), altered);
        expectFound(check(nullptr), "byte " + std::to_string(at));
    }
}

/// What was cut off is seen from outside: no key is needed for that, and every length can be tried.
TEST_P(Tampering, ByCuttingIsFoundAtEveryLength)
{
    const auto before = contentOf(file());
    for (std::size_t size = 0; size < before.size(); ++size) {
        putContent(file(), before.substr(0, size));
        expectFound(check(nullptr), "cut to " + std::to_string(size));
    }
    for (const auto size : {std::size_t{0}, std::size_t{18}, before.size() / 2, before.size() - 1}) {
        putContent(file(), before.substr(0, size));
        expectFound(checkAsAuditor(), "cut to " + std::to_string(size));
    }
    putContent(file(), before + '\0');
    expectFound(check(nullptr), "one byte more");
}

TEST_P(Tampering, ByRemovingIsFoundAndNamesTheFile)
{
    fs::remove(file());
    for (const auto& report : {checkAsAuditor(), check(nullptr)}) {
        expectFound(report, "removed");
        EXPECT_THAT(linesOf(report), testing::Contains("file-missing " + std::string(GetParam())));
    }
}

TEST_P(Tampering, ByAFolderInItsPlaceIsFound)
{
    fs::remove(file());
    fs::create_directory(file());
    expectFound(checkAsAuditor(), "a folder");
    expectFound(check(nullptr), "a folder");
}

TEST_P(Tampering, WithTheFileOfAnotherVaultIsFound)
{
    SmallVault other;
    other.vault.kept = {4, 7};
    const TemporaryFolder folder;
    other.vault.writeTo(folder.path(), other.auditor);
    fs::copy_file(folder.path() / GetParam(), file(), fs::copy_options::overwrite_existing);
    expectFound(checkAsAuditor(), "swapped");
}

INSTANTIATE_TEST_SUITE_P(Bundle, Tampering,
                         testing::Values("checkpoint", "identities", "grants", "trace-keys", "payload/000",
                                         "tile/0/000.p/9", "tile/entries/000.p/9", "checkpoints/4", "checkpoints/7",
                                         "checkpoints/9", "consistency/4-7", "consistency/7-9"),
                         [](const auto& param) {
                             std::string name(param.param);
                             for (auto& sign : name)
                                 if (!std::isalnum(static_cast<unsigned char>(sign))) sign = '_';
                             return name;
                         });

/// The sweep above leaves no file out.
TEST(TamperingSweep, SpoilsEveryFileOfTheBundle)
{
    SmallVault small;
    small.vault.kept = {4, 7};
    const TemporaryFolder folder;
    small.vault.writeTo(folder.path(), small.auditor);
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
        if (entry.is_regular_file()) names.push_back(fs::relative(entry.path(), folder.path()).string());
    EXPECT_THAT(names, testing::UnorderedElementsAre("checkpoint", "identities", "grants", "trace-keys", "payload/000",
                                                     "tile/0/000.p/9", "tile/entries/000.p/9", "checkpoints/4",
                                                     "checkpoints/7", "checkpoints/9", "consistency/4-7",
                                                     "consistency/7-9"));
}

/// Every folder of a bundle, taken away and emptied; of one with a single checkpoint too, whose history is that alone.
TEST(TamperingSweep, OfWholeFoldersIsFound)
{
    for (const auto& kept : {std::vector<std::uint64_t>{4, 7}, std::vector<std::uint64_t>{}}) {
        for (const auto* const name : {"payload", "tile", "tile/0", "tile/entries", "checkpoints", "consistency"}) {
            for (const bool emptied : {false, true}) {
                SmallVault small;
                small.vault.kept = kept;
                const TemporaryFolder folder;
                small.vault.writeTo(folder.path(), small.auditor);
                const auto place = folder.path() / name;
                if (!fs::exists(place)) continue; // one checkpoint has no proofs
                fs::remove_all(place);
                if (emptied) fs::create_directory(place);
                const auto what = std::string(name) + (emptied ? ", emptied" : ", removed");
                for (const bool withKeys : {true, false}) {
                    const auto report = checkBundle({.folder = folder.path(),
                                                     .logKey = small.vault.logKey(),
                                                     .reader = withKeys ? &small.vault.keysOf(small.auditor) : nullptr});
                    EXPECT_NE(report.outcome(), Outcome::Whole) << what;
                    if (std::string_view(name) == "checkpoints") {
                        EXPECT_THAT(linesOf(report), testing::Contains(testing::StartsWith("file-missing checkpoints")));
                        EXPECT_EQ(report.standingOf(Check::History), Standing::Failed) << what;
                    }
                }
            }
        }
    }
}

/// Two exports of one vault, both right: no file of the one can stand in for the other's.
TEST(SwappingFiles, OfTwoExportsOfOneVaultIsFound)
{
    SmallVault small;
    small.vault.kept = {7};
    const TemporaryFolder older;
    small.vault.writeTo(older.path(), small.auditor);
    enrolSomebody(small);
    small.vault.kept = {7, 9};
    std::size_t swapped = 0;
    for (const auto& entry : fs::recursive_directory_iterator(older.path())) {
        const TemporaryFolder newer;
        small.vault.writeTo(newer.path(), small.auditor);
        const auto name = fs::relative(entry.path(), older.path());
        const bool isInBoth = entry.is_regular_file() && fs::exists(newer.path() / name);
        if (!isInBoth || contentOf(entry.path()) == contentOf(newer.path() / name)) continue;
        ++swapped;
        fs::copy_file(entry.path(), newer.path() / name, fs::copy_options::overwrite_existing);
        const auto report = checkBundle({.folder = newer.path(),
                                         .logKey = small.vault.logKey(),
                                         .reader = &small.vault.keysOf(small.auditor)});
        EXPECT_NE(report.outcome(), Outcome::Whole) << name;
    }
    EXPECT_GE(swapped, 3U); // checkpoint, identities, payloads
}

/// A larger log has a second level of tiles.
TEST(TileTampering, OfAHigherTileIsFound)
{
    SmallVault small;
    while (small.vault.leaves.size() < 300) small.vault.view(0);
    const TemporaryFolder folder;
    small.vault.writeTo(folder.path(), small.auditor);
    const auto check = [&] {
        return linesOf(checkBundle({.folder = folder.path(), .logKey = small.vault.logKey(), .reader = nullptr}));
    };
    ASSERT_THAT(check(), testing::IsEmpty());
    const auto file = folder.path() / "tile/1/000.p/1";
    auto bytes = contentOf(file);
    bytes[5] = static_cast<char>(bytes[5] ^ 1);
    putContent(file, bytes);
    EXPECT_THAT(check(), testing::ElementsAre("stored-hash-wrong @0 tile/1/000.p/1"));
    fs::remove(file);
    EXPECT_THAT(check(), testing::ElementsAre("file-missing tile/1/000.p/1"));
    fs::remove(folder.path() / "payload/001");
    EXPECT_THAT(check(), testing::ElementsAre("file-missing tile/1/000.p/1", "file-missing payload/001"));
    fs::remove(folder.path() / "tile/entries/001.p/44");
    EXPECT_THAT(check(), testing::Contains("file-missing tile/entries/001.p/44"));
    EXPECT_THAT(check(), testing::Contains("missing-leaves @256"));
}

} // namespace
