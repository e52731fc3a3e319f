// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/editor_page.h"

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/main_window.h"

#include <QVBoxLayout>

#include <chrono>

namespace desktop {

using namespace std::chrono_literals;

EditorPage::EditorPage(Desk& desk, const QString& title, const vault::DraftName& draft, QWidget* parent)
    : Page(desk, title, parent), m_draft(draft), m_fields(new FormFields), m_saveButton(primaryButton(tr("Enregistrer"), QStringLiteral("check")))
{
    body()->addWidget(m_fields);
    m_sections = new QVBoxLayout;
    body()->addLayout(m_sections);
    auto* row = new FlowLayout;
    auto* away = button(tr("Laisser pour plus tard"));
    away->setToolTip(tr("Ce qui est écrit reste en brouillon, scellé, et revient la prochaine fois."));
    row->addWidget(m_saveButton);
    row->addWidget(away);
    body()->addLayout(row);
    body()->addStretch(1);
    m_saveButton->setShortcut(QKeySequence::Save);
    connect(m_saveButton, &QPushButton::clicked, this, [this] {
        if (m_save) m_save();
    });
    connect(away, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    connect(m_fields, &FormFields::changed, this, [this] { m_dirty = true; });
    m_clock.setInterval(4s);
    connect(&m_clock, &QTimer::timeout, this, &EditorPage::keepDraft);
    m_clock.start();
    connect(&desk, &Desk::aboutToLock, this, &EditorPage::keepDraft);
    offerDraft();
}

void EditorPage::addSection(const QString& heading, FormFields* fields)
{
    m_sections->addWidget(headingLabel(heading));
    m_sections->addWidget(fields);
    m_fields->extendWith(*fields);
    connect(fields, &FormFields::changed, this, [this] { m_dirty = true; });
}

void EditorPage::keepDraft()
{
    if (!m_dirty || m_done) return;
    m_dirty = false;
    desk().keep([name = m_draft, written = m_fields->sealed()](vault::Session& session) mutable {
        (void)vault::keepDraft(session, name, written); // a full disk is said by the act that follows
    });
}

void EditorPage::offerDraft()
{
    desk().ask(
        this, [name = m_draft](vault::Session& session) { return vault::readDraft(session, name); },
        [this](const vault::Outcome<crypto::SecretBytes>& found) {
            if (!found || m_fields->isTouched()) return;
            if (m_fields->restore(*found))
                banner().say(Tone::Waiting, tr("Un brouillon commencé plus tôt a été repris."), tr("Repartir de rien"), [this] {
                    m_done = true;
                    desk().keep([name = m_draft](vault::Session& session) { vault::dropDraft(session, name); });
                    mainWindowOf(*this).back();
                });
        });
}

void EditorPage::saved(const QString& sentence)
{
    m_done = true;
    desk().keep([name = m_draft](vault::Session& session) { vault::dropDraft(session, name); });
    emit finished(sentence);
    mainWindowOf(*this).back();
}

void EditorPage::failed(const QString& sentence) { banner().say(Tone::Stop, sentence); }

bool EditorPage::mayGo()
{
    keepDraft();
    return true;
}

} // namespace desktop
