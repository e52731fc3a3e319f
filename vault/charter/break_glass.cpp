// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Break-glass: no path with one person, none without a ground and an end, none that the mediators do not see.

#include "vault/charter/checks.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr std::uint32_t kLongestDays = 8;

const BreakGlassState* glassIn(const CasePart* file, const BreakGlassId& id)
{
    if (file == nullptr) return nullptr;
    const auto found = file->breakGlasses.find(id);
    return found == file->breakGlasses.end() ? nullptr : &found->second;
}

/// Asked, approved or open, and its last day has not passed.
bool isRunning(const BreakGlassState& glass, Day day) { return glass.stage <= GlassStage::Open && day <= glass.until; }

/// Broken, a glass does not go through a seal, nor into what is archived or gone: those have ways of their own.
Verdict isWithinReach(const CasePart& file)
{
    const auto open = isNotSealed(file);
    return open ? isInUse(file) : open;
}

/// The privacy officer's; the director's where the privacy officer asked.
bool isTheReviewer(const Asking& ask, const BreakGlassState& glass)
{
    if (ask.by.actor == glass.asker) return false;
    const auto asker = ask.state.vault.members.find(glass.asker);
    const bool officerAsked = asker != ask.state.vault.members.end() && asker->second.role == Role::PrivacyOfficer;
    return ask.role == (officerAsked ? Role::Director : Role::PrivacyOfficer);
}

} // namespace

bool opensAtOnce(GlassGround ground) { return ground == GlassGround::Integrity || ground == GlassGround::ChildInterest; }

bool readsThroughGlass(const CasePart& file, const MemberId& member, Day day)
{
    return std::ranges::any_of(file.breakGlasses, [&](const auto& entry) {
        const auto& glass = entry.second;
        return glass.stage == GlassStage::Open && glass.asker == member && day >= glass.openedOn && day <= glass.until;
    });
}

bool holdsThroughGlass(const CasePart& file, const MemberId& member)
{
    return std::ranges::any_of(file.breakGlasses, [&](const auto& entry) {
        return entry.second.stage == GlassStage::Open && entry.second.asker == member;
    });
}

Verdict mayDo(const Asking& ask, const BreakGlassAsked& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (!isOneOf(ask.role, {Role::Director, Role::PrivacyOfficer})) return no(GlassNotYoursToAsk);
    if (file == nullptr) return no(ObjectUnknown);
    if (const auto reach = isWithinReach(*file); !reach) return reach;
    if (const auto free = unused(ask.state, asObject(act.breakGlass)); !free) return free;
    if (act.until < ask.by.day || value(act.until) - value(ask.by.day) > kLongestDays) return no(GlassUntilOutOfRange);
    if (!opensAtOnce(act.ground) && act.until == ask.by.day) return no(GlassUntilOutOfRange);
    const auto own = [&](const auto& entry) {
        return entry.second.asker == ask.by.actor && isRunning(entry.second, ask.by.day);
    };
    return std::ranges::any_of(file->breakGlasses, own) ? no(GlassAlreadyAsked) : Verdict{};
}

Verdict mayDo(const Asking& ask, const BreakGlassApproved& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    const auto* glass = glassIn(file, act.breakGlass);
    if (glass == nullptr) return no(ObjectUnknown);
    if (wasRemoved(*file, ask.by.actor)) return no(MediatorWasRemoved);
    if (glass->asker == ask.by.actor || !isEntitledToCountersign(ask.role)) return no(GlassNeedsSecond);
    if (const auto reach = isWithinReach(*file); !reach) return reach;
    if (glass->stage != GlassStage::Asked || !isRunning(*glass, ask.by.day)) return no(GlassStageOver);
    const auto opensOn = value(ask.by.day) + (opensAtOnce(glass->ground) ? 0 : 1);
    return opensOn > value(glass->until) ? no(GlassStageOver) : Verdict{};
}

Verdict mayDo(const Asking& ask, const BreakGlassOpened& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    const auto* glass = glassIn(file, act.breakGlass);
    if (glass == nullptr) return no(ObjectUnknown);
    if (glass->asker == ask.by.actor) return no(GlassNeedsSecond);
    if (const auto reach = isWithinReach(*file); !reach) return reach;
    if (!mayHold(ask.state, ask.by.actor, KeyKind::Case, asObject(act.caseFile))) return no(HolderOnly);
    if (glass->stage == GlassStage::Asked) return no(GlassNeedsSecond);
    if (glass->stage != GlassStage::Approved || !isRunning(*glass, ask.by.day)) return no(GlassStageOver);
    return ask.by.day < glass->opensOn ? no(GlassTooEarly) : Verdict{};
}

Verdict mayDo(const Asking& ask, const BreakGlassEnded& act)
{
    const auto* glass = glassIn(caseIn(ask.state, act.caseFile), act.breakGlass);
    if (glass == nullptr) return no(ObjectUnknown);
    if (glass->stage != GlassStage::Approved && glass->stage != GlassStage::Open) return no(GlassStageOver);
    const bool over = ask.by.day > glass->until;
    const bool own = ask.by.actor == glass->asker || ask.by.actor == glass->approver;
    return over || own || isTheReviewer(ask, *glass) ? Verdict{} : no(GlassNotOver);
}

Verdict mayDo(const Asking& ask, const BreakGlassReviewed& act)
{
    const auto* glass = glassIn(caseIn(ask.state, act.caseFile), act.breakGlass);
    if (glass == nullptr) return no(ObjectUnknown);
    if (!isTheReviewer(ask, *glass)) return no(GlassReviewByAnother);
    const bool follows = glass->stage == GlassStage::Open || glass->stage == GlassStage::Ended;
    return follows ? Verdict{} : no(GlassStageOver);
}

std::vector<Act> glassesDueBy(const State& state, const MemberId& member, Day day)
{
    std::vector<Act> out;
    const auto* found = memberIn(state, member);
    if (found == nullptr || isOneOf(found->role, {Role::Auditor, Role::Partner})) return out;
    for (const auto& [caseFile, file] : state.cases)
        for (const auto& [id, glass] : file.breakGlasses) {
            const bool ran = glass.stage == GlassStage::Approved || glass.stage == GlassStage::Open;
            const bool opens = glass.stage == GlassStage::Approved && glass.asker != member && day >= glass.opensOn &&
                               day <= glass.until && isWithinReach(file) &&
                               mayHold(state, member, KeyKind::Case, asObject(caseFile));
            if (ran && day > glass.until) out.emplace_back(BreakGlassEnded{caseFile, id});
            else if (opens) out.emplace_back(BreakGlassOpened{caseFile, id});
        }
    return out;
}

} // namespace vault::charter
