// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/folder_field.h"

#include "client/desktop/discretion/traceless.h"
#include "client/desktop/look/pieces.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace desktop {

FolderField::FolderField(const QString& name, Kind kind, const QString& path, QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit(path))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_line->setAccessibleName(name);
    auto* choose = button(tr("Choisir…"));
    choose->setAccessibleName(tr("Choisir : %1").arg(name));
    row->addWidget(m_line, 1);
    row->addWidget(choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FolderField::changed);
    connect(choose, &QPushButton::clicked, this, [this, name, kind] {
        auto* dialog = fileDialog(this, name, m_line->text().trimmed());
        dialog->setFileMode(kind == Kind::Folder ? QFileDialog::Directory : kind == Kind::File ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
        dialog->setAcceptMode(kind == Kind::NewFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog->setOption(QFileDialog::ShowDirsOnly, kind == Kind::Folder);
        connect(dialog, &QFileDialog::fileSelected, m_line, &QLineEdit::setText);
        dialog->open();
    });
}

QString FolderField::path() const { return m_line->text().trimmed(); }
void FolderField::setPath(const QString& path) { m_line->setText(path); }

} // namespace desktop
