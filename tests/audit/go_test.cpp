// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What we write is read by a program that shares nothing with ours: tests/audit/go, on Go's note and tlog packages.

#include "audit/cosignature.h"
#include "audit/published.h"
#include "audit/tiles.h"
#include "tests/audit/sample_log.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace {

using namespace audit;
namespace fs = std::filesystem;
using sample::demoKey;
using sample::SampleLog;
using sample::signerOf;
using sample::TemporaryFolder;

const fs::path kSource = fs::path(CASEVAULT_SOURCE_DIR) / "tests/audit/go/check_log.go";
const fs::path kGoFolder = fs::path(CASEVAULT_BINARY_DIR) / "go";

bool succeeds(const std::string& command) { return std::system(command.c_str()) == 0; }

std::string quoted(const std::string& word) { return '\'' + word + '\''; }

/// Debian's packaged golang.org/x/mod is found in GOPATH mode; nothing is fetched.
bool buildChecker()
{
    fs::create_directories(kGoFolder);
    return succeeds("cd " + quoted(kGoFolder.string()) +
                    " && GO111MODULE=off GOPATH=/usr/share/gocode GOFLAGS= CGO_ENABLED=0 GOCACHE=" +
                    quoted((kGoFolder / "cache").string()) + " go build -o check_log " + quoted(kSource.string()));
}

class IndependentReader : public testing::Test {
protected:
    void SetUp() override
    {
        if (!succeeds("command -v go >/dev/null 2>&1")) GTEST_SKIP() << "go is not here";
        ASSERT_TRUE(buildChecker());
    }
    static void write(const SampleLog& log, const fs::path& folder)
    {
        const auto head = log.hashes().head();
        const LeafReader leaves = [&](LeafIndex first, std::span<LeafBytes> out) -> Result<void> {
            std::ranges::copy(std::span(log.leaves()).subspan(value(first), out.size()), out.begin());
            return {};
        };
        ASSERT_TRUE(writeTiles(folder, head, signCheckpoint(head, demoKey(), signerOf(0)), log.hashes(), leaves));
    }
    static bool accepts(const fs::path& folder, const std::string& more = "")
    {
        return succeeds(quoted((kGoFolder / "check_log").string()) + ' ' + quoted(folder.string()) + ' ' +
                        quoted(demoKey().vkey()) + ' ' + more + " 2>>" + quoted((folder / "words").string()));
    }
    /// Checkpoints of 1, 6, 200 and 300 entries, that of 6 cosigned.
    static void publish(const fs::path& folder)
    {
        std::vector<std::string> notes;
        for (const std::size_t size : {1, 6, 200, 300})
            notes.push_back(signCheckpoint(SampleLog::ofSize(size).hashes().head(), demoKey(), signerOf(0)));
        const auto line = cosign(Note::parseUnverified(notes[1])->text, 1'679'315'147, cosigner(), signerOf(50)).line();
        notes[1] = withCosignature(notes[1], line, cosigner()).value();
        ASSERT_TRUE(writePublished(folder, notes, SampleLog::ofSize(300).hashes()));
    }
    static CosignerKey cosigner()
    {
        return CosignerKey::named("witness.example/w1", signerOf(50).verifyingKey()).value();
    }
    static bool acceptsPublished(const fs::path& folder, const std::string& more = "")
    {
        return succeeds(quoted((kGoFolder / "check_log").string()) + " published " + quoted(folder.string()) + ' ' +
                        quoted(demoKey().vkey()) + ' ' + more + " 2>>" + quoted((folder / "words").string()));
    }
    static void flip(const fs::path& file)
    {
        std::fstream in(file, std::ios::binary | std::ios::in | std::ios::out);
        in.seekg(40);
        const auto byte = static_cast<char>(in.get() ^ 1);
        in.seekp(40);
        in.put(byte);
    }
};

TEST_F(IndependentReader, AcceptsOurTilesWrittenInStepsAndTheirProofs)
{
    const TemporaryFolder folder;
    auto older = emptyHead();
    for (const std::size_t size : {1, 200, 256, 700, 1200}) {
        const auto log = SampleLog::ofSize(size);
        write(log, folder.path());
        EXPECT_TRUE(accepts(folder.path())) << size;
        if (size > 1) {
            const auto head = std::to_string(value(older.size)) + ' ' + quoted(crypto::toBase64(older.root));
            EXPECT_TRUE(accepts(folder.path(), head)) << size;
        }
        older = log.hashes().head();
    }
}

TEST_F(IndependentReader, RefusesWhatWeAltered)
{
    const auto log = SampleLog::ofSize(600);
    for (const auto* const file :
         {"checkpoint", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2", "tile/entries/000"}) {
        const TemporaryFolder folder;
        write(log, folder.path());
        flip(folder.path() / file);
        EXPECT_FALSE(accepts(folder.path())) << file;
    }
    const TemporaryFolder folder;
    write(log, folder.path());
    auto other = SampleLog::ofSize(77).hashes().head().root;
    other[0] ^= 1;
    EXPECT_FALSE(accepts(folder.path(), "77 " + quoted(crypto::toBase64(other))));
}

TEST_F(IndependentReader, AcceptsWhatWePublishAndItsCosignature)
{
    const TemporaryFolder folder;
    publish(folder.path());
    EXPECT_TRUE(acceptsPublished(folder.path()));
    EXPECT_TRUE(acceptsPublished(folder.path(), quoted(cosigner().vkey()) + " 6"));
    EXPECT_FALSE(acceptsPublished(folder.path(), quoted(cosigner().vkey()) + " 200")) << "not cosigned";
    const auto other = CosignerKey::named("witness.example/w1", signerOf(90).verifyingKey()).value();
    EXPECT_FALSE(acceptsPublished(folder.path(), quoted(other.vkey()) + " 6"));
}

TEST_F(IndependentReader, RefusesAlteredPublishedFiles)
{
    for (const auto* const file : {"checkpoint", "checkpoints/6", "consistency/6-200", "consistency/200-300"}) {
        const TemporaryFolder folder;
        publish(folder.path());
        flip(folder.path() / file);
        EXPECT_FALSE(acceptsPublished(folder.path())) << file;
    }
}

} // namespace
