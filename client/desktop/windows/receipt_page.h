// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The attestation of a disposal for whoever asked: word for word, to be printed or saved. No name, no number of a case.
#pragma once

#include "client/desktop/windows/page.h"

namespace desktop {

class ReceiptPage : public Page {
    Q_OBJECT
public:
    /// `name` is for a file: the order's visa.
    ReceiptPage(Desk& desk, const QString& receipt, const QString& name, QWidget* parent = nullptr);
    void refresh() override {}

private:
    void print();

    QString m_receipt;
};

} // namespace desktop
