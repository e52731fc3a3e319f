// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A partner opens a hand-over without a vault: the file, the partner's own keys, the log's key that came by another way.
// Every check of the door is made before a word is shown. Shows nothing itself; what was granted goes to the window as text
// and is kept nowhere else.
#pragma once

#include "client/desktop/desk/desk.h"

#include <QTimer>

namespace desktop {

struct HandoverQuestion {
    QString file, keyFile;
    QString logKey; ///< the line that came by another way than the file
};

/// One granted record: what it is, and the label and text of each field.
struct HandoverItem {
    QString kind;
    std::vector<std::pair<QString, QString>> fields;
};

struct HandoverText {
    QString reference; ///< the start of the disclosure's id, to speak about it
    charter::Day until = charter::Day::None;
    std::vector<HandoverItem> items;

    /// All of it as plain text.
    [[nodiscard]] QString whole() const;
};

class HandoverFlow : public QObject {
    Q_OBJECT
public:
    explicit HandoverFlow(Desk& desk, QObject* parent = nullptr);
    ~HandoverFlow() override;

    void open(const HandoverQuestion& question, crypto::Passphrase passphrase);
    /// Writes the text to a file that must be new, readable by its owner alone; the whole sentence when it could not be.
    [[nodiscard]] static std::optional<QString> save(const HandoverText& text, const QString& file);

signals:
    void working(bool isWorking);
    void opened(const desktop::HandoverText& text);
    void failed(const QString& sentence);

private:
    void end();

    Desk& m_desk;
    TicketPtr m_ticket; ///< of the opening under way
    QTimer m_clock;
};

} // namespace desktop
