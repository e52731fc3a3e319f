// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The person's extract on the desk (RIGHT-2): which case, which party, by number and letter alone; then the signed text.
// Making one is an act of the privacy officer, and one leaf. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"

namespace desktop {

struct ExtractChoice {
    vault::CaseId caseFile;
    QString number; ///< of the case
    std::vector<std::pair<vault::PartyId, QChar>> parties; ///< "A" first
};

struct ExtractPicture {
    QString party; ///< NUMBER/A
    QStringList consultations; ///< oldest first: day, purpose, function
    std::uint64_t closed = 0;
    crypto::Bytes text; ///< what is handed over
};
using ExtractPicturePtr = std::shared_ptr<const ExtractPicture>;

class ExtractFlow : public QObject {
    Q_OBJECT
public:
    explicit ExtractFlow(Desk& desk, QObject* parent = nullptr);

    /// The cases there are, by number.
    void askChoices();
    void make(const vault::PartyId& party);

signals:
    void choicesKnown(const std::vector<desktop::ExtractChoice>& choices);
    void made(const desktop::ExtractPicturePtr& extract);
    void failed(const QString& sentence);

private:
    Desk& m_desk;
};

} // namespace desktop
