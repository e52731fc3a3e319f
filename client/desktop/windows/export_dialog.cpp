// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/export_dialog.h"

#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/folder_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace desktop {

ExportDialog::ExportDialog(TrailFlow& flow, const TrailHead& head, QWidget* parent)
    : QDialog(parent), m_flow(flow), m_head(head), m_banner(new Banner), m_auditor(new QComboBox),
      m_folder(new FolderField(tr("Dossier de l'export"), FolderField::Kind::Folder)), m_working(new QProgressBar),
      m_export(primaryButton(tr("Exporter"), QStringLiteral("export")))
{
    setWindowTitle(QStringLiteral("casevault"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(tr("Exporter le journal pour un audit")));
    column->addWidget(quietLabel(tr("L'export contient le journal et les preuves, jamais le contenu d'un dossier. Un dossier déjà "
                                    "exporté est complété.")));
    column->addWidget(m_banner);
    column->addWidget(textLabel(tr("Pour qui")));
    m_auditor->setAccessibleName(tr("Pour qui"));
    for (const auto& auditor : m_head.auditors) m_auditor->addItem(auditor.name);
    column->addWidget(m_auditor);
    column->addWidget(textLabel(tr("Dossier de l'export")));
    column->addWidget(m_folder);
    column->addWidget(quietLabel(tr("Clé du journal, à remettre par un autre chemin que l'export")));
    auto* key = new QLineEdit(m_head.logKey);
    key->setReadOnly(true);
    key->setCursorPosition(0);
    key->setAccessibleName(tr("Clé du journal"));
    setRole(key, Role::Mono);
    column->addWidget(key);
    m_working->setRange(0, 0);
    m_working->setFormat({});
    m_working->setAccessibleName(tr("Export en cours"));
    m_working->hide();
    column->addWidget(m_working);
    auto* row = new QHBoxLayout;
    auto* close = button(tr("Fermer"));
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(close);
    column->addLayout(row);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_flow, &TrailFlow::exported, this, [this](const QString& sentence) {
        setWorking(false);
        m_banner->say(Tone::Good, sentence);
    });
    connect(&m_flow, &TrailFlow::failed, this, [this](const QString& sentence) {
        setWorking(false);
        m_banner->say(Tone::Stop, sentence);
    });
    if (!m_head.auditors.empty()) return;
    m_export->setEnabled(false);
    m_banner->say(Tone::Waiting, tr("Aucun auditeur n'est inscrit : la direction l'inscrit d'abord dans l'équipe."));
}

void ExportDialog::setWorking(bool isWorking)
{
    m_working->setVisible(isWorking);
    m_export->setEnabled(!isWorking);
}

void ExportDialog::begin()
{
    const auto at = m_auditor->currentIndex();
    if (at < 0 || m_folder->path().isEmpty()) {
        m_banner->say(Tone::Waiting, tr("Choisissez le dossier où écrire l'export."));
        return;
    }
    m_banner->clear();
    setWorking(true);
    m_flow.exportFor(m_head.auditors[static_cast<std::size_t>(at)], m_folder->path());
}

} // namespace desktop
