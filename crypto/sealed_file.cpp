// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealing a stream into a file, and hashing a file as stored. The overlap is in sealing_pipeline.cpp.
#include "crypto/envelope.h"

#include "crypto/file_io.h"
#include "crypto/hash.h"
#include "crypto/promise.h"
#include "crypto/random.h"
#include "crypto/report.h"
#include "crypto/sealing_pipeline.h"

#include <algorithm>

namespace crypto {
namespace {

constexpr std::size_t kHashedAtOnce = 256 * 1024;

Bytes headerOf(const cobblestone::MessageKeys& keys, const cobblestone::Salt& salt)
{
    Encoder header;
    header.raw(cobblestone::kEnvelopeMark);
    header.raw(salt);
    header.raw(keys.commitment());
    return std::move(header).take();
}

Result<void> append(NewFile& file, Bytes& bytes)
{
    const MutableBytes region(bytes);
    return file.append(Regions(&region, 1));
}

} // namespace

Result<SealedFile> sealFile(ByteView key, const Context& context, std::uint64_t expectedSize, const Source& source,
                            const std::filesystem::path& target, const Progress& progress, Durability durability,
                            ByteView before)
{
    const auto salt = randomArray<cobblestone::kSalt>();
    const cobblestone::MessageKeys keys(key, salt, context.bytes());
    Bytes header(before.begin(), before.end());
    const auto own = headerOf(keys, salt);
    header.insert(header.end(), own.begin(), own.end());
    auto file = NewFile::create(target);
    if (!file) return std::unexpected(file.error());
    if (const auto begun = append(*file, header); !begun) return std::unexpected(begun.error());
    auto sealed = SealingPipeline(keys, *file, header, expectedSize).run(source, progress);
    if (!sealed) return sealed;
    const auto synced = durability == Durability::Synced ? file->sync() : Result<void>{};
    return synced.and_then([&] { return file->keep(); }).transform([&] { return *sealed; });
}

Result<Hash32> hashFile(const std::filesystem::path& path, const Progress& progress)
{
    const auto file = StoredFile::open(path);
    if (!file) return std::unexpected(file.error());
    file->expectSequentialReads();
    Sha256 hash;
    Report report(progress);
    Bytes buffer(std::clamp<std::uint64_t>(file->size(), 1, kHashedAtOnce));
    for (std::uint64_t done = 0; done < file->size();) {
        const auto size = std::min<std::uint64_t>(buffer.size(), file->size() - done);
        const auto region = MutableBytes(buffer).first(size);
        if (const auto got = file->readAt(done, Regions(&region, 1)); !got) return std::unexpected(got.error());
        hash.update(region);
        done += size;
        if (!report.at(done)) return std::unexpected(Fault::Cancelled);
    }
    if (!report.atEnd(file->size())) return std::unexpected(Fault::Cancelled);
    return hash.finish();
}

} // namespace crypto
