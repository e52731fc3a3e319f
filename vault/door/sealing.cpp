// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/sealing.h"

#include "vault/door/writing.h"

namespace vault {

Outcome<void> sealCase(Session& session, const CaseId& caseFile, charter::SealReason reason)
{
    return performAlone(session, charter::CaseSealed{caseFile, reason});
}

Outcome<ProposalId> proposeUnsealing(Session& session, const CaseId& caseFile)
{
    return proposeAlone(session, charter::SealLifted{caseFile});
}

Outcome<ProposalId> proposeOpening(Session& session, const CaseId& caseFile, const MemberId& reader, charter::Day until,
                                   charter::Purpose purpose)
{
    return proposeAlone(session, charter::SealOpened{caseFile, reader, until, purpose});
}

} // namespace vault
