// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/acts.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace vault::charter {

namespace {

constexpr std::uint16_t kPayloadVersion = 1;
constexpr std::size_t kMaxListed = 65'535;

/// The kinds in the order of the alternatives of Act.
constexpr std::array kKinds{
    ActKind::Founded,
    ActKind::MemberEnrolled,
    ActKind::Proposed,
    ActKind::Countersigned,
    ActKind::EpochMade,
    ActKind::KeysGiven,
    ActKind::QuarterMade,
    ActKind::Unlocked,
    ActKind::RefusalNoted,
    ActKind::Viewed,
    ActKind::ReferralReceived,
    ActKind::ReferralScreened,
    ActKind::NoticeQueued,
    ActKind::NoticesSent,
    ActKind::CaseOpened,
    ActKind::MediatorsAssigned,
    ActKind::MediatorRemoved,
    ActKind::PartyAdded,
    ActKind::CaseStateChanged,
    ActKind::LimitsExplained,
    ActKind::ConsentRecorded,
    ActKind::InterviewWritten,
    ActKind::ShuttleDrafted,
    ActKind::ShuttleAuthorised,
    ActKind::ShuttleDelivered,
    ActKind::ShuttleCancelled,
    ActKind::SessionHeld,
    ActKind::AgreementMade,
    ActKind::FollowUpMade,
    ActKind::DocumentAdded,
    ActKind::DisclosureDescribed,
    ActKind::DisclosurePrepared,
    ActKind::DisclosureGiven,
    ActKind::DisclosureRevoked,
    ActKind::CosignersSet,
    ActKind::TracePeriodSet,
    ActKind::QuarterForgotten,
    ActKind::CaseSealed,
    ActKind::SealLifted,
    ActKind::SealOpened,
    ActKind::RightsRequested,
    ActKind::RightsAnswered,
    ActKind::RightsExtended,
    ActKind::RecordRectified,
    ActKind::CaseArchived,
    ActKind::HoldPlaced,
    ActKind::HoldLifted,
    ActKind::DisposalOrdered,
    ActKind::ReferralNamesErased,
    ActKind::BackupMade,
    ActKind::Restored,
    ActKind::LetterOrdered,
    ActKind::LetterSent,
    ActKind::BreakGlassAsked,
    ActKind::BreakGlassApproved,
    ActKind::BreakGlassReviewed,
    ActKind::BreakGlassEnded,
    ActKind::BreakGlassOpened,
    ActKind::MemberRemoved,
    ActKind::RecoverySet,
    ActKind::RecoveryAllowed,
    ActKind::MemberRecovered,
    ActKind::RecoveryRehearsed,
    ActKind::AlertOpened,
    ActKind::AlertConfirmed,
    ActKind::AlertDropped,
    ActKind::AlertSent,
    ActKind::AlertReviewed,
};
static_assert(kKinds.size() == std::variant_size_v<Act>);

struct AnyVisitor {
    void operator()(const auto&...) const {}
};
template <class T>
concept Described = requires(const T& value, AnyVisitor visitor) { T::describe(value, visitor); };
template <class E>
concept Listed = requires { WordList<E>::kWords; };
template <class T>
concept Dated = std::same_as<T, Day> || std::same_as<T, Quarter>;

template <class T>
constexpr bool kIsId = false;
template <class Tag>
constexpr bool kIsId<Id<Tag>> = true;
template <class T>
constexpr bool kIsList = false;
template <class T>
constexpr bool kIsList<std::vector<T>> = !std::same_as<T, std::uint8_t>;

class Writer {
public:
    void operator()(const auto&... fields) { (put(fields), ...); }
    Encoder& out() { return m_out; }

private:
    template <class T>
    void put(const T& field)
    {
        if constexpr (std::same_as<T, bool>)
            m_out.boolean(field);
        else if constexpr (std::is_enum_v<T>)
            put(static_cast<std::underlying_type_t<T>>(field));
        else if constexpr (std::unsigned_integral<T>)
            putInteger(field);
        else if constexpr (kIsId<T>)
            m_out.raw(field.bytes);
        else if constexpr (std::same_as<T, Hash32>)
            m_out.raw(field);
        else if constexpr (std::same_as<T, std::string>)
            m_out.text16(field);
        else if constexpr (std::same_as<T, Bytes>)
            m_out.opaque32(field);
        else if constexpr (kIsList<T>)
            putList(field);
        else {
            static_assert(Described<T>);
            T::describe(field, *this);
        }
    }
    void putInteger(std::uint8_t number) { m_out.u8(number); }
    void putInteger(std::uint16_t number) { m_out.u16(number); }
    void putInteger(std::uint32_t number) { m_out.u32(number); }
    void putInteger(std::uint64_t number) { m_out.u64(number); }
    void putList(const auto& list)
    {
        crypto::require(list.size() <= kMaxListed, "A list is too long for its u16 count.");
        m_out.u16(static_cast<std::uint16_t>(list.size()));
        for (const auto& element : list) put(element);
    }

    Encoder m_out;
};

class Reader {
public:
    explicit Reader(Decoder& in) : m_in(in) {}
    void operator()(auto&... fields) { (take(fields), ...); }

private:
    template <class T>
    void take(T& field)
    {
        if constexpr (std::same_as<T, bool>)
            field = m_in.boolean();
        else if constexpr (std::is_enum_v<T>)
            takeCode(field);
        else if constexpr (std::unsigned_integral<T>)
            takeInteger(field);
        else if constexpr (kIsId<T>)
            field.bytes = m_in.array<16>();
        else if constexpr (std::same_as<T, Hash32>)
            field = m_in.array<32>();
        else if constexpr (std::same_as<T, std::string>)
            takeName(field);
        else if constexpr (std::same_as<T, Bytes>)
            takeBytes(field);
        else if constexpr (kIsList<T>)
            takeList(field);
        else {
            static_assert(Described<T>);
            T::describe(field, *this);
        }
    }
    void takeInteger(std::uint8_t& number) { number = m_in.u8(); }
    void takeInteger(std::uint16_t& number) { number = m_in.u16(); }
    void takeInteger(std::uint32_t& number) { number = m_in.u32(); }
    void takeInteger(std::uint64_t& number) { number = m_in.u64(); }

    template <class E>
    void takeCode(E& code)
    {
        std::underlying_type_t<E> number{};
        takeInteger(number);
        code = static_cast<E>(number);
        if constexpr (Listed<E>) {
            if (!isKnown(code)) m_in.fail();
        } else
            static_assert(Dated<E>);
    }
    /// The only texts in a payload are the names of a time zone and of cosigners' keys, and the reference of a visa:
    /// printable ASCII.
    void takeName(std::string& name)
    {
        const auto bytes = m_in.opaque16();
        if (!std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte > 0x20 && byte < 0x7f; })) m_in.fail();
        name.assign(bytes.begin(), bytes.end());
    }
    void takeBytes(Bytes& out)
    {
        const auto bytes = m_in.opaque32();
        out.assign(bytes.begin(), bytes.end());
    }
    template <class T>
    void takeList(std::vector<T>& list)
    {
        const auto count = m_in.u16();
        list.clear();
        for (std::size_t i = 0; i < count && !m_in.failed(); ++i) take(list.emplace_back());
        // Lists of numbers are field codes: ascending, each once.
        if constexpr (std::unsigned_integral<T>)
            if (std::ranges::adjacent_find(list, std::ranges::greater_equal{}) != list.end()) m_in.fail();
    }

    Decoder& m_in;
};

template <std::size_t... Index>
bool emplaceAct(Act& act, std::size_t wanted, std::index_sequence<Index...>)
{
    return ((Index == wanted && (act.emplace<Index>(), true)) || ...);
}

std::expected<DatedAct, PayloadFault> readAct(ByteView payload)
{
    Decoder in(payload);
    const auto kind = static_cast<ActKind>(in.u16());
    const auto version = in.u16();
    const auto found = std::ranges::find(kKinds, kind);
    if (in.failed() || found == kKinds.end() || version == 0) return std::unexpected(PayloadFault::Malformed);
    if (version > kPayloadVersion) return std::unexpected(PayloadFault::NewerVersion);
    DatedAct out{.day = static_cast<Day>(in.u32()), .act = {}};
    emplaceAct(out.act, static_cast<std::size_t>(found - kKinds.begin()),
               std::make_index_sequence<std::variant_size_v<Act>>{});
    std::visit([&]<class T>(T& act) { T::describe(act, Reader(in)); }, out.act);
    if (!in.finish()) return std::unexpected(PayloadFault::Malformed);
    return out;
}

} // namespace

ActKind kindOf(const Act& act) { return kKinds[act.index()]; }

bool isTrace(ActKind kind)
{
    return kind == ActKind::Unlocked || kind == ActKind::RefusalNoted || kind == ActKind::Viewed;
}

Rows rowsOf(const Act& act)
{
    if (const auto* proposed = std::get_if<Proposed>(&act)) {
        const auto inner = decodeAct(proposed->act);
        return inner && !std::holds_alternative<Proposed>(inner->act) ? rowsOf(inner->act) : Rows{};
    }
    return std::visit(
        []<class T>(const T& one) -> Rows {
            if constexpr (requires { one.rows; })
                return one.rows;
            else
                return {};
        },
        act);
}

Bytes encodeAct(const DatedAct& act)
{
    Writer writer;
    writer.out().u16(static_cast<std::uint16_t>(kindOf(act.act)));
    writer.out().u16(kPayloadVersion);
    writer.out().u32(value(act.day));
    std::visit([&]<class T>(const T& one) { T::describe(one, writer); }, act.act);
    return std::move(writer.out()).take();
}

std::expected<DatedAct, PayloadFault> decodeAct(ByteView payload)
{
    auto act = readAct(payload);
    if (!act) return act;
    if (!std::ranges::equal(encodeAct(*act), payload)) return std::unexpected(PayloadFault::Malformed);
    return act;
}

} // namespace vault::charter
