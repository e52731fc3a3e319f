// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where people write: plain text only, words that the dictionary does not know underlined, suggestions in the menu.
// No rich text comes in; what is dropped or pasted loses its dress. Tab moves on.
#pragma once

#include <QPlainTextEdit>

namespace desktop {

class WritingEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit WritingEdit(QWidget* parent = nullptr);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace desktop
