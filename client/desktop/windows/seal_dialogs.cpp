// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/seal_dialogs.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QVBoxLayout>

namespace desktop {
namespace {

constexpr int kLongestOpening = 31, kUsualOpening = 7; // days; the charter allows a month

} // namespace

SealDialog::SealDialog(const SealsPicture& picture, QWidget* parent)
    : ActDialog(tr("Sceller un dossier"),
                tr("Dès maintenant personne n'y lit ni n'y écrit, rien n'en est plus communiqué, et les brouillons et la recherche de chacun n'en "
                   "gardent rien. Deux personnes seulement peuvent lever le scellé."),
                parent)
{
    auto* box = new QComboBox;
    box->setAccessibleName(tr("Dossier"));
    for (const auto& [id, number] : picture.others) box->addItem(number);
    auto* reason = codeBox<charter::SealReason>(tr("Raison"));
    reason->removeItem(reason->findData(static_cast<int>(charter::SealReason::LastWithdrawal))); // follows by itself
    form().addRow(tr("Dossier"), box);
    form().addRow(tr("Raison"), reason);
    auto* go = dangerButton(tr("Sceller"));
    go->setEnabled(box->count() > 0);
    endWith(go);
    connect(this, &QDialog::accepted, this, [this, box, reason, cases = picture.others] {
        const auto at = box->currentIndex();
        if (at >= 0) emit chosen(cases[static_cast<std::size_t>(at)].first, chosenIn<charter::SealReason>(*reason));
    });
}

SealOpeningDialog::SealOpeningDialog(const SealPicture& picture, charter::Day today, QWidget* parent)
    : ActDialog(tr("Ouvrir le dossier scellé %1").arg(picture.number),
                tr("À une seule personne, pour 31 jours au plus. Une seconde personne, qui n'est pas celle qui lira, confirme."), parent)
{
    auto* who = new QComboBox;
    who->setAccessibleName(tr("Qui lira"));
    for (const auto& reader : picture.readers) who->addItem(reader.name);
    auto* until = dayBox(charter::addDays(today, kUsualOpening), tr("Jusqu'au"));
    until->setDateRange(dateOf(today), dateOf(charter::addDays(today, kLongestOpening)));
    auto* purpose = codeBox<charter::Purpose>(tr("Pourquoi"));
    purpose->setCurrentIndex(purpose->findData(static_cast<int>(charter::Purpose::RightsRequest)));
    form().addRow(tr("Qui lira"), who);
    form().addRow(tr("Jusqu'au"), until);
    form().addRow(tr("Pourquoi"), purpose);
    endWith(primaryButton(tr("Proposer"), QStringLiteral("check")));
    connect(this, &QDialog::accepted, this, [this, who, until, purpose, readers = picture.readers] {
        const auto at = who->currentIndex();
        if (at >= 0)
            emit chosen(readers[static_cast<std::size_t>(at)].member, dayOf(until->date()), chosenIn<charter::Purpose>(*purpose));
    });
}

} // namespace desktop
