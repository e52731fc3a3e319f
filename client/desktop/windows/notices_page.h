// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The batch that was written: for each partner the exact bytes whose hash is in the log, to be saved and carried. It is not
// written twice: what is not saved stays a sealed draft of this member (flows/unsaved_notices) until it is saved, or thrown
// away on purpose. So this page may go at any time, with a lock too.
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

private:
    void addBatch(std::size_t at);
    void askToThrowAway();
    /// What is not saved, and nothing else, is the draft from now on.
    void keepWhatIsLeft();

    SentNoticesPtr m_notices;
    bool m_isLetter; ///< no batch of notices; can be asked for again
    std::set<std::size_t> m_unsaved;
};

} // namespace desktop
