// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/bundle_window.h"

#include "client/desktop/look/icons.h"
#include "client/desktop/look/passphrase_edit.h"
#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/bundle_report.h"
#include "client/desktop/windows/folder_field.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desktop {
namespace {

constexpr int kFull = 1000; // steps of the bar

} // namespace

BundleWindow::BundleWindow(Desk& desk, QWidget* parent)
    : QWidget(parent), m_flow(desk), m_banner(new Banner),
      m_folder(new FolderField(tr("Dossier de l'export"), FolderField::Kind::Folder)),
      m_keys(new FolderField(tr("Fichier de vos clés"), FolderField::Kind::File)), m_logKey(new QPlainTextEdit),
      m_since(new QLineEdit), m_policy(new FolderField(tr("Règle des cosignatures"), FolderField::Kind::File)),
      m_passphrase(new PassphraseEdit(tr("Phrase de passe de vos clés"))),
      m_begin(primaryButton(tr("Vérifier"), QStringLiteral("shield"))), m_stop(button(tr("Arrêter"))), m_form(form()),
      m_progress(new QProgressBar), m_done(quietLabel({})), m_result(new QVBoxLayout)
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
    column->addWidget(titleLabel(tr("Vérifier un export")));
    column->addWidget(quietLabel(tr("Vous ne devez croire ni ce dossier, ni qui l'a écrit. Sans vos clés, l'arbre, les signatures et les "
                                    "suites sont contrôlés ; avec elles, aussi ce qui a été fait, et si c'était permis.")));
    column->addWidget(m_banner);
    column->addWidget(m_form);
    addProgress(column);
    m_result->setSpacing(space(3));
    column->addLayout(m_result);
    column->addStretch(1);
    scroll->setWidget(inside);
    all->addWidget(scroll, 1);
    auto* shut = button(tr("Fermer"));
    all->addWidget(shut, 0, Qt::AlignRight);
    connect(shut, &QPushButton::clicked, this, &QWidget::close);
    connect(&m_flow, &BundleFlow::working, this, &BundleWindow::setWorking);
    connect(&m_flow, &BundleFlow::progressed, this, &BundleWindow::progress);
    connect(&m_flow, &BundleFlow::checked, this, &BundleWindow::draw);
    connect(&m_flow, &BundleFlow::failed, this, [this](const QString& sentence) { m_banner->say(Tone::Stop, sentence); });
    resize(space(220), space(190));
}

QWidget* BundleWindow::form()
{
    auto* card = new Card;
    auto* column = card->column();
    column->addWidget(textLabel(tr("Dossier de l'export")));
    column->addWidget(m_folder);
    column->addWidget(textLabel(tr("Clé du journal, reçue par un autre chemin que l'export")));
    setRole(m_logKey, Role::Mono);
    m_logKey->setTabChangesFocus(true);
    m_logKey->setAccessibleName(tr("Clé du journal"));
    m_logKey->setFixedHeight(m_logKey->fontMetrics().lineSpacing() * 4);
    column->addWidget(m_logKey);
    column->addWidget(textLabel(tr("Fichier de vos clés (si vous en avez pour ce coffre)")));
    column->addWidget(m_keys);
    column->addWidget(textLabel(tr("Phrase de passe de vos clés")));
    column->addWidget(m_passphrase);
    auto* more = linkButton(tr("Aller plus loin : une tête déjà vérifiée, une règle des cosignatures"));
    auto* further = furtherFields();
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addWidget(further);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, further, [more, further] {
        more->hide();
        further->show();
        further->setFocus();
    });
    connect(m_begin, &QPushButton::clicked, this, &BundleWindow::begin);
    connect(m_passphrase, &PassphraseEdit::entered, this, &BundleWindow::begin);
    return card;
}

QWidget* BundleWindow::furtherFields()
{
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(textLabel(tr("Tête déjà vérifiée (les signatures d'avant ne sont pas refaites)")));
    m_since->setAccessibleName(tr("Tête déjà vérifiée"));
    column->addWidget(m_since);
    column->addWidget(textLabel(tr("Règle des cosignatures (un fichier qui dit qui doit avoir cosigné)")));
    column->addWidget(m_policy);
    fields->setFocusProxy(m_since);
    fields->hide();
    return fields;
}

void BundleWindow::addProgress(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    m_progress->setRange(0, kFull);
    m_progress->setAccessibleName(tr("Avancement de la vérification"));
    m_progress->hide();
    m_stop->hide();
    m_done->hide();
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    column->addLayout(row);
    column->addWidget(m_done);
    connect(m_stop, &QPushButton::clicked, &m_flow, &BundleFlow::stop);
}

void BundleWindow::begin()
{
    if (m_folder->path().isEmpty() || m_logKey->toPlainText().trimmed().isEmpty()) {
        m_banner->say(Tone::Waiting, tr("Indiquez le dossier de l'export et la clé du journal."));
        return;
    }
    m_banner->clear();
    emptied(m_result);
    m_flow.check({.folder = m_folder->path(), .logKey = m_logKey->toPlainText(), .keyFile = m_keys->path(),
                  .since = m_since->text().trimmed(), .policy = m_policy->path()},
                 m_passphrase->take());
}

void BundleWindow::setWorking(bool isWorking)
{
    m_form->setEnabled(!isWorking);
    m_progress->setValue(0);
    m_progress->setVisible(isWorking);
    m_stop->setVisible(isWorking);
    m_done->setText(tr("La vérification commence…"));
    m_done->setVisible(isWorking);
    if (isWorking) m_stop->setFocus();
}

void BundleWindow::progress(quint64 done, quint64 total)
{
    if (total == 0) return;
    m_progress->setValue(static_cast<int>(done * static_cast<quint64>(kFull) / total));
    m_done->setText(tr("Entrées contrôlées : %1 sur %2").arg(done).arg(total));
}

void BundleWindow::draw(const ReportPtr& report)
{
    emptied(m_result);
    for (auto* part : reportCards(*report)) m_result->addWidget(part);
    m_banner->say(report->outcome() == verify::Outcome::Whole ? Tone::Good : Tone::Stop, verdictText(*report));
}

void BundleWindow::closeEvent(QCloseEvent* event)
{
    m_flow.stop();
    m_passphrase->clear();
    QWidget::closeEvent(event);
}

} // namespace desktop
