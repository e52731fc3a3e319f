// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/access_page.h"

#include "client/desktop/windows/access_picture.h"
#include "client/desktop/windows/main_window.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {
namespace {

vault::Outcome<AccessView> viewOf(vault::Session& session, const vault::CaseId& caseFile)
{
    const auto* part = charter::caseIn(session.state(), caseFile);
    if (part == nullptr) return vault::failure(vault::Fault::Unknown);
    AccessView out;
    out.number = say(vault::publicNumberText(part->publicNumber));
    out.lines = vault::whoCanOpen(session, caseFile);
    for (const auto& [id, party] : part->parties) out.letters.push_back(vault::letterOf(party));
    std::ranges::sort(out.letters);
    out.today = session.today();
    return out;
}

} // namespace

AccessPage::AccessPage(Desk& desk, const vault::CaseId& caseFile, QWidget* parent)
    : Page(desk, tr("Qui peut ouvrir ce dossier"), parent), m_caseFile(caseFile), m_picture(new AccessPicture),
      m_said(new QVBoxLayout)
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    actions()->addWidget(back);
    body()->addWidget(quietLabel(tr("Chaque trait est une clé tenue maintenant : plein pour la pièce commune, en tirets pour ce qu'une "
                                    "partie a confié.")));
    body()->addWidget(m_picture);
    body()->addWidget(headingLabel(tr("La même chose, ligne par ligne")));
    m_said->setSpacing(space(2));
    body()->addLayout(m_said);
    body()->addWidget(quietLabel(tr("Ce que cette page ne peut pas savoir : ce que quelqu'un a copié quand il y avait accès.")));
    body()->addStretch(1);
}

void AccessPage::refresh()
{
    desk().ask(
        this, [id = m_caseFile](vault::Session& session) { return viewOf(session, id); },
        [this](const vault::Outcome<AccessView>& view) {
            if (!saidNo(view)) draw(*view);
        });
}

void AccessPage::draw(const AccessView& view)
{
    setTitle(tr("Qui peut ouvrir le dossier %1").arg(view.number));
    m_picture->setView(view);
    emptied(m_said);
    for (const auto& line : view.lines) m_said->addWidget(textLabel(accessSentence(line, view.today), true));
    if (view.lines.empty()) m_said->addWidget(quietLabel(tr("Personne.")));
}

} // namespace desktop
