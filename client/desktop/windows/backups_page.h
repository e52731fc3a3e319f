// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups: how old the newest is, until when erased content may still be in one, making one with its progress and a way to
// stop it, and those that were made.
#pragma once

#include "client/desktop/flows/backup_flow.h"
#include "client/desktop/windows/page.h"

class QTableView;

namespace desktop {

class ActButton;
class FolderField;
class ProgressStrip;

class BackupsPage : public Page {
    Q_OBJECT
public:
    explicit BackupsPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;

private:
    void listen();
    void draw(const BackupsPicturePtr& picture);
    void make();
    void rest(Tone tone, const QString& sentence);

    BackupFlow m_flow;
    BackupList m_model;
    QVBoxLayout* m_state;
    FolderField* m_file;
    QVBoxLayout* m_button;
    ActButton* m_make = nullptr;
    ProgressStrip* m_progress;
    QTableView* m_table;
    bool m_isWorking = false;
};

} // namespace desktop
