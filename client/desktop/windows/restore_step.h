// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back from a backup, before any vault is open: which file, into which new folder, with whose keys. Its progress can
// be stopped; nothing half-made stays. The passphrase leaves it when it is used.
#pragma once

#include "client/desktop/flows/backup_flow.h"

#include <QWidget>

class QVBoxLayout;

namespace desktop {

class Banner;
class FolderField;
class PassphraseEdit;
class ProgressStrip;

class RestoreStep : public QWidget {
    Q_OBJECT
public:
    RestoreStep(Desk& desk, const QString& keyFile, QWidget* parent = nullptr);

signals:
    /// The restored vault is to be opened: as before on this machine, or as on a new one.
    void openWanted(const QString& folder);
    void joinWanted(const QString& folder);
    void backWanted();

private:
    void makeForm(QVBoxLayout* column);
    void listen();
    void restore();
    void rest(bool isDone);
    void showRestored(const QString& folder, const QString& sentence);

    RestoreFlow m_flow;
    Banner* m_banner;
    QWidget* m_form;
    FolderField *m_file, *m_folder, *m_keys;
    PassphraseEdit* m_passphrase;
    ProgressStrip* m_progress;
    QVBoxLayout* m_result;
};

} // namespace desktop
