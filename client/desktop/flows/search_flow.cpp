// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/search_flow.h"

#include <chrono>
#include <utility>
#include <variant>

namespace desktop {
namespace {

constexpr std::chrono::milliseconds kFrame{16};
constexpr std::size_t kMostHits = 50;

vault::Outcome<std::vector<vault::SearchHit>> searched(vault::Session& session, const QByteArray& utf8, std::size_t most)
{
    return vault::search(session, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())), most);
}

} // namespace

SearchFlow::SearchFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    m_pause.setInterval(kFrame);
    connect(&m_pause, &QTimer::timeout, this, &SearchFlow::ask);
    connect(&m_desk, &Desk::busyChanged, this, [this](bool busy) {
        if (!busy && m_desk.isOpen()) begin();
    });
    connect(&m_desk, &Desk::happened, this, [this] { m_toCount = true; }); // a case more, or one less
}

void SearchFlow::begin()
{
    if (m_begun) return;
    m_begun = true;
    m_desk.ask(this, [](vault::Session& session) { return searched(session, {}, 0); }, [](const auto&) {});
}

void SearchFlow::look(const QString& text)
{
    m_wanted = text.trimmed();
    if (m_wanted.isEmpty()) {
        m_pause.stop();
        m_asked.clear();
        m_hits.clear();
        emit found();
        return;
    }
    if (!m_pause.isActive()) m_pause.start(); // not begun anew with each key: the answer follows the hand
}

void SearchFlow::ask()
{
    if (m_asking || m_wanted.isEmpty()) return; // answered() looks whether there is more to ask
    m_asking = true;
    m_asked = m_wanted;
    m_desk.ask(
        this, [utf8 = m_wanted.toUtf8()](vault::Session& session) { return searched(session, utf8, kMostHits); },
        [this](vault::Outcome<std::vector<vault::SearchHit>> hits) { answered(std::move(hits)); });
}

void SearchFlow::answered(vault::Outcome<std::vector<vault::SearchHit>> hits)
{
    m_asking = false;
    if (m_wanted.isEmpty()) return; // emptied meanwhile
    if (hits) {
        m_hits = std::move(*hits);
        emit found();
    } else {
        emit failed(sentenceOf(hits.error()));
    }
    if (m_wanted.isEmpty()) return; // by who heard it
    if (m_asked != m_wanted)
        ask();
    else if (!m_counted)
        rest();
}

void SearchFlow::rest()
{
    if (!m_toCount || m_building) return;
    m_toCount = false;
    m_counted = true;
    count();
}

void SearchFlow::count()
{
    m_desk.ask(
        this,
        [](vault::Session& session) -> vault::Outcome<std::vector<vault::CaseId>> { return vault::casesWithoutSearch(session); },
        [this](vault::Outcome<std::vector<vault::CaseId>> cases) {
            if (!cases || m_building) return;
            m_missing = std::move(*cases);
            emit indexChanged();
        });
}

void SearchFlow::build()
{
    if (m_building || m_missing.empty()) return;
    m_building = true;
    m_built = 0;
    m_toBuild = m_missing.size();
    emit indexChanged();
    if (!m_underWay) buildNext();
}

void SearchFlow::stop()
{
    m_building = false;
    emit indexChanged();
}

void SearchFlow::buildNext()
{
    const auto job = [caseFile = m_missing.back()](vault::Session& session) {
        return vault::buildSearch(session, caseFile, vault::purposeOf(session, caseFile));
    };
    const auto then = [this](const vault::Outcome<void>& outcome) { builtOne(outcome); };
    m_missing.pop_back();
    m_underWay = true;
    if (m_missing.empty())
        m_desk.act(this, job, then); // the pages look again once, not for each
    else
        m_desk.ask(this, job, then);
}

void SearchFlow::builtOne(const vault::Outcome<void>& outcome)
{
    m_underWay = false;
    // A refusal is about this case alone: it was lost meanwhile.
    const bool isBroken = !outcome && std::holds_alternative<vault::Problem>(outcome.error());
    ++m_built;
    if (m_building && !isBroken && !m_missing.empty()) {
        emit indexChanged();
        buildNext();
        return;
    }
    const bool wasBuilding = m_building;
    m_building = false;
    emit indexChanged();
    if (isBroken) emit failed(sentenceOf(outcome.error()));
    if (!wasBuilding && !isBroken) return;
    count();
    if (!m_wanted.isEmpty()) look(m_wanted); // what is found may be more now
}

} // namespace desktop
