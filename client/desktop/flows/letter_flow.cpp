// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/letter_flow.h"

#include "client/desktop/flows/home_cards.h"

#include <algorithm>

namespace desktop {
namespace {

/// Parties of the open cases that this member mediates, by number and letter.
std::vector<LetterParty> partiesOf(const vault::Session& session)
{
    std::vector<LetterParty> out;
    for (const auto& [id, part] : session.state().cases) {
        if (!isOpen(part.state) || !charter::isAssigned(part, session.me())) continue;
        for (const auto& [party, about] : part.parties)
            out.push_back({party, QStringLiteral("%1, %2 · %3").arg(say(vault::publicNumberText(part.publicNumber)))
                                      .arg(QLatin1Char(vault::letterOf(about))).arg(say(vault::aliasOf(about)))});
    }
    std::ranges::sort(out, {}, &LetterParty::sign);
    for (std::size_t at = 0; at < out.size(); ++at) out[at].code = static_cast<int>(at) + 1;
    return out;
}

} // namespace

LetterFlow::LetterFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void LetterFlow::refresh()
{
    m_desk.ask(
        this,
        [](vault::Session& session) -> vault::Outcome<LettersPicturePtr> {
            auto lines = vault::listLetters(session, charter::Purpose::Coordination);
            if (!lines) return std::unexpected(lines.error());
            auto out = std::make_shared<LettersPicture>();
            out->letters = std::move(*lines);
            out->parties = partiesOf(session);
            out->today = session.today();
            return LettersPicturePtr(std::move(out));
        },
        [this](const vault::Outcome<LettersPicturePtr>& picture) {
            if (picture)
                emit listed(*picture);
            else
                emit failed(sentenceOf(picture.error()));
        });
}

void LetterFlow::compose(const vault::LetterId& letter, const QString& returnAddress)
{
    m_desk.ask(
        this,
        [letter, from = returnAddress.trimmed().toStdString()](vault::Session& session) {
            return vault::readLetter(session, letter, from, charter::Purpose::Coordination);
        },
        [this](const vault::Outcome<crypto::SecretBytes>& page) {
            if (page)
                emit composed(shown(*page));
            else
                emit failed(sentenceOf(page.error()));
        });
}

void LetterFlow::askSendable(const vault::LetterId& letter)
{
    m_desk.ask(
        this,
        [letter](vault::Session& session) -> vault::Outcome<MaybeLack> { return lackOf(session, charter::LetterSent{letter}); },
        [this](const vault::Outcome<MaybeLack>& lack) {
            if (lack) emit sendable(*lack);
        });
}

void LetterFlow::send(const vault::LetterId& letter)
{
    m_desk.act(
        this, [letter](vault::Session& session) { return vault::sendLetter(session, letter); },
        [this](const vault::Outcome<void>& done) {
            if (done)
                emit sent();
            else
                emit failed(sentenceOf(done.error()));
        });
}

} // namespace desktop
