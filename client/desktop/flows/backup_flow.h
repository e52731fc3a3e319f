// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups on the desk: those that were made, until when erased content may still be in one, and making one more; and, while
// no vault is open, the way back from one (RestoreFlow). Looking leaves no leaf. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"
#include "client/desktop/models/backup_list.h"

namespace desktop {

/// A backup older than that is said to be old. Days; one a week is what the pilot's team does by hand.
inline constexpr std::uint32_t kBackupEvery = 7;

struct BackupsPicture {
    std::vector<BackupRow> backups; ///< newest first
    charter::Day erasedUntil = charter::Day::None; ///< what is erased today is in a backup through this day; None: in none
    bool isOld = false; ///< the newest one is older than kBackupEvery, or there is none
    MaybeLack make;
};
using BackupsPicturePtr = std::shared_ptr<const BackupsPicture>;

class BackupFlow : public QObject {
    Q_OBJECT
public:
    explicit BackupFlow(Desk& desk, QObject* parent = nullptr);
    /// Cancels what is under way; nothing stays of it.
    ~BackupFlow() override;

    void refresh();
    /// Writes and reads back `file`, which must not exist. making() follows, then made(), cancelled() or failed().
    void make(const QString& file);

signals:
    void drawn(const desktop::BackupsPicturePtr& picture);
    void making(const desktop::TicketPtr& ticket);
    void made(const QString& sentence);
    void cancelled();
    void failed(const QString& sentence);

private:
    Desk& m_desk;
    TicketPtr m_ticket;
};

/// From a backup to a vault in a new folder. The passphrase is moved through to the desk's thread and wiped there.
class RestoreFlow : public QObject {
    Q_OBJECT
public:
    explicit RestoreFlow(Desk& desk, QObject* parent = nullptr);
    ~RestoreFlow() override;

    /// Makes the vault of `file` in `folder`, which must not exist, with the keys of a director or a coordinator.
    void restore(const QString& file, const QString& folder, const QString& keyFile, crypto::Passphrase passphrase);
    /// The person says that this machine's date is right although it is far ahead of the copy (FORMATS, Time).
    void confirmClock() { m_clockConfirmed = true; }

signals:
    void restoring(const desktop::TicketPtr& ticket);
    /// The vault is there; `sentence` says as of which day.
    void restored(const QString& folder, const QString& sentence);
    void cancelled();
    void failed(const QString& sentence);
    /// The same, when confirmClock() would lift it.
    void clockAhead();

private:
    void tell(const QString& folder, const vault::Outcome<vault::Restoration>& done);

    Desk& m_desk;
    TicketPtr m_ticket;
    bool m_clockConfirmed = false;
};

} // namespace desktop
