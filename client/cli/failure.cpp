// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/failure.h"

namespace cli {

namespace {

vault::Fault doorFault(vault::identity::Fault fault)
{
    switch (fault) {
    case vault::identity::Fault::CannotOpen: return vault::Fault::CannotOpen;
    case vault::identity::Fault::Malformed:
    case vault::identity::Fault::BadKey: return vault::Fault::BadFile;
    case vault::identity::Fault::NewerVersion: return vault::Fault::NewerVersion;
    case vault::identity::Fault::OutOfBounds: return vault::Fault::OutOfBounds;
    case vault::identity::Fault::BadSignature: return vault::Fault::BadSignature;
    case vault::identity::Fault::Io: return vault::Fault::Io;
    case vault::identity::Fault::OutOfMemory: return vault::Fault::OutOfMemory;
    case vault::identity::Fault::Missing: return vault::Fault::NotThere;
    }
    return vault::Fault::Io;
}

Json refusalJson(const vault::Refusal& refusal)
{
    const auto rule = vault::charter::ruleOf(refusal.reason);
    const auto id = vault::charter::idOf(rule);
    return {{"refused", id}, {"rule", id}, {"principle", tokenOf(vault::charter::principleOf(rule))}};
}

Json problemJson(const vault::Problem& problem)
{
    Json out{{"fault", tokenOf(problem.fault)}};
    if (!problem.object.empty()) out["object"] = problem.object;
    return out;
}

} // namespace

std::unexpected<Failure> keyFileFailure(vault::identity::Fault fault, std::string_view given)
{
    return std::unexpected<Failure>(vault::Problem{doorFault(fault), std::string(given)});
}

std::string lineOf(const Failure& failure, Language language)
{
    if (const auto* own = std::get_if<Complaint>(&failure)) return language == Language::French ? own->fr : own->en;
    return vault::describe(std::get<vault::Failure>(failure), language);
}

Json jsonOf(const Failure& failure, Language language)
{
    Json out;
    if (const auto* own = std::get_if<Complaint>(&failure)) {
        out = {{"fault", own->token}};
        if (!own->field.empty()) out["field"] = own->field;
    } else {
        const auto& door = std::get<vault::Failure>(failure);
        const auto* refusal = std::get_if<vault::Refusal>(&door);
        out = refusal != nullptr ? refusalJson(*refusal) : problemJson(std::get<vault::Problem>(door));
    }
    out["sentence"] = lineOf(failure, language);
    return out;
}

int exitCodeOf(const Failure& failure)
{
    if (std::holds_alternative<Complaint>(failure)) return static_cast<int>(Exit::Unusable);
    return vault::exitCodeOf(std::get<vault::Failure>(failure));
}

std::string_view tokenOf(vault::Fault fault)
{
    using enum vault::Fault;
    switch (fault) {
    case Busy: return "busy";
    case ReadOnly: return "read-only";
    case Full: return "full";
    case Damaged: return "damaged";
    case CannotOpen: return "cannot-open";
    case Tampered: return "tampered";
    case Stale: return "stale";
    case Behind: return "behind";
    case Forked: return "forked";
    case LogDamaged: return "log-damaged";
    case NotThere: return "not-there";
    case AlreadyThere: return "already-there";
    case NewerVersion: return "newer-version";
    case NetworkFolder: return "network-folder";
    case Io: return "io";
    case Cancelled: return "cancelled";
    case OutOfBounds: return "out-of-bounds";
    case OutOfMemory: return "out-of-memory";
    case NotInvited: return "not-invited";
    case InvitationDiffers: return "invitation-differs";
    case KeyMissing: return "key-missing";
    case BadRecord: return "bad-record";
    case BadFile: return "bad-file";
    case BadSignature: return "bad-signature";
    case Unknown: return "unknown";
    case Ambiguous: return "ambiguous";
    case ClockBehind: return "clock-behind";
    case ClockAhead: return "clock-ahead";
    case OtherVault: return "other-vault";
    case WasRestored: return "was-restored";
    case Departed: return "departed";
    case TooLarge: return "too-large";
    }
    return "unknown-fault";
}

std::string_view tokenOf(vault::charter::Principle principle)
{
    using enum vault::charter::Principle;
    switch (principle) {
    case FreeConsent: return "free-consent";
    case Confidentiality: return "confidentiality";
    case Discretion: return "discretion";
    case Impartiality: return "impartiality";
    case Independence: return "independence";
    case Autonomy: return "autonomy";
    case ProtectionOfRights: return "protection-of-rights";
    case ThirdPosition: return "third-position";
    case MediatorMayLeave: return "mediator-may-leave";
    case DutyToExplain: return "duty-to-explain";
    case KeepingOfTheVault: return "keeping-of-the-vault";
    }
    return "unknown-principle";
}

} // namespace cli
