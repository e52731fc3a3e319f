// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The documents of the joint room or of one party: type and size of each, its name once it was asked for (a file's name can
// be somebody's), to be seen or copied out; adding by button or by dropping files onto the card, with progress and cancel.
// What is said back goes to the page's banner. Stands in a Page of the main window. Nothing is read by drawing it.
#pragma once

#include "client/desktop/flows/document_flow.h"
#include "client/desktop/look/pieces.h"

class QComboBox;

namespace desktop {

class Page;
class ProgressStrip;

class DocumentsCard : public Card {
    Q_OBJECT
public:
    /// Of the joint room when there is no party.
    DocumentsCard(Desk& desk, const CasePicture& picture, const std::optional<vault::PartyId>& party, QWidget* parent = nullptr);

signals:
    void blocked(const desktop::Lack& lack);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void drawRows();
    [[nodiscard]] QWidget* rowOf(const vault::DocumentId& document, const charter::DocumentState& state);
    void addAdding(const MaybeLack& lack);
    void showWork();
    /// Does it unless something is missing, which is told.
    void whenAllowed(std::function<void()> go);
    void chooseFiles();
    [[nodiscard]] std::optional<charter::DocumentType> chosenType() const;
    void view(const vault::DocumentId& document, charter::DocumentType type);
    void askWhy(const vault::DocumentId& document, charter::DocumentType type);
    [[nodiscard]] Page* page() const;
    void say(Tone tone, const QString& sentence);

    Desk& m_desk;
    DocumentFlow::Pointer m_flow;
    vault::PartyId m_party; ///< zero: joint room
    charter::Purpose m_purpose;
    bool m_mayRead, m_mayAdd;
    std::vector<std::pair<vault::DocumentId, charter::DocumentState>> m_documents;
    QVBoxLayout* m_rows;
    ProgressStrip* m_progress;
    QComboBox* m_type = nullptr;
};

} // namespace desktop
