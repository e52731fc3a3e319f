// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register of what leaves for partners, as this role may see it: to whom, for what, which fields, until when; never
// content. Opening a line shows its consents and what may be done about it.
#pragma once

#include "client/desktop/flows/disclosure_flow.h"
#include "client/desktop/windows/page.h"

class QTableView;

namespace desktop {

class DisclosuresPage : public Page {
    Q_OBJECT
public:
    explicit DisclosuresPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] DisclosureFlow& flow() { return m_flow; }

private:
    void draw(const RegisterPtr& rows);

    DisclosureFlow m_flow;
    DisclosureList m_model;
    QTableView* m_table;
    QLabel* m_count;
};

} // namespace desktop
