// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a sealed file: any offset, or all of it in order (opening_pipeline.cpp).
#include "crypto/envelope.h"

#include "crypto/chunk_cipher.h"
#include "crypto/chunk_run.h"
#include "crypto/file_io.h"
#include "crypto/opening_pipeline.h"

#include <algorithm>

namespace crypto {

struct SealedFileReader::State {
    State(StoredFile opened, cobblestone::MessageKeys derived, std::uint64_t size)
        : file(std::move(opened)), keys(std::move(derived)), opener(keys), plaintextSize(size)
    {
    }

    /// Opens the chunks first..last, all of one block, into the buffer. They stay there until the caller wipes them.
    Result<MutableBytes> openChunks(std::uint64_t first, std::uint64_t last)
    {
        if (buffer.empty()) buffer = SecretBytes(largestBlock(plaintextSize));
        const auto begin = first * kChunk;
        const auto end = std::min((last + 1) * kChunk, plaintextSize);
        run.assign(first, buffer.expose().first(end - begin), last + 1 == cobblestone::chunkCount(plaintextSize));
        return readAndOpen(file, opener, run).transform([this] { return run.bytes(); });
    }

    StoredFile file;
    cobblestone::MessageKeys keys;
    cobblestone::ChunkOpener opener;
    std::uint64_t plaintextSize;
    SecretBytes buffer;
    ChunkRun run;
};

SealedFileReader::SealedFileReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SealedFileReader::SealedFileReader(SealedFileReader&&) noexcept = default;
SealedFileReader& SealedFileReader::operator=(SealedFileReader&&) noexcept = default;
SealedFileReader::~SealedFileReader() = default;

Result<SealedFileReader> SealedFileReader::openFile(ByteView key, const Context& context,
                                                    const std::filesystem::path& path, std::uint64_t plaintextSize,
                                                    std::uint64_t before)
{
    auto file = StoredFile::open(path, before);
    if (!file) return std::unexpected(file.error());
    if (file->size() < kEnvelopeHeader) return std::unexpected(Fault::Malformed);
    ByteArray<kEnvelopeHeader> header{};
    const MutableBytes region(header);
    if (const auto got = file->readAt(0, Regions(&region, 1)); !got) return std::unexpected(got.error());
    const auto [mark, message] = std::pair(ByteView(header).first(cobblestone::kEnvelopeMark.size()),
                                           ByteView(header).subspan(cobblestone::kEnvelopeMark.size()));
    if (const auto known = cobblestone::checkMark(mark); !known) return std::unexpected(known.error());
    if (file->size() != envelopeSize(plaintextSize)) return std::unexpected(Fault::Malformed);
    auto keys = cobblestone::keysOfHeader(key, context.bytes(), message);
    if (!keys) return std::unexpected(keys.error());
    SealedFileReader reader(std::make_unique<State>(std::move(*file), std::move(*keys), plaintextSize));
    const auto final = cobblestone::chunkCount(plaintextSize) - 1;
    return reader.m_state->openChunks(final, final).transform([&](MutableBytes plaintext) {
        wipe(plaintext);
        return std::move(reader);
    });
}

Result<void> SealedFileReader::read(std::uint64_t offset, MutableBytes out)
{
    auto& state = *m_state;
    if (offset > state.plaintextSize || out.size() > state.plaintextSize - offset)
        return std::unexpected(Fault::Malformed);
    while (!out.empty()) {
        const auto first = offset / kChunk;
        const auto lastOfBlock = (first / kChunksPerBlock + 1) * kChunksPerBlock - 1;
        const auto last = std::min((offset + out.size() - 1) / kChunk, lastOfBlock);
        const auto opened = state.openChunks(first, last);
        if (!opened) return std::unexpected(opened.error());
        const auto found = opened->subspan(offset - first * kChunk);
        const auto taken = std::min(found.size(), out.size());
        std::copy_n(found.begin(), taken, out.begin());
        wipe(*opened);
        offset += taken;
        out = out.subspan(taken);
    }
    return {};
}

Result<void> SealedFileReader::readAll(const Sink& sink, const Progress& progress)
{
    return OpeningPipeline(m_state->keys, m_state->file, m_state->plaintextSize).run(sink, progress);
}

} // namespace crypto
