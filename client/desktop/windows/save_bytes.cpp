// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/save_bytes.h"

#include "client/desktop/discretion/traceless.h"

#include "vault/files.h"

#include <QFileDialog>
#include <QFileInfo>

#include <expected>
#include <filesystem>

namespace desktop {
namespace {

using Written = std::expected<void, vault::files::Fault>;

vault::Fault faultOf(vault::files::Fault fault)
{
    switch (fault) {
    case vault::files::Fault::NotThere: return vault::Fault::NotThere;
    case vault::files::Fault::AlreadyThere: return vault::Fault::AlreadyThere;
    case vault::files::Fault::ReadOnly: return vault::Fault::ReadOnly;
    case vault::files::Fault::Full: return vault::Fault::Full;
    case vault::files::Fault::TooLarge:
    case vault::files::Fault::Io: return vault::Fault::Io;
    }
    return vault::Fault::Io;
}

void write(Page& page, const QString& file, const crypto::Bytes& bytes, const std::function<void()>& whenSaved)
{
    page.desk().aside(
        &page, [path = std::filesystem::path(file.toStdString()), bytes] { return vault::files::replace(path, bytes); },
        [&page, name = QFileInfo(file).fileName(), whenSaved](const Written& written) {
            if (!written) {
                page.banner().say(Tone::Stop, sentenceOf(vault::failure(faultOf(written.error()), name.toStdString()).error()));
                return;
            }
            page.banner().say(Tone::Good, Page::tr("Enregistré : %1").arg(name));
            if (whenSaved) whenSaved();
        });
}

} // namespace

void saveBytes(Page& page, const QString& what, const QString& proposedName, crypto::Bytes bytes,
               std::function<void()> whenSaved)
{
    auto* dialog = fileDialog(&page, what);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(proposedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, &page,
                     [&page, bytes = std::move(bytes), whenSaved = std::move(whenSaved)](const QString& file) {
                         write(page, file, bytes, whenSaved);
                     });
    dialog->open();
}

QString fileNamePart(const QString& name)
{
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')))
            out.append(c);
        else if (!c.isMark() && !out.isEmpty() && !out.endsWith(QLatin1Char('-')))
            out.append(QLatin1Char('-'));
    }
    if (out.endsWith(QLatin1Char('-'))) out.chop(1);
    return out;
}

} // namespace desktop
