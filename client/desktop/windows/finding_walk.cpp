// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/finding_walk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {

FindingWalk::FindingWalk(std::vector<FindingText> findings, std::size_t atOnce, QWidget* parent)
    : QWidget(parent), m_findings(std::move(findings)), m_atOnce(std::max<std::size_t>(1, atOnce)), m_cards(new QVBoxLayout),
      m_place(quietLabel({})), m_back(button(tr("Précédents"))), m_on(button(tr("Suivants")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    m_cards->setSpacing(space(2));
    column->addLayout(m_cards);
    auto* row = new QHBoxLayout;
    m_back->setAccessibleName(tr("Constats précédents"));
    m_on->setAccessibleName(tr("Constats suivants"));
    row->addWidget(m_back);
    row->addWidget(m_on);
    row->addWidget(m_place, 1);
    column->addLayout(row);
    for (auto* part : {m_back, m_on}) part->setVisible(m_findings.size() > m_atOnce);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_first -= std::min(m_first, m_atOnce);
        draw();
    });
    connect(m_on, &QPushButton::clicked, this, [this] {
        if (m_first + m_atOnce < m_findings.size()) m_first += m_atOnce;
        draw();
    });
    draw();
}

void FindingWalk::draw()
{
    emptied(m_cards);
    const auto last = std::min(m_first + m_atOnce, m_findings.size());
    for (auto at = m_first; at < last; ++at) {
        const auto& finding = m_findings[at];
        auto* card = new Card(tr("✕ Constat %1 : %2").arg(at + 1).arg(finding.where));
        card->column()->addWidget(textLabel(finding.sentence, true));
        if (!finding.by.isEmpty()) card->column()->addWidget(quietLabel(tr("Par : %1").arg(finding.by)));
        m_cards->addWidget(card);
    }
    m_place->setText(tr("Constats %1 à %2, sur %3").arg(m_first + 1).arg(last).arg(m_findings.size()));
    m_place->setVisible(m_findings.size() > m_atOnce);
    m_back->setEnabled(m_first > 0);
    m_on->setEnabled(last < m_findings.size());
}

} // namespace desktop
