// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"

#include "vault/files.h"

#include <chrono>

namespace cli {

namespace {

struct IdentityArguments {
    std::filesystem::path out, newPassphraseFile;
};

std::uint64_t nowMilliseconds()
{
    using namespace std::chrono;
    return static_cast<std::uint64_t>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

Result<Exit> createIdentity(Console& console, const IdentityArguments& arguments)
{
    const auto& out = arguments.out;
    const auto publicPart = std::filesystem::path(out.string() + ".pub");
    for (const auto& file : {out, publicPart}) {
        std::error_code ignored;
        if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
            return complain("already-there", phrases::kFileExists, file == out ? "--out" : "--out (.pub)");
    }
    // A new identity has one passphrase, so the global option says the same thing.
    const auto& given =
        arguments.newPassphraseFile.empty() ? console.globals().passphraseFile : arguments.newPassphraseFile;
    const auto passphrase = console.newPassphrase(given);
    if (!passphrase) return std::unexpected(passphrase.error());
    const auto keys =
        vault::identity::KeyFile::create(*passphrase, crypto::KdfParameters::forThisMachine(), nowMilliseconds());
    if (!keys) return keyFileFailure(keys.error(), "--out");
    if (const auto written = vault::identity::writeKeyFile(*keys, out); !written)
        return keyFileFailure(written.error(), "--out");
    const auto& identity = keys->identity();
    const auto words = vault::identity::fingerprintWords(identity.fingerprint());
    console.put({{"id", idText(identity.id())},
                 {"file", out.string()},
                 {"public", publicPart.string()},
                 {"fingerprint", crypto::toHex(identity.fingerprint())},
                 {"fingerprintWords", words}});
    console.line(phrases::kIdentityMade, out.string(), out.string(), words);
    return Exit::Done;
}

} // namespace

void addIdentityCommands(const Branch& root)
{
    const auto group = root.group("identity", help::kIdentityGroup, help::kTeamSection);
    const auto create = std::make_shared<IdentityArguments>();
    group.command("create", help::kIdentityCreate, [create](Console& c) { return createIdentity(c, *create); })
        .needs("--out", help::kFile, create->out, help::kIdentityOut)
        .may("--new-passphrase-file", help::kFile, create->newPassphraseFile, help::kNewPassphraseFile);
}

} // namespace cli
