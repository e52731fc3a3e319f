// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/console.h"

#include "client/cli/paper.h"
#include "client/cli/phrases_of_keys.h"
#include "client/cli/terminal.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::size_t kShortestPassphrase = 12; ///< characters; what is typed by choice, not drawn

std::uint64_t systemTime()
{
    using namespace std::chrono;
    return static_cast<std::uint64_t>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

std::optional<std::filesystem::path> configFolder()
{
    if (const char* xdg = std::getenv("XDG_CONFIG_HOME"); xdg != nullptr && *xdg == '/') return xdg;
    if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/')
        return std::filesystem::path(home) / ".config";
    if (const auto* user = ::getpwuid(::getuid()); user != nullptr)
        return std::filesystem::path(user->pw_dir) / ".config";
    return std::nullopt;
}

Result<crypto::Passphrase> asPassphrase(crypto::SecretBytes typed, bool isNew)
{
    if (typed.empty()) return complain("bad-passphrase", phrases::kPassphraseEmpty);
    if (isNew && displayWidth(crypto::textOf(typed.expose())) < kShortestPassphrase)
        return complain("bad-passphrase", phrases::kPassphraseTooShort, kShortestPassphrase);
    auto passphrase = crypto::Passphrase::from(std::move(typed));
    if (!passphrase) return complain("bad-passphrase", phrases::kPassphraseNotText);
    return std::move(*passphrase);
}

Result<crypto::Passphrase> typedTwice(crypto::SecretBytes first, std::string_view again)
{
    const auto second = askHidden(again, {});
    if (!second) return std::unexpected(second.error());
    if (!crypto::equalInConstantTime(first.expose(), second->expose()))
        return complain("bad-passphrase", phrases::kPassphrasesDiffer);
    return asPassphrase(std::move(first), true);
}

/// Faults after which a vault is still worth looking at without a session.
bool isWorthVerifying(const vault::Failure& failure)
{
    const auto* problem = std::get_if<vault::Problem>(&failure);
    if (problem == nullptr) return false;
    switch (problem->fault) {
    case vault::Fault::LogDamaged:
    case vault::Fault::Behind:
    case vault::Fault::Forked:
    case vault::Fault::Damaged:
    case vault::Fault::Tampered: return true;
    default: return false;
    }
}

} // namespace

Failure unlockFailure(const vault::Failure& failure, const std::filesystem::path& folder)
{
    const auto* problem = std::get_if<vault::Problem>(&failure);
    if (problem == nullptr) return failure;
    if (problem->fault == vault::Fault::NotThere && problem->object == "keyring")
        return complaint("no-vault", phrases::kNoVaultHere, folder.string());
    if (problem->fault == vault::Fault::Damaged && problem->object == "profile/head")
        return complaint("profile-damaged", phrases::kProfileDamaged);
    if (problem->fault == vault::Fault::Unknown) return complaint("unknown-here", phrases::kUnknownHere);
    return failure;
}

void Console::put(const Json& document)
{
    if (json()) m_out << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void Console::putRemark(const std::string& sentence) const
{
    if (json())
        m_err << Json{{"remark", sentence}}.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    else
        m_err << sentence << '\n';
}

void Console::failed(const Failure& failure)
{
    if (json())
        m_err << jsonOf(failure, language()).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    else
        m_err << lineOf(failure, language()) << '\n';
}

Result<vault::Places> Console::places() const
{
    if (m_globals.vault.empty()) return complain("usage", phrases::kWhichVault);
    return placesOf(m_globals.vault);
}

Result<vault::Places> Console::placesOf(const std::filesystem::path& folder) const
{
    auto profile = m_globals.profile;
    if (profile.empty()) {
        const auto config = configFolder();
        if (!config) return complain("usage", phrases::kNoHome);
        profile = *config / "casevault";
    }
    return vault::Places{folder, profile, systemTime, m_globals.confirmClock, m_globals.acceptRestored};
}

Result<crypto::Passphrase> Console::passphraseIn(const std::filesystem::path& file, bool isNew) const
{
    if (isReadableByOthers(file)) remark(phrases::kLooseFile, file.string());
    auto line = passphraseLine(file);
    if (!line) return std::unexpected(line.error());
    return asPassphrase(std::move(*line), isNew);
}

Result<crypto::Passphrase> Console::passphrase() const
{
    if (!m_globals.passphraseFile.empty()) return passphraseIn(m_globals.passphraseFile, false);
    auto typed = askHidden(say(phrases::kAskPassphrase), "--passphrase-file");
    if (!typed) return std::unexpected(typed.error());
    return asPassphrase(std::move(*typed), false);
}

Result<std::optional<vault::identity::KitKey>> Console::kit() const
{
    std::optional<vault::identity::KitKey> none;
    if (m_globals.kitFile.empty() && !m_globals.askKit) return none;
    auto secret = paperFrom(*this, PaperKind::Kit, m_globals.kitFile, phrases::kAskKit, "--kit-file");
    if (!secret) return std::unexpected(secret.error());
    auto key = vault::identity::KitKey::from(std::move(*secret));
    if (!key) return complain("bad-paper", phrases::kPaperNotUnderstood, "--kit-file");
    return std::optional(std::move(*key));
}

Result<crypto::Passphrase> Console::newPassphrase(const std::filesystem::path& file) const
{
    constexpr std::string_view option = "--new-passphrase-file";
    if (!file.empty()) return passphraseIn(file, true);
    if (!canAsk()) return complain("no-terminal", phrases::kNoTerminal, option);
    auto drawn = vault::identity::generatePassphrase();
    if (!drawn) { // the word list is not on this machine
        auto typed = askHidden(say(phrases::kAskNewPassphrase), option);
        if (!typed) return std::unexpected(typed.error());
        return typedTwice(std::move(*typed), say(phrases::kAskAgain));
    }
    const auto offer = phrases::kOfferPassphrase.in(language());
    const auto place = offer.find("{}");
    auto typed =
        askHiddenAfter(crypto::bytesOf(offer.substr(0, place)), drawn->expose(), offer.substr(place + 2), option);
    if (!typed) return std::unexpected(typed.error());
    if (typed->empty()) return asPassphrase(std::move(*drawn), true);
    return typedTwice(std::move(*typed), say(phrases::kAskAgain));
}

Result<vault::Session> Console::unlock()
{
    const auto where = places();
    if (!where) return std::unexpected(where.error());
    const auto secret = passphrase();
    if (!secret) return std::unexpected(secret.error());
    const auto beside = kit();
    if (!beside) return std::unexpected(beside.error());
    auto session = vault::unlockVault(*where, m_globals.as, *secret, *beside ? &**beside : nullptr);
    if (!session) return std::unexpected(unlockFailure(session.error(), where->vault));
    for (const auto& finding : session->findings(language()))
        remark(phrases::kFinding, finding.where, finding.sentence);
    if (!json() && errorIsTerminal()) sayWhatWaits(*session);
    return std::move(*session);
}

Result<vault::VerificationReport> Console::verification(const vault::VerificationProgress& progress)
{
    const auto where = places();
    if (!where) return std::unexpected(where.error());
    const auto secret = passphrase();
    if (!secret) return std::unexpected(secret.error());
    const auto beside = kit();
    if (!beside) return std::unexpected(beside.error());
    const auto* key = *beside ? &**beside : nullptr;
    auto session = vault::unlockVault(*where, m_globals.as, *secret, key);
    if (!session && !isWorthVerifying(session.error()))
        return std::unexpected(unlockFailure(session.error(), where->vault));
    auto report = session ? vault::verifyVault(*session, language(), progress)
                          : vault::verifyWithoutUnlocking(*where, m_globals.as, *secret, language(), progress, key);
    if (!report) return std::unexpected(report.error());
    return std::move(*report);
}

void Console::sayWhatWaits(const vault::Session& session) const
{
    if (const auto count = vault::waitingFor(session).size(); count > 0) remark(phrases::kWaitingForYou, count);
    const bool answersForRights =
        session.role() == charter::Role::PrivacyOfficer || session.role() == charter::Role::Coordinator;
    const auto due = charter::rightsDue(session.state(), session.today()).size();
    if (answersForRights && due > 0) remark(phrases::kRightsDue, due);
    const auto& recovery = session.state().vault.recovery;
    if (recovery && session.today() > charter::rehearsalDueOn(*recovery))
        remark(phrases::kRehearsalOverdue, dateText(charter::rehearsalDueOn(*recovery)));
    const auto news = vault::whileAway(session, language());
    if (!news) return; // said when it is asked for
    if (const auto count = std::ranges::count_if(news->lines, &vault::NewsLine::isNew); count > 0)
        remark(phrases::kNewsForYou, count);
}

charter::Purpose Console::purpose(const vault::Session& session) const
{
    if (m_globals.purpose) return *m_globals.purpose;
    switch (session.role()) {
    case charter::Role::Mediator: return charter::Purpose::FollowCase;
    case charter::Role::PrivacyOfficer: return charter::Purpose::Maintenance;
    case charter::Role::Director:
    case charter::Role::Coordinator:
    case charter::Role::Assistant:
    case charter::Role::Auditor:
    case charter::Role::Partner: return charter::Purpose::Coordination;
    }
    return charter::Purpose::Coordination;
}

charter::Purpose Console::purposeFor(const vault::Session& session, const vault::CaseId& caseFile) const
{
    return purposeIn(session, charter::caseIn(session.state(), caseFile));
}

charter::Purpose Console::purposeIn(const vault::Session& session, const charter::CasePart* part) const
{
    if (m_globals.purpose) return *m_globals.purpose;
    const bool assigned = part != nullptr && charter::isAssigned(*part, session.me());
    return assigned ? charter::Purpose::FollowCase : purpose(session);
}

charter::Purpose Console::screeningPurpose() const { return m_globals.purpose.value_or(charter::Purpose::Screening); }

std::string dateText(charter::Day day) { return day == charter::Day::None ? std::string() : vault::dayText(day); }

void printRecord(Console& console, const std::vector<std::pair<std::string, std::string>>& fields)
{
    for (const auto& [label, value] : fields) {
        if (value.empty()) continue;
        auto lead = capitalised(label) + console.say(phrases::kColon);
        if (value.starts_with('\n')) lead.pop_back();
        console.out() << lead << setIn(value, 4) << '\n';
    }
}

} // namespace cli
