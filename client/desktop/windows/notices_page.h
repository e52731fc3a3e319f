// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The batch that was just written: for each partner the exact bytes whose hash is in the log, to be saved and carried. It
// is not written twice, so leaving before everything is saved asks first, whichever way it is tried. The bytes live in this
// page alone.
#pragma once

#include "client/desktop/flows/referral_flow.h"
#include "client/desktop/windows/page.h"

#include <set>

namespace desktop {

class NoticesPage : public Page {
    Q_OBJECT
public:
    /// `title` where it is not a batch of notices (the letter of an alert).
    NoticesPage(Desk& desk, const SentNoticesPtr& notices, const QString& title = {}, QWidget* parent = nullptr);
    void refresh() override {}
    [[nodiscard]] bool mayGo() override;

private:
    void addBatch(std::size_t at);

    SentNoticesPtr m_notices;
    bool m_isLetter; ///< no batch of notices; can be asked for again
    std::set<std::size_t> m_unsaved;
    bool m_isGivenUp = false; ///< the person goes without what is not saved
};

} // namespace desktop
