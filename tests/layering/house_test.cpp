// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The test of the test: small broken trees, and the rule that each one breaks.

#include "tests/layering/house.h"
#include "tests/layering/translations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace {

namespace fs = std::filesystem;
using layering::Finding;
using testing::ElementsAre;
using testing::IsEmpty;

// One finding as "file:line rule", which is all that these tests look at.
std::vector<std::string> brief(const std::vector<Finding>& findings)
{
    std::vector<std::string> lines;
    for (const Finding& finding : findings)
        lines.push_back(finding.file + ":" + std::to_string(finding.line) + " " + finding.rule);
    return lines;
}

class House : public testing::Test {
protected:
    House()
    {
        std::string name = (fs::temp_directory_path() / "casevault-house-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        m_root = name;
    }
    ~House() override { fs::remove_all(m_root); }

    void write(const fs::path& file, const std::string& text) const
    {
        fs::create_directories((m_root / file).parent_path());
        std::ofstream(m_root / file) << text;
    }

    // What the real table says about this tree.
    [[nodiscard]] std::vector<std::string> includes() const
    {
        const fs::path table = fs::path(CASEVAULT_SOURCE_DIR) / "tests/layering/rooms.txt";
        return brief(layering::checkIncludes(m_root, layering::readRooms(table)));
    }

    fs::path m_root;
};

TEST(Pattern, OneStarStaysInItsFolderAndTwoCrossFolders)
{
    EXPECT_TRUE(layering::matches("crypto/*.h", "crypto/bytes.h"));
    EXPECT_FALSE(layering::matches("crypto/*.h", "crypto/deep/bytes.h"));
    EXPECT_FALSE(layering::matches("crypto/*.h", "crypto/bytes.cpp"));
    EXPECT_TRUE(layering::matches("vault/**", "vault/store/sqlcipher/store.cpp"));
    EXPECT_TRUE(layering::matches("<botan/*>", "<botan/hash.h>"));
    EXPECT_FALSE(layering::matches("<botan/*>", "<botan.h>"));
}

TEST_F(House, AWellBuiltTreeHasNoFinding)
{
    write("crypto/bytes.h", "#include <span>\n");
    write("crypto/hash.cpp", "#include \"crypto/bytes.h\"\n#include <botan/hash.h>\n#include <sodium.h>\n");
    write("audit/tree.cpp", "#include \"crypto/hash.h\"\n#include \"audit/tree.h\"\n");
    write("vault/charter/state.h", "#include \"vault/ids.h\"\n#include \"crypto/canonical.h\"\n");
    write("vault/store/sqlcipher/db.cpp", "#include <sqlcipher/sqlite3.h>\n");
    write("client/cli/main.cpp", "#include \"vault/vault.h\"\n#include <CLI/CLI.hpp>\n");
    write("client/desktop/window.cpp", "#include <QWidget>\n#include <QtGui/QPainter>\n");
    EXPECT_THAT(includes(), IsEmpty());
}

TEST_F(House, ACryptographicLibraryIsSeenOnlyByTheSourcesOfCrypto)
{
    write("crypto/secret.h", "#include <span>\n#include <sodium.h>\n");
    write("vault/keys/ring.cpp", "#include <botan/aead.h>\n");
    write("tests/crypto/hash_test.cpp", "#include <sodium.h>\n");
    EXPECT_THAT(includes(), ElementsAre("crypto/secret.h:2 include", "vault/keys/ring.cpp:1 include",
                                        "tests/crypto/hash_test.cpp:1 include"));
}

TEST_F(House, CryptoKnowsNoOtherRoomOfOurs)
{
    write("crypto/leaf.cpp", "#include \"audit/leaf.h\"\n");
    EXPECT_THAT(includes(), ElementsAre("crypto/leaf.cpp:1 include"));
}

TEST_F(House, AuditDoesNotLookUpAtTheVault)
{
    write("audit/verifier.cpp", "#include <vector>\n\n#include \"vault/ids.h\"\n");
    EXPECT_THAT(includes(), ElementsAre("audit/verifier.cpp:3 include"));
}

TEST_F(House, TheCharterSeesOnlyIdsAndTheEncoding)
{
    write("vault/charter/rules.cpp", "#include \"crypto/hash.h\"\n#include \"audit/leaf.h\"\n#include <unistd.h>\n"
                                     "#include \"vault/store/store.h\"\n#include \"vault/identity/grant.h\"\n");
    EXPECT_THAT(includes(), ElementsAre("vault/charter/rules.cpp:1 include", "vault/charter/rules.cpp:2 include",
                                        "vault/charter/rules.cpp:3 include", "vault/charter/rules.cpp:4 include",
                                        "vault/charter/rules.cpp:5 include"));
}

TEST_F(House, TheCharterHasNoClockAndNoInputOrOutput)
{
    write("vault/charter/time.cpp",
          "#include <chrono>\n#include <fstream>\nauto now = std::chrono::system_clock::now();\n// no system_clock\n");
    EXPECT_THAT(includes(), ElementsAre("vault/charter/time.cpp:2 include", "vault/charter/time.cpp:3 identifier"));
}

TEST_F(House, IdentityDoesNotReachForKeysOrStore)
{
    write("vault/identity/grant.cpp", "#include \"vault/keys/keyring.h\"\n#include \"vault/store/store.h\"\n");
    EXPECT_THAT(includes(), ElementsAre("vault/identity/grant.cpp:1 include", "vault/identity/grant.cpp:2 include"));
}

TEST_F(House, OnlyItsStoreSeesTheDatabase)
{
    write("vault/search/index.cpp", "#include <sqlcipher/sqlite3.h>\n");
    write("vault/store/store.h", "#include <sqlite3.h>\n");
    write("client/cli/main.cpp", "#include <sqlcipher/sqlite3.h>\n");
    EXPECT_THAT(includes(), ElementsAre("vault/search/index.cpp:1 include", "vault/store/store.h:1 include",
                                        "client/cli/main.cpp:1 include"));
}

TEST_F(House, QtIsSeenOnlyByTheDesktop)
{
    write("vault/vault.h", "#include <QString>\n");
    write("client/cli/main.cpp", "#include <QCoreApplication>\n#include <QtCore/QString>\n");
    EXPECT_THAT(includes(), ElementsAre("vault/vault.h:1 include", "client/cli/main.cpp:1 include",
                                        "client/cli/main.cpp:2 include"));
}

TEST_F(House, ClientsComeThroughTheDoor)
{
    write("client/cli/a.cpp", "#include \"vault/keys/keyring.h\"\n");
    write("client/desktop/b.cpp", "#include \"vault/store/store.h\"\n");
    write("client/verify/c.cpp", "#include \"vault/vault.h\"\n#include \"vault/identity/grant.h\"\n");
    EXPECT_THAT(includes(), ElementsAre("client/cli/a.cpp:1 include", "client/desktop/b.cpp:1 include",
                                        "client/verify/c.cpp:1 include"));
}

TEST_F(House, AnIncludeWrittenFromBesideTheFileIsTheSameInclude)
{
    write("vault/store/store.h", "");
    write("vault/charter/rules.cpp", "#include \"../store/store.h\"\n");
    EXPECT_THAT(includes(), ElementsAre("vault/charter/rules.cpp:1 include"));
}

TEST_F(House, EveryFileLivesInARoom)
{
    write("client/words.h", "#include <string>\n");
    EXPECT_THAT(includes(), ElementsAre("client/words.h:0 room"));
}

TEST_F(House, ARoomNamedForNothingIsRefused)
{
    write("vault/helpers/strings.h", "");
    write("client/cli/core/app.h", "");
    write("vault/records/note.h", "");
    EXPECT_THAT(brief(layering::checkRoomNames(m_root)), ElementsAre("vault/helpers:0 name", "client/cli/core:0 name"));
}

TEST_F(House, ASecretIsExposedOnlyWhereTheListSaysSo)
{
    write("crypto/envelope.cpp", "seal(key.expose());\n");
    write("vault/keys/ring.cpp", "// key.expose( is not called here\nauto bytes = key->expose();\n");
    EXPECT_THAT(brief(layering::checkExpose(m_root, {"crypto/envelope.cpp"})),
                ElementsAre("vault/keys/ring.cpp:2 expose"));
}

TEST_F(House, AListedFileThatExposesNothingLeavesTheList)
{
    write("crypto/envelope.cpp", "seal(key);\n");
    EXPECT_THAT(brief(layering::checkExpose(m_root, {"crypto/envelope.cpp"})),
                ElementsAre("crypto/envelope.cpp:0 expose"));
}

TEST_F(House, WordsThatJudgeAPersonAreFoundInAnyCaseGenderAndNumber)
{
    const std::vector<std::string> words = {"victim", "auteur", "délinquant", "cas social"};
    write("client/cli/screen.cpp", "\"la hauteur\"\n\"Les AUTEURS\"\nint victimCount;\nint theVictim;\nvictimology\n");
    write("client/desktop/fr.ts", "<translation>DÉLINQUANTES</translation>\nun Cas social\nint victim_id;\n");
    EXPECT_THAT(brief(layering::checkBannedWords(m_root, words)),
                ElementsAre("client/cli/screen.cpp:2 word", "client/cli/screen.cpp:3 word",
                            "client/cli/screen.cpp:4 word", "client/desktop/fr.ts:1 word",
                            "client/desktop/fr.ts:2 word", "client/desktop/fr.ts:3 word"));
}

TEST_F(House, ASourceWithoutItsLicenceIsFound)
{
    const std::string banner = "// SPDX-FileCopyrightText: casevault contributors\n"
                               "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    write("crypto/a.h", banner + "#pragma once\n");
    write("crypto/b.h", "#pragma once\n");
    EXPECT_THAT(brief(layering::checkBanners(m_root)), ElementsAre("crypto/b.h:1 banner"));
}

TEST_F(House, NoFileNamesAMachineOrARegistry)
{
    const std::string slash = "/";
    write("README.md", "see " + slash + "home/someone/casevault\n");
    write(".ci/run", "cd \"$root" + slash + "work\"\n cp x " + slash + "work/main\n");
    write("dev", "get https://deb.debian" + std::string(".org/x\n"));
    write("SECURITY.md", "teamwork/farm/x and a/work/b are no places\n");
    write("check.go", "import \"golang" + std::string(".org/x/mod/sumdb/note\"\n"));
    write("fetch.go", "get https://proxy.golang" + std::string(".org/list\n"));
    EXPECT_THAT(brief(layering::checkPlaces(m_root)),
                ElementsAre(".ci/run:2 place", "README.md:1 place", "dev:1 place", "fetch.go:1 place"));
}

class Translations : public House {
protected:
    void translated(const std::string& contexts) const { write("client/desktop/en.ts", "<TS>\n" + contexts + "</TS>\n"); }
    static std::string context(const std::string& name, const std::string& messages)
    {
        return "<context><name>desktop::" + name + "</name>" + messages + "</context>\n";
    }
    static std::string message(const std::string& french, const std::string& english)
    {
        return "<message><source>" + french + "</source><translation>" + english + "</translation></message>";
    }
    [[nodiscard]] std::vector<std::string> found() const
    {
        return brief(layering::checkTranslations(m_root, "client/desktop", "client/desktop/en.ts"));
    }
};

TEST_F(Translations, OfWhatIsAskedForAreWhole)
{
    write("client/desktop/page.cpp", "void Page::show()\n{\n    say(tr(\"L'un \"\n           \"« & »\"));\n}\n"
                                     "QString free() { return Card::tr(\"Deux\"); }\n");
    translated(context("Page", message("L'un « &amp; »", "One")) + context("Card", message("Deux", "Two")));
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(Translations, ThatAreMissingElsewhereEmptyUnusedOrTwiceAreFound)
{
    write("client/desktop/page.cpp", "Page::Page()\n{\n    say(tr(\"Un\"));\n    say(tr(\"Deux\"));\n    say(tr(word));\n}\n");
    translated(context("Page", message("Un", "")) + context("Card", message("Deux", "Two")) + context("Page", message("Un", "One")));
    EXPECT_THAT(found(), ElementsAre("client/desktop/en.ts:2 translation", "client/desktop/en.ts:4 translation",
                                     "client/desktop/en.ts:4 translation", "client/desktop/page.cpp:5 translation",
                                     "client/desktop/page.cpp:4 translation", "client/desktop/en.ts:3 translation"));
}

} // namespace
