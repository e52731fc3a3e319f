// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The partner's window, without a vault: which file, with whose keys, under which log key; then what was granted, item by
// item, and until when. What it shows is gone when it is closed, emptied, or the program is locked; saving asks first.
#pragma once

#include "client/desktop/flows/handover_flow.h"

#include <QWidget>

class QCloseEvent;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace desktop {

class Banner;
class FolderField;
class PassphraseEdit;

class HandoverWindow : public QWidget {
    Q_OBJECT
public:
    explicit HandoverWindow(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] HandoverFlow& flow() { return m_flow; }
    /// Takes away all that was read, and shows the form again.
    void empty();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QWidget* form();
    void begin();
    void draw(const HandoverText& text);
    void askToSave();

    HandoverFlow m_flow;
    HandoverText m_text;
    Banner* m_banner;
    FolderField *m_file, *m_keys;
    QPlainTextEdit* m_logKey;
    PassphraseEdit* m_passphrase;
    QWidget* m_form;
    QProgressBar* m_working;
    QVBoxLayout* m_result;
    QPushButton *m_save, *m_another;
};

} // namespace desktop
