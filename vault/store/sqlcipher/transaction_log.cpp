// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Leaves, tree hashes, the last checkpoint.
#include "vault/store/sqlcipher/embedded_transaction.h"

#include <algorithm>
#include <format>
#include <limits>

namespace vault::store {
namespace {

constexpr std::string_view kCheckpoint = "checkpoint"; // a note of that name

constexpr std::string_view kKept = "checkpoint/", kAfterKept = "checkpoint0"; // '0' follows '/'

struct NumberedLeaf {
    std::uint64_t index;
    StoredLeaf leaf;
};

NumberedLeaf readLeaf(Statement& row)
{
    NumberedLeaf out{.index = row.number<std::uint64_t>(), .leaf = {}};
    out.leaf.leaf = row.array<audit::kLeafSize>();
    out.leaf.scope = {row.array<16>()};
    out.leaf.epoch = row.number<std::uint32_t>();
    out.leaf.payload = row.copy();
    return out;
}

} // namespace

Result<audit::TreeSize> EmbeddedTransaction::size()
{
    auto statement = use(Sql::LeafCount);
    return one(statement, [](Statement& row) { return audit::TreeSize{row.number<std::uint64_t>()}; });
}

Result<std::vector<StoredLeaf>> EmbeddedTransaction::leaves(audit::LeafIndex first, std::size_t count)
{
    auto statement = use(Sql::Leaves);
    constexpr std::size_t most = std::numeric_limits<std::int64_t>::max();
    statement.bind(audit::value(first)).bind(std::min(count, most));
    auto found = collect(statement, readLeaf);
    if (!found) return std::unexpected(found.error());
    std::vector<StoredLeaf> out;
    out.reserve(found->size());
    for (auto& [index, leaf] : *found) {
        if (index != audit::value(first) + out.size()) return std::unexpected(Fault::Damaged); // one is missing
        out.push_back(std::move(leaf));
    }
    return out;
}

Result<void> EmbeddedTransaction::appendLeaf(const StoredLeaf& leaf, const std::vector<Hash32>& hashes)
{
    const auto before = mayWrite().and_then([&] { return size(); });
    if (!before) return std::unexpected(before.error());
    auto statement = use(Sql::AppendLeaf);
    statement.bind(audit::value(*before)).bind(ByteView(leaf.leaf)).bind(leaf.scope).bind(leaf.epoch);
    auto written = write(statement.bind(ByteView(leaf.payload)));
    auto next = audit::storedHashCount(*before);
    for (auto hash = hashes.begin(); written && hash != hashes.end(); ++hash) {
        auto append = use(Sql::AppendHash);
        written = write(append.bind(next++).bind(ByteView(*hash)));
    }
    if (!written && written.error() == Fault::AlreadyThere) {
        m_broken = Fault::Damaged; // a hash beyond the end of the tree
        return std::unexpected(Fault::Damaged);
    }
    return written;
}

Result<void> EmbeddedTransaction::eraseTraces(std::uint32_t quarter)
{
    auto statement = use(Sql::EraseTraces);
    return write(statement.bind(quarter));
}

audit::Result<std::vector<Hash32>> EmbeddedTransaction::readHashes(std::span<const audit::HashIndex> indexes) const
{
    std::vector<Hash32> out;
    out.reserve(indexes.size());
    for (const auto index : indexes) {
        auto statement = use(Sql::HashAt);
        statement.bind(audit::value(index));
        const auto there = mayRead().and_then([&] { return statement.row(); });
        if (!there) return std::unexpected(audit::Fault::Io);
        if (!*there) return std::unexpected(audit::Fault::Missing);
        out.push_back(statement.array<32>());
        if (statement.damaged()) return std::unexpected(audit::Fault::Malformed);
    }
    return confirm().transform([&] { return std::move(out); }).transform_error([](Fault) { return audit::Fault::Io; });
}

Result<std::string> EmbeddedTransaction::checkpoint()
{
    return note(kCheckpoint).transform([](const Bytes& bytes) { return std::string(crypto::textOf(bytes)); });
}

Result<void> EmbeddedTransaction::putCheckpoint(const std::string& note)
{
    return putNote(kCheckpoint, crypto::bytesOf(note));
}

Result<std::vector<std::string>> EmbeddedTransaction::keptCheckpoints()
{
    auto statement = use(Sql::NotesBetween);
    return collect(statement.bind(kKept).bind(kAfterKept),
                   [](Statement& row) { return std::string(crypto::textOf(row.copy())); });
}

Result<void> EmbeddedTransaction::keepCheckpoint(audit::TreeSize size, const std::string& note)
{
    // of equal width, so that the order of names is that of sizes
    return putNote(std::format("{}{:020}", kKept, audit::value(size)), crypto::bytesOf(note));
}

} // namespace vault::store
