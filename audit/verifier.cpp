// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/verifier.h"

#include <algorithm>
#include <future>

namespace audit {
namespace {

/// Large enough that starting threads costs nothing, small enough for flat memory and regular progress.
constexpr std::size_t kBatch = 4096;

bool takesSubject(LeafClass leafClass)
{
    return leafClass == LeafClass::MemberEnrolled || leafClass == LeafClass::MemberRemoved;
}

/// One flag per message. verifyAll tells the first failure only; after one, the rest of this batch is checked singly,
/// so that a log full of bad signatures costs twice the work of a good one and not its square.
std::vector<bool> signaturesThatHold(std::span<const crypto::SignedMessage> messages)
{
    const auto firstBad = crypto::verifyAll(messages);
    std::vector<bool> holds(messages.size(), true);
    if (firstBad >= messages.size()) return holds;
    holds[firstBad] = false;
    for (auto i = firstBad + 1; i < messages.size(); ++i)
        holds[i] = crypto::verify(messages[i].key, messages[i].message, messages[i].signature);
    return holds;
}

} // namespace

LogVerifier::LogVerifier(const Id16& vault) : m_vault(vault) {}

void LogVerifier::add(std::span<const LeafBytes> leaves, const KeyOfActor& keyOf)
{
    addAll(leaves, keyOf, Signatures::Verified);
}

void LogVerifier::addRemembered(std::span<const LeafBytes> leaves, const KeyOfActor& keyOf)
{
    addAll(leaves, keyOf, Signatures::Remembered);
}

void LogVerifier::addAll(std::span<const LeafBytes> leaves, const KeyOfActor& keyOf, Signatures signatures)
{
    while (!leaves.empty()) {
        const auto batch = leaves.first(std::min(leaves.size(), kBatch));
        addBatch(batch, keyOf, signatures);
        leaves = leaves.subspan(batch.size());
    }
}

void LogVerifier::addBatch(std::span<const LeafBytes> batch, const KeyOfActor& keyOf, Signatures signatures)
{
    std::vector<Result<Leaf>> leaves;
    std::vector<std::size_t> messageOf(batch.size(), batch.size());
    std::vector<crypto::SignedMessage> messages;
    leaves.reserve(batch.size());
    messages.reserve(batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto& leaf = leaves.emplace_back(decodeLeaf(batch[i]));
        const auto key = leaf ? keyOf(leaf->actor) : std::nullopt;
        if (!key) continue;
        messageOf[i] = messages.size();
        messages.push_back({*key, ByteView(batch[i]).first(kLeafSignedSize), leaf->signature});
    }

    // The tree does not wait for the signatures: it grows on this thread while they are verified.
    const auto launch = signatures == Signatures::Verified ? std::launch::async | std::launch::deferred
                                                           : std::launch::deferred;
    auto verifying = std::async(launch, signaturesThatHold, std::span<const crypto::SignedMessage>(messages));
    const auto first = value(m_frontier.size());
    std::vector<bool> opens;
    opens.reserve(batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i) opens.push_back(grow(batch[i], leaves[i]));
    const auto holds =
        signatures == Signatures::Verified ? verifying.get() : std::vector<bool>(messages.size(), true);

    for (std::size_t i = 0; i < batch.size(); ++i) {
        auto authenticity = Authenticity::UnknownActor;
        if (messageOf[i] < messages.size())
            authenticity = holds[messageOf[i]] ? Authenticity::Authentic : Authenticity::BadSignature;
        checkOne(LeafIndex{first + i}, leaves[i], authenticity, opens[i]);
    }
}

void LogVerifier::addOwn(const LeafBytes& bytes)
{
    const auto leaf = decodeLeaf(bytes);
    const LeafIndex index{value(m_frontier.size())};
    const bool opens = grow(bytes, leaf);
    checkOne(index, leaf, Authenticity::Authentic, opens);
}

/// Appends to the tree, whatever the bytes are; true when the leaf names the head before itself.
bool LogVerifier::grow(const LeafBytes& bytes, const Result<Leaf>& leaf)
{
    const bool opens = leaf && leaf->previous.size == m_frontier.size() && leaf->previous == m_frontier.head();
    m_frontier.appendUnstored(leafHash(bytes));
    return opens;
}

void LogVerifier::checkOne(LeafIndex index, const Result<Leaf>& leaf, Authenticity authenticity, bool opensTransaction)
{
    if (!isAuthentic(index, leaf, authenticity)) {
        m_transaction.reset();
        return;
    }
    checkPlace(index, *leaf);
    checkTransaction(index, *leaf, opensTransaction);
    checkSession(index, *leaf);
}

bool LogVerifier::isAuthentic(LeafIndex index, const Result<Leaf>& leaf, Authenticity authenticity)
{
    if (!leaf) {
        found(FindingKind::MalformedLeaf, index);
        return false;
    }
    const bool foreign = leaf->vault != m_vault;
    if (foreign) found(FindingKind::ForeignVault, index);
    if (authenticity == Authenticity::UnknownActor) found(FindingKind::UnknownActor, index);
    if (authenticity == Authenticity::BadSignature) found(FindingKind::BadSignature, index);
    return !foreign && authenticity == Authenticity::Authentic;
}

/// What the leaf says of its class, subject and time, where it stands.
void LogVerifier::checkPlace(LeafIndex index, const Leaf& leaf)
{
    const bool isFirst = index == LeafIndex{0}, isFounding = leaf.leafClass == LeafClass::Founding;
    if (isFirst != isFounding) found(FindingKind::FoundingMisplaced, index);
    const bool hasSubject = leaf.subject != Id16{};
    if (hasSubject != takesSubject(leaf.leafClass)) found(FindingKind::SubjectMisplaced, index);
    if (leaf.time < m_lastTime) found(FindingKind::TimeBackwards, index);
    m_lastTime = std::max(m_lastTime, leaf.time);
}

/// FORMATS §6: "All leaves of one transaction carry the head at its BEGIN". A leaf that names its own place opens one;
/// any other goes on with the transaction of the leaf before it, or names a head that never was. So prev_size never
/// decreases: it is either the leaf's own index or what the leaf before it said.
void LogVerifier::checkTransaction(LeafIndex index, const Leaf& leaf, bool opensTransaction)
{
    if (opensTransaction) {
        m_transaction = Transaction{leaf.session, leaf.previous};
        return;
    }
    const bool goesOn = m_transaction && m_transaction->session == leaf.session && m_transaction->head == leaf.previous;
    if (goesOn) return;
    found(FindingKind::PreviousHeadUnknown, index);
    m_transaction.reset();
}

/// FORMATS §6: "session_seq counts from 0 in each unlocked session"; a session is one actor's. After a gap the count
/// goes on from what was seen, and never back, so that one missing leaf is one finding.
void LogVerifier::checkSession(LeafIndex index, const Leaf& leaf)
{
    auto& session = m_sessions.try_emplace(leaf.session, SessionSoFar{leaf.actor, 0}).first->second;
    if (session.actor != leaf.actor) {
        found(FindingKind::SequenceGap, index);
        return;
    }
    if (leaf.sessionSeq != session.next) found(FindingKind::SequenceGap, index);
    session.next = std::max(session.next, leaf.sessionSeq + 1);
}

bool LogVerifier::isFlawed(LeafIndex index) const
{
    return std::ranges::binary_search(m_findings, value(index), {}, [](const Finding& f) { return value(f.index); });
}

} // namespace audit
