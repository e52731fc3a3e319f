// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/unsaved_notices.h"

#include "vault/drafts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desktop {
namespace {

/// Of referrals, and of none in particular; no form is kept under this name.
vault::DraftName draftName() { return {vault::ScopeId{}, charter::RecordKind::ReferralHeader, vault::PartyId{}}; }

QString base64(const crypto::Bytes& bytes)
{
    const QByteArray all(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return QString::fromLatin1(all.toBase64());
}

} // namespace

std::vector<SentNotices> unsavedNotices(vault::Session& session)
{
    std::vector<SentNotices> out;
    const auto draft = vault::readDraft(session, draftName());
    if (!draft) return out;
    const auto kept = QJsonDocument::fromJson(shown(*draft).toUtf8()).array();
    for (const auto& one : kept) {
        const auto pair = one.toArray();
        const auto bytes = QByteArray::fromBase64(pair.at(1).toString().toLatin1());
        out.push_back({pair.at(0).toString(), crypto::Bytes(bytes.begin(), bytes.end())});
    }
    return out;
}

vault::Outcome<void> keepUnsaved(vault::Session& session, const std::vector<SentNotices>& notices)
{
    if (notices.empty()) {
        vault::dropDraft(session, draftName());
        return {};
    }
    QJsonArray all;
    for (const auto& one : notices) all.push_back(QJsonArray{one.partner, base64(one.bytes)});
    return vault::keepDraft(session, draftName(),
                            guardedBytes(QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact))));
}

} // namespace desktop
