// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A dialog before an act: what it does, a few codes and dates, the button that goes on, and the way out. Closed in any
// other way, nothing is done. Labels go above their fields where there is no room beside them.
#pragma once

#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/code_box.h"

#include <QDialog>

class QDateEdit;
class QFormLayout;

namespace desktop {

class ActDialog : public QDialog {
    Q_OBJECT
public:
    ActDialog(const QString& heading, const QString& about, QWidget* parent);

protected:
    [[nodiscard]] QFormLayout& form() const { return *m_form; }
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    /// Added last.
    void endWith(QPushButton* go);

private:
    QVBoxLayout* m_column;
    QFormLayout* m_form;
};

[[nodiscard]] QDateEdit* dayBox(charter::Day value, const QString& name);

template <class E>
[[nodiscard]] E chosenIn(const QComboBox& box)
{
    return static_cast<E>(box.currentData().toInt());
}

} // namespace desktop
