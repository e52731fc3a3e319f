// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// casevault-verify cosigner: makes a key; casevault-verify cosign: uses it.

#include "client/verify/command_words.h"
#include "client/verify/cosign.h"

#include "vault/identity/files.h"

#include <chrono>

namespace verify {

namespace {

std::uint64_t secondsNow()
{
    using namespace std::chrono;
    return static_cast<std::uint64_t>(duration_cast<seconds>(system_clock::now().time_since_epoch()).count());
}

std::string sentenceOf(identity::Fault fault, const std::string& file, Language language)
{
    switch (fault) {
    case identity::Fault::CannotOpen: return say(phrases::kKeyClosed, language, file);
    case identity::Fault::NewerVersion: return say(phrases::kKeyNewer, language, file);
    case identity::Fault::OutOfBounds: return say(phrases::kIdentityCost, language, file);
    case identity::Fault::Io:
    case identity::Fault::Missing: return say(phrases::kKeyUnreadable, language, file);
    case identity::Fault::OutOfMemory: return say(phrases::kNoMemory, language);
    case identity::Fault::Malformed:
    case identity::Fault::BadSignature:
    case identity::Fault::BadKey: return say(phrases::kKeyMalformed, language, file);
    }
    return {};
}

std::expected<UnlockedCosigner, std::string> unlock(const std::string& file, const std::string& passphraseFile,
                                                    Language language)
{
    const auto keys = readCosignerKey(file);
    if (!keys) return std::unexpected(sentenceOf(keys.error(), file, language));
    const auto passphrase = passphraseFrom(passphraseFile, language);
    if (!passphrase) return std::unexpected(passphrase.error());
    auto unlocked = keys->unlock(*passphrase);
    if (!unlocked) return std::unexpected(sentenceOf(unlocked.error(), file, language));
    return std::move(*unlocked);
}

bool writeLine(const std::string& file, const std::string& line)
{
    const auto bytes = crypto::bytesOf(line);
    return identity::files::replace(file, {bytes.begin(), bytes.end()}).has_value();
}

} // namespace

Exit runCosigner(const Call& call)
{
    const auto text = [&](const Phrase& phrase) { return std::string(phrase.in(call.language)); };
    std::string name, out, passphraseFile;
    CLI::App app(text(phrases::kCosignerPurpose), "casevault-verify cosigner");
    app.add_option("--name", name, text(phrases::kNameOption))->required();
    app.add_option("--out", out, text(phrases::kOutOption))->required();
    app.add_option("--new-passphrase-file", passphraseFile, text(phrases::kNewPassphraseOption));
    addCommon(app, call);
    if (const auto exit = parse(app, call, phrases::kWrongCosigner)) return *exit;
    if (!audit::isKeyName(name)) return call.refuse(phrases::kBadName.in(call.language));

    const auto passphrase = newPassphraseFrom(passphraseFile, call.language);
    if (!passphrase) return call.refuse(passphrase.error());
    const auto keys = CosignerKeyFile::create(name, *passphrase, crypto::KdfParameters::forThisMachine());
    if (!keys) return call.refuse(sentenceOf(keys.error(), out, call.language));
    if (!writeCosignerKey(*keys, out)) return call.refuse(say(phrases::kKeyUnwritten, call.language, out));
    call.out << keys->key().vkey() << '\n';
    return Exit::Whole;
}

Exit runCosign(const Call& call)
{
    const auto text = [&](const Phrase& phrase) { return std::string(phrase.in(call.language)); };
    std::string folder, keyFile, state, logKey, out, passphraseFile;
    CLI::App app(text(phrases::kCosignPurpose), "casevault-verify cosign");
    app.add_option("DIR", folder, text(phrases::kPublishedFolder))->required();
    app.add_option("--key", keyFile, text(phrases::kKeyOption))->required();
    app.add_option("--state", state, text(phrases::kStateOption))->required();
    app.add_option("--log-key", logKey, text(phrases::kFirstLogKeyOption));
    app.add_option("--out", out, text(phrases::kOutOption));
    app.add_option("--passphrase-file", passphraseFile, text(phrases::kPassphraseOption));
    addCommon(app, call);
    if (const auto exit = parse(app, call, phrases::kWrongCosign)) return *exit;

    CosignRequest request{.folder = folder, .state = state, .logKey = {}, .now = secondsNow()};
    if (!logKey.empty()) {
        const auto key = audit::NoteKey::parse(logKey);
        if (!key) return call.refuse(phrases::kBadLogKey.in(call.language));
        request.logKey = *key;
    }
    const auto cosigner = unlock(keyFile, passphraseFile, call.language);
    if (!cosigner) return call.refuse(cosigner.error());
    const auto cosigned = cosignFolder(request, *cosigner);
    if (!cosigned) {
        call.err << sentenceOf(cosigned.error(), call.language == Language::French) << '\n';
        return isFinding(cosigned.error().why) ? Exit::Found : Exit::Unusable;
    }
    const auto head = audit::headLine(cosigned->checkpoint.origin, cosigned->checkpoint.head);
    if (!out.empty() && !writeLine(out, cosigned->line))
        return call.refuse(say(phrases::kKeyUnwritten, call.language, out));
    call.out << cosigned->line;
    call.err << (cosigned->before ? say(phrases::kCosignedAfter, call.language, head,
                                        audit::value(cosigned->before->head.size))
                                  : say(phrases::kCosignedFirst, call.language, head))
             << '\n';
    return Exit::Whole;
}

} // namespace verify
