// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people asked for about themselves, on the desk (RIGHT-1 to RIGHT-3): the list (codes, letters and dates, one leaf),
// what may be done about each now and what is missing, and the acts. The copy is content: it stays guarded until a page
// shows it or a printer takes it. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"
#include "client/desktop/look/term_bar.h"

namespace desktop {

/// A record that this request may put right beside.
struct CorrectableRecord {
    vault::ObjectId object;
    QString name;
};

struct RequestPicture {
    vault::RightsLine line;
    QString sign; ///< "Dossier 7KQ2M4XA, partie A"
    Term term;    ///< until its answer
    bool isOpen = true, rings = false, isLate = false, isForACopy = false, isSealed = false;
    MaybeLack copy, answer, extend, rectify;
    std::vector<CorrectableRecord> records; ///< empty unless `rectify` lacks nothing
};

struct RightsPicture {
    MaybeLack list; ///< who may not read the list
    bool seesSeals = false;
    std::vector<RequestPicture> requests; ///< what waits first, the soonest due first
    charter::Day today = charter::Day::None;
};
using RightsPicturePtr = std::shared_ptr<const RightsPicture>;

struct ReceivedRequest {
    vault::CaseId caseFile;
    vault::PartyId party;
    charter::RightsKind kind = charter::RightsKind::Access;
    charter::Day receivedOn = charter::Day::None;
    charter::IdentityCheck identity = charter::IdentityCheck::NotYet;
};

/// What one person may take away, in guarded memory. Shared by whoever shows, prints or answers with it.
using AccessCopyPtr = std::shared_ptr<const crypto::SecretBytes>;
/// The same bytes for the file that the privacy officer asks for: no longer guarded.
[[nodiscard]] crypto::Bytes fileOf(const crypto::SecretBytes& copy);

/// Access and portability are answered with a copy.
[[nodiscard]] bool isForACopy(charter::RightsKind kind);

class RightsFlow : public QObject {
    Q_OBJECT
public:
    explicit RightsFlow(Desk& desk, QObject* parent = nullptr);

    void refresh();
    void receive(const ReceivedRequest& request);
    /// Puts the copy together: a leaf for each thing read.
    void makeCopy(const vault::RightsId& request);
    /// `copy` is what the person was given; null when nothing was.
    void answer(const vault::RightsId& request, const vault::RightsReply& reply, AccessCopyPtr copy);
    void extend(const vault::RightsId& request, charter::ExtensionReason reason);

signals:
    void drawn(const desktop::RightsPicturePtr& picture);
    void copied(const vault::RightsId& request, const desktop::AccessCopyPtr& copy);
    void answered(const QString& sentence);
    void done(const QString& sentence);
    void failed(const QString& sentence);

private:
    Desk& m_desk;
};

} // namespace desktop
