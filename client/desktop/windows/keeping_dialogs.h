// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the log's keeping asks before it does something: who cosigns, how long traces stay, whether a quarter is really to
// be forgotten, and where from or where to. Closed in any other way, nothing is done.
#pragma once

#include "client/desktop/flows/keeping_flow.h"

#include <QDialog>

class QPlainTextEdit;
class QSpinBox;

namespace desktop {

class FolderField;

/// Keys one a line, and how many must have cosigned.
class CosignersDialog : public QDialog {
    Q_OBJECT
public:
    explicit CosignersDialog(const KeepingPicture& picture, QWidget* parent = nullptr);

signals:
    void chosen(std::size_t quorum, const QString& keys);

private:
    void fitQuorum();
    [[nodiscard]] int count() const; ///< of keys

    QPlainTextEdit* m_keys;
    QSpinBox* m_quorum;
};

class TracePeriodDialog : public QDialog {
    Q_OBJECT
public:
    explicit TracePeriodDialog(int months, QWidget* parent = nullptr);

signals:
    void chosen(int months);
};

/// Accepted: forget it.
class ForgetDialog : public QDialog {
    Q_OBJECT
public:
    explicit ForgetDialog(const QString& quarter, QWidget* parent = nullptr);
};

/// A file to read, or a folder to write into.
class PathDialog : public QDialog {
    Q_OBJECT
public:
    PathDialog(const QString& heading, const QString& about, const QString& field, bool isFile, QWidget* parent = nullptr);

signals:
    void chosen(const QString& path);
};

} // namespace desktop
