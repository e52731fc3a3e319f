// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/purposes.h"

namespace vault {

namespace {

charter::Purpose purposeIn(const Session& session, const charter::CasePart* part)
{
    const bool assigned = part != nullptr && charter::isAssigned(*part, session.me());
    return assigned ? charter::Purpose::FollowCase : purposeOf(session);
}

} // namespace

charter::Purpose purposeOf(const Session& session)
{
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

charter::Purpose purposeOf(const Session& session, const CaseId& caseFile)
{
    return purposeIn(session, charter::caseIn(session.state(), caseFile));
}

charter::Purpose purposeOfObject(const Session& session, const ObjectId& object)
{
    return purposeIn(session, charter::caseOf(session.state(), object));
}

} // namespace vault
