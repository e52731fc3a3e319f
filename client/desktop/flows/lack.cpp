// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/lack.h"

#include "vault/charter/sentences.h"

namespace desktop {

MaybeLack lackIn(const charter::Verdict& verdict)
{
    if (verdict) return std::nullopt;
    return Lack{say(charter::describe(verdict.error(), language())), verdict.error().reason, verdict.error().letters};
}

MaybeLack lackOf(const vault::Session& session, const charter::Act& act)
{
    const charter::Attempt attempt{session.me(), session.now(), session.today()};
    return lackIn(charter::check(session.state(), attempt, act));
}

MaybeLack lackOfReading(const vault::Session& session, charter::ReadKind what, const vault::ObjectId& object)
{
    return lackIn(charter::mayView(session.state(), session.me(), what, object, session.today()));
}

} // namespace desktop
