// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words carried from one party to another (DOMAIN §5): written with the sender, read back, said, or cancelled.

#include "vault/charter/checks.h"

#include <array>

namespace vault::charter {

using enum RefusalReason;

namespace {

const ShuttleState* shuttleIn(const CasePart& file, const ShuttleId& shuttle)
{
    const auto found = file.shuttles.find(shuttle);
    return found == file.shuttles.end() ? nullptr : &found->second;
}

Verdict carriesWords(const CasePart& file)
{
    if (const auto open = stateIsOneOf(file, {CaseState::InMediation}); !open) return open;
    const bool shuttles = file.mode == Mode::Navette || file.mode == Mode::TableRonde;
    return shuttles ? Verdict{} : no(ModeHasNoShuttle);
}

Verdict onOpenCase(const Asking& ask, const CasePart* file)
{
    if (const auto own = onOwnCase(ask, file); !own) return own;
    return carriesWords(*file);
}

} // namespace

Verdict mayDo(const Asking& ask, const ShuttleDrafted& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto open = onOpenCase(ask, file); !open) return open;
    if (const auto free = unused(ask.state, asObject(act.shuttle)); !free) return free;
    if (partyIn(*file, act.from) == nullptr || partyIn(*file, act.to) == nullptr) return no(ObjectUnknown);
    if (act.from == act.to) return no(SameSenderAndReceiver);
    // The receiver too: after a withdrawal nothing new is written for that person (CONS-3).
    if (const auto part = takePart(*file, std::array{act.from, act.to}, ask.by.day); !part) return part;
    if (const auto change = acceptChange(*file, ask.by.actor, std::array{act.from, act.to}); !change) return change;
    return rowsFit(ask.state, &file->rows, asObject(act.shuttle), act.rows, {RecordKind::ShuttleMessage});
}

Verdict mayDo(const Asking& ask, const ShuttleAuthorised& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto open = onOpenCase(ask, file); !open) return open;
    const auto* shuttle = shuttleIn(*file, act.shuttle);
    if (shuttle == nullptr) return no(ObjectUnknown);
    if (shuttle->stage != ShuttleStage::Draft) return no(ShuttleNotDraft);
    return takePart(*file, std::array{shuttle->from}, ask.by.day);
}

Verdict mayDo(const Asking& ask, const ShuttleDelivered& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto open = onOpenCase(ask, file); !open) return open;
    const auto* shuttle = shuttleIn(*file, act.shuttle);
    if (shuttle == nullptr) return no(ObjectUnknown);
    if (shuttle->stage != ShuttleStage::Authorised) return no(ShuttleNotAuthorised);
    const auto& sender = file->parties.at(shuttle->from);
    if (!consentStands(sender, ConsentKind::CarryWords, asObject(act.shuttle), ask.by.day))
        return no(CarryWordsMissing, {sender.letter});
    if (const auto part = takePart(*file, std::array{shuttle->from, shuttle->to}, ask.by.day); !part) return part;
    return rowsFit(ask.state, &file->rows, asObject(act.shuttle), act.rows, {RecordKind::ShuttleMessage});
}

Verdict mayDo(const Asking& ask, const ShuttleCancelled& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    // Accepted while an epoch is due: it only takes words back.
    if (const auto own = onOwnCase(ask, file); !own && own.error().reason != EpochDueFirst) return own;
    const auto* shuttle = shuttleIn(*file, act.shuttle);
    if (shuttle == nullptr) return no(ObjectUnknown);
    if (shuttle->stage != ShuttleStage::Draft && shuttle->stage != ShuttleStage::Authorised) return no(ShuttleNotOpen);
    return {};
}

} // namespace vault::charter
