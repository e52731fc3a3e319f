// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/own_keys.h"

namespace desktop {

std::optional<LogKey> logKeyIn(const QString& line)
{
    auto parsed = LogKey::parse(line.simplified().remove(QLatin1Char(' ')).toStdString());
    if (!parsed) return std::nullopt;
    return std::move(*parsed);
}

vault::Fault faultOf(vault::identity::Fault fault)
{
    using Fault = vault::identity::Fault;
    switch (fault) {
    case Fault::CannotOpen: return vault::Fault::CannotOpen;
    case Fault::Malformed:
    case Fault::BadKey: return vault::Fault::BadFile;
    case Fault::NewerVersion: return vault::Fault::NewerVersion;
    case Fault::OutOfBounds: return vault::Fault::OutOfBounds;
    case Fault::BadSignature: return vault::Fault::BadSignature;
    case Fault::OutOfMemory: return vault::Fault::OutOfMemory;
    case Fault::Io:
    case Fault::Missing: return vault::Fault::NotThere;
    }
    return vault::Fault::Io;
}

vault::Outcome<vault::identity::KeyFile> ownKeysIn(const std::filesystem::path& file)
{
    auto keys = vault::identity::readKeyFile(file);
    if (!keys) return vault::failure(faultOf(keys.error()), file.filename().string());
    return std::move(*keys);
}

} // namespace desktop
