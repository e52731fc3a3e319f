// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/session/draft_folder.h"

#include <algorithm>

namespace vault {

namespace {

constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kHeader = 2 + 16 + 2 + 16 + 8 + 4;

void encodeName(crypto::Encoder& out, const DraftName& name)
{
    out.raw(name.scope.bytes);
    out.u16(static_cast<std::uint16_t>(name.kind));
    out.raw(name.party.bytes);
}

} // namespace

charter::Verdict mayDraft(const charter::State& state, const MemberId& member, const DraftName& name, charter::Day day)
{
    using charter::ReadKind;
    if (name.scope.isZero()) return charter::mayView(state, member, ReadKind::Roster, {}, day);
    const auto object = idAs<ObjectId>(name.scope);
    if (state.referrals.contains(idAs<ReferralId>(name.scope)))
        return charter::mayView(state, member, ReadKind::ReferralNames, object, day);
    if (state.alerts.contains(idAs<AlertId>(name.scope)))
        return charter::mayView(state, member, ReadKind::AlertFacts, object, day);
    if (!name.party.isZero() && state.places.contains(idAs<ObjectId>(name.party)))
        return charter::mayView(state, member, ReadKind::PartyName, idAs<ObjectId>(name.party), day);
    return charter::mayView(state, member, ReadKind::CaseContent, object, day);
}

DraftFolder::DraftFolder(const std::filesystem::path& profile, const VaultId& vault, const MemberId& member,
                         crypto::ByteView rootKey)
    : m_folder(profile / "drafts", "casevault/v1/profile", vault, member, rootKey)
{
}

SealedFolder::Name DraftFolder::fileOf(const DraftName& name) const
{
    crypto::Encoder what;
    what.raw(crypto::bytesOf("draft"));
    encodeName(what, name);
    return m_folder.nameOf(what.bytes());
}

SealedFolder::Result<DraftFolder::Draft> DraftFolder::open(const SealedFolder::Name& file) const
{
    const auto where = m_folder.context().field(crypto::bytesOf("draft")).field(file);
    const auto bytes = m_folder.get(file, where, kHeader + kLargestDraft);
    if (!bytes) return std::unexpected(bytes.error());
    crypto::Decoder in(bytes->expose());
    const auto version = in.u16();
    Draft draft;
    draft.line.name.scope.bytes = in.array<16>();
    draft.line.name.kind = static_cast<charter::RecordKind>(in.u16());
    draft.line.name.party.bytes = in.array<16>();
    draft.line.at = in.u64();
    const auto content = in.opaque32();
    if (!in.finish() || version != kVersion || fileOf(draft.line.name) != file)
        return std::unexpected(SealedFolder::Fault::Unreadable);
    draft.line.size = content.size();
    draft.content = crypto::SecretBytes::copyOf(content);
    return draft;
}

SealedFolder::Result<DraftFolder::Draft> DraftFolder::get(const DraftName& name) const { return open(fileOf(name)); }

SealedFolder::Result<void> DraftFolder::put(const DraftName& name, std::uint64_t at,
                                            const crypto::SecretBytes& content) const
{
    crypto::Encoder header;
    header.u16(kVersion);
    encodeName(header, name);
    header.u64(at);
    header.u32(static_cast<std::uint32_t>(content.size()));
    crypto::SecretBytes plaintext(kHeader + content.size());
    std::ranges::copy(header.bytes(), plaintext.expose().begin());
    std::ranges::copy(content.expose(), plaintext.expose().subspan(kHeader).begin());
    const auto file = fileOf(name);
    const auto where = m_folder.context().field(crypto::bytesOf("draft")).field(file);
    return m_folder.put(file, where, plaintext.expose(), SealedFolder::Lasting::ThroughAPowerCut);
}

void DraftFolder::drop(const DraftName& name) const { m_folder.drop(fileOf(name)); }

bool DraftFolder::holds(const DraftName& name) const { return m_folder.holds(fileOf(name)); }

DraftFolder::Listing DraftFolder::list() const
{
    Listing listing;
    for (const auto& file : m_folder.names()) {
        auto draft = open(file);
        if (draft)
            listing.drafts.push_back(draft->line);
        else if (draft.error() != SealedFolder::Fault::NotThere)
            listing.unreadable.push_back(crypto::toHex(file));
    }
    std::ranges::stable_sort(listing.drafts, std::ranges::greater(), &DraftLine::at);
    return listing;
}

void DraftFolder::forgetWhatIsNotMine(const charter::State& state, const MemberId& member) const
{
    const auto isLost = [&](const ScopeId& scope) {
        if (const auto file = state.cases.find(idAs<CaseId>(scope)); file != state.cases.end())
            return file->second.removed.contains(member);
        return state.referrals.contains(idAs<ReferralId>(scope)) &&
               !charter::mayHold(state, member, charter::KeyKind::Referral, idAs<ObjectId>(scope));
    };
    m_folder.sweep();
    for (const auto& line : list().drafts)
        if (isLost(line.name.scope)) drop(line.name);
}

} // namespace vault
