// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/head_dialog.h"

#include "client/desktop/look/pieces.h"
#include "client/desktop/look/qr_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desktop {
namespace {

/// A line to be selected and copied whole; it scrolls sideways.
QLineEdit* lineOf(const QString& text, const QString& name)
{
    auto* line = new QLineEdit(text);
    line->setReadOnly(true);
    line->setCursorPosition(0);
    line->setAccessibleName(name);
    setRole(line, Role::Mono);
    return line;
}

} // namespace

HeadDialog::HeadDialog(const TrailHead& head, QWidget* parent)
    : QDialog(parent), m_ours(head.line), m_noted(new QLineEdit), m_said(textLabel({}))
{
    setWindowTitle(QStringLiteral("casevault"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(tr("Tête du journal, à noter ou à comparer")));
    column->addWidget(quietLabel(tr("Elle résume tout le journal jusqu'ici. Gardée ailleurs, sur papier ou chez une collègue, elle "
                                    "montre plus tard que rien n'en a été retiré.")));
    auto* row = new QHBoxLayout;
    row->addWidget(new QrView(head.line));
    auto* words = textLabel(head.line.simplified().replace(QLatin1Char(' '), QLatin1Char('\n')), true);
    words->setAccessibleName(tr("Tête du journal : %1").arg(head.line));
    setRole(words, Role::Mono);
    row->addWidget(words, 1);
    column->addLayout(row);
    column->addWidget(lineOf(head.line, tr("Tête du journal, sur une ligne")));
    column->addWidget(quietLabel(tr("Clé du journal, pour qui vérifie un export")));
    column->addWidget(lineOf(head.logKey, tr("Clé du journal")));
    column->addWidget(headingLabel(tr("Comparer avec une tête notée")));
    m_noted->setAccessibleName(tr("Tête notée plus tôt"));
    m_noted->setPlaceholderText(tr("Recopiez ici la ligne notée"));
    column->addWidget(m_noted);
    m_said->hide();
    column->addWidget(m_said);
    auto* close = button(tr("Fermer"));
    column->addWidget(close, 0, Qt::AlignRight);
    connect(m_noted, &QLineEdit::textChanged, this, &HeadDialog::compare);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void HeadDialog::compare()
{
    using enum TrailFlow::Comparison;
    const auto noted = m_noted->text().trimmed();
    m_said->setVisible(!noted.isEmpty());
    switch (TrailFlow::compare(m_ours, noted)) {
    case Unreadable: m_said->setText(tr("Cette ligne n'est pas complète : nom du journal, nombre, puis racine.")); break;
    case OtherLog: m_said->setText(tr("✕ C'est la tête d'un autre coffre.")); break;
    case Same: m_said->setText(tr("✓ C'est la même tête : même journal, même longueur, même racine.")); break;
    case Forked: m_said->setText(tr("✕ Même longueur mais autre racine : ce n'est pas la même histoire. Prévenez la direction.")); break;
    case Earlier:
        m_said->setText(tr("Cette tête est plus ancienne : le journal a grandi depuis. Pour savoir s'il la prolonge, faites vérifier "
                           "un export par l'audit."));
        break;
    case Later:
        m_said->setText(tr("✕ Cette tête compte plus d'entrées que le journal d'ici : des entrées manquent, ou le coffre est une "
                           "copie ancienne. Prévenez la direction."));
        break;
    }
    m_said->setAccessibleName(m_said->text());
}

} // namespace desktop
