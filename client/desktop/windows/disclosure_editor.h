// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preparing a disclosure: a partner, a purpose, and fields ticked one by one, with a preview that says word for word what
// would leave. Nothing is ticked beforehand. A record is read, with its leaf, when its first field is ticked; what was read
// stays in this page alone. Prose, partner and purpose are kept as a draft; ticks are not.
#pragma once

#include "client/desktop/flows/disclosure_flow.h"
#include "client/desktop/windows/editor_page.h"

#include <set>

class QCheckBox;

namespace desktop {

class DisclosureEditor : public EditorPage {
    Q_OBJECT
public:
    /// What is read to show what leaves is read for `purpose`.
    DisclosureEditor(Desk& desk, const DisclosureOfferPtr& offer, charter::Purpose purpose, QWidget* parent = nullptr);
    [[nodiscard]] DisclosureFlow& flow() { return m_flow; }

private:
    void addItems();
    void addItem(const OfferedItem& item);
    void tick(const OfferedItem& item, std::uint16_t code, bool isTicked);
    void preview();
    void keepRead(const ProjectedTextPtr& item);
    [[nodiscard]] std::vector<vault::ItemChoice> choices() const;
    void prepare();

    DisclosureFlow m_flow;
    DisclosureOfferPtr m_offer;
    charter::Purpose m_purpose;
    QVBoxLayout *m_items, *m_preview;
    std::map<vault::ObjectId, std::set<std::uint16_t>> m_ticked;
    std::set<vault::ObjectId> m_asked;
    std::map<vault::ObjectId, ProjectedTextPtr> m_read;
};

/// Asks what could leave from this case and opens the editor on top of `page`, or says in its banner why it cannot.
void beginDisclosure(Page& page, const vault::CaseId& caseFile, charter::Purpose purpose);

} // namespace desktop
