// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/cases_page.h"

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/look/tables.h"
#include "client/desktop/windows/main_window.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace desktop {

CasesPage::CasesPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Dossiers"), parent), m_filter(new QLineEdit), m_mine(new QCheckBox(tr("Les miens seulement"))),
      m_table(makeTable(m_model, tr("Liste des dossiers"))), m_count(quietLabel({}))
{
    auto* row = new FlowLayout;
    m_filter->setPlaceholderText(tr("Filtrer : numéro, plante ou oiseau, état…"));
    m_filter->setAccessibleName(tr("Filtrer les dossiers"));
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_filter);
    m_mine->setVisible(desk.sitter() && (desk.sitter()->role == charter::Role::Mediator ||
                                         desk.sitter()->role == charter::Role::Coordinator));
    m_mine->setChecked(desk.sitter() && desk.sitter()->role == charter::Role::Mediator);
    row->addWidget(m_mine);
    body()->addLayout(row);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_count);
    const auto choose = [this] {
        m_model.filter(m_filter->text(), m_mine->isChecked());
        m_count->setText(tr("Dossiers : %1").arg(m_model.count()));
    };
    connect(m_filter, &QLineEdit::textChanged, this, choose);
    connect(m_mine, &QCheckBox::toggled, this, choose);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto* chosen = m_model.at(index)) mainWindowOf(*this).openCase(chosen->line.caseFile);
    });
    choose();
}

void CasesPage::refresh()
{
    desk().ask(
        this,
        [](vault::Session& session) -> vault::Outcome<std::vector<CaseRow>> {
            auto lines = vault::listCases(session, purposeOf(session));
            if (!lines) return std::unexpected(lines.error());
            std::vector<CaseRow> rows;
            for (auto& line : *lines) {
                QStringList names;
                for (const auto& mediator : line.mediators) names.push_back(say(session.nameOf(mediator)));
                rows.push_back(caseRow(std::move(line), names.join(QStringLiteral(", "))));
            }
            return rows;
        },
        [this](vault::Outcome<std::vector<CaseRow>> rows) {
            if (saidNo(rows)) return;
            m_model.show(std::move(*rows));
            m_count->setText(tr("Dossiers : %1").arg(m_model.count()));
        });
}

} // namespace desktop
