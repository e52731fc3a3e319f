// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small values that several acts share, and what an act is made of. Values only.
#pragma once

#include "crypto/canonical.h"
#include "vault/charter/word_lists.h"
#include "vault/ids.h"

#include <string>
#include <vector>

namespace vault::charter {

using crypto::Bytes;
using crypto::ByteView;
using crypto::Decoder;
using crypto::Encoder;
using crypto::Hash32;

/// A civil date in the organisation's time zone: days since 1970-01-01; 0 means "none" where a field allows it.
enum class Day : std::uint32_t { None = 0 };
[[nodiscard]] constexpr std::uint32_t value(Day day) { return static_cast<std::uint32_t>(day); }
/// The same date `months` later; the last day of the month where that date does not exist (29 February, 31 April).
[[nodiscard]] Day addMonths(Day day, unsigned months);
[[nodiscard]] constexpr Day addDays(Day day, unsigned days) { return static_cast<Day>(value(day) + days); }

/// A sealed row that an act writes: SHA-256 of the envelope as stored, and the row's new version (1 for a new row).
struct RowRef {
    RowId row;
    std::uint64_t version = 1;
    RecordKind kind = RecordKind::CaseBody;
    Hash32 envelope{};

    static void describe(auto& self, auto&& v) { v(self.row, self.version, self.kind, self.envelope); }
    bool operator==(const RowRef&) const = default;
};
using Rows = std::vector<RowRef>;

/// A key by what it opens. `object` is zero for keys of the vault, the case, referral or party otherwise; for a
/// quarter its code in the last four bytes.
struct KeyRef {
    KeyKind kind = KeyKind::Governance;
    ObjectId object;
    std::uint32_t epoch = 1;

    static void describe(auto& self, auto&& v) { v(self.kind, self.object, self.epoch); }
    auto operator<=>(const KeyRef&) const = default;
};

/// A signed grant by its SHA-256: it counts only because a leaf says so.
struct GrantRef {
    KeyRef key;
    MemberId recipient;
    Hash32 grant{};

    static void describe(auto& self, auto&& v) { v(self.key, self.recipient, self.grant); }
    bool operator==(const GrantRef&) const = default;
};

/// The organisation's policy: defaults of DOMAIN that an organisation may change where its rule allows.
struct Policy {
    std::uint16_t countersignDays = 30;  ///< a proposal waits this long (FORMATS §6)
    std::uint16_t clockAheadDays = 60;   ///< further ahead of the last leaf asks for confirmation (DECISIONS, Time)
    std::uint16_t shareMonths = 6;       ///< longest ShareWithPartner (DOMAIN §7)
    std::uint16_t followUpMinMonths = 1; ///< an agreement is followed up no sooner (DOMAIN §4)
    std::uint16_t followUpMaxMonths = 3; ///< and no later
    std::uint16_t interviewGap = 1;      ///< largest difference of interviews before a joint session (IMPA-2)
    std::uint16_t idleMinutes = 3;       ///< automatic lock (DISC-5)
    // retention (DOMAIN §10); months count from the last contact
    std::uint16_t caseMonths = 24;     ///< a closed case, until it is archived or disposed of
    std::uint16_t archiveMonths = 36;  ///< an archived one, after these
    std::uint16_t namesMonths = 6;     ///< the names of a referral that was answered without a case
    std::uint16_t alertMonths = 60;    ///< a danger alert after its review, or since it was opened when it was dropped
    std::uint16_t backupDays = 35;     ///< no backup of keys or data is older

    static void describe(auto& self, auto&& v)
    {
        v(self.countersignDays, self.clockAheadDays, self.shareMonths, self.followUpMinMonths, self.followUpMaxMonths,
          self.interviewGap, self.idleMinutes, self.caseMonths, self.archiveMonths, self.namesMonths,
          self.alertMonths, self.backupDays);
    }
    bool operator==(const Policy&) const = default;
};

/// Calendar quarter in UTC: year * 4 + (0..3).
enum class Quarter : std::uint32_t {};
[[nodiscard]] constexpr std::uint32_t value(Quarter quarter) { return static_cast<std::uint32_t>(quarter); }
[[nodiscard]] Quarter quarterOf(std::uint64_t millisecondsUtc);
[[nodiscard]] Day firstDayOf(Quarter quarter);
[[nodiscard]] ObjectId objectOf(Quarter quarter);

/// One key pair of a quarter. The first is pair 1; a departure ends a pair, and the next number takes its place.
struct QuarterPair {
    Quarter quarter{};
    std::uint32_t pair = 1; ///< the epoch of its seed's grants

    auto operator<=>(const QuarterPair&) const = default;
};
/// The largest code of a quarter and the largest number of a pair that have one code together.
inline constexpr std::uint32_t kLastQuarter = 0xffff, kLastPair = 0x10000;
/// As it stands beside a trace and in the wrap of a trace key: the quarter's code, and above its sixteen bits how many
/// pairs of that quarter came before. So the first pair's code is the quarter's.
[[nodiscard]] std::uint32_t codeOf(const QuarterPair& pair);
[[nodiscard]] QuarterPair pairFrom(std::uint32_t code);

} // namespace vault::charter
