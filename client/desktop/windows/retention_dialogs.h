// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked before a case is archived or held, before its disposal is proposed, and before the second signature that
// destroys it.
#pragma once

#include "client/desktop/flows/retention_flow.h"
#include "client/desktop/windows/act_dialog.h"

namespace desktop {

class ArchiveDialog : public ActDialog {
    Q_OBJECT
public:
    explicit ArchiveDialog(const QString& number, QWidget* parent = nullptr);

signals:
    void chosen(vault::charter::ArchiveReason reason);
};

class HoldDialog : public ActDialog {
    Q_OBJECT
public:
    HoldDialog(const QString& number, charter::Day today, QWidget* parent = nullptr);

signals:
    void chosen(vault::charter::Day until, vault::charter::HoldGround ground);
};

/// The archives' reference is printable ASCII without spaces; the field takes nothing else.
class OrderDialog : public ActDialog {
    Q_OBJECT
public:
    explicit OrderDialog(const QStringList& numbers, QWidget* parent = nullptr);

signals:
    void chosen(const QString& visa);
};

/// Accepted: destroy them.
class DisposalDialog : public ActDialog {
    Q_OBJECT
public:
    explicit DisposalDialog(const WaitingOrder& order, QWidget* parent = nullptr);
};

} // namespace desktop
