// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/writing_edit.h"

#include "client/desktop/look/theme.h"
#include "client/desktop/windows/spelling.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QSyntaxHighlighter>

#include <memory>

namespace desktop {
namespace {

/// Underlines the words that the dictionary does not know.
class UnknownWords : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override
    {
        QTextCharFormat wavy;
        wavy.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wavy.setUnderlineColor(colours().onStop);
        for (const auto& word : wordsOf(text))
            if (!Spelling::ofLanguage().knows(text.mid(word.start, word.length)))
                setFormat(static_cast<int>(word.start), static_cast<int>(word.length), wavy);
    }
};

} // namespace

WritingEdit::WritingEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setMinimumHeight(space(24));
    new UnknownWords(document());
}

QSize WritingEdit::sizeHint() const { return {space(120), space(36)}; }

void WritingEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText()) insertPlainText(source->text());
}

void WritingEdit::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    auto cursor = cursorForPosition(event->pos());
    cursor.select(QTextCursor::WordUnderCursor);
    const auto word = cursor.selectedText();
    if (!word.isEmpty() && !Spelling::ofLanguage().knows(word)) {
        auto* first = menu->actions().isEmpty() ? nullptr : menu->actions().front();
        for (const auto& better : Spelling::ofLanguage().suggestions(word)) {
            auto* action = new QAction(better, menu.get());
            connect(action, &QAction::triggered, this, [cursor, better]() mutable { cursor.insertText(better); });
            menu->insertAction(first, action);
        }
        menu->insertSeparator(first);
    }
    menu->exec(event->globalPos());
}

} // namespace desktop
