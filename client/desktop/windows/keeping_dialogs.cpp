// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/keeping_dialogs.h"

#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/folder_field.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {
namespace {

constexpr int kShortestMonths = 12, kLongestMonths = 36; // HOUSE-5

QVBoxLayout* columnOf(QDialog& dialog, const QString& heading, const QString& about)
{
    dialog.setWindowTitle(QStringLiteral("casevault"));
    dialog.setAccessibleName(heading);
    auto* column = new QVBoxLayout(&dialog);
    column->setSpacing(space(3));
    column->addWidget(headingLabel(heading));
    column->addWidget(textLabel(about));
    dialog.setMinimumWidth(space(130));
    return column;
}

/// The button that goes on, and the way out.
QPushButton* endOf(QDialog& dialog, QVBoxLayout* column, QPushButton* go)
{
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    buttons->addButton(button(CosignersDialog::tr("Annuler")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return go;
}

} // namespace

CosignersDialog::CosignersDialog(const KeepingPicture& picture, QWidget* parent)
    : QDialog(parent), m_keys(new QPlainTextEdit), m_quorum(new QSpinBox)
{
    auto* column = columnOf(*this, tr("Qui cosigne le journal"),
                            tr("Chaque cosignataire vous a donné sa clé, par un chemin sûr. Une clé par ligne ; sans aucune, personne "
                               "n'est plus demandé. Une seconde personne confirme."));
    QStringList keys;
    for (const auto& row : picture.cosigners) keys << row.vkey;
    setRole(m_keys, Role::Mono);
    m_keys->setPlainText(keys.join(QLatin1Char('\n')));
    m_keys->setTabChangesFocus(true);
    m_keys->setAccessibleName(tr("Clés des cosignataires, une par ligne"));
    m_keys->setFixedHeight(m_keys->fontMetrics().lineSpacing() * 6);
    column->addWidget(quietLabel(tr("Clés des cosignataires, une par ligne")));
    column->addWidget(m_keys);
    m_quorum->setAccessibleName(tr("Combien doivent avoir cosigné"));
    column->addWidget(quietLabel(tr("Combien doivent avoir cosigné")));
    column->addWidget(m_quorum, 0, Qt::AlignLeft);
    fitQuorum();
    m_quorum->setValue(static_cast<int>(picture.quorum));
    connect(m_keys, &QPlainTextEdit::textChanged, this, &CosignersDialog::fitQuorum);
    endOf(*this, column, primaryButton(tr("Proposer"), QStringLiteral("check")));
    connect(this, &QDialog::accepted, this,
            [this] { emit chosen(static_cast<std::size_t>(m_quorum->value()), m_keys->toPlainText()); });
}

int CosignersDialog::count() const
{
    const auto lines = m_keys->toPlainText().split(QLatin1Char('\n'));
    return static_cast<int>(std::ranges::count_if(lines, [](const QString& line) { return !line.trimmed().isEmpty(); }));
}

// Nobody and 0, or at least one of them.
void CosignersDialog::fitQuorum() { m_quorum->setRange(std::min(1, count()), count()); }

TracePeriodDialog::TracePeriodDialog(int months, QWidget* parent) : QDialog(parent)
{
    auto* column = columnOf(*this, tr("Combien de temps garder les traces"),
                            tr("De 12 à 36 mois. Plus de 12 mois demande une raison, écrite ailleurs. Une seconde personne confirme."));
    auto* box = new QSpinBox;
    box->setRange(kShortestMonths, kLongestMonths);
    box->setSuffix(tr(" mois"));
    box->setValue(months);
    box->setAccessibleName(tr("Durée en mois"));
    column->addWidget(box, 0, Qt::AlignLeft);
    endOf(*this, column, primaryButton(tr("Proposer"), QStringLiteral("check")));
    connect(this, &QDialog::accepted, this, [this, box] { emit chosen(box->value()); });
}

ForgetDialog::ForgetDialog(const QString& quarter, QWidget* parent) : QDialog(parent)
{
    auto* column = columnOf(*this, tr("Oublier les traces : %1").arg(quarter),
                            tr("Qui a lu quoi pendant ce trimestre ne pourra plus jamais être su. Les actes eux-mêmes, leurs signatures et "
                               "leur ordre restent, et la vérification dit combien de traces ont été oubliées."));
    column->addWidget(quietLabel(tr("La direction et la protection des données signent à deux : ceci n'est que la première signature.")));
    endOf(*this, column, dangerButton(tr("Proposer l'oubli")));
}

PathDialog::PathDialog(const QString& heading, const QString& about, const QString& field, bool isFile, QWidget* parent)
    : QDialog(parent)
{
    auto* column = columnOf(*this, heading, about);
    auto* path = new FolderField(field, isFile ? FolderField::Kind::File : FolderField::Kind::Folder);
    column->addWidget(quietLabel(field));
    column->addWidget(path);
    auto* go = endOf(*this, column, primaryButton(tr("Continuer")));
    go->setEnabled(false);
    connect(path, &FolderField::changed, go, [go, path] { go->setEnabled(!path->path().isEmpty()); });
    connect(this, &QDialog::accepted, this, [this, path] { emit chosen(path->path()); });
}

} // namespace desktop
