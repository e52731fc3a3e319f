// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ways into a vault, decided: unlock, found, join; and making one's own keys. Shows nothing; asks the desk.
// A passphrase is moved through to the desk's thread and wiped there.
#pragma once

#include "client/desktop/desk/desk.h"
#include "client/desktop/desk/preferences.h"

namespace desktop {

struct NewKeys {
    QString file, publicFile;
    QString fingerprintWords;
    QString fingerprintHex;
};

/// A vault that is not what this member last saw there, as an unlock found it.
struct PartedVault {
    vault::Fault fault = vault::Fault::Behind; ///< Behind, Forked or OtherVault
    QString sentence;
    /// Remembered (ours) against what is there now (theirs); nothing when it is not the same vault, or was not kept.
    std::optional<vault::HeadComparison> heads{};
    QString origin;                          ///< the log that both heads name
    std::vector<vault::HeadEvidence> kept{}; ///< all that this member keeps of comparisons, oldest first
    QString known, here;                     ///< another vault: the one that was there, and the one that is
};
[[nodiscard]] bool isParting(vault::Fault fault);

class OpeningFlow : public QObject {
    Q_OBJECT
public:
    explicit OpeningFlow(Desk& desk, QObject* parent = nullptr);

    /// What the key-file and unlock steps cost: the benchmark of the product, the floor in tests.
    using Cost = std::function<crypto::KdfParameters()>;
    void setCost(Cost cost) { m_cost = std::move(cost); }

    [[nodiscard]] static bool isVault(const QString& folder);

    void unlock(const QString& vaultFolder, const std::filesystem::path& profile, const QString& name,
                crypto::Passphrase passphrase);
    /// Makes keys under a passphrase and writes `file` and `file`.pub.
    void makeKeys(const QString& file, crypto::Passphrase passphrase);
    /// Makes the keys first unless `keyFile` is there already and opens with that passphrase.
    void found(const QString& vaultFolder, const std::filesystem::path& profile, const QString& organisation,
               const QString& directorName, const QString& keyFile, crypto::Passphrase passphrase);
    /// `invitation` is the line that was handed over; empty trusts blindly.
    void join(const QString& vaultFolder, const std::filesystem::path& profile, const QString& keyFile,
              const QString& invitation, crypto::Passphrase passphrase);
    /// The person says that this machine's date is right although it is far ahead of the log (FORMATS, Time). Until the
    /// next unlock.
    void confirmClock() { m_clockConfirmed = true; }
    /// The person was told by the team that the vault was restored and that entries are lost. Until the next unlock.
    void acceptRestored() { m_restoreAccepted = true; }
    /// Seven words; generated() follows.
    void generate();

signals:
    void working(bool isWorking);
    void keysMade(const desktop::NewKeys& keys);
    void generated(const QString& words);
    void failed(const QString& sentence);
    /// The same, when confirmClock() would lift it.
    void clockAhead(const QString& sentence);
    /// The same, when acceptRestored() would lift it.
    void restored(const QString& sentence);
    /// The vault went back, forked, or is another one: instead of failed().
    void parted(const desktop::PartedVault& parted);
    void done();

private:
    void opened(const vault::Outcome<void>& outcome);
    [[nodiscard]] vault::Places places(const QString& vaultFolder, const std::filesystem::path& profile) const;

    Desk& m_desk;
    Cost m_cost;
    bool m_clockConfirmed = false;
    bool m_restoreAccepted = false;
};

} // namespace desktop
