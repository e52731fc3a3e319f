// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field that holds several small forms (undertakings, named persons), each with a way to take it away again.
#pragma once

#include "client/desktop/windows/form_fields.h"

class QVBoxLayout;

namespace desktop {

class RowList : public QWidget {
    Q_OBJECT
public:
    RowList(const QString& name, std::function<void(FormFields&)> build, QWidget* parent = nullptr);
    void add(bool takesFocus);
    [[nodiscard]] const std::vector<FormFields*>& rows() const { return m_rows; }

signals:
    void changed();

private:
    QString m_name;
    std::function<void(FormFields&)> m_build;
    QVBoxLayout* m_column;
    std::vector<FormFields*> m_rows;
};

} // namespace desktop
