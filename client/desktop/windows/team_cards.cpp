// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/team_cards.h"

#include "client/desktop/discretion/clipboard.h"
#include "client/desktop/look/qr_view.h"
#include "client/desktop/windows/departure_page.h"
#include "client/desktop/windows/main_window.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desktop {
namespace {

void addBack(Page& page)
{
    auto* back = button(Page::tr("Retour"), QStringLiteral("back"));
    QObject::connect(back, &QPushButton::clicked, &page, [&page] { mainWindowOf(page).back(); });
    page.actions()->addWidget(back);
}

/// Who decides about a departure, or answers for what follows it.
bool followsDepartures(charter::Role role)
{
    using enum charter::Role;
    return role == Director || role == Coordinator || role == PrivacyOfficer;
}

} // namespace

PersonPage::PersonPage(Desk& desk, const TeamPerson& person, QWidget* parent) : Page(desk, person.name, parent)
{
    if (desk.sitter() && followsDepartures(desk.sitter()->role)) {
        auto* leaving = button(tr("Départ…"), QStringLiteral("person"));
        leaving->setAccessibleName(tr("Départ de %1").arg(person.name));
        actions()->addWidget(leaving);
        connect(leaving, &QPushButton::clicked, this,
                [this, person] { mainWindowOf(*this).push(new DeparturePage(this->desk(), person.member, person.name)); });
    }
    addBack(*this);
    auto* card = new Card(capitalised(roleText(person.role, person.kind)));
    if (!person.present) card->column()->addWidget(badge(tr("n'est plus là"), Tone::Stop));
    card->column()->addWidget(quietLabel(tr("Empreinte des clés : ces mots, dits de vive voix, prouvent que ce sont bien les siennes.")));
    auto* words = textLabel(person.words, true);
    setRole(words, Role::Mono);
    card->column()->addWidget(words);
    auto* code = new QrView(person.hex);
    code->setAccessibleName(tr("Empreinte de %1, code QR").arg(person.name));
    card->column()->addWidget(code, 0, Qt::AlignLeft);
    body()->addWidget(card);
    body()->addStretch(1);
}

InvitationPage::InvitationPage(Desk& desk, const InvitationPicture& invitation, QWidget* parent)
    : Page(desk, tr("À remettre à la personne inscrite"), parent)
{
    addBack(*this);
    addLine(tr("Ligne d'invitation"),
            tr("Remise sur papier ou de vive voix, elle prouve que le coffre que la personne ouvre est bien celui-ci."),
            invitation.line);
    if (invitation.isOutside())
        addLine(tr("Clé du journal"), tr("Elle sert à vérifier, hors du coffre, ce qui est remis ou exporté."), invitation.logKey);
    body()->addStretch(1);
}

void InvitationPage::addLine(const QString& heading, const QString& about, const QString& line)
{
    auto* card = new Card(heading);
    card->column()->addWidget(quietLabel(about));
    QString breakable = line; // a line without spaces would not wrap
    for (qsizetype at = 48; at < breakable.size(); at += 49) breakable.insert(at, QChar(0x200B));
    auto* text = textLabel(breakable);
    setRole(text, Role::Mono);
    text->setAccessibleName(line);
    card->column()->addWidget(text);
    auto* copy = button(tr("Copier"));
    copy->setAccessibleName(tr("Copier : %1").arg(heading));
    card->column()->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, [this, line] {
        copyForAWhile(line);
        banner().say(Tone::Good, tr("Copié. Le presse-papiers sera vidé dans quelques secondes."));
    });
    auto* code = new QrView(line);
    code->setAccessibleName(tr("%1, code QR").arg(heading));
    card->column()->addWidget(code, 0, Qt::AlignLeft);
    body()->addWidget(card);
}

} // namespace desktop
