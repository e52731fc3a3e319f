// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was written, to be read: label and text, field by field. Made after the read was granted and logged; leaves with
// the page. Printing is a read of its own.
#pragma once

#include "client/desktop/windows/page.h"

namespace desktop {

class ReadingPage : public Page {
    Q_OBJECT
public:
    ReadingPage(Desk& desk, const QString& title, const std::vector<std::pair<QString, QString>>& lines,
                bool isLogged = true, QWidget* parent = nullptr);
    void refresh() override {}
};

} // namespace desktop
