// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/search/segment.h"

#include <algorithm>

namespace vault::searching {

namespace {

constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kHeader = 2 + 4, kEntryHeader = 2 + 16 + 8 + 4 + 4;

bool isFindable(charter::RecordKind kind)
{
    using enum charter::RecordKind;
    switch (kind) {
    case CaseBody:
    case PartyProfile:
    case Interview:
    case ShuttleMessage:
    case JointSession:
    case Agreement:
    case FollowUp:
    case Attachment: return true;
    default: return false;
    }
}

} // namespace

std::optional<Segment> Segment::decode(crypto::SecretBytes bytes)
{
    if (bytes.size() > kLargest) return std::nullopt;
    Segment segment;
    segment.m_bytes = std::move(bytes);
    crypto::Decoder in(std::as_const(segment.m_bytes).expose());
    if (in.u16() != kVersion) return std::nullopt;
    const auto count = in.u32();
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        Entry entry;
        entry.found.kind = static_cast<charter::RecordKind>(in.u16());
        entry.found.object.bytes = in.array<16>();
        entry.version = in.u64();
        entry.on = charter::Day{in.u32()};
        entry.terms = in.opaque32();
        const bool ascends = segment.m_entries.empty() || segment.m_entries.back().found < entry.found;
        if (!isFindable(entry.found.kind) || entry.version == 0 || !ascends || !Terms::isList(entry.terms)) in.fail();
        segment.m_entries.push_back(entry);
    }
    if (!in.finish()) return std::nullopt;
    return segment;
}

std::uint64_t Segment::versionOf(const Found& found) const
{
    const auto at = std::ranges::lower_bound(m_entries, found, {}, &Entry::found);
    return at == m_entries.end() || at->found != found ? 0 : at->version;
}

Segment Segment::of(std::vector<Entry> entries)
{
    std::size_t size = kHeader;
    std::erase_if(entries, [&](const Entry& entry) {
        const auto more = kEntryHeader + entry.terms.size();
        if (size + more > kLargest) return true;
        size += more;
        return false;
    });
    Segment segment;
    segment.m_bytes = crypto::SecretBytes(size);
    auto out = segment.m_bytes.expose();
    std::size_t at = 0;
    const auto put = [&](crypto::ByteView part) {
        std::ranges::copy(part, out.subspan(at).begin());
        at += part.size();
        return crypto::ByteView(out).subspan(at - part.size(), part.size());
    };
    crypto::Encoder header;
    header.u16(kVersion);
    header.u32(static_cast<std::uint32_t>(entries.size()));
    put(header.bytes());
    for (auto& entry : entries) {
        crypto::Encoder about;
        about.u16(static_cast<std::uint16_t>(entry.found.kind));
        about.raw(entry.found.object.bytes);
        about.u64(entry.version);
        about.u32(charter::value(entry.on));
        about.u32(static_cast<std::uint32_t>(entry.terms.size()));
        put(about.bytes());
        entry.terms = put(entry.terms);
    }
    segment.m_entries = std::move(entries);
    return segment;
}

Segment Segment::with(const std::vector<Reading>& readings) const
{
    auto entries = m_entries;
    for (const auto& reading : readings) {
        const auto at = std::ranges::lower_bound(entries, reading.found, {}, &Entry::found);
        const bool known = at != entries.end() && at->found == reading.found;
        Entry fresh{reading.found, reading.version, reading.on, reading.terms.expose()};
        if (!known) {
            entries.insert(at, fresh);
        } else if (at->version < reading.version) {
            if (!reading.dated) fresh.on = at->on;
            *at = fresh;
        }
    }
    return of(std::move(entries));
}

} // namespace vault::searching
