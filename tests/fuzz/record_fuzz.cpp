// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/records/encoding.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace vault::records;

template <class R>
bool isWhole(crypto::ByteView input)
{
    const auto read = decode<R>(input);
    if (!read) return false;
    const auto written = encode(*read);
    if (!std::ranges::equal(written.expose(), input)) std::abort();
    if (flawOf(*read)) std::abort();
    return true;
}

/// Bytes are of one kind at most.
template <class... R>
void readAsEach(crypto::ByteView input)
{
    if ((unsigned{isWhole<R>(input)} + ...) > 1) std::abort();
}

} // namespace

// What a colleague sealed, or a partner was handed: what is accepted is written back byte for byte and has no flaw.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    readAsEach<MemberName, Organisation, ReferralHeader, ReferralNames, CaseHeader, CaseBody, PartyProfile, PartyIdentity,
               Interview, ShuttleMessage, JointSession, Agreement, FollowUp, Attachment, DisclosureProse, Projection>(
        crypto::ByteView(bytes, size));
    return 0;
}
