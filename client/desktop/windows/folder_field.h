// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A path that somebody chooses: a line and a button that opens a dialog, which leaves no trace (discretion/traceless).
#pragma once

#include <QWidget>

class QLineEdit;

namespace desktop {

class FolderField : public QWidget {
    Q_OBJECT
public:
    enum class Kind : std::uint8_t { Folder, File, NewFile };
    FolderField(const QString& name, Kind kind, const QString& path = {}, QWidget* parent = nullptr);
    [[nodiscard]] QString path() const;
    void setPath(const QString& path);

signals:
    void changed();

private:
    QLineEdit* m_line;
};

} // namespace desktop
