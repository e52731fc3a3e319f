// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hash.h"
#include "crypto/random.h"
#include "vault/documents/document_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace vault::documents {
namespace {

using crypto::Bytes;
using crypto::ByteView;
using Path = std::filesystem::path;

Bytes noise(std::size_t size)
{
    Bytes out(size);
    crypto::fillRandom(out);
    return out;
}

Bytes contentOf(const Path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write(const Path& file, ByteView bytes)
{
    std::ofstream out(file, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

std::vector<Path> namesIn(const Path& folder)
{
    std::vector<Path> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) out.push_back(entry.path().filename());
    std::ranges::sort(out);
    return out;
}

class Documents : public testing::Test {
protected:
    Documents() { std::filesystem::create_directories(m_stored); }
    ~Documents() override
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_vaultFolder, ignored);
    }

    [[nodiscard]] DocumentPlace placeOf(std::uint8_t byte, std::uint64_t size) const
    {
        DocumentPlace place{.vault = {{1}}, .caseFile = {{2}}, .document = {}, .size = size};
        place.document.bytes.fill(byte);
        return place;
    }
    [[nodiscard]] Path fileOf(const DocumentPlace& place) const
    {
        return m_stored / crypto::toHex(place.document.bytes);
    }
    /// A document of random bytes, stored.
    DocumentPlace store(std::uint8_t byte, std::size_t size)
    {
        write(m_source, noise(size));
        const auto place = placeOf(byte, size);
        EXPECT_TRUE(m_documents.put(m_key, place, m_source));
        return place;
    }

    Path m_vaultFolder =
        std::filesystem::temp_directory_path() / ("casevault-documents-" + crypto::toHex(crypto::randomArray<8>()));
    Path m_stored = m_vaultFolder / "documents";
    Path m_source = m_vaultFolder / "source", m_target = m_vaultFolder / "target";
    RecordKey m_key = RecordKey::random();
    DocumentFolder m_documents = [this] {
        std::filesystem::create_directories(m_vaultFolder);
        return *DocumentFolder::in(m_vaultFolder);
    }();
};

// ---- what goes in comes out

class OfSize : public Documents, public testing::WithParamInterface<std::size_t> {};

TEST_P(OfSize, ComesOutAsItWentIn)
{
    const auto content = noise(GetParam());
    write(m_source, content);
    const auto place = placeOf(1, content.size());
    const auto sealed = m_documents.put(m_key, place, m_source);
    ASSERT_TRUE(sealed);
    EXPECT_EQ(sealed->plaintextSize, content.size());
    EXPECT_EQ(sealed->fileHash, crypto::sha256(contentOf(fileOf(place))));
    EXPECT_EQ(m_documents.hashOf(place.document), sealed->fileHash);
    EXPECT_EQ(namesIn(m_stored), std::vector{fileOf(place).filename()});

    ASSERT_TRUE(m_documents.takeOut(m_key, place, m_target));
    EXPECT_EQ(contentOf(m_target), content);
    struct stat status{};
    ASSERT_EQ(::stat(m_target.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    ASSERT_EQ(::stat(fileOf(place).c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);

    auto reader = m_documents.open(m_key, place);
    ASSERT_TRUE(reader);
    Bytes tail(content.size() / 2);
    ASSERT_TRUE(reader->read(content.size() - tail.size(), tail));
    EXPECT_TRUE(std::ranges::equal(tail, ByteView(content).last(tail.size())));
}

INSTANTIATE_TEST_SUITE_P(Sizes, OfSize, testing::Values(0, 1, 16383, 16384, 16385, 5 << 20));

TEST_F(Documents, ComeFromAStreamOfTheirSize)
{
    const auto content = noise(40000);
    std::size_t done = 0;
    const auto source = [&](crypto::MutableBytes out) -> crypto::Result<std::size_t> {
        const auto size = std::min({out.size(), content.size() - done, std::size_t{777}});
        std::ranges::copy(ByteView(content).subspan(done, size), out.begin());
        done += size;
        return size;
    };
    EXPECT_TRUE(m_documents.put(m_key, placeOf(1, content.size()), source));
    done = 0;
    EXPECT_EQ(m_documents.put(m_key, placeOf(2, content.size() - 1), source).error(), Fault::Io);
    done = 0;
    EXPECT_EQ(m_documents.put(m_key, placeOf(3, content.size() + 1), source).error(), Fault::Io);
    EXPECT_EQ(m_documents.stored(), std::vector{placeOf(1, 0).document}) << "nothing stays of a stream that failed";
}

TEST_F(Documents, MeasureASourceThatNobodyMeasured)
{
    write(m_source, noise(1000));
    EXPECT_EQ(m_documents.put(m_key, placeOf(1, 0), m_source)->plaintextSize, 1000U);
    EXPECT_TRUE(m_documents.open(m_key, placeOf(1, 1000)));
    EXPECT_EQ(m_documents.put(m_key, placeOf(2, 999), m_source).error(), Fault::Io);
}

TEST_F(Documents, SayWhenASourceChangesWhileItIsRead)
{
    constexpr std::size_t size = 20 << 20;
    for (const auto change : {size / 2, size * 2}) {
        write(m_source, noise(size));
        const auto once = [&, changed = false](std::uint64_t) mutable {
            if (!std::exchange(changed, true)) std::filesystem::resize_file(m_source, change);
            return true;
        };
        EXPECT_EQ(m_documents.put(m_key, placeOf(1, size), m_source, once).error(), Fault::Io);
        EXPECT_TRUE(namesIn(m_stored).empty());
    }
}

TEST_F(Documents, WorkWithAnyFileName)
{
    const auto content = noise(100);
    const auto source = m_vaultFolder / "le constat\nde \xff lundi ";
    const auto target = m_vaultFolder / (std::string(250, 'n') + "\n");
    write(source, content);
    ASSERT_TRUE(m_documents.put(m_key, placeOf(1, 100), source));
    ASSERT_TRUE(m_documents.takeOut(m_key, placeOf(1, 100), target));
    EXPECT_EQ(contentOf(target), content);
}

// ---- what is refused

TEST_F(Documents, RefuseWhatIsNoRegularFile)
{
    const auto pipe = m_vaultFolder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::filesystem::create_symlink(m_vaultFolder / "nowhere", m_vaultFolder / "link");
    for (const auto& source :
         {m_vaultFolder, pipe, Path("/dev/zero"), m_vaultFolder / "nothing", m_vaultFolder / "link", Path()}) {
        EXPECT_EQ(m_documents.put(m_key, placeOf(1, 0), source).error(), Fault::NotThere) << source;
    }
    EXPECT_TRUE(namesIn(m_stored).empty());
}

TEST_F(Documents, ReplaceNothing)
{
    const auto place = store(1, 100);
    const auto before = contentOf(fileOf(place));
    EXPECT_EQ(m_documents.put(m_key, place, m_source).error(), Fault::AlreadyThere);
    EXPECT_EQ(contentOf(fileOf(place)), before);

    write(m_target, noise(3));
    EXPECT_EQ(m_documents.takeOut(m_key, place, m_target).error(), Fault::AlreadyThere);
    EXPECT_EQ(std::filesystem::file_size(m_target), 3U);
    const auto link = m_vaultFolder / "link";
    std::filesystem::create_symlink(m_vaultFolder / "nowhere", link);
    EXPECT_EQ(m_documents.takeOut(m_key, place, link).error(), Fault::AlreadyThere);
    EXPECT_EQ(m_documents.takeOut(m_key, place, m_vaultFolder / "no" / "target").error(), Fault::NotThere);
}

TEST_F(Documents, AreDamagedOrAnothers)
{
    const auto place = store(1, 40000);
    const auto file = fileOf(place);
    const auto bytes = contentOf(file);
    const auto opens = [&](const RecordKey& key, const DocumentPlace& where) {
        return m_documents.takeOut(key, where, m_target).transform([] { return true; }).transform_error([&](Fault f) {
            EXPECT_EQ(namesIn(m_vaultFolder).size(), 2U) << "nothing is left of what could not be opened";
            return f;
        });
    };
    EXPECT_EQ(opens(RecordKey::random(), place).error(), Fault::Damaged);
    for (auto wrong : {placeOf(1, 39999), placeOf(1, 40001), placeOf(1, 0)})
        EXPECT_EQ(opens(m_key, wrong).error(), Fault::Damaged);
    for (const std::size_t kept : {0, 3, 59, 60, 16459, 16460, 40000}) {
        write(file, ByteView(bytes).first(kept));
        EXPECT_EQ(opens(m_key, place).error(), Fault::Damaged) << kept << " bytes are left";
    }
    for (const std::size_t flipped : {0UL, 4UL, 30UL, 60UL, 20000UL, bytes.size() - 1}) {
        auto altered = bytes;
        altered[flipped] ^= 1;
        write(file, altered);
        const auto fault = opens(m_key, place).error();
        EXPECT_TRUE(fault == Fault::Damaged || fault == Fault::NewerVersion) << "byte " << flipped;
    }
    auto longer = bytes;
    longer.push_back(0);
    write(file, longer);
    EXPECT_EQ(opens(m_key, place).error(), Fault::Damaged);
    write(file, bytes);
    EXPECT_TRUE(opens(m_key, place).value_or(false));
}

TEST_F(Documents, DoNotStandInForEachOther)
{
    const auto first = store(1, 20000), second = store(2, 20000);
    std::filesystem::rename(fileOf(first), m_stored / "aside");
    std::filesystem::rename(fileOf(second), fileOf(first));
    std::filesystem::rename(m_stored / "aside", fileOf(second));
    EXPECT_EQ(m_documents.open(m_key, first).error(), Fault::Damaged);
    EXPECT_EQ(m_documents.open(m_key, second).error(), Fault::Damaged);
}

// ---- stopping and failing

TEST_F(Documents, LeaveNothingWhenCancelled)
{
    const auto place = store(1, 20 << 20);
    const auto never = [](std::uint64_t) { return false; };
    EXPECT_EQ(m_documents.put(m_key, placeOf(2, 20 << 20), m_source, never).error(), Fault::Cancelled);
    EXPECT_EQ(namesIn(m_stored), std::vector{fileOf(place).filename()});
    EXPECT_EQ(m_documents.takeOut(m_key, place, m_target, never).error(), Fault::Cancelled);
    EXPECT_EQ(namesIn(m_vaultFolder), (std::vector<Path>{"documents", "source"}));
}

// Runs in a child whose files may grow to 1 MiB only: what a full disk looks like to a writer.
template <class Do>
int withLittleRoom(const Do& doIt)
{
    const auto child = ::fork();
    if (child == 0) {
        (void)std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{.rlim_cur = 1 << 20, .rlim_max = 1 << 20};
        ::_exit(::setrlimit(RLIMIT_FSIZE, &limit) == 0 && doIt() ? 0 : 1);
    }
    int status = -1;
    (void)::waitpid(child, &status, 0);
    return status;
}

TEST_F(Documents, SayThatTheDiskIsFullAndLeaveNothing)
{
    const auto place = store(1, 3 << 20);
    EXPECT_EQ(
        withLittleRoom([&] { return m_documents.put(m_key, placeOf(2, 3 << 20), m_source).error() == Fault::Full; }),
        0);
    EXPECT_EQ(withLittleRoom([&] { return m_documents.takeOut(m_key, place, m_target).error() == Fault::Full; }), 0);
    EXPECT_EQ(namesIn(m_stored), std::vector{fileOf(place).filename()});
    EXPECT_EQ(namesIn(m_vaultFolder), (std::vector<Path>{"documents", "source"}));
}

// ---- the folder

TEST_F(Documents, AreListedAndDropped)
{
    const auto first = store(2, 10), second = store(1, 10);
    write(m_stored / "00112233445566778899aabbccddeeff.part", noise(5));
    write(m_stored / "00112233445566778899AABBCCDDEEFF", noise(5));
    write(m_stored / "notes", noise(5));
    EXPECT_EQ(m_documents.stored(), (std::vector{second.document, first.document}));
    EXPECT_TRUE(m_documents.drop(first.document));
    EXPECT_TRUE(m_documents.drop(first.document)) << "what is not there is dropped already";
    EXPECT_EQ(m_documents.stored(), std::vector{second.document});
    EXPECT_EQ(m_documents.open(m_key, first).error(), Fault::NotThere);
    EXPECT_EQ(m_documents.takeOut(m_key, first, m_target).error(), Fault::NotThere);
    EXPECT_EQ(m_documents.hashOf(first.document).error(), Fault::NotThere);
}

TEST_F(Documents, LiveInAFolderForTheirUserAlone)
{
    struct stat status{};
    ASSERT_EQ(::stat(m_stored.c_str(), &status), 0);
    EXPECT_EQ(DocumentFolder::in(m_vaultFolder / "no").error(), Fault::NotThere);
    EXPECT_TRUE(DocumentFolder::in(m_vaultFolder)) << "again";
    write(m_source, {});
    EXPECT_FALSE(DocumentFolder::in(m_source));
    std::filesystem::create_directory(m_vaultFolder / "other");
    ASSERT_TRUE(DocumentFolder::in(m_vaultFolder / "other"));
    ASSERT_EQ(::stat((m_vaultFolder / "other" / "documents").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0700U);
}

} // namespace
} // namespace vault::documents
