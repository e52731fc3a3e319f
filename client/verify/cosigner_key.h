// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cosigner's key file: the key's name and public half in clear, the signing seed under a passphrase (audit/FORMAT.md
// §10). A cosigner is somebody outside; the key is no Identity and opens nothing.
#pragma once

#include "audit/cosignature.h"
#include "crypto/kdf.h"
#include "vault/identity/fault.h"

#include <filesystem>

namespace verify {

namespace identity = vault::identity;

/// A cosigner's key, opened. Move-only.
struct UnlockedCosigner {
    audit::CosignerKey key;
    crypto::Signer signer;
};

class CosignerKeyFile {
public:
    /// A new random seed under a passphrase. The salt of `cost` is not used. Malformed for a name that is none;
    /// OutOfBounds, OutOfMemory.
    [[nodiscard]] static identity::Result<CosignerKeyFile>
    create(std::string_view name, const crypto::Passphrase& passphrase, const crypto::KdfParameters& cost);
    /// Malformed, NewerVersion.
    [[nodiscard]] static identity::Result<CosignerKeyFile> decode(crypto::ByteView bytes);
    [[nodiscard]] crypto::Bytes encode() const;

    [[nodiscard]] const audit::CosignerKey& key() const { return m_key; }
    /// CannotOpen for a wrong passphrase or altered bytes; OutOfBounds before any work for a cost outside the bounds.
    [[nodiscard]] identity::Result<UnlockedCosigner> unlock(const crypto::Passphrase& passphrase) const;

private:
    audit::CosignerKey m_key;
    crypto::Bytes m_kdf, m_envelope;
};

/// A new file, readable by its user alone. Io when it exists or cannot be written.
[[nodiscard]] identity::Result<void> writeCosignerKey(const CosignerKeyFile& keys, const std::filesystem::path& file);
/// Io when it cannot be read; else the faults of decode.
[[nodiscard]] identity::Result<CosignerKeyFile> readCosignerKey(const std::filesystem::path& file);

} // namespace verify
