// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/handover_window.h"

#include "client/desktop/look/icons.h"
#include "client/desktop/look/passphrase_edit.h"
#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/folder_field.h"

#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desktop {

HandoverWindow::HandoverWindow(Desk& desk, QWidget* parent)
    : QWidget(parent), m_flow(desk), m_banner(new Banner), m_file(new FolderField(tr("Fichier reçu"), FolderField::Kind::File)),
      m_keys(new FolderField(tr("Fichier de vos clés"), FolderField::Kind::File)), m_logKey(new QPlainTextEdit),
      m_passphrase(new PassphraseEdit(tr("Phrase de passe de vos clés"))), m_form(form()), m_working(new QProgressBar),
      m_result(new QVBoxLayout), m_save(button(tr("Enregistrer comme texte…"), QStringLiteral("export"))),
      m_another(button(tr("Ouvrir une autre remise")))
{
    setWindowTitle(QStringLiteral("casevault"));
    setWindowIcon(QIcon(pixmap(QStringLiteral("casevault"), 64, {})));
    auto* all = new QVBoxLayout(this);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space(6), space(5), space(6), space(4));
    column->setSpacing(space(3));
    column->addWidget(titleLabel(tr("Ouvrir une remise")));
    column->addWidget(m_banner);
    column->addWidget(m_form);
    m_working->setRange(0, 0);
    m_working->setFormat({});
    m_working->setAccessibleName(tr("Ouverture en cours"));
    m_working->hide();
    column->addWidget(m_working);
    m_result->setSpacing(space(3));
    column->addLayout(m_result);
    column->addStretch(1);
    scroll->setWidget(inside);
    all->addWidget(scroll, 1);
    auto* row = new QHBoxLayout;
    auto* shut = button(tr("Fermer"));
    row->addStretch(1);
    for (auto* one : {m_save, m_another, shut}) row->addWidget(one);
    all->addLayout(row);
    connect(shut, &QPushButton::clicked, this, &QWidget::close);
    connect(m_save, &QPushButton::clicked, this, &HandoverWindow::askToSave);
    connect(m_another, &QPushButton::clicked, this, &HandoverWindow::empty);
    connect(&m_flow, &HandoverFlow::working, this, [this](bool isWorking) {
        m_form->setEnabled(!isWorking);
        m_working->setVisible(isWorking);
    });
    connect(&m_flow, &HandoverFlow::opened, this, &HandoverWindow::draw);
    connect(&m_flow, &HandoverFlow::failed, this, [this](const QString& sentence) { m_banner->say(Tone::Stop, sentence); });
    connect(&desk, &Desk::locked, this, &HandoverWindow::empty);
    empty();
    resize(space(200), space(170));
}

QWidget* HandoverWindow::form()
{
    auto* card = new Card;
    auto* column = card->column();
    column->addWidget(quietLabel(tr("Une équipe de médiation vous a remis un fichier, avec l'accord des personnes. Il ne s'ouvre qu'avec "
                                    "vos clés, et seulement jusqu'à la date convenue.")));
    column->addWidget(textLabel(tr("Fichier reçu")));
    column->addWidget(m_file);
    column->addWidget(textLabel(tr("Clé du journal, reçue par un autre chemin que le fichier")));
    setRole(m_logKey, Role::Mono);
    m_logKey->setTabChangesFocus(true);
    m_logKey->setAccessibleName(tr("Clé du journal"));
    m_logKey->setFixedHeight(m_logKey->fontMetrics().lineSpacing() * 4);
    column->addWidget(m_logKey);
    column->addWidget(textLabel(tr("Fichier de vos clés")));
    column->addWidget(m_keys);
    column->addWidget(textLabel(tr("Phrase de passe de vos clés")));
    column->addWidget(m_passphrase);
    auto* open = primaryButton(tr("Ouvrir"), QStringLiteral("unlock"));
    column->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, &HandoverWindow::begin);
    connect(m_passphrase, &PassphraseEdit::entered, this, &HandoverWindow::begin);
    return card;
}

void HandoverWindow::begin()
{
    if (m_file->path().isEmpty() || m_keys->path().isEmpty() || m_logKey->toPlainText().trimmed().isEmpty()) {
        m_banner->say(Tone::Waiting, tr("Indiquez le fichier reçu, la clé du journal et le fichier de vos clés."));
        return;
    }
    auto passphrase = m_passphrase->take();
    if (!passphrase) {
        m_banner->say(Tone::Waiting, tr("Tapez la phrase de passe de vos clés."));
        m_passphrase->setFocus();
        return;
    }
    m_banner->clear();
    m_flow.open({.file = m_file->path(), .keyFile = m_keys->path(), .logKey = m_logKey->toPlainText()}, std::move(*passphrase));
}

void HandoverWindow::draw(const HandoverText& text)
{
    emptied(m_result);
    m_text = text;
    m_form->hide();
    auto* head = new Card(tr("Remis jusqu'au %1 inclus").arg(dateText(text.until)));
    head->column()->addWidget(textLabel(tr("Ce que vous lisez ici ne se transmet pas plus loin : c'est pour le seul but convenu avec les "
                                           "personnes.")));
    head->column()->addWidget(quietLabel(tr("Communication %1").arg(text.reference)));
    m_result->addWidget(head);
    for (const auto& item : text.items) {
        auto* card = new Card(item.kind);
        for (const auto& [name, value] : item.fields) {
            card->column()->addWidget(quietLabel(name));
            card->column()->addWidget(textLabel(value, true));
        }
        m_result->addWidget(card);
    }
    m_save->show();
    m_another->show();
    m_another->setFocus();
}

void HandoverWindow::empty()
{
    emptied(m_result);
    m_text = {};
    m_banner->clear();
    m_passphrase->clear();
    m_save->hide();
    m_another->hide();
    m_form->show();
    for (auto* dialog : findChildren<QDialog*>()) dialog->reject();
}

void HandoverWindow::askToSave()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("casevault"));
    auto* column = new QVBoxLayout(dialog);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(tr("Enregistrer ce texte en clair ?")));
    column->addWidget(textLabel(tr("Le fichier ne sera plus protégé par rien : ni par vos clés, ni par la date de fin. Qui l'ouvre le lit. "
                                   "Effacez-le vous-même quand le but est atteint.")));
    auto* target = new FolderField(tr("Fichier à écrire"), FolderField::Kind::NewFile);
    column->addWidget(target);
    auto* said = new Banner;
    column->addWidget(said);
    auto* row = new QHBoxLayout;
    auto* no = button(tr("Ne pas enregistrer"));
    auto* yes = dangerButton(tr("Enregistrer en clair"));
    row->addStretch(1);
    row->addWidget(no);
    row->addWidget(yes);
    column->addLayout(row);
    connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(yes, &QPushButton::clicked, dialog, [this, dialog, target, said] {
        if (target->path().isEmpty()) {
            said->say(Tone::Waiting, tr("Choisissez le fichier à écrire."));
            return;
        }
        if (const auto why = HandoverFlow::save(m_text, target->path())) {
            said->say(Tone::Stop, *why);
            return;
        }
        m_banner->say(Tone::Good, tr("Le texte est enregistré. Il n'est plus protégé."));
        dialog->accept();
    });
    dialog->open();
    no->setFocus();
}

void HandoverWindow::closeEvent(QCloseEvent* event)
{
    empty();
    QWidget::closeEvent(event);
}

} // namespace desktop
