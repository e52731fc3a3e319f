// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log for an auditor: for whom, into which folder. What is written carries no content of any case; it goes together
// with the log's key, which should reach the auditor by another way.
#pragma once

#include "client/desktop/flows/trail_flow.h"

#include <QDialog>

class QComboBox;
class QProgressBar;
class QPushButton;

namespace desktop {

class Banner;
class FolderField;

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(TrailFlow& flow, const TrailHead& head, QWidget* parent = nullptr);

private:
    void begin();
    void setWorking(bool isWorking);

    TrailFlow& m_flow;
    TrailHead m_head;
    Banner* m_banner;
    QComboBox* m_auditor;
    FolderField* m_folder;
    QProgressBar* m_working;
    QPushButton* m_export;
};

} // namespace desktop
