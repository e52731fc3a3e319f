// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/alert_flow.h"

#include "client/desktop/flows/partner_choice.h"

#include <algorithm>

namespace desktop {
namespace {

using charter::AlertStage;

/// What is looked at to know whether it could be sent: any complete sending.
charter::AlertSent anySending(const vault::AlertId& alert, charter::Day today)
{
    return {alert, {charter::AlertRecipient::Prosecutor}, charter::Day::None, charter::NotInformedReason::NoTime,
            static_cast<charter::Day>(charter::value(today) + 1), {}};
}

charter::AlertReviewed anyReview(const vault::AlertId& alert)
{
    charter::RowRef row;
    row.row = unused<vault::RowId>();
    row.kind = charter::RecordKind::AlertReview;
    return {alert, {row}};
}

AlertPicture pictureOf(const vault::Session& session, vault::AlertLine line)
{
    AlertPicture out;
    const auto id = line.alert;
    out.opener = say(session.nameOf(line.part.opener));
    out.second = say(session.nameOf(line.part.second));
    out.reviewIsLate = line.part.stage == AlertStage::Sent && line.part.reviewOn < session.today();
    out.read = lackOfReading(session, charter::ReadKind::AlertFacts, vault::idAs<vault::ObjectId>(id));
    out.confirm = lackOf(session, charter::AlertConfirmed{id});
    out.drop = lackOf(session, charter::AlertDropped{id});
    out.send = lackOf(session, anySending(id, session.today()));
    out.review = lackOf(session, anyReview(id));
    out.line = std::move(line);
    return out;
}

/// As a window holds what it shows.
vault::Outcome<crypto::Bytes> letterBytes(const vault::Outcome<crypto::SecretBytes>& letter)
{
    if (!letter) return std::unexpected(letter.error());
    const auto bytes = letter->expose();
    return crypto::Bytes(bytes.begin(), bytes.end());
}

std::vector<SecondPerson> secondsIn(const vault::Session& session)
{
    std::vector<SecondPerson> out;
    for (const auto& [id, member] : session.state().vault.members) {
        const bool decides = member.role == charter::Role::Director || member.role == charter::Role::Coordinator;
        if (member.present && decides && id != session.me()) out.push_back({id, say(session.nameOf(id)), choiceCodeOf(id)});
    }
    std::ranges::sort(out, [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return out;
}

} // namespace

QString labelsOf(const Recipients& recipients)
{
    QStringList out;
    for (const auto recipient : recipients) out.push_back(label(recipient));
    return out.join(QStringLiteral(", "));
}

AlertFlow::AlertFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void AlertFlow::refresh()
{
    m_desk.ask(
        this,
        [](vault::Session& session) -> vault::Outcome<AlertsPicturePtr> {
            auto lines = vault::listAlerts(session, charter::Purpose::Danger);
            if (!lines) return std::unexpected(lines.error());
            auto out = std::make_shared<AlertsPicture>();
            for (auto& line : *lines) out->alerts.push_back(pictureOf(session, std::move(line)));
            std::ranges::stable_sort(out->alerts, {}, [](const auto& alert) { return alert.line.part.stage; });
            out->seconds = secondsIn(session);
            out->today = session.today();
            return out;
        },
        [this](const vault::Outcome<AlertsPicturePtr>& picture) {
            if (picture)
                emit listed(*picture);
            else
                emit failed(sentenceOf(picture.error()));
        });
}

void AlertFlow::decide(vault::Outcome<void> (*act)(vault::Session&, const vault::AlertId&), const vault::AlertId& alert,
                       const QString& sentence)
{
    m_desk.act(
        this, [act, alert](vault::Session& session) { return act(session, alert); },
        [this, sentence](const vault::Outcome<void>& decided) {
            if (decided)
                emit done(sentence);
            else
                emit failed(sentenceOf(decided.error()));
        });
}

void AlertFlow::confirm(const vault::AlertId& alert)
{
    decide(vault::confirmAlert, alert, tr("Alerte confirmée : elle peut partir."));
}

void AlertFlow::drop(const vault::AlertId& alert)
{
    decide(vault::dropAlert, alert, tr("Alerte abandonnée : rien n'est parti."));
}

void AlertFlow::send(const vault::AlertId& alert, const vault::AlertSending& sending)
{
    m_desk.act(
        this,
        [alert, sending](vault::Session& session) { return letterBytes(vault::sendAlert(session, alert, sending)); },
        [this, recipients = sending.recipients](const Letter& letter) { tell(recipients, letter); });
}

void AlertFlow::readLetter(const vault::AlertId& alert, const Recipients& recipients)
{
    m_desk.ask(
        this, [alert](vault::Session& session) { return letterBytes(vault::readAlertLetter(session, alert)); },
        [this, recipients](const Letter& letter) { tell(recipients, letter); });
}

void AlertFlow::tell(const Recipients& recipients, const Letter& letter)
{
    if (letter)
        emit sent(capitalised(labelsOf(recipients)), *letter);
    else
        emit failed(sentenceOf(letter.error()));
}

} // namespace desktop
