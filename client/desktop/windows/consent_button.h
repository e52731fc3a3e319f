// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One consent of one party as a badge that is also the way to change it: a click shows the choices, a second one records
// (CONS-2: withdrawing takes at most two). No reason is asked for.
#pragma once

#include "client/desktop/flows/case_flow.h"
#include "client/desktop/look/wrapping_button.h"

namespace desktop {

class ConsentButton : public WrappingButton {
    Q_OBJECT
public:
    ConsentButton(CaseFlow& flow, const PartyPicture& party, charter::ConsentKind kind, QWidget* parent = nullptr);
    [[nodiscard]] charter::ConsentKind kind() const { return m_kind; }
    [[nodiscard]] const vault::PartyId& party() const { return m_party; }

private:
    void offer(CaseFlow& flow, const PartyPicture& party, const QString& text, const vault::ConsentTerms& terms);

    charter::ConsentKind m_kind;
    vault::PartyId m_party;
};

/// The limits of confidentiality, explained or not, with the way to note it.
class ExplanationButton : public WrappingButton {
    Q_OBJECT
public:
    ExplanationButton(CaseFlow& flow, const PartyPicture& party, QWidget* parent = nullptr);

signals:
    /// The text itself, to be read together.
    void textWanted();
};

} // namespace desktop
