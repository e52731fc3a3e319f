// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/command_line.h"

#include "client/verify/bundle_check.h"
#include "client/verify/command_words.h"

#include "vault/identity/files.h"

#include <csignal>
#include <expected>
#include <unistd.h>

namespace verify {

namespace {

constexpr std::uint64_t kMostPolicy = 1U << 20U, kMostState = 512U << 20U;

struct Options {
    std::string folder, logKey, identityFile, passphraseFile, policyFile, since, state;
    std::vector<std::string> cosigners, heads;
    std::size_t quorum = 0;
    bool json = false;
};

/// What a bundle and a published folder are asked alike.
void describe(CLI::App& app, Options& options, Language language)
{
    const auto text = [&](const Phrase& phrase) { return std::string(phrase.in(language)); };
    app.add_option("--log-key", options.logKey, text(phrases::kLogKeyOption))->required();
    auto* policy = app.add_option("--policy", options.policyFile, text(phrases::kPolicyOption));
    auto* cosigner = app.add_option("--cosigner", options.cosigners, text(phrases::kCosignerOption));
    cosigner->allow_extra_args(false)->excludes(policy);
    auto* quorum = app.add_option("--quorum", options.quorum, text(phrases::kQuorumOption))->needs(cosigner);
    cosigner->needs(quorum);
    app.add_option("--head", options.heads, text(phrases::kHeadOption))->allow_extra_args(false);
    app.add_flag("--json", options.json, text(phrases::kJsonOption));
}

void describeBundle(CLI::App& app, Options& options, Language language)
{
    const auto text = [&](const Phrase& phrase) { return std::string(phrase.in(language)); };
    app.description(text(phrases::kPurpose));
    app.footer(text(phrases::kExits) + '\n' + text(phrases::kCommands));
    app.add_option("DIR", options.folder, text(phrases::kFolderOption))->required();
    describe(app, options, language);
    auto* file = app.add_option("--identity", options.identityFile, text(phrases::kIdentityOption));
    app.add_option("--passphrase-file", options.passphraseFile, text(phrases::kPassphraseOption))->needs(file);
    auto* since = app.add_option("--since", options.since, text(phrases::kSinceOption));
    app.add_option("--state", options.state, text(phrases::kVerifiedStateOption))->excludes(since);
}

std::string sentenceOf(identity::Fault fault, const std::string& file, Language language)
{
    switch (fault) {
    case identity::Fault::CannotOpen: return say(phrases::kIdentityClosed, language, file);
    case identity::Fault::NewerVersion: return say(phrases::kIdentityNewer, language, file);
    case identity::Fault::OutOfBounds: return say(phrases::kIdentityCost, language, file);
    case identity::Fault::Io:
    case identity::Fault::Missing: return say(phrases::kIdentityUnreadable, language, file);
    case identity::Fault::OutOfMemory: return say(phrases::kNoMemory, language);
    case identity::Fault::Malformed:
    case identity::Fault::BadSignature:
    case identity::Fault::BadKey: return say(phrases::kIdentityMalformed, language, file);
    }
    return {};
}

/// The reader's keys, or the sentence that says why not.
std::expected<identity::UnlockedIdentity, std::string> unlock(const Options& options, Language language)
{
    const auto keys = identity::readKeyFile(options.identityFile);
    if (!keys) return std::unexpected(sentenceOf(keys.error(), options.identityFile, language));
    const auto passphrase = passphraseFrom(options.passphraseFile, language);
    if (!passphrase) return std::unexpected(passphrase.error());
    auto unlocked = keys->unlock(*passphrase);
    if (!unlocked) return std::unexpected(sentenceOf(unlocked.error(), options.identityFile, language));
    return std::move(*unlocked);
}

/// One line on a terminal, rewritten; nothing elsewhere.
Progress progressOn(std::ostream& err, Language language)
{
    if (::isatty(STDERR_FILENO) != 1) return {};
    return [&err, language](std::uint64_t done, std::uint64_t total) {
        err << say(phrases::kProgress, language, done, total) << std::flush;
        if (done == total) err << "\r\x1b[K" << std::flush;
    };
}

Exit exitOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Whole: return Exit::Whole;
    case Outcome::Found: return Exit::Found;
    case Outcome::Unusable: return Exit::Unusable;
    }
    return Exit::Internal;
}

volatile std::sig_atomic_t stopAsked = 0;

/// Ctrl-C while a verification runs: it ends at the next batch, with a sentence, and nothing was written.
class StopOnInterrupt {
public:
    StopOnInterrupt()
    {
        stopAsked = 0;
        m_before = std::signal(SIGINT, [](int) { stopAsked = 1; });
    }
    ~StopOnInterrupt() { std::signal(SIGINT, m_before); }
    StopOnInterrupt(const StopOnInterrupt&) = delete;
    StopOnInterrupt& operator=(const StopOnInterrupt&) = delete;

private:
    void (*m_before)(int) = SIG_DFL;
};

/// The policy that the options name; nothing when they name none; or the sentence that says why not.
std::expected<std::optional<audit::Policy>, std::string> policyOf(const Options& options, Language language)
{
    if (!options.policyFile.empty()) {
        const auto bytes = identity::files::readWhole(options.policyFile, kMostPolicy);
        const auto policy = bytes ? audit::Policy::parse(crypto::textOf(*bytes))
                                  : std::unexpected(audit::Fault::Io);
        if (!policy) return std::unexpected(say(phrases::kBadPolicy, language, options.policyFile));
        return *policy;
    }
    if (options.cosigners.empty()) return std::nullopt;
    std::vector<audit::CosignerKey> keys;
    for (const auto& vkey : options.cosigners) {
        const auto key = audit::CosignerKey::parse(vkey);
        if (!key) return std::unexpected(say(phrases::kBadCosigners, language));
        keys.push_back(*key);
    }
    const auto policy = audit::Policy::anyOf(options.quorum, keys);
    if (!policy) return std::unexpected(say(phrases::kBadCosigners, language));
    return *policy;
}

/// Heads into the question; the line that is none, otherwise.
std::optional<std::string> takeHeads(const Options& options, Question& question)
{
    for (const auto& line : options.heads) {
        const auto head = audit::parseHeadLine(line);
        if (!head) return line;
        question.remembered.push_back(*head);
    }
    if (options.since.empty()) return std::nullopt;
    const auto head = audit::parseHeadLine(options.since);
    if (!head) return options.since;
    question.since = *head;
    return std::nullopt;
}

/// What an earlier verification left; nothing the first time; or the sentence that says why not.
std::expected<std::optional<VerifiedState>, std::string> stateOf(const Options& options, Language language)
{
    if (options.state.empty()) return std::nullopt;
    const auto bytes = identity::files::readWhole(options.state, kMostState);
    if (!bytes && bytes.error() == identity::Fault::Missing) return std::nullopt;
    auto state = bytes ? VerifiedState::decode(*bytes) : std::unexpected(bytes.error());
    if (!state) return std::unexpected(say(phrases::kVerifiedStateUnusable, language, options.state));
    return *std::move(state);
}

Exit show(const Call& call, const Report& report, bool json)
{
    if (json)
        printJson(call.out, report, call.language);
    else
        printPage(report.unusable ? call.err : call.out, report, call.language);
    return exitOf(report.outcome());
}

enum class Asked : std::uint8_t { Bundle, Published };

Exit verifyWith(const Options& options, const Call& call, Asked asked)
{
    const auto logKey = audit::NoteKey::parse(options.logKey);
    if (!logKey) return call.refuse(phrases::kBadLogKey.in(call.language));
    Question question{.folder = options.folder, .logKey = *logKey};
    const auto policy = policyOf(options, call.language);
    if (!policy) return call.refuse(policy.error());
    if (*policy) question.policy = &**policy;
    if (const auto wrong = takeHeads(options, question))
        return call.refuse(say(phrases::kBadHead, call.language, *wrong));
    if (asked == Asked::Published) return show(call, checkPublished(question), options.json);

    std::expected<identity::UnlockedIdentity, std::string> reader = std::unexpected(std::string());
    if (!options.identityFile.empty()) {
        reader = unlock(options, call.language);
        if (!reader) return call.refuse(reader.error());
        question.reader = &*reader;
    }
    const auto state = stateOf(options, call.language);
    if (!state) return call.refuse(state.error());
    if (*state) question.state = &**state;
    const StopOnInterrupt interrupt;
    question.stopAsked = [] { return stopAsked != 0; };
    const auto report = checkBundle(question, progressOn(call.err, call.language));
    if (stopAsked != 0 && ::isatty(STDERR_FILENO) == 1) call.err << "\r\x1b[K";
    const auto shown = show(call, report, options.json);
    if (options.state.empty() || report.state.empty()) return shown;
    if (identity::files::replace(options.state, report.state)) return shown;
    return call.refuse(say(phrases::kVerifiedStateNotKept, call.language, options.state));
}

Exit runBundle(const Call& call)
{
    Options options;
    CLI::App app;
    app.name("casevault-verify");
    describeBundle(app, options, call.language);
    addCommon(app, call);
    if (const auto exit = parse(app, call, phrases::kWrongArguments)) return *exit;
    return verifyWith(options, call, Asked::Bundle);
}

Exit runPublished(const Call& call)
{
    Options options;
    CLI::App app(std::string(phrases::kPublishedPurpose.in(call.language)), "casevault-verify published");
    app.add_option("DIR", options.folder, std::string(phrases::kPublishedFolder.in(call.language)))->required();
    describe(app, options, call.language);
    addCommon(app, call);
    if (const auto exit = parse(app, call, phrases::kWrongPublished)) return *exit;
    return verifyWith(options, call, Asked::Published);
}

} // namespace

Exit run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err)
{
    const auto language = languageIn(arguments);
    const auto command = arguments.empty() ? std::string() : arguments.front();
    const std::vector<std::string> rest(arguments.begin() + (arguments.empty() ? 0 : 1), arguments.end());
    const Call call{rest, out, err, language};
    if (command == "published") return runPublished(call);
    if (command == "compare") return runCompare(call);
    if (command == "cosigner") return runCosigner(call);
    if (command == "cosign") return runCosign(call);
    return runBundle({arguments, out, err, language});
}

} // namespace verify
