// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/keeping_page.h"

#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/extract_page.h"
#include "client/desktop/windows/keeping_dialogs.h"
#include "client/desktop/windows/main_window.h"

#include <QVBoxLayout>

namespace desktop {

KeepingPage::KeepingPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Tenue du journal"), parent), m_flow(desk), m_drawn(new QVBoxLayout)
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    actions()->addWidget(back);
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    m_drawn->setSpacing(space(5));
    body()->addLayout(m_drawn);
    body()->addStretch(1);
    connect(&m_flow, &KeepingFlow::drawn, this, &KeepingPage::draw);
    connect(&m_flow, &KeepingFlow::done, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    connect(&m_flow, &KeepingFlow::waits, this, [this](const QString& sentence) { banner().say(Tone::Waiting, sentence); });
    connect(&m_flow, &KeepingFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
}

void KeepingPage::refresh() { m_flow.refresh(); }

void KeepingPage::sayLack(const Lack& lack) { banner().say(Tone::Waiting, lack.sentence); }

void KeepingPage::draw(const KeepingPicturePtr& picture)
{
    emptied(m_drawn);
    addCosigners(picture);
    addTraces(*picture);
    if (picture->mayExtract) addExtract();
}

void KeepingPage::addCosigners(const KeepingPicturePtr& picture)
{
    auto* card = new Card(tr("Qui cosigne le journal"));
    card->column()->setSpacing(space(3));
    card->column()->addWidget(textLabel(picture->policy));
    for (const auto& row : picture->cosigners) {
        auto* line = new FlowLayout;
        line->setSpacing(space(2));
        line->addWidget(badge(row.name, Tone::Plain));
        line->addWidget(quietLabel(row.standing));
        card->column()->addLayout(line);
    }
    auto* ways = new FlowLayout;
    ways->setSpacing(space(2));
    auto* set = new ActButton(tr("Choisir les cosignataires…"), QStringLiteral("team"), picture->setCosigners);
    auto* publish = new ActButton(tr("Publier…"), QStringLiteral("export"), picture->publish);
    auto* take = button(tr("Importer une cosignature…"), QStringLiteral("add"));
    ways->addWidget(set);
    ways->addWidget(publish);
    ways->addWidget(take);
    card->column()->addLayout(ways);
    m_drawn->addWidget(card);
    for (auto* act : {set, publish}) connect(act, &ActButton::blocked, this, &KeepingPage::sayLack);
    connect(set, &ActButton::wanted, this, [this, picture] { askCosigners(picture); });
    connect(publish, &ActButton::wanted, this, [this] {
        askPath(tr("Publier les points de contrôle"),
                tr("Ce que tout le monde peut voir : des points de contrôle et leurs preuves. Jamais une entrée. Un dossier déjà publié "
                   "est complété ; remettez-le aux cosignataires."),
                tr("Dossier à publier"), false, &KeepingFlow::publishTo);
    });
    connect(take, &QPushButton::clicked, this, [this] {
        askPath(tr("Importer une cosignature"), tr("Le fichier qu'un cosignataire a renvoyé : sa ligne, ou le point de contrôle avec elle."),
                tr("Fichier reçu"), true, &KeepingFlow::takeCosignature);
    });
}

void KeepingPage::addTraces(const KeepingPicture& picture)
{
    auto* card = new Card(tr("Combien de temps les traces restent"));
    card->column()->setSpacing(space(3));
    card->column()->addWidget(textLabel(tr("Lectures, ouvertures, impressions et recherches se gardent %1 mois après leur trimestre. Puis la "
                                           "direction et la protection des données peuvent oublier ce trimestre, à deux.")
                                            .arg(picture.months)));
    auto* change = new ActButton(tr("Changer la durée…"), QStringLiteral("settings"), picture.setMonths);
    for (const auto& row : picture.quarters) addQuarter(*card, row);
    card->column()->addWidget(change, 0, Qt::AlignLeft);
    m_drawn->addWidget(card);
    connect(change, &ActButton::blocked, this, &KeepingPage::sayLack);
    connect(change, &ActButton::wanted, this, [this, months = int{picture.months}] { askMonths(months); });
}

void KeepingPage::addQuarter(Card& card, const QuarterRow& row)
{
    auto* line = new FlowLayout;
    line->setSpacing(space(2));
    line->addWidget(badge(row.name, row.isForgotten ? Tone::Good : row.isProposed ? Tone::Waiting : Tone::Plain));
    line->addWidget(quietLabel(row.standing));
    if (!row.forget && !row.isProposed) { // who may not, or not yet, is told by the line itself
        auto* forget = linkButton(tr("Oublier…"));
        forget->setAccessibleName(tr("Oublier les traces : %1").arg(row.name));
        line->addWidget(forget);
        connect(forget, &QPushButton::clicked, this, [this, row] { askForget(row); });
    }
    card.column()->addLayout(line);
}

void KeepingPage::addExtract()
{
    auto* card = new Card(tr("Relevé pour une personne"));
    card->column()->setSpacing(space(3));
    card->column()->addWidget(textLabel(tr("Quand, pourquoi et dans quelle fonction son dossier a été ouvert. Sans le nom de personne, et sans "
                                           "rien de l'autre partie.")));
    auto* make = button(tr("Préparer un relevé"), QStringLiteral("document"));
    card->column()->addWidget(make, 0, Qt::AlignLeft);
    m_drawn->addWidget(card);
    connect(make, &QPushButton::clicked, this, [this] { mainWindowOf(*this).push(new ExtractPage(desk())); });
}

void KeepingPage::askCosigners(const KeepingPicturePtr& picture)
{
    auto* dialog = new CosignersDialog(*picture, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CosignersDialog::chosen, &m_flow, &KeepingFlow::setCosigners);
    dialog->open();
}

void KeepingPage::askMonths(int months)
{
    auto* dialog = new TracePeriodDialog(months, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TracePeriodDialog::chosen, &m_flow, &KeepingFlow::keepFor);
    dialog->open();
}

void KeepingPage::askForget(const QuarterRow& row)
{
    auto* dialog = new ForgetDialog(row.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_flow, [&flow = m_flow, quarter = row.quarter] { flow.forget(quarter); });
    dialog->open();
}

void KeepingPage::askPath(const QString& heading, const QString& about, const QString& field, bool isFile,
                          void (KeepingFlow::*go)(const QString&))
{
    auto* dialog = new PathDialog(heading, about, field, isFile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PathDialog::chosen, &m_flow, go);
    dialog->open();
}

} // namespace desktop
