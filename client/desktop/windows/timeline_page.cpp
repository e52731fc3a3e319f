// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/timeline_page.h"

#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/timeline_row.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace desktop {

TimelinePage::TimelinePage(Desk& desk, const vault::CaseId& caseFile, const QString& number, QWidget* parent)
    : Page(desk, tr("Fil du dossier %1").arg(number), parent), m_caseFile(caseFile), m_view(new QListView)
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    actions()->addWidget(back);
    body()->addWidget(quietLabel(tr("Ce qui a été fait, jour par jour. Aucun contenu n'est lu pour montrer cette page.")));
    m_view->setAccessibleName(tr("Fil du dossier, jour par jour"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TimelineRow(m_view));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMinimumHeight(space(80));
    setFocusProxy(m_view);
    body()->addWidget(m_view, 1);
}

void TimelinePage::refresh()
{
    desk().ask(
        this, [id = m_caseFile](vault::Session& session) { return timelineOf(session, id); },
        [this](const vault::Outcome<std::vector<TimelineEntry>>& entries) {
            if (saidNo(entries))
                m_model.show({});
            else
                draw(*entries);
        });
}

// The newest is what one looks for; the keyboard begins there.
void TimelinePage::draw(const std::vector<TimelineEntry>& entries)
{
    m_model.show(entries);
    if (m_model.rowCount() > 0) m_view->setCurrentIndex(m_model.index(m_model.rowCount() - 1));
    m_view->scrollToBottom();
}

} // namespace desktop
