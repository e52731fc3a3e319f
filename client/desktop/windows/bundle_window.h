// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The auditor's window, without a vault: which export, under which log key, with whose keys; then the checks, what was
// not checked, the findings one by one, and the conclusion. Holds no content of any case; the passphrase leaves it when it
// is used.
#pragma once

#include "client/desktop/flows/bundle_flow.h"

#include <QWidget>

class QCloseEvent;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace desktop {

class Banner;
class FolderField;
class PassphraseEdit;

class BundleWindow : public QWidget {
    Q_OBJECT
public:
    explicit BundleWindow(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] BundleFlow& flow() { return m_flow; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QWidget* form();
    [[nodiscard]] QWidget* furtherFields();
    void addProgress(QVBoxLayout* column);
    void begin();
    void setWorking(bool isWorking);
    void progress(quint64 done, quint64 total);
    void draw(const ReportPtr& report);

    BundleFlow m_flow;
    Banner* m_banner;
    FolderField *m_folder, *m_keys;
    QPlainTextEdit* m_logKey;
    QLineEdit* m_since;
    FolderField* m_policy;
    PassphraseEdit* m_passphrase;
    QPushButton *m_begin, *m_stop;
    QWidget* m_form;
    QProgressBar* m_progress;
    QLabel* m_done;
    QVBoxLayout* m_result;
};

} // namespace desktop
