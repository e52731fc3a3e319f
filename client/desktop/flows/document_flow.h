// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The documents of one case on the desk: their names, asked for once per opening (one read, one leaf); adding, with pictures
// cleaned on the way in; taking a copy out. Which documents there are, the fold tells. Jobs go on when the page is left.
// Shared by the cards of one case (of()); gone with the last of them, and with it the names. GUI thread.
#pragma once

#include "client/desktop/desk/desk.h"
#include "client/desktop/documents/cleaning.h"
#include "client/desktop/flows/case_flow.h"

#include <QStringList>

#include <deque>
#include <map>

namespace desktop {

class DocumentFlow : public QObject {
    Q_OBJECT
public:
    using Pointer = std::shared_ptr<DocumentFlow>;
    /// The one flow of that case while somebody holds it.
    [[nodiscard]] static Pointer of(Desk& desk, const vault::CaseId& caseFile);
    DocumentFlow(Desk& desk, const vault::CaseId& caseFile);

    /// Whether the names were read since the case was opened.
    [[nodiscard]] bool areNamesKnown() const { return m_areNamesKnown; }
    /// Empty where it was not read, or may not be.
    [[nodiscard]] QString nameOf(const vault::DocumentId& document) const;
    /// Reads them: a leaf. `party` hears of a refusal; zero is the joint room, here and below.
    void askNames(charter::Purpose purpose, const vault::PartyId& party);

    /// Whether a document could be added there now; leaves no leaf.
    void askLack(QObject* receiver, const vault::PartyId& party, std::function<void(const MaybeLack&)> then);
    /// One act for each file. Without a type, the file's ending tells.
    void add(const QStringList& files, const vault::PartyId& party, std::optional<charter::DocumentType> type);
    /// Writes a copy outside the vault, after its read leaf.
    void takeOut(const vault::DocumentId& document, const vault::PartyId& party, const QString& file, charter::Purpose purpose);

    /// The job under way there, if any, and what it is.
    struct Work {
        TicketPtr ticket;
        vault::PartyId party;
        QString what;
    };
    [[nodiscard]] const Work* workOf(const vault::PartyId& party) const;
    void cancelAll();

    /// Reads a document into guarded memory: a leaf. `then` is told on the GUI thread.
    static void read(Desk& desk, QObject* receiver, const vault::DocumentId& document, charter::Purpose purpose,
                     const TicketPtr& ticket, std::function<void(vault::Outcome<crypto::SecretBytes>)> then);
    /// Notes a print of it, before the printer gets anything.
    static void notePrint(Desk& desk, QObject* receiver, const vault::DocumentId& document, charter::Purpose purpose,
                          std::function<void(const vault::Outcome<void>&)> then);

signals:
    void namesKnown();
    void workChanged();
    void done(const vault::PartyId& party, const QString& sentence);
    void failed(const vault::PartyId& party, const QString& sentence);

private:
    void addOne(const QString& file, const vault::PartyId& party, charter::DocumentType type);
    [[nodiscard]] TicketPtr begun(const vault::PartyId& party, const QString& what);
    void ended();
    [[nodiscard]] QString saidOfAdded(const Cleaning& cleaning);

    Desk& m_desk;
    vault::CaseId m_caseFile;
    std::map<vault::DocumentId, QString> m_names;
    bool m_areNamesKnown = false, m_areNamesAsked = false;
    std::deque<Work> m_works; ///< in the desk's order
    Cleaning m_batch;         ///< all that was added since there was no work
    bool m_hasUnexamined = false, m_hasFailed = false;
};

} // namespace desktop
