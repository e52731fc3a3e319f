// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/letters_page.h"

#include "client/desktop/look/tables.h"
#include "client/desktop/windows/editor_page.h"
#include "client/desktop/windows/letter_page.h"
#include "client/desktop/windows/main_window.h"

#include "vault/records/projection.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {

LettersPage::LettersPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Courriers"), parent), m_flow(desk), m_table(makeTable(m_model, tr("Liste des courriers"))), m_count(quietLabel({}))
{
    if (desk.sitter() && desk.sitter()->role == charter::Role::Mediator) {
        auto* order = primaryButton(tr("Commander un courrier…"), QStringLiteral("add"));
        connect(order, &QPushButton::clicked, this, &LettersPage::order);
        actions()->addWidget(order);
    }
    body()->addWidget(quietLabel(tr("Un nom, une adresse, un rendez-vous : rien de ce qui a été dit. Qui envoie ne tient aucune clé du dossier, "
                                    "et la clé du courrier s'en va quand il est parti. Ouvrez une ligne pour lire le courrier.")));
    body()->addWidget(m_table, 1);
    body()->addWidget(m_count);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto* line = m_model.at(index)) open(*line);
    });
    connect(&m_flow, &LetterFlow::listed, this, &LettersPage::draw);
    connect(&m_flow, &LetterFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
}

void LettersPage::refresh() { m_flow.refresh(); }

void LettersPage::draw(const LettersPicturePtr& picture)
{
    m_picture = picture;
    m_model.show(picture->letters);
    m_table->resizeColumnsToContents();
    m_count->setText(tr("Courriers : %1  ·  à envoyer : %2").arg(picture->letters.size()).arg(m_model.waiting()));
}

void LettersPage::open(const vault::LetterLine& line)
{
    auto* page = new LetterPage(desk(), line, m_returnAddress);
    connect(page, &LetterPage::returnAddressTyped, this, [this](const QString& address) { m_returnAddress = address; });
    connect(page, &LetterPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

void LettersPage::order()
{
    if (!m_picture) return;
    if (m_picture->parties.empty()) {
        banner().say(Tone::Waiting, tr("Un courrier va à une partie d'un de vos dossiers ouverts, et aucun n'en a encore."));
        return;
    }
    auto* page = new EditorPage(desk(), tr("Commander un courrier"), {{}, charter::RecordKind::LetterAddress, {}});
    addRecord(page->fields(), records::LetterAddress{});
    const auto behind = records::fieldsOf<records::LetterAddress>().size();
    page->fields().addChoice({QStringLiteral("kind"), tr("Sorte de courrier"), 0, true}, detail::choicesOf<charter::LetterKind>(),
                             static_cast<int>(charter::LetterKind::Proposal));
    page->fields().addDate({QStringLiteral("meetOn"), tr("Jour du rendez-vous, s'il y en a un")}, charter::Day::None);
    std::vector<Choice> people;
    for (const auto& one : m_picture->parties) people.push_back({one.code, one.sign});
    page->fields().addChoice({QStringLiteral("party"), tr("Pour quelle partie"), 0, true}, people, people.front().code);
    page->onSave([page, behind, parties = m_picture->parties] {
        auto address = recordIn<records::LetterAddress>(page->fields());
        if (!isComplete(page->fields(), address)) return;
        const auto kind = static_cast<charter::LetterKind>(page->fields().choice(behind));
        const auto meetOn = page->fields().date(behind + 1);
        const auto chosen = std::ranges::find(parties, page->fields().choice(behind + 2), &LetterParty::code);
        if (chosen == parties.end()) return;
        page->desk().act(
            page,
            [party = chosen->party, kind, meetOn, address = std::move(address)](vault::Session& session) {
                return vault::orderLetter(session, party, kind, meetOn, address);
            },
            [page](const vault::Outcome<vault::LetterId>& ordered) {
                if (ordered)
                    page->saved(tr("Le courrier est commandé : l'assistance le trouve dans ses courriers."));
                else
                    page->failed(sentenceOf(ordered.error()));
            });
    });
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

} // namespace desktop
