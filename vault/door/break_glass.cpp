// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/break_glass.h"

#include "vault/cases.h"
#include "vault/door/writing.h"

#include <algorithm>

namespace vault {

namespace {

/// One act, then what it makes due in its case: a key to be given, an epoch to be made.
template <class Act>
Outcome<void> turn(Session& session, const BreakGlassId& breakGlass)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto caseFile = caseHolding(deed->state(), idAs<ObjectId>(breakGlass));
    if (!caseFile) return std::unexpected(caseFile.error());
    if (auto done = deed->act(Act{*caseFile, breakGlass}); !done) return done;
    if (auto settled = deed->fulfilDuties(idAs<ScopeId>(*caseFile)); !settled) return settled;
    return deed->commit();
}

bool isTold(const Session& session, const charter::CasePart& part)
{
    if (part.removed.contains(session.me())) return false; // behind the wall (IMPA-3)
    return session.role() != charter::Role::Mediator || charter::isAssigned(part, session.me());
}

bool isOverdue(const charter::BreakGlassState& glass, charter::Day today)
{
    return glass.reviewBy != charter::Day::None && glass.stage != charter::GlassStage::Reviewed &&
           glass.openedOn != charter::Day::None && today > glass.reviewBy;
}

} // namespace

Outcome<BreakGlassId> askBreakGlass(Session& session, const CaseId& caseFile, charter::GlassGround ground,
                                    charter::Day until)
{
    const auto breakGlass = freshId<BreakGlassId>();
    const auto asked = performAlone(session, charter::BreakGlassAsked{caseFile, breakGlass, ground, until});
    if (!asked) return std::unexpected(asked.error());
    return breakGlass;
}

Outcome<void> approveBreakGlass(Session& session, const BreakGlassId& breakGlass)
{
    return turn<charter::BreakGlassApproved>(session, breakGlass);
}

Outcome<void> endBreakGlass(Session& session, const BreakGlassId& breakGlass)
{
    return turn<charter::BreakGlassEnded>(session, breakGlass);
}

Outcome<void> reviewBreakGlass(Session& session, const BreakGlassId& breakGlass)
{
    return turn<charter::BreakGlassReviewed>(session, breakGlass);
}

Outcome<std::vector<BreakGlassLine>> listBreakGlass(Session& session, charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::BreakGlassList, ObjectId{}, purpose); !seen)
        return std::unexpected(seen.error());
    std::vector<BreakGlassLine> lines;
    for (const auto& [caseFile, part] : deed->state().cases) {
        if (!isTold(session, part)) continue;
        for (const auto& [id, glass] : part.breakGlasses)
            lines.push_back({id, caseFile, publicNumberText(part.publicNumber), glass, isOverdue(glass, deed->day())});
    }
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return charter::value(line.state.askedOn); });
    return lines;
}

} // namespace vault
