// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button with a menu whose words go on in a second line where the first is too narrow, and so are never cut: what a
// person agreed to is read in full at every size of text. The name is the text as it was given, without the breaks.
#pragma once

#include <QToolButton>

namespace desktop {

class WrappingButton : public QToolButton {
    Q_OBJECT
public:
    explicit WrappingButton(QWidget* parent = nullptr);

    /// All in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// As narrow as its longest word.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int forWidth) const override;

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override;

private:
    /// What the look puts around the words: padding, border.
    [[nodiscard]] QSize around() const;
    [[nodiscard]] QSize wordsInOneLine() const;
    /// The text with breaks, for words of that width at most.
    [[nodiscard]] QString broken(int across) const;
};

} // namespace desktop
