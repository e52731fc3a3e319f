// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/disclosures_page.h"

#include "client/desktop/look/tables.h"
#include "client/desktop/windows/disclosure_decision.h"
#include "client/desktop/windows/main_window.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {

DisclosuresPage::DisclosuresPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Communications"), parent), m_flow(desk), m_table(makeTable(m_model, tr("Registre des communications"))),
      m_count(quietLabel({}))
{
    body()->addWidget(quietLabel(tr("Ce qui part à un partenaire : à qui, pour quoi, quels champs, jusqu'à quand. Une communication se "
                                    "prépare depuis son dossier ; ouvrez une ligne pour voir les consentements et décider.")));
    body()->addWidget(m_table, 1);
    body()->addWidget(m_count);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto* chosen = m_model.at(index))
            mainWindowOf(*this).push(new DisclosureDecision(this->desk(), chosen->disclosure));
    });
    connect(&m_flow, &DisclosureFlow::listed, this, &DisclosuresPage::draw);
    connect(&m_flow, &DisclosureFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
}

void DisclosuresPage::refresh() { m_flow.refresh(); }

void DisclosuresPage::draw(const RegisterPtr& rows)
{
    m_model.show(*rows);
    m_table->resizeColumnsToContents();
    const auto waits = [](const DisclosureRow& row) { return row.step == charter::DisclosureStage::Prepared; };
    m_count->setText(tr("Communications : %1  ·  en attente de la direction : %2")
                         .arg(rows->size()).arg(std::ranges::count_if(*rows, waits)));
}

} // namespace desktop
