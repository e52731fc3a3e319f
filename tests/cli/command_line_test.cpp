// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/command_line.h"

#include "tests/cli/grammar.h"
#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <sstream>

namespace {

using cli_test::kGrammar;
using cli_test::words;

std::string tokenOf(const cli::Parsed& parsed) { return parsed.misuse ? parsed.misuse->token : std::string(); }

TEST(Grammar, EveryCommandParses)
{
    for (const std::string line : kGrammar) {
        const auto parsed = cli::parse(words(line));
        EXPECT_FALSE(parsed.misuse) << line << ": " << (parsed.misuse ? parsed.misuse->fr : "");
        EXPECT_TRUE(parsed.action) << line;
    }
}

TEST(Grammar, GlobalOptionsStandBeforeOrAfterTheCommand)
{
    const std::string globals = "--vault V --as N --passphrase-file P --profile D --purpose screening --json --lang en "
                                "--confirm-clock";
    for (const std::string line : kGrammar)
        for (const auto& whole : {globals + " " + line, line + " " + globals}) {
            const auto parsed = cli::parse(words(whole));
            ASSERT_FALSE(parsed.misuse) << whole << ": " << parsed.misuse->fr;
            EXPECT_EQ(parsed.globals.vault, "V") << whole;
            EXPECT_EQ(parsed.globals.as, "N") << whole;
            EXPECT_EQ(parsed.globals.passphraseFile, "P") << whole;
            EXPECT_EQ(parsed.globals.profile, "D") << whole;
            EXPECT_EQ(parsed.globals.purpose, cli::charter::Purpose::Screening) << whole;
            EXPECT_EQ(parsed.globals.language, cli::Language::English) << whole;
            EXPECT_TRUE(parsed.globals.json && parsed.globals.confirmClock) << whole;
        }
}

TEST(Grammar, AValueMayBeTheNameOfACommand)
{
    const auto parsed = cli::parse(words("case show case --as member"));
    EXPECT_FALSE(parsed.misuse);
    EXPECT_EQ(parsed.globals.as, "member");
}

TEST(Grammar, RefusesWhatIsNotInIt)
{
    for (const std::string line :
         {"", "case", "cases", "case shwo X", "case open --referral R --mode dance --from F", "grant give X",
          "grant give X --until 2026-02-30", "consent give C A", "interview add C A", "log prove x --out F",
          "member enrol F --name N --role partner --verbose", "member list extra", "--lang de member list"}) {
        const auto parsed = cli::parse(words(line));
        EXPECT_EQ(tokenOf(parsed), "usage") << line;
    }
}

TEST(Grammar, NoOptionTakesContent)
{
    for (const auto& [name, help] : cli::everyHelp(cli::Language::English))
        for (const auto* word :
             {"--text", "--summary", "--note", "--message", "--passphrase ", "--full-name", "--reason-text"})
            EXPECT_FALSE(help.contains(word)) << name << " " << word;
}

TEST(Grammar, ASurplusArgumentIsNotSaidBack)
{
    EXPECT_FALSE(cli::parse({"case", "list", "CANARI dit"}).misuse->fr.contains("CANARI"));
}

TEST(Grammar, AMistypedCommandIsAnsweredWithTheNearestOfOurs)
{
    const auto sentence = [](const std::string& line) { return cli::parse(words(line)).misuse->fr; };
    EXPECT_TRUE(sentence("case shwo 7H2K9QXM").contains("« show »"));
    EXPECT_TRUE(sentence("--vault V interveiw add C A --from F").contains("« interview »"));
    EXPECT_TRUE(sentence("--json case shwo --as N").contains("« show »"));
    EXPECT_TRUE(sentence("document add C F --parti A").contains("--party"));
    EXPECT_TRUE(sentence("case list --vualt V").contains("--vault"));
    EXPECT_FALSE(sentence("case canari").contains("«"));
}

TEST(Grammar, AnOptionGivenTwiceIsSaidSo)
{
    EXPECT_EQ(cli::parse(words("--lang en case list --vault V --vault W")).misuse->en,
              "--vault is given more than once.");
    EXPECT_EQ(cli::parse(words("--lang en case list --vault")).misuse->en, "--vault needs a value.");
}

TEST(Help, IsThereForEveryCommandInBothLanguages)
{
    const auto french = cli::everyHelp(cli::Language::French), english = cli::everyHelp(cli::Language::English);
    ASSERT_EQ(french.size(), english.size());
    for (std::size_t i = 0; i < french.size(); ++i) {
        EXPECT_EQ(french[i].first, english[i].first);
        EXPECT_NE(french[i].second, english[i].second) << french[i].first;
    }
}

TEST(Help, InFrenchHasNoEnglishFrame)
{
    for (const auto& [name, help] : cli::everyHelp(cli::Language::French))
        for (const auto* word : {"Positionals", "Options:", "SUBCOMMAND", "REQUIRED", "Subcommands", " TEXT", " UINT",
                                 "required", "FILE ", "The ", "the "})
            EXPECT_FALSE(help.contains(word)) << name << ": " << word << "\n" << help;
}

TEST(Help, IsPrintedAndEndsWell)
{
    std::ostringstream out, err;
    EXPECT_EQ(cli::run(words("interview add --help"), out, err), 0);
    EXPECT_TRUE(out.str().contains("compartiment")) << out.str();
    EXPECT_EQ(err.str(), "");
}

std::pair<int, std::string> errorOf(const std::string& line)
{
    std::ostringstream out, err;
    const int code = cli::run(words(line), out, err);
    EXPECT_EQ(out.str(), "") << line;
    return {code, err.str()};
}

TEST(Run, SaysWhatIsMissingOnOneLineAndExitsTwo)
{
    const auto [code, error] = errorOf("case list");
    EXPECT_EQ(code, 2);
    EXPECT_TRUE(error.contains("--vault"));
    EXPECT_EQ(std::ranges::count(error, '\n'), 1);
}

TEST(Run, SaysItInJsonWhenAsked)
{
    for (const std::string line : {"--json case list", "--json case shwo", "case open --json"}) {
        const auto [code, error] = errorOf(line);
        EXPECT_EQ(code, 2) << line;
        const auto json = nlohmann::json::parse(error, nullptr, false);
        EXPECT_EQ(json.value("fault", ""), "usage") << line;
        EXPECT_FALSE(json.value("sentence", "").empty()) << line;
    }
}

TEST(Run, ReadsARecordBeforeItAsksForAPassphrase)
{
    const cli_test::Folder folder;
    const auto from = folder.file("r.json", R"({"at":"2026-03-02","mode":"home"})");
    const auto [code, error] = errorOf("interview add C A --vault V --from " + from);
    EXPECT_EQ(code, 2);
    EXPECT_TRUE(error.contains("factsTold")) << error;
}

TEST(Fields, ShowsTheBlankOfEveryRecord)
{
    for (const std::string record :
         {"referral", "case", "party", "interview", "shuttle", "session", "agreement", "followup", "disclosure"}) {
        std::ostringstream out, err;
        EXPECT_EQ(cli::run({"fields", record}, out, err), 0) << record;
        EXPECT_TRUE(nlohmann::json::parse(out.str(), nullptr, false).is_object()) << out.str();
        std::ostringstream rules;
        EXPECT_EQ(cli::run({"fields", record, "--explain"}, rules, err), 0) << record;
        EXPECT_FALSE(rules.str().empty());
    }
    EXPECT_EQ(errorOf("fields nothing").first, 2);
}

TEST(Fields, AgreementShowsHowAnUndertakingIsWritten)
{
    std::ostringstream out, err;
    ASSERT_EQ(cli::run({"fields", "agreement"}, out, err), 0);
    const auto json = nlohmann::json::parse(out.str());
    EXPECT_EQ(json["undertakings"][0], nlohmann::json({{"who", ""}, {"what", ""}, {"byWhen", ""}}));
}

} // namespace
