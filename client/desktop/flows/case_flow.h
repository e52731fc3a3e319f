// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One case on the desk: what this member may see of it, what could be done now, and what is missing for what cannot.
// The charter itself is asked, act by act, so the page says what it would say. Content is read once, when the case is
// opened (one read, one leaf); after each act the picture is drawn anew from the fold alone. Why the case is opened is
// settled once per opening: an assignment answers it, whoever has none is asked; every read of the opening carries it.
#pragma once

#include "client/desktop/desk/desk.h"

namespace desktop {

/// Why something cannot be done now, and about whom.
struct Lack {
    QString sentence; ///< principle, rule, why
    charter::RefusalReason reason{};
    std::vector<std::uint8_t> letters;
};
/// Nothing: it may be done.
using MaybeLack = std::optional<Lack>;

struct PartyPicture {
    vault::PartyId party;
    QString alias;
    QChar letter;
    charter::PartyState state;
    std::vector<std::pair<QString, QString>> profile; ///< label and value, where this member may read K2
    bool compartment = false;                         ///< this member may open it
    MaybeLack explain, interview, shuttle, document;
};

struct CasePicture {
    vault::CaseId caseFile;
    QString number;
    charter::CasePart part;
    std::vector<std::pair<QString, QString>> header, body;
    std::vector<PartyPicture> parties; ///< by letter; the order of display alternates per member (IMPA-1)
    QStringList mediators;
    std::map<vault::MemberId, QString> names; ///< of members and partners that the case names
    charter::Purpose purpose{}; ///< of this opening
    bool assigned = false, readsContent = false;
    bool holdsALastKey = false; ///< nobody else could open everything any more if this member left now
    QString imbalance; ///< a sentence when interviews differ by more than the policy allows (IMPA-2)
    MaybeLack content; ///< what keeps this member from reading it
    MaybeLack addParty, session, agreement, followUp, disclosure, stepBack;
    std::optional<charter::CaseState> next; ///< the state that would come next, and what it lacks
    MaybeLack nextLack;

    [[nodiscard]] const PartyPicture* party(std::uint8_t letter) const;
    [[nodiscard]] const PartyPicture* party(const vault::PartyId& id) const;
    /// "A · Mésange".
    [[nodiscard]] QString signOf(const vault::PartyId& id) const;
};
using CasePicturePtr = std::shared_ptr<const CasePicture>;

class CaseFlow : public QObject {
    Q_OBJECT
public:
    CaseFlow(Desk& desk, const vault::CaseId& caseFile, QObject* parent = nullptr);

    [[nodiscard]] Desk& desk() const { return m_desk; }
    [[nodiscard]] const vault::CaseId& caseFile() const { return m_caseFile; }
    [[nodiscard]] const CasePicturePtr& picture() const { return m_picture; }

    /// Reads the case the first time, or asks why first; draws it anew afterwards.
    void refresh();
    /// Why the case is opened; every read from now on carries it.
    void open(charter::Purpose purpose);
    /// Of the picture. Only once there is one.
    [[nodiscard]] charter::Purpose purpose() const { return m_picture->purpose; }

    /// An act in this case: `job(Session&)`; what it says when it was done. A refusal comes through failed().
    template <class Job>
    void act(Job job, const QString& whenDone)
    {
        m_desk.act(this, std::move(job), [this, whenDone](const auto& outcome) {
            if (outcome)
                emit done(whenDone);
            else
                emit failed(sentenceOf(outcome.error()));
        });
    }
    void explain(const vault::PartyId& party, charter::ConsentForm form);
    void consent(const vault::PartyId& party, const vault::ConsentTerms& terms);
    void changeState(const vault::StateChange& change);
    /// Recusal or stepping back, without a reason (REFU-2): this member's keys of the case are gone with the act.
    void stepBack();

signals:
    /// Nobody knows yet why this case is opened; open() goes on.
    void purposeWanted(vault::charter::Purpose proposed);
    /// stepBack() is done; what was shown of the case has to go.
    void left();
    void shown(const desktop::CasePicturePtr& picture);
    /// This member may no longer see the case.
    void lost(const QString& sentence);
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    void askWhy();
    void read();

    Desk& m_desk;
    vault::CaseId m_caseFile;
    std::optional<charter::Purpose> m_purpose;
    bool m_isAsking = false;
    CasePicturePtr m_picture;
};

} // namespace desktop
