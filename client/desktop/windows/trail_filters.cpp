// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/trail_filters.h"

#include "client/desktop/look/date_box.h"
#include "client/desktop/look/flow_layout.h"
#include "client/desktop/look/pieces.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {

TrailFilters::TrailFilters(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_row(new FlowLayout), m_member(new QComboBox), m_theme(new QComboBox),
      m_period(new QComboBox), m_case(new QLineEdit), m_between(new QWidget),
      m_from(dateBox(dateOf(desk.today()), tr("Du"))), m_until(dateBox(dateOf(desk.today()), tr("Au")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_row);
    m_row->setSpacing(space(3));
    m_member->addItem(tr("Tout le monde"));
    add(tr("De qui"), m_member);
    addThemes();
    m_case->setPlaceholderText(tr("tous"));
    m_case->setClearButtonEnabled(true);
    add(tr("Numéro de dossier"), m_case);
    addPeriods();
    auto* read = button(tr("Lire"), QStringLiteral("eye"));
    read->setAccessibleName(tr("Lire les entrées choisies"));
    read->setToolTip(tr("Une lecture de plus au journal."));
    auto* all = linkButton(tr("Tout montrer"));
    m_row->addWidget(read);
    m_row->addWidget(all);
    connect(read, &QPushButton::clicked, this, [this] { emit wanted(wish()); });
    connect(m_case, &QLineEdit::returnPressed, this, [this] { emit wanted(wish()); });
    connect(all, &QPushButton::clicked, this, [this] {
        clear();
        emit wanted(wish());
    });
}

void TrailFilters::add(const QString& name, QWidget* control)
{
    control->setAccessibleName(name);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(quietLabel(name));
    column->addWidget(control);
    m_row->addWidget(both);
}

void TrailFilters::addThemes()
{
    m_theme->addItem(tr("Tout"));
    for (const auto& word : charter::WordList<charter::ActTheme>::kWords)
        m_theme->addItem(capitalised(label(word.code)), static_cast<int>(word.code));
    add(tr("À propos de"), m_theme);
}

void TrailFilters::addPeriods()
{
    const std::pair<Period, QString> periods[] = {{Period::Always, tr("Depuis le début")},
                                                  {Period::Week, tr("Les 7 derniers jours")},
                                                  {Period::Month, tr("Les 30 derniers jours")},
                                                  {Period::Quarter, tr("Les 90 derniers jours")},
                                                  {Period::Between, tr("Entre deux dates")}};
    for (const auto& [period, name] : periods) m_period->addItem(name, static_cast<int>(period));
    add(tr("Quand"), m_period);
    auto* row = new QHBoxLayout(m_between);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(quietLabel(tr("du")));
    row->addWidget(m_from);
    row->addWidget(quietLabel(tr("au")));
    row->addWidget(m_until);
    m_between->hide();
    m_row->addWidget(m_between);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_between->setVisible(static_cast<Period>(m_period->currentData().toInt()) == Period::Between);
    });
}

void TrailFilters::offerMembers(const std::vector<MemberChoice>& members)
{
    const auto before = wish().member;
    const QSignalBlocker quiet(m_member);
    m_members = members;
    const auto me = m_desk.sitter() ? m_desk.sitter()->member : vault::MemberId{};
    (void)std::ranges::stable_partition(m_members, [&me](const MemberChoice& one) { return one.member == me; });
    while (m_member->count() > 1) m_member->removeItem(1);
    for (const auto& one : m_members) m_member->addItem(one.member == me ? tr("%1 (moi)").arg(one.name) : one.name);
    const auto again = std::ranges::find_if(m_members, [&](const MemberChoice& one) { return one.member == before; });
    m_member->setCurrentIndex(again == m_members.end() ? 0 : static_cast<int>(again - m_members.begin()) + 1);
}

TrailWish TrailFilters::wish() const
{
    TrailWish out;
    out.caseNumber = m_case->text().trimmed();
    if (const auto at = m_member->currentIndex(); at > 0) out.member = m_members[static_cast<std::size_t>(at - 1)].member;
    if (m_theme->currentIndex() > 0) out.theme = static_cast<charter::ActTheme>(m_theme->currentData().toInt());
    const auto since = [this](int days) { return dayOf(dateOf(m_desk.today()).addDays(-days)); };
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case Period::Always: break;
    case Period::Week: out.from = since(7); break;
    case Period::Month: out.from = since(30); break;
    case Period::Quarter: out.from = since(90); break;
    case Period::Between:
        out.from = dayOf(m_from->date());
        out.until = dayOf(m_until->date());
        break;
    }
    return out;
}

void TrailFilters::clear()
{
    for (auto* box : {m_member, m_theme, m_period}) box->setCurrentIndex(0);
    m_case->clear();
}

} // namespace desktop
