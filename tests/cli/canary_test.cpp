// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people confide may be in any field, in a file's name, in a word typed at the wrong place. Whatever a command
// fails for, it does not say it back.

#include "client/cli/command_line.h"

#include "tests/cli/grammar.h"
#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <sstream>

namespace {

using Parsed = nlohmann::json;

const std::vector<std::string> kCanaries{"canari", "Mme CANARI dit \"rien\"", "--canari"};

/// Commands that take a record: what stands before --from, and the record's name.
const std::vector<std::pair<std::string, std::string>> kRecorded{
    {"referral add", "referral"},
    {"case open --referral 3f2a --mode table-ronde", "case"},
    {"party add 7H2K9QXM", "party"},
    {"interview add 7H2K9QXM A", "interview"},
    {"shuttle draft 7H2K9QXM A B", "shuttle"},
    {"session add 7H2K9QXM", "session"},
    {"agreement add 7H2K9QXM", "agreement"},
    {"followup add 7H2K9QXM", "followup"},
    {"disclosure prepare 7H2K9QXM --partner N --item 3f2a --for rehousing", "disclosure"},
};

/// Runs a command that must fail and looks for a canary in what it says.
class Failing {
public:
    explicit Failing(const cli_test::Folder& folder)
        : m_where{"--vault",           (folder / "none").string(),
                  "--profile",         (folder / "profile").string(),
                  "--passphrase-file", folder.file("phrase", "une phrase de passe\n")}
    {
    }

    /// By turns in French, in JSON, in English.
    void expectSilent(const std::vector<std::string>& command)
    {
        static const std::vector<std::vector<std::string>> turns{{}, {"--json"}, {"--lang", "en"}};
        auto whole = m_where; // before the command: its last option may take several words
        const auto& more = turns[m_turn++ % turns.size()];
        whole.insert(whole.end(), more.begin(), more.end());
        whole.insert(whole.end(), command.begin(), command.end());
        std::ostringstream out, err;
        const int code = cli::run(whole, out, err);
        std::string line;
        for (const auto& word : command) line += word + " ";
        const auto said = out.str() + err.str();
        EXPECT_NE(code, 0) << line;
        EXPECT_FALSE(err.str().empty()) << line;
        EXPECT_FALSE(said.contains("anari") || said.contains("ANARI")) << line << "\n" << said;
    }

private:
    std::vector<std::string> m_where;
    std::size_t m_turn = 0;
};

std::vector<std::string> withRecord(const std::string& command, const std::string& file)
{
    auto out = cli_test::words(command);
    out.insert(out.end(), {"--from", file});
    return out;
}

Parsed blankOf(const std::string& record)
{
    std::ostringstream out, err;
    EXPECT_EQ(cli::run({"fields", record}, out, err), 0);
    return Parsed::parse(out.str());
}

TEST(Canary, InAnyFieldIsNotSaidBackWhateverIsWrongWithTheRecord)
{
    const cli_test::Folder folder;
    Failing failing(folder);
    const std::string canary = "CANARI-7F3A";
    for (const auto& [command, record] : kRecorded) {
        const auto blank = blankOf(record);
        for (const auto& [field, value] : blank.items())
            for (const Parsed& put : {Parsed(canary), Parsed(std::string(30'000, 'x') + canary), Parsed({canary}),
                                    Parsed({{canary, canary}}), Parsed({{{"who", canary}, {canary, canary}}})}) {
                auto written = blank;
                written[field] = put;
                failing.expectSilent(withRecord(command, folder.file("r.json", written.dump())));
            }
        for (const auto& text :
             {Parsed{{canary, "x"}}.dump(), blank.dump() + canary, "{\"" + canary + "\":1,\"" + canary + "\":2}",
              "\"" + canary + "\"", "[\"" + canary + "\"]", canary, "{\"at\":\"" + canary + "\"",
              std::string("{\"at\":\"\xff") + canary + "\"}"})
            failing.expectSilent(withRecord(command, folder.file("r.json", text)));
    }
}

TEST(Canary, InAFileNameIsNotSaidBack)
{
    const cli_test::Folder folder;
    Failing failing(folder);
    const auto gone = (folder / "CANARI absent.json").string();
    const auto directory = folder / "CANARI.d";
    std::filesystem::create_directory(directory);
    const auto large = folder.file("CANARI large.json", std::string(cli_test::kMoreThanARecord, ' '));
    const auto bare = folder.file("CANARI.json", "{}");
    for (const auto& [command, record] : kRecorded)
        for (const auto& file : {gone, directory.string(), large, gone + "/x"})
            failing.expectSilent(withRecord(command, file));
    for (const auto& file : {gone, directory.string(), bare, bare + "/x"}) {
        failing.expectSilent({"document", "add", "7H2K9QXM", file});
        failing.expectSilent({"document", "add", "7H2K9QXM", bare, "--name-from", file});
        failing.expectSilent({"document", "get", "3f2a", "--out", file});
        failing.expectSilent({"handover", "export", "3f2a", "--out", file});
        failing.expectSilent({"log", "prove", "4", "--out", file});
        failing.expectSilent({"notice", "send", "--out", bare + "/x"});
        failing.expectSilent({"handover", "open", file, "--identity", file, "--log-key", file, "--out", file});
        failing.expectSilent({"join", "--identity", file, "--trust-blindly"});
        failing.expectSilent({"member", "enrol", file, "--name", "N", "--role", "mediator"});
        failing.expectSilent({"found", "--organisation", "O", "--identity", file});
    }
}

TEST(Canary, TypedInPlaceOfAnyWordOfTheGrammarIsNotSaidBack)
{
    const cli_test::Folder folder;
    Failing failing(folder);
    for (const std::string line : cli_test::kGrammar) {
        const auto whole = cli_test::words(line);
        // the first two need no vault and may well succeed, the third makes its folder first
        if (whole[0] == "identity" || whole[0] == "fields" || line.starts_with("notice send")) continue;
        for (const auto& canary : kCanaries)
            for (std::size_t i = 0; i <= whole.size(); ++i) {
                auto command = whole;
                if (i < whole.size())
                    command[i] = canary;
                else
                    command.push_back(canary);
                failing.expectSilent(command);
            }
    }
    for (const auto& canary : kCanaries) {
        failing.expectSilent({"fields", canary});
        failing.expectSilent({"identity", canary});
        failing.expectSilent({"case", "list", "--lang", canary});
        failing.expectSilent({"case", "list", "--purpose", canary});
        failing.expectSilent({"case", "list", "--as", canary});
    }
}

} // namespace
