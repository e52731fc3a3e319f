// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/tree.h"

#include "tests/audit/sample_log.h"

#include <gtest/gtest.h>

namespace {

using namespace audit;
using sample::hash;
using sample::StoredHashes;

/// Roots of the first 1..8 leaves in the reference tests of RFC 6962's first implementation.
constexpr std::array<const char*, 8> kReferenceRoots{
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

StoredHashes referenceTree(std::size_t size)
{
    StoredHashes tree;
    for (const auto& leaf : sample::referenceLeaves())
        if (value(tree.size()) < size) tree.append(leafHash(leaf));
    return tree;
}

Hash32 numbered(std::uint64_t i) { return leafHash(crypto::bytesOf("leaf " + std::to_string(i))); }

StoredHashes numberedTree(std::uint64_t size)
{
    StoredHashes tree;
    for (std::uint64_t i = 0; i < size; ++i) tree.append(numbered(i));
    return tree;
}

/// RFC 6962 §2.1 written down as it stands there, for comparison.
Hash32 rootByDefinition(std::span<const Hash32> leaves)
{
    if (leaves.empty()) return crypto::sha256(ByteView{});
    if (leaves.size() == 1) return leaves.front();
    const auto middle = std::bit_floor(leaves.size() - 1);
    return nodeHash(rootByDefinition(leaves.first(middle)), rootByDefinition(leaves.subspan(middle)));
}

Proof proof(std::initializer_list<const char*> hashes)
{
    Proof out;
    for (const auto* const digits : hashes) out.push_back(hash(digits));
    return out;
}

TEST(Tree, RootOfTheEmptyTreeIsTheHashOfNothing)
{
    const auto root = hash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(emptyHead(), (Head{TreeSize{0}, root}));
    EXPECT_EQ(treeRoot(TreeSize{0}, StoredHashes{}), root);
    EXPECT_EQ(Frontier{}.head(), emptyHead());
}

TEST(Tree, ReferenceRootsOfEverySize)
{
    const auto tree = referenceTree(8);
    for (std::size_t size = 1; size <= 8; ++size) {
        EXPECT_EQ(treeRoot(TreeSize{size}, tree), hash(kReferenceRoots[size - 1])) << size;
        EXPECT_EQ(referenceTree(size).head().root, hash(kReferenceRoots[size - 1])) << size;
    }
}

TEST(Tree, ReferenceInclusionProofs)
{
    const auto tree = referenceTree(8);
    EXPECT_EQ(proveInclusion(LeafIndex{0}, TreeSize{1}, tree), Proof{});
    EXPECT_EQ(proveInclusion(LeafIndex{0}, TreeSize{8}, tree),
              proof({"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                     "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                     "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"}));
    EXPECT_EQ(proveInclusion(LeafIndex{5}, TreeSize{8}, tree),
              proof({"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                     "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                     "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}));
    EXPECT_EQ(proveInclusion(LeafIndex{2}, TreeSize{3}, tree),
              proof({"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"}));
    EXPECT_EQ(proveInclusion(LeafIndex{1}, TreeSize{5}, tree),
              proof({"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                     "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                     "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"}));
}

TEST(Tree, ReferenceConsistencyProofs)
{
    const auto tree = referenceTree(8);
    EXPECT_EQ(proveConsistency(TreeSize{1}, TreeSize{1}, tree), Proof{});
    EXPECT_EQ(proveConsistency(TreeSize{1}, TreeSize{8}, tree),
              proof({"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                     "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                     "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"}));
    EXPECT_EQ(proveConsistency(TreeSize{6}, TreeSize{8}, tree),
              proof({"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                     "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                     "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}));
    EXPECT_EQ(proveConsistency(TreeSize{2}, TreeSize{5}, tree),
              proof({"5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                     "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"}));
}

// The dense order that Go's sumdb/tlog documents: each hash right after the last that it is made of.
TEST(StoredHashIndex, IsTheOrderOfGosTlog)
{
    constexpr std::array<std::uint64_t, 9> kLeaves{0, 1, 3, 4, 7, 8, 10, 11, 15};
    for (std::size_t i = 0; i < kLeaves.size(); ++i) EXPECT_EQ(storedHashIndex(0, i), HashIndex{kLeaves[i]});
    EXPECT_EQ(storedHashIndex(1, 0), HashIndex{2});
    EXPECT_EQ(storedHashIndex(1, 1), HashIndex{5});
    EXPECT_EQ(storedHashIndex(2, 0), HashIndex{6});
    EXPECT_EQ(storedHashIndex(1, 2), HashIndex{9});
    EXPECT_EQ(storedHashIndex(1, 3), HashIndex{12});
    EXPECT_EQ(storedHashIndex(2, 1), HashIndex{13});
    EXPECT_EQ(storedHashIndex(3, 0), HashIndex{14});
}

TEST(StoredHashIndex, CountIsTheIndexOfTheNextLeaf)
{
    EXPECT_EQ(storedHashCount(TreeSize{0}), 0U);
    for (std::uint64_t size = 0; size < 1000; ++size)
        EXPECT_EQ(HashIndex{storedHashCount(TreeSize{size})}, storedHashIndex(0, size));
}

TEST(StoredHashIndex, PlaceIsTheOtherWayRound)
{
    for (unsigned level = 0; level < 40; ++level)
        for (std::uint64_t n = 0; n < 300; ++n) EXPECT_EQ(placeOf(storedHashIndex(level, n)), (HashPlace{level, n}));
    for (std::uint64_t index = 0; index < 5000; ++index) {
        const auto place = placeOf(HashIndex{index});
        EXPECT_EQ(storedHashIndex(place.level, place.n), HashIndex{index});
    }
}

TEST(StoredHashIndex, LargestSizeDoesNotOverflow)
{
    const auto last = value(kMaxTreeSize) - 1;
    EXPECT_EQ(placeOf(storedHashIndex(0, last)), (HashPlace{0, last}));
}

TEST(Tree, HashesToStoreAreThoseOfTheFrontier)
{
    StoredHashes tree;
    Frontier frontier;
    for (std::uint64_t i = 0; i < 130; ++i) {
        const auto expected = hashesToStore(TreeSize{i}, numbered(i), tree);
        EXPECT_EQ(frontier.append(numbered(i)), expected);
        tree.append(numbered(i));
        EXPECT_EQ(tree.all().size(), storedHashCount(TreeSize{i + 1}));
    }
}

TEST(Tree, RootsAreThoseOfTheDefinition)
{
    const auto tree = numberedTree(130);
    std::vector<Hash32> leaves;
    for (std::uint64_t size = 0; size <= 130; ++size) {
        EXPECT_EQ(treeRoot(TreeSize{size}, tree), rootByDefinition(leaves)) << size;
        leaves.push_back(numbered(size));
    }
}

TEST(Tree, EveryInclusionUpTo130LeavesIsProvedAndEveryAlteredProofRefused)
{
    const auto tree = numberedTree(130);
    for (std::uint64_t size = 1; size <= 130; ++size) {
        const Head head{TreeSize{size}, treeRoot(TreeSize{size}, tree).value()};
        for (std::uint64_t i = 0; i < size; ++i) {
            auto path = proveInclusion(LeafIndex{i}, head.size, tree).value();
            ASSERT_TRUE(checkInclusion(path, LeafIndex{i}, numbered(i), head)) << i << " of " << size;
            EXPECT_FALSE(checkInclusion(path, LeafIndex{i}, numbered(i + 1), head));
            EXPECT_FALSE(checkInclusion(path, LeafIndex{i + size}, numbered(i), head));
            if (size > 1) { EXPECT_FALSE(checkInclusion(path, LeafIndex{(i + 1) % size}, numbered(i), head)); }
            for (auto& one : path) {
                one[31] ^= 1;
                EXPECT_FALSE(checkInclusion(path, LeafIndex{i}, numbered(i), head));
                one[31] ^= 1;
            }
            auto longer = path;
            longer.push_back(head.root);
            EXPECT_FALSE(checkInclusion(longer, LeafIndex{i}, numbered(i), head));
            if (path.empty()) continue;
            path.pop_back();
            EXPECT_FALSE(checkInclusion(path, LeafIndex{i}, numbered(i), head));
        }
    }
}

TEST(Tree, EveryConsistencyUpTo130LeavesIsProvedAndEveryAlteredProofRefused)
{
    const auto tree = numberedTree(130);
    std::vector<Head> heads;
    for (std::uint64_t size = 0; size <= 130; ++size)
        heads.push_back({TreeSize{size}, treeRoot(TreeSize{size}, tree).value()});
    for (const auto& newer : heads)
        for (const auto& older : std::span(heads).first(value(newer.size) + 1)) {
            auto nodes = proveConsistency(older.size, newer.size, tree).value();
            ASSERT_TRUE(checkConsistency(nodes, older, newer)) << value(older.size) << " to " << value(newer.size);
            auto otherRoot = older;
            otherRoot.root[0] ^= 1;
            EXPECT_FALSE(checkConsistency(nodes, otherRoot, newer));
            otherRoot = newer;
            otherRoot.root[0] ^= 1;
            EXPECT_EQ(checkConsistency(nodes, older, otherRoot).has_value(),
                      older.size == TreeSize{0} && newer.size > older.size);
            for (auto& one : nodes) {
                one[0] ^= 1;
                EXPECT_FALSE(checkConsistency(nodes, older, newer));
                one[0] ^= 1;
            }
            auto longer = nodes;
            longer.push_back(newer.root);
            EXPECT_FALSE(checkConsistency(longer, older, newer));
            if (nodes.empty()) continue;
            nodes.pop_back();
            EXPECT_FALSE(checkConsistency(nodes, older, newer));
        }
}

TEST(Tree, ProofsThatCannotBeAreRefused)
{
    const auto tree = numberedTree(8);
    EXPECT_EQ(proveInclusion(LeafIndex{8}, TreeSize{8}, tree).error(), Fault::Missing);
    EXPECT_EQ(proveInclusion(LeafIndex{0}, TreeSize{0}, tree).error(), Fault::Missing);
    EXPECT_EQ(proveConsistency(TreeSize{8}, TreeSize{7}, tree).error(), Fault::Inconsistent);
    EXPECT_EQ(checkConsistency({}, tree.head(), Head{TreeSize{7}, tree.head().root}).error(), Fault::Inconsistent);
}

TEST(Tree, HashesThatAreNotThereAreMissing)
{
    const auto tree = numberedTree(8);
    EXPECT_EQ(treeRoot(TreeSize{9}, tree).error(), Fault::Missing);
    EXPECT_EQ(proveInclusion(LeafIndex{8}, TreeSize{20}, tree).error(), Fault::Missing);
    EXPECT_EQ(proveConsistency(TreeSize{3}, TreeSize{20}, tree).error(), Fault::Missing);
    EXPECT_EQ(hashesToStore(TreeSize{9}, Hash32{}, tree).error(), Fault::Missing);
    EXPECT_EQ(Frontier::at(TreeSize{9}, tree).error(), Fault::Missing);
    EXPECT_EQ(treeRoot(TreeSize{~std::uint64_t{0}}, tree).error(), Fault::Missing);
}

TEST(Frontier, IsTheSameReadGrownOrDecoded)
{
    const auto tree = numberedTree(130);
    Frontier grown;
    for (std::uint64_t size = 0; size <= 130; ++size) {
        const auto read = Frontier::at(TreeSize{size}, tree).value();
        EXPECT_EQ(read.head(), grown.head());
        EXPECT_EQ(read.encode(), grown.encode());
        const auto decoded = Frontier::decode(grown.encode()).value();
        EXPECT_EQ(decoded.encode(), grown.encode());
        EXPECT_EQ(decoded.head(), grown.head());
        grown.appendUnstored(numbered(size));
    }
}

TEST(Frontier, TruncatedOrLongerBytesAreRefused)
{
    const auto bytes = Frontier::at(TreeSize{7}, numberedTree(7)).value().encode();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_EQ(Frontier::decode(ByteView(bytes).first(size)).error(), Fault::Malformed);
    auto longer = bytes;
    longer.push_back(0);
    EXPECT_EQ(Frontier::decode(longer).error(), Fault::Malformed);
}

TEST(Frontier, NewerVersionIsSaid)
{
    auto bytes = Frontier{}.encode();
    bytes[1] = 2;
    EXPECT_EQ(Frontier::decode(bytes).error(), Fault::NewerVersion);
    bytes[1] = 0;
    EXPECT_EQ(Frontier::decode(bytes).error(), Fault::Malformed);
}

TEST(Frontier, SizeBeyondEveryReaderIsRefused)
{
    crypto::Bytes bytes(10 + 32, 0);
    bytes[1] = 1;
    bytes[2] = 0x80;
    EXPECT_EQ(Frontier::decode(bytes).error(), Fault::Malformed);
}

} // namespace
