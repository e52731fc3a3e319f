// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/extract_flow.h"

#include <algorithm>

namespace desktop {
namespace {

using Choices = std::vector<ExtractChoice>;

Choices choicesIn(const charter::State& state)
{
    Choices out;
    for (const auto& [id, file] : state.cases) {
        ExtractChoice choice{.caseFile = id, .number = say(vault::publicNumberText(file.publicNumber))};
        for (const auto& [party, one] : file.parties) choice.parties.emplace_back(party, QLatin1Char(vault::letterOf(one)));
        if (choice.parties.empty()) continue;
        std::ranges::sort(choice.parties, [](const auto& a, const auto& b) { return a.second < b.second; });
        out.push_back(std::move(choice));
    }
    std::ranges::sort(out, [](const ExtractChoice& a, const ExtractChoice& b) { return a.number < b.number; });
    return out;
}

ExtractPicturePtr pictureOf(const vault::SignedExtract& made)
{
    auto out = std::make_shared<ExtractPicture>();
    out->party = say(made.extract.party);
    for (const auto& one : made.extract.consultations)
        out->consultations << ExtractFlow::tr("%1 · %2 · %3").arg(dateText(one.day), label(one.purpose), label(one.role));
    out->closed = made.extract.closed;
    const auto bytes = crypto::bytesOf(made.text);
    out->text.assign(bytes.begin(), bytes.end());
    return out;
}

} // namespace

ExtractFlow::ExtractFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void ExtractFlow::askChoices()
{
    m_desk.ask(
        this, [](vault::Session& session) -> vault::Outcome<Choices> { return choicesIn(session.state()); },
        [this](const vault::Outcome<Choices>& choices) {
            if (choices) emit choicesKnown(*choices);
        });
}

void ExtractFlow::make(const vault::PartyId& party)
{
    m_desk.ask(
        this,
        [party](vault::Session& session) -> vault::Outcome<ExtractPicturePtr> {
            const auto made = vault::extractFor(session, party, language());
            if (!made) return std::unexpected(made.error());
            return pictureOf(*made);
        },
        [this](const vault::Outcome<ExtractPicturePtr>& extract) {
            if (extract)
                emit made(*extract);
            else
                emit failed(sentenceOf(extract.error()));
        });
}

} // namespace desktop
