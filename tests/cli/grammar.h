// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace cli_test {

[[nodiscard]] inline std::vector<std::string> words(const std::string& line)
{
    std::istringstream in(line);
    return {std::istream_iterator<std::string>(in), {}};
}

/// The grammar that scripts count on, every command with every argument and option.
inline constexpr auto kGrammar = {
    "identity create --out F",
    "identity create --out F --new-passphrase-file P",
    "found --organisation O --origin mediation.example --identity F",
    "join --identity F --invitation L",
    "join --identity F --trust-blindly",
    "member enrol F.pub --name N --role coordinator",
    "member enrol F.pub --name N --role privacy-officer",
    "member list",
    "member remove N --reason device-stolen",
    "member breach N --out F",
    "member passphrase --new-passphrase-file P --identity F",
    "partner enrol F.pub --name N --kind social-landlord",
    "auditor enrol F.pub --name N",
    "countersign",
    "countersign 3f2a",
    "referral add --partner N --from F",
    "referral add --from -",
    "referral screen 3f2a case",
    "referral screen 3f2a answered-declined --conflict-kind noise",
    "referral list",
    "referral names 3f2a",
    "case open --referral 3f2a --mode table-ronde --from F",
    "case list",
    "case show 7H2K9QXM",
    "case state 7H2K9QXM in-mediation",
    "case state 7H2K9QXM concluded --outcome written-agreement --reason by-party --on 2026-06-01 --no-notice",
    "case remove 7H2K9QXM N",
    "assign 7H2K9QXM N M",
    "assign 7H2K9QXM N --solo small-matter",
    "party add 7H2K9QXM --from F",
    "party name 7H2K9QXM/A",
    "explain 7H2K9QXM A --form paper",
    "consent give 7H2K9QXM A participate",
    "consent refuse 7H2K9QXM A meet-jointly --form paper",
    "consent withdraw 7H2K9QXM A participate --by representative",
    "consent give 7H2K9QXM A share-with-partner --partner N --disclosure 3f2a --form screen-simple --until 2026-06-01",
    "interview add 7H2K9QXM A --from F",
    "interview read 3f2a",
    "shuttle draft 7H2K9QXM A B --from F",
    "shuttle authorise 3f2a --form paper",
    "shuttle deliver 3f2a",
    "shuttle cancel 3f2a",
    "shuttle read 3f2a",
    "session add 7H2K9QXM --from F",
    "session add 7H2K9QXM --from F --with A B",
    "session read 3f2a",
    "agreement add 7H2K9QXM --from F",
    "agreement read 3f2a",
    "followup add 7H2K9QXM --from F",
    "followup read 3f2a",
    "document add 7H2K9QXM F --party A --type letter",
    "document add 7H2K9QXM - --type photo --name-from F",
    "document list 7H2K9QXM",
    "document get 3f2a --out F",
    "disclosure prepare 7H2K9QXM --partner N --item 3f2a:undertakings 4b11 --for rehousing --from F",
    "disclosure list",
    "disclosure give 3f2a --until 2026-06-01",
    "disclosure revoke 3f2a",
    "grant give 3f2a --until 2026-06-01",
    "grant revoke 3f2a",
    "handover export 3f2a --out F",
    "handover open F --identity G --log-key K --out D",
    "notice 3f2a",
    "notice send --out D",
    "log show --count 5 --before 40",
    "log show --case 7H2K9QXM --member N --about reads --since 2026-01-01 --until 2026-06-30",
    "log head",
    "log head --at 12",
    "log compare",
    "log compare vault.invalid/casevault/0a 12 Xcna --given-by N",
    "log prove 4 --out F",
    "log export --out D --for N",
    "log publish --out D",
    "log forget 2024-Q3",
    "log quarters",
    "log keep --months 36",
    "log cosigners set V W --quorum 1",
    "log cosigners set --quorum 0",
    "log cosigners list",
    "log cosign import F",
    "log extract --party 7H2K9QXM A --out F",
    "verify",
    "fields referral",
    "fields agreement --explain",
};

} // namespace cli_test
