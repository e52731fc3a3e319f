// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/restore_step.h"

#include "client/desktop/look/flow_layout.h"
#include "client/desktop/look/passphrase_edit.h"
#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/folder_field.h"
#include "client/desktop/windows/progress_strip.h"

#include <QVBoxLayout>

namespace desktop {

RestoreStep::RestoreStep(Desk& desk, const QString& keyFile, QWidget* parent)
    : QWidget(parent), m_flow(desk), m_banner(new Banner), m_form(new QWidget),
      m_file(new FolderField(tr("Fichier de la sauvegarde"), FolderField::Kind::File)),
      m_folder(new FolderField(tr("Dossier du coffre, nouveau"), FolderField::Kind::NewFile)),
      m_keys(new FolderField(tr("Fichier de vos clés"), FolderField::Kind::File, keyFile)),
      m_passphrase(new PassphraseEdit(tr("Phrase de passe"))), m_progress(new ProgressStrip), m_result(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(titleLabel(tr("Restaurer une sauvegarde")));
    column->addWidget(quietLabel(tr("Avec les clés de la direction ou de la coordination. Ce qui a été écrit après la sauvegarde est perdu : le "
                                    "journal le dira à chacun.")));
    column->addWidget(m_banner);
    column->addWidget(m_form);
    column->addWidget(m_progress);
    m_result->setSpacing(space(3));
    column->addLayout(m_result);
    auto* inside = new QVBoxLayout(m_form);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space(3));
    makeForm(inside);
    auto* back = linkButton(tr("Revenir au choix"));
    connect(back, &QPushButton::clicked, this, &RestoreStep::backWanted);
    column->addWidget(back, 0, Qt::AlignLeft);
    listen();
}

void RestoreStep::makeForm(QVBoxLayout* column)
{
    const auto add = [column](const QString& name, QWidget* field) {
        column->addWidget(textLabel(name));
        column->addWidget(field);
    };
    add(tr("Fichier de la sauvegarde"), m_file);
    add(tr("Dossier du coffre, nouveau"), m_folder);
    add(tr("Fichier de vos clés"), m_keys);
    add(tr("Phrase de passe"), m_passphrase);
    auto* go = primaryButton(tr("Restaurer"), QStringLiteral("unlock"));
    column->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, this, &RestoreStep::restore);
    connect(m_passphrase, &PassphraseEdit::entered, this, &RestoreStep::restore);
}

void RestoreStep::listen()
{
    connect(&m_flow, &RestoreFlow::restoring, this, [this](const TicketPtr& ticket) {
        m_banner->clear();
        m_form->setEnabled(false);
        m_progress->follow(ticket, tr("La sauvegarde s'ouvre et se copie."));
    });
    connect(&m_flow, &RestoreFlow::restored, this, &RestoreStep::showRestored);
    connect(&m_flow, &RestoreFlow::cancelled, this, [this] {
        rest(false);
        m_banner->say(Tone::Waiting, tr("La restauration est annulée ; il n'en reste rien."));
    });
    connect(&m_flow, &RestoreFlow::clockAhead, this, [this] {
        rest(false);
        m_banner->say(Tone::Waiting, tr("La date de cette machine est très en avance sur cette sauvegarde."), tr("La date est la bonne"), [this] {
            m_flow.confirmClock();
            m_banner->say(Tone::Plain, tr("C'est noté. Tapez de nouveau votre phrase de passe."));
            m_passphrase->setFocus();
        });
    });
    connect(&m_flow, &RestoreFlow::failed, this, [this](const QString& sentence) {
        rest(false);
        m_banner->say(Tone::Stop, sentence);
    });
}

void RestoreStep::rest(bool isDone)
{
    m_progress->finish();
    m_form->setEnabled(true);
    m_form->setVisible(!isDone);
}

void RestoreStep::restore()
{
    if (m_file->path().isEmpty() || m_folder->path().isEmpty() || m_keys->path().isEmpty()) {
        m_banner->say(Tone::Waiting, tr("Indiquez la sauvegarde, un dossier nouveau et le fichier de vos clés."));
        return;
    }
    auto passphrase = m_passphrase->take();
    if (!passphrase) {
        m_banner->say(Tone::Waiting, tr("Tapez votre phrase de passe."));
        return;
    }
    m_flow.restore(m_file->path(), m_folder->path(), m_keys->path(), std::move(*passphrase));
}

void RestoreStep::showRestored(const QString& folder, const QString& sentence)
{
    rest(true);
    emptied(m_result);
    auto* card = new Card(tr("Le coffre est restauré"));
    card->column()->setSpacing(space(3));
    card->column()->addWidget(textLabel(sentence));
    auto* row = new FlowLayout;
    row->setSpacing(space(2));
    auto* open = primaryButton(tr("L'ouvrir"), QStringLiteral("unlock"));
    open->setAccessibleName(tr("Ouvrir le coffre restauré"));
    auto* join = button(tr("Je n'ai pas encore de profil sur cette machine"), QStringLiteral("team"));
    row->addWidget(open);
    row->addWidget(join);
    card->column()->addLayout(row);
    m_result->addWidget(card);
    connect(open, &QPushButton::clicked, this, [this, folder] { emit openWanted(folder); });
    connect(join, &QPushButton::clicked, this, [this, folder] { emit joinWanted(folder); });
    open->setFocus();
}

} // namespace desktop
