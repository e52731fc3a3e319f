// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A vault folder of its own for each test, and the values that the tests of the store write. The temporary folder is
// removed at the end.
#pragma once

#include "crypto/random.h"
#include "vault/store/sqlcipher/embedded_store.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>

namespace vault::store {

using namespace std::chrono_literals;

inline constexpr auto kShortPatience = 200ms;

inline VaultKey keyOf(std::uint8_t byte)
{
    return *VaultKey::from(crypto::SecretBytes::copyOf(Bytes(VaultKey::kSize, byte)));
}

template <class Id>
Id idOf(std::uint8_t byte)
{
    Id id;
    id.bytes.fill(byte);
    return id;
}

inline Bytes noise(std::size_t size)
{
    Bytes out(size);
    crypto::fillRandom(out);
    return out;
}

inline StoredLeaf leafOf(std::uint8_t byte, std::size_t payload = 300)
{
    StoredLeaf leaf;
    leaf.leaf.fill(byte);
    leaf.scope = idOf<ScopeId>(byte);
    leaf.epoch = byte;
    leaf.payload = noise(payload);
    return leaf;
}

inline SealedRow rowOf(std::uint8_t byte, std::uint64_t version = 1, std::size_t size = 1000)
{
    SealedRow row;
    row.row = idOf<RowId>(byte);
    row.version = version;
    row.scope = idOf<ScopeId>(7);
    row.kind = RecordKind::Interview;
    row.schema = 3;
    row.room = {.kind = charter::KeyKind::Party, .object = idOf<ObjectId>(byte), .epoch = 2};
    row.keyWrap = noise(108);
    row.envelope = noise(size);
    return row;
}

inline bool same(const SealedRow& a, const SealedRow& b)
{
    return a.row == b.row && a.version == b.version && a.scope == b.scope && a.kind == b.kind && a.schema == b.schema &&
           a.room == b.room && a.keyWrap == b.keyWrap && a.envelope == b.envelope;
}

inline bool same(const StoredLeaf& a, const StoredLeaf& b)
{
    return a.leaf == b.leaf && a.scope == b.scope && a.epoch == b.epoch && a.payload == b.payload;
}

/// Appends a leaf with the tree hashes that belong to it.
inline Result<void> append(Transaction& transaction, const StoredLeaf& leaf)
{
    return transaction.size().and_then([&](audit::TreeSize size) {
        const auto hashes = audit::hashesToStore(size, audit::leafHash(leaf.leaf), transaction);
        return hashes ? transaction.appendLeaf(leaf, *hashes) : std::unexpected(Fault::Damaged);
    });
}

class StoreTest : public testing::Test {
protected:
    StoreTest()
    {
        std::filesystem::create_directories(m_folder);
        (void)takeAlarms();
    }
    ~StoreTest() override
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    [[nodiscard]] std::unique_ptr<Store> create() const
    {
        auto created = createEmbedded(m_file, m_key, m_vault, 1, kShortPatience);
        EXPECT_TRUE(created.has_value());
        return created ? *std::move(created) : nullptr;
    }
    [[nodiscard]] Result<std::unique_ptr<Store>> open() const
    {
        return openEmbedded(m_file, m_key, m_vault, 1, kShortPatience);
    }
    [[nodiscard]] Result<std::unique_ptr<Store>> openPatiently() const
    {
        return openEmbedded(m_file, m_key, m_vault, 1);
    }
    /// Names in the vault folder, sorted.
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> out;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder))
            out.push_back(entry.path().filename().string());
        std::ranges::sort(out);
        return out;
    }

    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("casevault-store-" + crypto::toHex(crypto::randomArray<8>()));
    std::filesystem::path m_file = m_folder / "vault.db";
    VaultKey m_key = keyOf(0x4b);
    VaultId m_vault = idOf<VaultId>(0x11);
};

} // namespace vault::store
