// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/backups_page.h"

#include "client/desktop/look/tables.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/folder_field.h"
#include "client/desktop/windows/progress_strip.h"

#include <QTableView>
#include <QVBoxLayout>

namespace desktop {

BackupsPage::BackupsPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Sauvegardes"), parent), m_flow(desk), m_state(new QVBoxLayout),
      m_file(new FolderField(tr("Fichier de la sauvegarde, nouveau"), FolderField::Kind::NewFile)), m_button(new QVBoxLayout),
      m_progress(new ProgressStrip), m_table(makeTable(m_model, tr("Sauvegardes faites")))
{
    m_state->setSpacing(space(2));
    body()->addLayout(m_state);
    auto* card = new Card(tr("Faire une sauvegarde"));
    card->column()->setSpacing(space(3));
    card->column()->addWidget(quietLabel(tr("Le coffre entier dans un fichier scellé, que la direction et la coordination ouvrent. Les autres "
                                            "continuent de travailler. La copie est relue en entier avant de compter.")));
    card->column()->addWidget(quietLabel(tr("Fichier de la sauvegarde, nouveau")));
    card->column()->addWidget(m_file);
    card->column()->addLayout(m_button);
    card->column()->addWidget(m_progress);
    body()->addWidget(card);
    body()->addWidget(m_table, 1);
    listen();
}

void BackupsPage::listen()
{
    connect(&m_flow, &BackupFlow::drawn, this, &BackupsPage::draw);
    connect(&m_flow, &BackupFlow::making, this, [this](const TicketPtr& ticket) {
        m_isWorking = true;
        banner().clear();
        m_file->setEnabled(false);
        if (m_make != nullptr) m_make->setEnabled(false);
        m_progress->follow(ticket, tr("La sauvegarde s'écrit, puis se relit."));
    });
    connect(&m_flow, &BackupFlow::made, this, [this](const QString& sentence) {
        m_file->setPath({}); // that file is there now
        rest(Tone::Good, sentence);
    });
    connect(&m_flow, &BackupFlow::cancelled, this, [this] { rest(Tone::Waiting, tr("La sauvegarde est annulée ; il n'en reste rien.")); });
    connect(&m_flow, &BackupFlow::failed, this, [this](const QString& sentence) { rest(Tone::Stop, sentence); });
}

void BackupsPage::rest(Tone tone, const QString& sentence)
{
    m_isWorking = false;
    m_progress->finish();
    m_file->setEnabled(true);
    if (m_make != nullptr) m_make->setEnabled(true);
    banner().say(tone, sentence);
}

void BackupsPage::refresh()
{
    if (!m_isWorking) m_flow.refresh(); // else the desk answers after the copy, which draws anew by itself
}

void BackupsPage::draw(const BackupsPicturePtr& picture)
{
    emptied(m_state);
    const auto& backups = picture->backups;
    const auto newest = backups.empty() ? tr("Aucune sauvegarde n'a encore été faite")
                                        : tr("Dernière sauvegarde : %1").arg(dateText(backups.front().madeOn));
    m_state->addWidget(badge(newest, picture->isOld ? Tone::Stop : Tone::Good), 0, Qt::AlignLeft);
    if (!backups.empty() && picture->isOld)
        m_state->addWidget(textLabel(tr("Elle a plus de %1 jours : ce qui a été écrit depuis n'est nulle part ailleurs.").arg(kBackupEvery)));
    m_state->addWidget(textLabel(picture->erasedUntil == charter::Day::None
                                     ? tr("Ce qui est effacé n'est dans aucune sauvegarde.")
                                     : tr("Ce qui est effacé aujourd'hui peut être encore dans une sauvegarde jusqu'au %1 compris ; il n'est "
                                          "dans aucune après.")
                                           .arg(dateText(picture->erasedUntil))));
    emptied(m_button);
    m_make = new ActButton(tr("Faire la sauvegarde"), QStringLiteral("export"), picture->make);
    m_make->setEnabled(!m_isWorking);
    m_button->addWidget(m_make, 0, Qt::AlignLeft);
    connect(m_make, &ActButton::wanted, this, &BackupsPage::make);
    connect(m_make, &ActButton::blocked, this, [this](const Lack& lack) { banner().say(Tone::Waiting, lack.sentence); });
    m_model.show(backups);
    m_table->resizeColumnsToContents();
}

void BackupsPage::make()
{
    if (m_file->path().isEmpty()) {
        banner().say(Tone::Waiting, tr("Choisissez où écrire la sauvegarde : un fichier nouveau, ailleurs que dans le coffre."));
        m_file->setFocus();
        return;
    }
    m_flow.make(m_file->path());
}

} // namespace desktop
