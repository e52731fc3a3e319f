// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/recovery_share.h"
#include "vault/identity/paper_text.h"

#include <algorithm>
#include <cstdlib>

// What is read is read again from what it is written as. A share that is one has a number and takes two or more.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace vault::identity;
    for (const auto kind : {PaperKind::Kit, PaperKind::Share}) {
        const auto secret = readPaper(kind, ByteView(bytes, size));
        if (!secret) continue;
        const auto text = paperText(kind, secret->expose());
        const auto again = readPaper(kind, text.expose());
        if (!again || !std::ranges::equal(again->expose(), secret->expose())) std::abort();
        if (kind != PaperKind::Share) continue;
        const auto share = crypto::RecoveryShare::from(secret->duplicate());
        if (share && (share->number() == 0 || share->needed() < 2)) std::abort();
    }
    return 0;
}
