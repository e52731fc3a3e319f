// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked before a case is sealed, and before a sealed one is opened to somebody for some days.
#pragma once

#include "client/desktop/flows/seal_flow.h"
#include "client/desktop/windows/act_dialog.h"

namespace desktop {

class SealDialog : public ActDialog {
    Q_OBJECT
public:
    explicit SealDialog(const SealsPicture& picture, QWidget* parent = nullptr);

signals:
    void chosen(const vault::CaseId& caseFile, vault::charter::SealReason reason);
};

class SealOpeningDialog : public ActDialog {
    Q_OBJECT
public:
    SealOpeningDialog(const SealPicture& picture, charter::Day today, QWidget* parent = nullptr);

signals:
    void chosen(const vault::MemberId& reader, vault::charter::Day until, vault::charter::Purpose purpose);
};

} // namespace desktop
