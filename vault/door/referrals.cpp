// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/referrals.h"

#include "vault/cases.h"
#include "vault/door/writing.h"
#include "vault/names.h"

#include <algorithm>

namespace vault {

using charter::KeyKind;
using charter::KeyRef;

std::string referenceOf(const ReferralId& referral)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 5; ++i) number = (number << 8U) | referral.bytes[i];
    return publicNumberText(number);
}

Outcome<ReferralId> receiveReferral(Session& session, const records::ReferralHeader& header,
                                    const records::ReferralNames& names, const MemberId& partner)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto referral = freshId<ReferralId>();
    const auto scope = idAs<ScopeId>(referral);
    const KeyRef key{KeyKind::Referral, idAs<ObjectId>(referral), 1};
    deed->drawKey(key);
    auto shown = contentOf(freshId<RowId>(), deed->newest(ScopeId{}, KeyKind::Team, ObjectId{}), header);
    auto kept = contentOf(freshId<RowId>(), key, names);
    if (!shown) return std::unexpected(shown.error());
    if (!kept) return std::unexpected(kept.error());
    std::vector<Content> contents;
    contents.push_back(std::move(*shown));
    contents.push_back(std::move(*kept));
    charter::ReferralReceived received;
    received.referral = referral;
    received.source = header.source;
    received.channel = header.channel;
    received.sector = header.sector;
    received.placeKind = header.placeKind;
    received.conflictKind = header.conflictKind;
    received.partner = partner;
    if (auto done = deed->act(received, std::move(contents)); !done) return std::unexpected(done.error());
    if (auto made = deed->makeEpoch(scope, key); !made) return std::unexpected(made.error());
    const std::pair<KeyRef, MemberId> own{key, session.me()};
    if (auto given = deed->giveKeys(scope, {&own, 1}); !given) return std::unexpected(given.error());
    if (auto given = deed->fulfilDuties(scope); !given) return std::unexpected(given.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return referral;
}

Outcome<void> screenReferral(Session& session, const ReferralId& referral, charter::ScreeningDecision decision,
                             charter::ConflictKind conflictKind)
{
    return performAlone(session, charter::ReferralScreened{referral, decision, conflictKind});
}

Outcome<std::vector<ReferralLine>> listReferrals(Session& session, charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::ReferralList, ObjectId{}, purpose); !seen)
        return std::unexpected(seen.error());
    std::vector<ReferralLine> lines;
    for (const auto& [referral, part] : deed->state().referrals) {
        lines.push_back({referral, part.receivedOn, part.source, part.sector, part.conflictKind, part.decision,
                         charter::partnerStatus(deed->state(), part), part.partner, part.caseFile});
    }
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return charter::value(line.receivedOn); });
    return lines;
}

Outcome<records::ReferralNames> readReferralNames(Session& session, const ReferralId& referral,
                                                  charter::Purpose purpose)
{
    return readAlone<records::ReferralNames>(session, charter::ReadKind::ReferralNames, idAs<ObjectId>(referral),
                                             purpose);
}

Outcome<charter::PartnerStatus> queueNotice(Session& session, const ReferralId& referral)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto found = deed->state().referrals.find(referral);
    if (found == deed->state().referrals.end()) return failure(Fault::Unknown, referenceOf(referral));
    const auto status = charter::partnerStatus(deed->state(), found->second);
    if (auto done = deed->act(charter::NoticeQueued{referral, status}); !done) return std::unexpected(done.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return status;
}

namespace {

/// One line a referral, ordered by its random number: nothing but number, status and date.
crypto::Bytes noticeBytes(const std::vector<charter::Notice>& notices, charter::Day day)
{
    std::vector<std::string> lines;
    for (const auto& notice : notices) {
        lines.push_back(referenceOf(notice.referral) + " ; " +
                        std::string(charter::labelOf(notice.status, charter::Language::French)) + " ; " + dayText(day) +
                        "\n");
    }
    std::ranges::sort(lines);
    crypto::Encoder out;
    for (const auto& line : lines) out.raw(crypto::bytesOf(line));
    return std::move(out).take();
}

} // namespace

Outcome<std::vector<NoticeBatch>> sendNotices(Session& session)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::NoticeBatch, ObjectId{}, charter::Purpose::Coordination); !seen)
        return std::unexpected(seen.error());
    std::map<MemberId, std::vector<charter::Notice>> byPartner;
    for (const auto& [referral, part] : deed->state().referrals)
        if (const auto status = charter::pendingNotice(deed->state(), part))
            byPartner[part.partner].push_back({referral, *status});
    std::vector<NoticeBatch> batches;
    for (auto& [partner, notices] : byPartner) {
        auto bytes = noticeBytes(notices, deed->day());
        if (auto sent = deed->act(charter::NoticesSent{partner, notices, crypto::sha256(bytes)}); !sent)
            return std::unexpected(sent.error());
        batches.push_back({partner, std::move(bytes), std::move(notices)});
    }
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return batches;
}

} // namespace vault
