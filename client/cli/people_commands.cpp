// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"
#include "client/cli/commands.h"
#include "client/cli/phrases_of_keys.h"
#include "client/cli/roster_text.h"

#include "vault/files.h"

namespace cli {

namespace {

struct EnrolArguments {
    std::filesystem::path key;
    std::string name;
    charter::Role role = charter::Role::Mediator;
    charter::PartnerKind partnerKind = charter::PartnerKind::None;
};

struct PassphraseArguments {
    std::filesystem::path newPassphraseFile, identity;
};

std::string roleText(const Console& console, charter::Role role, charter::PartnerKind kind)
{
    return role == charter::Role::Partner ? console.label(kind) : console.label(role);
}

/// Partners and auditors are known to the vault; they are no members of the team.
bool isOutside(charter::Role role) { return role == charter::Role::Partner || role == charter::Role::Auditor; }

/// Shown once an enrolment took effect: what the newcomer needs to check this vault from outside.
void printInvitation(Console& console, const vault::Session& session, charter::Role role)
{
    if (isOutside(role)) console.line(phrases::kLogKeyLine, session.logKey().vkey());
    console.line(phrases::kInvitationLine, session.invitation().line());
}

Result<Exit> enrol(Console& console, const EnrolArguments& arguments)
{
    const auto identity = vault::identity::readIdentity(arguments.key);
    if (!identity) return keyFileFailure(identity.error(), "FILE.pub");
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto enrolment = vault::enrol(*session, *identity, arguments.name, arguments.role, arguments.partnerKind);
    if (!enrolment) return std::unexpected(enrolment.error());
    const auto words = vault::identity::fingerprintWords(identity->fingerprint());
    const auto role = roleText(console, arguments.role, arguments.partnerKind);
    Json out{{"id", idText(enrolment->member)}, {"fingerprintWords", words}};
    if (enrolment->waiting) {
        const auto proposal = idText(*enrolment->waiting);
        out["waiting"] = proposal;
        console.put(out);
        console.line(phrases::kEnrolmentWaits, arguments.name, role, proposal, words);
        return Exit::Done;
    }
    out["logKey"] = session->logKey().vkey();
    out["invitation"] = session->invitation().line();
    console.put(out);
    console.line(isOutside(arguments.role) ? phrases::kMadeKnown : phrases::kEnrolled, arguments.name, role, words);
    printInvitation(console, *session, arguments.role);
    return Exit::Done;
}

Result<Exit> listMembers(Console& console)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto roster = vault::roster(*session);
    if (!roster) return std::unexpected(roster.error());
    console.put(rosterJson(*roster));
    printRoster(console, *roster);
    return Exit::Done;
}

Result<Exit> changePassphrase(Console& console, const PassphraseArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto& spare = arguments.identity;
    if (!spare.empty())
        if (const auto own = isOwnKey(*session, spare); !own) return std::unexpected(own.error());
    const auto fresh = console.newPassphrase(arguments.newPassphraseFile);
    if (!fresh) return std::unexpected(fresh.error());
    const auto keys = vault::changePassphrase(*session, *fresh, crypto::KdfParameters::forThisMachine());
    if (!keys) return std::unexpected(keys.error());
    console.line(phrases::kPassphraseChanged);
    if (spare.empty()) return done(console, phrases::kSpareIsOld);
    if (!vault::files::replace(spare, keys->encode()))
        return complain("cannot-write", phrases::kCannotWrite, "--identity");
    return done(console, phrases::kSpareRewritten, spare.string());
}

std::string actText(const Console& console, const vault::Session& session, const charter::Act& act)
{
    if (const auto* cosigners = std::get_if<charter::CosignersSet>(&act))
        return console.say(phrases::kActCosigners, cosigners->quorum, cosigners->cosigners.size());
    if (const auto* period = std::get_if<charter::TracePeriodSet>(&act))
        return console.say(phrases::kActTracePeriod, period->months);
    if (const auto* forgotten = std::get_if<charter::QuarterForgotten>(&act))
        return console.say(phrases::kActForget, vault::quarterText(forgotten->quarter));
    if (const auto* lifted = std::get_if<charter::SealLifted>(&act))
        return console.say(phrases::kUnsealAct, caseText(session, lifted->caseFile));
    if (const auto* opened = std::get_if<charter::SealOpened>(&act))
        return console.say(phrases::kOpenSealedAct, caseText(session, opened->caseFile),
                           session.nameOf(opened->reader), dateText(opened->until), console.label(opened->purpose));
    if (const auto* order = std::get_if<charter::DisposalOrdered>(&act)) {
        const bool alerts = order->category == charter::RetentionCategory::DangerAlert;
        return console.say(alerts ? phrases::kDisposeAlertsAct : phrases::kDisposeAct,
                           alerts ? order->alerts.size() : order->cases.size(), order->visa, shortId(order->order));
    }
    if (const auto* removed = std::get_if<charter::MemberRemoved>(&act))
        return console.say(phrases::kRemoveAct, onOneLine(session.nameOf(removed->member)), console.label(removed->reason));
    if (const auto* recovery = std::get_if<charter::RecoverySet>(&act))
        return console.say(phrases::kCeremonyAct, recovery->quorum, recovery->shares.size());
    if (const auto* allowed = std::get_if<charter::RecoveryAllowed>(&act))
        return console.say(phrases::kRecoverAct, onOneLine(session.nameOf(allowed->member)));
    const auto* enrolled = std::get_if<charter::MemberEnrolled>(&act);
    if (enrolled == nullptr) return console.say(phrases::kOtherAct);
    const auto role = roleText(console, enrolled->role, enrolled->partnerKind);
    const auto name = session.nameOf(enrolled->member);
    // until the enrolment takes effect the name is sealed, and the fingerprint says who it is
    const bool named = !idText(enrolled->member).starts_with(name);
    return named ? console.say(phrases::kEnrolAct, onOneLine(name), role) : console.say(phrases::kEnrolSomebody, role);
}

std::string fingerprintOf(const vault::Session& session, const charter::Act& act)
{
    const auto* enrolled = std::get_if<charter::MemberEnrolled>(&act);
    const auto* identity = enrolled == nullptr ? nullptr : session.identityOf(enrolled->member);
    return identity == nullptr ? std::string() : vault::identity::fingerprintWords(identity->fingerprint());
}

Exit listWaiting(Console& console, const vault::Session& session)
{
    const auto waiting = vault::waitingFor(session);
    auto json = Json::array();
    Table table({console.say(phrases::kHeadId), console.say(phrases::kHeadAct), console.say(phrases::kHeadBy),
                 console.say(phrases::kHeadSince), console.say(phrases::kHeadFingerprint)});
    for (const auto& one : waiting) {
        const auto act = actText(console, session, one.act);
        const auto fingerprint = fingerprintOf(session, one.act);
        const auto proposer = session.nameOf(one.proposer);
        json.push_back({{"id", idText(one.proposal)},
                        {"act", act},
                        {"proposer", proposer},
                        {"since", dateText(one.since)},
                        {"fingerprintWords", fingerprint}});
        table.row({shortId(one.proposal), act, proposer, dateText(one.since), fingerprint});
    }
    console.put(json);
    if (waiting.empty())
        console.line(phrases::kNothingWaits);
    else if (!console.json())
        table.print(console.out());
    return Exit::Done;
}

Result<Exit> countersign(Console& console, const std::string& id)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    if (id.empty()) return listWaiting(console, *session);
    const auto proposal = known(vault::proposalNamed(*session, id));
    if (!proposal) return std::unexpected(proposal.error());
    const auto act = vault::countersign(*session, *proposal, renewalProgress(console));
    if (!act) return std::unexpected(act.error());
    Json out{{"id", idText(*proposal)}};
    const auto* enrolled = std::get_if<charter::MemberEnrolled>(&*act);
    if (enrolled != nullptr) {
        out["member"] = idText(enrolled->member);
        out["logKey"] = session->logKey().vkey();
        out["invitation"] = session->invitation().line();
    }
    const auto* order = std::get_if<charter::DisposalOrdered>(&*act);
    if (order != nullptr) out["order"] = idText(order->order);
    console.put(out);
    console.line(phrases::kCountersigned);
    if (order != nullptr) console.line(phrases::kDisposed, idText(order->order), shortId(order->order));
    if (enrolled != nullptr) printInvitation(console, *session, enrolled->role);
    return Exit::Done;
}

std::shared_ptr<EnrolArguments> enrolling(charter::Role role)
{
    auto arguments = std::make_shared<EnrolArguments>();
    arguments->role = role;
    return arguments;
}

Branch enrolCommand(const Branch& group, const Phrase& help, const std::shared_ptr<EnrolArguments>& arguments)
{
    const auto command = group.command("enrol", help, [arguments](Console& c) { return enrol(c, *arguments); });
    command.takes(help::kKey, arguments->key, help::kEnrolKey)
        .needs("--name", help::kName, arguments->name, help::kEnrolName);
    return command;
}

} // namespace

Result<void> isOwnKey(const vault::Session& session, const std::filesystem::path& file)
{
    const auto spare = vault::identity::readIdentity(file);
    if (!spare) return keyFileFailure(spare.error(), "--identity");
    if (spare->id() != session.me()) return complain("not-your-key", phrases::kNotYourKey, "--identity");
    return {};
}

Json rosterJson(const std::vector<vault::RosterLine>& roster)
{
    auto out = Json::array();
    for (const auto& line : roster) {
        Json one{{"id", idText(line.member)}, {"name", line.name}, {"role", charter::tokenOf(line.role)}};
        if (line.role == charter::Role::Partner) one["kind"] = charter::tokenOf(line.partnerKind);
        one["present"] = line.present;
        one["fingerprintWords"] = line.fingerprintWords;
        out.push_back(std::move(one));
    }
    return out;
}

void printRoster(Console& console, const std::vector<vault::RosterLine>& roster)
{
    if (console.json()) return;
    Table table(
        {console.say(phrases::kHeadName), console.say(phrases::kHeadRole), console.say(phrases::kHeadFingerprint)});
    for (const auto& line : roster)
        if (line.present)
            table.row({onOneLine(line.name), roleText(console, line.role, line.partnerKind), line.fingerprintWords});
    table.print(console.out());
}

void addPeopleCommands(const Branch& root)
{
    const auto members = root.group("member", help::kMemberGroup, help::kTeamSection);
    const auto member = enrolling(charter::Role::Mediator);
    enrolCommand(members, help::kMemberEnrol, member).needs("--role", help::kRole, member->role, help::kEnrolRole);
    members.command("list", help::kMemberList, listMembers);
    const auto change = std::make_shared<PassphraseArguments>();
    members
        .command("passphrase", help::kMemberPassphrase, [change](Console& c) { return changePassphrase(c, *change); })
        .may("--new-passphrase-file", help::kFile, change->newPassphraseFile, help::kNewPassphraseFile)
        .may("--identity", help::kFile, change->identity, help::kSpareFile);

    addKeyslotCommands(members);
    addDepartureCommands(members);

    const auto partners = root.group("partner", help::kPartnerGroup, help::kTeamSection);
    const auto partner = enrolling(charter::Role::Partner);
    enrolCommand(partners, help::kPartnerEnrol, partner)
        .needs("--kind", help::kKind, partner->partnerKind, help::kPartnerKind);

    const auto auditors = root.group("auditor", help::kAuditorGroup, help::kTeamSection);
    enrolCommand(auditors, help::kAuditorEnrol, enrolling(charter::Role::Auditor));

    const auto proposal = std::make_shared<std::string>();
    root.command("countersign", help::kCountersign, help::kTeamSection,
                 [proposal](Console& c) { return countersign(c, *proposal); })
        .mayTake(help::kId, *proposal, help::kProposal);
}

} // namespace cli
