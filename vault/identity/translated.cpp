// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/translated.h"

#include "crypto/promise.h"

namespace vault::identity {

Fault translated(crypto::Fault fault)
{
    switch (fault) {
    case crypto::Fault::CannotOpen: return Fault::CannotOpen;
    case crypto::Fault::Malformed:
    case crypto::Fault::NotUtf8: return Fault::Malformed;
    case crypto::Fault::NewerVersion: return Fault::NewerVersion;
    case crypto::Fault::OutOfBounds: return Fault::OutOfBounds;
    case crypto::Fault::BadKey: return Fault::BadKey;
    case crypto::Fault::BadSignature: return Fault::BadSignature;
    case crypto::Fault::Io:
    case crypto::Fault::Cancelled: return Fault::Io;
    case crypto::Fault::OutOfMemory: return Fault::OutOfMemory;
    }
    crypto::brokenPromise("A fault of the crypto room has no name here.");
}

Fault translated(audit::Fault fault)
{
    switch (fault) {
    case audit::Fault::Malformed: return Fault::Malformed;
    case audit::Fault::NewerVersion: return Fault::NewerVersion;
    case audit::Fault::BadSignature:
    case audit::Fault::UnknownSigner:
    case audit::Fault::Inconsistent: return Fault::BadSignature;
    case audit::Fault::Missing: return Fault::Missing;
    case audit::Fault::Io:
    case audit::Fault::Cancelled: return Fault::Io;
    }
    crypto::brokenPromise("A fault of the audit room has no name here.");
}

} // namespace vault::identity
