// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/compartment.h"

#include "vault/cases.h"
#include "vault/door/writing.h"

#include <algorithm>

namespace vault {

using charter::ReadKind;

namespace {

/// One party's pieces, in the order in which they came to be.
class Gathering {
public:
    Gathering(Deed& deed, const charter::CasePart& part, const PartyId& party, charter::Purpose purpose,
              WorkingNotes notes)
        : m_deed(deed), m_part(part), m_party(party), m_purpose(purpose), m_notes(notes)
    {
    }

    [[nodiscard]] Outcome<void> take(const CaseEvent& event, CompartmentPrint& into)
    {
        if (const auto* interview = std::get_if<charter::InterviewWritten>(&event.act)) return take(*interview, into);
        if (const auto* words = std::get_if<charter::ShuttleDrafted>(&event.act)) return take(*words, event.day, into);
        if (const auto* agreement = std::get_if<charter::AgreementMade>(&event.act)) return take(*agreement, into);
        const auto* explained = std::get_if<charter::LimitsExplained>(&event.act);
        const auto* consent = std::get_if<charter::ConsentRecorded>(&event.act);
        if ((explained != nullptr && explained->party == m_party) || (consent != nullptr && consent->party == m_party))
            into.consents.push_back(event);
        return {};
    }

private:
    [[nodiscard]] Outcome<void> take(const charter::InterviewWritten& act, CompartmentPrint& into)
    {
        if (act.party != m_party) return {};
        auto record = printed<records::Interview>(idAs<ObjectId>(act.interview));
        if (!record) return std::unexpected(record.error());
        if (m_notes == WorkingNotes::Without) record->privateRemark = records::Text();
        into.interviews.push_back(std::move(*record));
        return {};
    }

    [[nodiscard]] Outcome<void> take(const charter::ShuttleDrafted& act, charter::Day day, CompartmentPrint& into)
    {
        const auto stage = m_part.shuttles.at(act.shuttle).stage;
        const bool own = act.from == m_party;
        const bool received = act.to == m_party && stage == charter::ShuttleStage::Delivered;
        if (!own && !received) return {};
        auto record = printed<records::ShuttleMessage>(idAs<ObjectId>(act.shuttle));
        if (!record) return std::unexpected(record.error());
        into.words.push_back({own, day, stage, std::move(*record)});
        return {};
    }

    [[nodiscard]] Outcome<void> take(const charter::AgreementMade& act, CompartmentPrint& into)
    {
        if (std::ranges::find(act.signatories, m_party) == act.signatories.end()) return {};
        auto record = printed<records::Agreement>(idAs<ObjectId>(act.agreement));
        if (!record) return std::unexpected(record.error());
        into.agreements.push_back(std::move(*record));
        return {};
    }

    template <class R>
    [[nodiscard]] Outcome<R> printed(const ObjectId& object)
    {
        if (auto seen = m_deed.view(ReadKind::Print, object, m_purpose); !seen) return std::unexpected(seen.error());
        return openOf<R>(m_deed, m_part.rows, object);
    }

    Deed& m_deed;
    const charter::CasePart& m_part;
    PartyId m_party;
    charter::Purpose m_purpose;
    WorkingNotes m_notes;
};

} // namespace

Outcome<CompartmentPrint> printCompartment(Session& session, const PartyId& party, charter::Purpose purpose,
                                           WorkingNotes notes)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(ReadKind::Print, idAs<ObjectId>(party), purpose); !seen)
        return std::unexpected(seen.error());
    const auto caseFile = caseHolding(deed->state(), idAs<ObjectId>(party));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto part = deed->state().cases.at(*caseFile);
    const auto events = happenedIn(session, *caseFile);
    if (!events) return std::unexpected(events.error());
    const auto own = part.parties.find(party);
    if (own == part.parties.end()) return failure(Fault::Unknown, crypto::toHex(party.bytes).substr(0, 8));
    CompartmentPrint print;
    print.number = publicNumberText(part.publicNumber);
    print.alias = aliasOf(own->second);
    print.letter = letterOf(own->second);
    Gathering gathering(*deed, part, party, purpose, notes);
    for (const auto& event : *events)
        if (auto taken = gathering.take(event, print); !taken) return std::unexpected(taken.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return print;
}

} // namespace vault
