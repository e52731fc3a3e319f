// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/trail_page.h"

#include "client/desktop/look/tables.h"
#include "client/desktop/windows/export_dialog.h"
#include "client/desktop/windows/head_dialog.h"
#include "client/desktop/windows/keeping_page.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/trail_filters.h"
#include "client/desktop/windows/verification_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace desktop {

TrailPage::TrailPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Journal"), parent), m_flow(desk), m_words(new QLineEdit), m_filters(new TrailFilters(desk)),
      m_table(makeTable(m_model, tr("Entrées du journal"))),
      m_count(quietLabel({})), m_older(button(tr("Plus anciennes"))), m_showHead(button(tr("Tête du journal…"), QStringLiteral("key"))),
      m_export(button(tr("Exporter pour un audit…"), QStringLiteral("export")))
{
    addActions();
    body()->addWidget(quietLabel(tr("Chaque lecture du journal est elle-même une entrée : cette page se lit quand on l'ouvre "
                                    "ou quand on le demande.")));
    addFilters();
    const int wide = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(LogList::When, wide * 20);
    m_table->setColumnWidth(LogList::Who, wide * 22);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(LogList::Did, QHeaderView::Stretch);
    m_table->setColumnWidth(LogList::Who, wide * 16);
    body()->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_older);
    body()->addLayout(row);
    m_older->setAccessibleDescription(tr("Lit deux cents entrées plus anciennes ; c'est une lecture de plus au journal."));
    m_older->setToolTip(m_older->accessibleDescription());
    m_older->setEnabled(false);
    connect(m_older, &QPushButton::clicked, &m_flow, &TrailFlow::readOlder);
    connect(&m_model, &LogList::olderWanted, &m_flow, &TrailFlow::readOlder);
    connect(&m_flow, &TrailFlow::read, this, &TrailPage::take);
    connect(&m_flow, &TrailFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
    connect(&m_flow, &TrailFlow::headKnown, this, [this](const TrailHead& head) {
        m_head = head;
        m_export->setVisible(head.mayExport);
        m_filters->offerMembers(head.members);
        if (m_headWanted) showHead();
    });
}

void TrailPage::addActions()
{
    auto* verify = primaryButton(tr("Vérifier le coffre"), QStringLiteral("shield"));
    auto* keeping = button(tr("Tenue du journal"), QStringLiteral("trail"));
    keeping->setToolTip(tr("Qui le cosigne, combien de temps les traces restent, le relevé pour une personne"));
    m_export->hide();
    actions()->addWidget(verify);
    actions()->addWidget(m_showHead);
    actions()->addWidget(m_export);
    actions()->addWidget(keeping);
    connect(verify, &QPushButton::clicked, this, [this] { mainWindowOf(*this).push(new VerificationPage(desk())); });
    connect(keeping, &QPushButton::clicked, this, [this] { mainWindowOf(*this).push(new KeepingPage(desk())); });
    connect(m_export, &QPushButton::clicked, this, &TrailPage::exportForAuditor);
    connect(m_showHead, &QPushButton::clicked, this, [this] {
        m_headWanted = true;
        m_flow.askHead();
    });
}

void TrailPage::addFilters()
{
    auto* card = new Card;
    card->column()->addWidget(m_filters);
    body()->addWidget(card);
    m_words->setPlaceholderText(tr("Chercher des mots dans ce qui est lu…"));
    m_words->setAccessibleName(tr("Chercher des mots dans les entrées lues"));
    m_words->setClearButtonEnabled(true);
    body()->addWidget(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &TrailPage::choose);
    connect(m_filters, &TrailFilters::wanted, this, [this](const TrailWish& wish) {
        banner().clear();
        m_flow.readNewest(wish);
    });
}

void TrailPage::refresh()
{
    if (m_isRead) return;
    m_isRead = true;
    m_flow.readNewest(m_filters->wish());
    m_flow.askHead();
}

void TrailPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!event->spontaneous()) m_isRead = false;
}

void TrailPage::take(const std::vector<LogRow>& rows, bool areNewest, bool hasOlder)
{
    if (areNewest)
        m_model.show(rows, hasOlder);
    else
        m_model.append(rows, hasOlder);
    m_older->setEnabled(hasOlder);
    sayCount();
}

void TrailPage::choose()
{
    m_model.filter(m_words->text());
    sayCount();
}

void TrailPage::sayCount()
{
    m_count->setText(m_model.hasOlder() ? tr("Entrées montrées : %1, sur les %2 plus récentes").arg(m_model.count()).arg(m_model.read())
                                        : tr("Entrées montrées : %1, sur %2").arg(m_model.count()).arg(m_model.read()));
}

void TrailPage::showHead()
{
    m_headWanted = false;
    auto* dialog = new HeadDialog(m_flow, m_head, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TrailPage::exportForAuditor()
{
    auto* dialog = new ExportDialog(m_flow, m_head, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace desktop
