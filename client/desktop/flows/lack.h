// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the charter says about an act that nobody did: the flows' one way to know, before a click, whether it may be done
// now and what is missing. Pure reading of the fold; leaves no leaf. On the desk's thread, inside a job.
#pragma once

#include "client/desktop/flows/case_flow.h"

#include "crypto/random.h"

namespace desktop {

/// An id that nobody uses yet, for an act that is only asked about.
template <class IdType>
[[nodiscard]] IdType unused()
{
    return IdType{crypto::randomArray<16>()};
}

[[nodiscard]] MaybeLack lackIn(const charter::Verdict& verdict);
/// This member, now. Ids and rows in the act may be ones that nobody uses yet.
[[nodiscard]] MaybeLack lackOf(const vault::Session& session, const charter::Act& act);
/// The same for a read; `object` is zero for a list.
[[nodiscard]] MaybeLack lackOfReading(const vault::Session& session, charter::ReadKind what, const vault::ObjectId& object);

} // namespace desktop
