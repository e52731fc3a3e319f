// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/head_dialog.h"

#include "client/desktop/look/pieces.h"
#include "client/desktop/look/qr_view.h"
#include "client/desktop/windows/head_picture.h"
#include "client/desktop/windows/parting_card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
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

HeadDialog::HeadDialog(TrailFlow& flow, const TrailHead& head, QWidget* parent)
    : QDialog(parent), m_flow(flow), m_noted(new QLineEdit), m_source(new QLineEdit), m_said(textLabel({}, true)),
      m_picture(new HeadPicture), m_kept(new QVBoxLayout)
{
    setWindowTitle(QStringLiteral("casevault"));
    auto* all = new QVBoxLayout(this);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setSpacing(space(3));
    addHead(column, head);
    addComparison(column);
    column->addLayout(m_kept);
    column->addStretch(1);
    scroll->setWidget(inside);
    all->addWidget(scroll, 1);
    auto* close = button(tr("Fermer"));
    close->setAutoDefault(false); // Return in a field compares
    all->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_flow, &TrailFlow::compared, this, &HeadDialog::draw);
    connect(&m_flow, &TrailFlow::notCompared, this, [this](const QString& sentence) {
        m_picture->hide();
        saySentence(sentence);
    });
    connect(&m_flow, &TrailFlow::keptKnown, this, &HeadDialog::drawKept);
    m_flow.askKept();
    resize(space(180), space(190));
}

void HeadDialog::addHead(QVBoxLayout* column, const TrailHead& head)
{
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
    if (!head.cosigned.isEmpty()) column->addWidget(textLabel(head.cosigned));
    column->addWidget(quietLabel(tr("Clé du journal, pour qui vérifie un export")));
    column->addWidget(lineOf(head.logKey, tr("Clé du journal")));
}

void HeadDialog::addComparison(QVBoxLayout* column)
{
    auto* card = new Card(tr("Comparer avec la tête d'une collègue"));
    card->column()->addWidget(quietLabel(tr("Les deux têtes sont gardées dans votre profil, hors du coffre.")));
    m_noted->setAccessibleName(tr("Tête notée plus tôt"));
    m_noted->setPlaceholderText(tr("Recopiez ici la ligne notée"));
    m_source->setAccessibleName(tr("Qui vous l'a donnée"));
    m_source->setPlaceholderText(tr("Qui vous l'a donnée"));
    card->column()->addWidget(m_noted);
    card->column()->addWidget(m_source);
    auto* go = primaryButton(tr("Comparer"));
    go->setDefault(true);
    card->column()->addWidget(go, 0, Qt::AlignLeft);
    m_picture->hide();
    m_said->hide();
    card->column()->addWidget(m_picture);
    card->column()->addWidget(m_said);
    column->addWidget(card);
    connect(go, &QPushButton::clicked, this, &HeadDialog::compare);
}

void HeadDialog::compare()
{
    if (m_noted->text().trimmed().isEmpty()) return saySentence(tr("Recopiez d'abord la ligne à comparer."));
    const auto source = m_source->text().trimmed();
    m_flow.compare(m_noted->text(), source.isEmpty() ? QStringLiteral("—") : source); // kept in no language; an empty one would stand for this member's own memory
}

void HeadDialog::draw(const vault::HeadComparison& comparison)
{
    const auto sentence = headSentence(comparison);
    const auto source = m_source->text().trimmed();
    m_picture->setView({comparison, tr("ce coffre"), source.isEmpty() ? tr("la tête donnée") : source}, sentence);
    m_picture->show();
    saySentence(sentence);
    m_flow.askKept(); // with this one
}

void HeadDialog::drawKept(const KeptHeads& kept)
{
    emptied(m_kept);
    if (auto* card = keptHeadsCard(kept.all, kept.zone)) m_kept->addWidget(card);
}

void HeadDialog::saySentence(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_said->show();
}

} // namespace desktop
