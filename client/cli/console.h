// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a command works with: the global options, the way to the vault, and where it writes. Text goes to standard output
// in the chosen language, or one JSON document with --json; remarks go to standard error.
#pragma once

#include "client/cli/json_records.h"
#include "client/cli/phrases.h"
#include "client/cli/text.h"

#include <functional>
#include <ostream>

namespace cli {

namespace charter = vault::charter;
namespace records = vault::records;

struct Globals {
    std::filesystem::path vault, profile, passphraseFile, kitFile;
    std::string as;
    std::optional<charter::Purpose> purpose;
    Language language = Language::French;
    bool json = false;
    bool askKit = false;
    bool confirmClock = false;
    bool acceptRestored = false;
};

class Console {
public:
    Console(Globals globals, std::ostream& out, std::ostream& err)
        : m_globals(std::move(globals)), m_out(out), m_err(err)
    {
    }

    [[nodiscard]] const Globals& globals() const { return m_globals; }
    [[nodiscard]] Language language() const { return m_globals.language; }
    [[nodiscard]] bool json() const { return m_globals.json; }
    [[nodiscard]] std::ostream& out() { return m_out; }

    template <class... Values>
    [[nodiscard]] std::string say(const Phrase& phrase, const Values&... values) const
    {
        return cli::say(phrase, language(), values...);
    }
    template <class E>
    [[nodiscard]] std::string label(E code) const
    {
        return std::string(charter::labelOf(code, language()));
    }
    /// One line on standard output; with --json nothing.
    template <class... Values>
    void line(const Phrase& phrase, const Values&... values)
    {
        if (!json()) m_out << say(phrase, values...) << '\n';
    }
    /// One line on standard error; with --json an object {"remark": …}.
    template <class... Values>
    void remark(const Phrase& phrase, const Values&... values) const
    {
        putRemark(say(phrase, values...));
    }
    /// The command's one JSON document, when --json asks for it.
    void put(const Json& document);
    void failed(const Failure& failure);

    /// FILE of the member's own folder: --profile, else $XDG_CONFIG_HOME/casevault, else ~/.config/casevault.
    [[nodiscard]] Result<vault::Places> places() const;
    /// The same for a vault elsewhere than --vault says.
    [[nodiscard]] Result<vault::Places> placesOf(const std::filesystem::path& vault) const;
    /// From --passphrase-file, else asked without echo.
    [[nodiscard]] Result<crypto::Passphrase> passphrase() const;
    /// The secret key of an emergency kit from --kit-file, or typed because of --kit; nothing without either.
    [[nodiscard]] Result<std::optional<vault::identity::KitKey>> kit() const;
    /// For a new keyslot: from `file`, else offered and asked. Too short or empty is a complaint.
    [[nodiscard]] Result<crypto::Passphrase> newPassphrase(const std::filesystem::path& file) const;
    /// Unlocks the vault as --as; says on standard error what the session found wrong and what waits for this member.
    [[nodiscard]] Result<vault::Session> unlock();
    /// Verifies the vault; one that does not unlock for what is wrong with it is verified without a session.
    [[nodiscard]] Result<vault::VerificationReport> verification(const vault::VerificationProgress& progress);

    /// --purpose, else what this member's part in the case makes it.
    [[nodiscard]] charter::Purpose purpose(const vault::Session& session) const;
    [[nodiscard]] charter::Purpose purposeFor(const vault::Session& session, const vault::CaseId& caseFile) const;
    /// For anything that lives in a case.
    template <class Tag>
    [[nodiscard]] charter::Purpose purposeFor(const vault::Session& session, const vault::Id<Tag>& object) const
    {
        return purposeIn(session, charter::caseOf(session.state(), vault::idAs<vault::ObjectId>(object)));
    }
    [[nodiscard]] charter::Purpose screeningPurpose() const;

private:
    [[nodiscard]] Result<crypto::Passphrase> passphraseIn(const std::filesystem::path& file, bool isNew) const;
    [[nodiscard]] charter::Purpose purposeIn(const vault::Session& session, const charter::CasePart* part) const;
    void sayWhatWaits(const vault::Session& session) const;
    void putRemark(const std::string& sentence) const;

    Globals m_globals;
    std::ostream& m_out;
    std::ostream& m_err;
};

using Action = std::function<Result<Exit>(Console&)>;

/// An id as people copy it: 32 hexadecimal digits, or its first eight for a table.
template <class Tag>
[[nodiscard]] std::string idText(const vault::Id<Tag>& id)
{
    return crypto::toHex(id.bytes);
}
template <class Tag>
[[nodiscard]] std::string shortId(const vault::Id<Tag>& id)
{
    return idText(id).substr(0, 8);
}

/// Two failures of an unlock, said for somebody who typed a folder and a name.
[[nodiscard]] Failure unlockFailure(const vault::Failure& failure, const std::filesystem::path& folder);

/// A date for a table; empty when there is none.
[[nodiscard]] std::string dateText(charter::Day day);

/// A record's fields for people: label, then value, one field after the other.
void printRecord(Console& console, const std::vector<std::pair<std::string, std::string>>& fields);

} // namespace cli
