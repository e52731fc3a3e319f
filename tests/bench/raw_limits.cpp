// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/raw_limits.h"

#include <botan/aead.h>
#include <botan/hash.h>
#include <botan/kdf.h>
#include <botan/ml_kem.h>
#include <botan/pubkey.h>
#include <botan/rng.h>
#include <botan/system_rng.h>
#include <sodium.h>

#include <atomic>
#include <cstdlib>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bench {
namespace {

using crypto::Bytes;
using crypto::ByteView;

constexpr std::size_t kChunk = 16384, kTag = 16, kSealedChunk = kChunk + kTag, kChunksPerBlock = 16;
constexpr std::size_t kBlock = kChunk * kChunksPerBlock, kSealedBlock = kSealedChunk * kChunksPerBlock;
constexpr std::uint64_t kWriteBack = 32;
using Buffer = Botan::secure_vector<std::uint8_t>;

void need(bool good)
{
    if (!good) std::abort();
}

std::size_t cores() { return std::max(1U, std::thread::hardware_concurrency()); }

template <class Work>
void onEachCore(const Work& work)
{
    std::vector<std::jthread> threads;
    for (std::size_t core = 1; core < cores(); ++core) threads.emplace_back([&, core] { work(core); });
    work(std::size_t{0});
}

crypto::ByteArray<12> nonceOf(std::uint64_t index)
{
    crypto::ByteArray<12> nonce{};
    for (std::size_t at = 0; at < 8; ++at) nonce[11 - at] = static_cast<std::uint8_t>(index >> (8 * at));
    return nonce;
}

std::unique_ptr<Botan::AEAD_Mode> gcm(Botan::Cipher_Dir direction)
{
    auto mode = Botan::AEAD_Mode::create_or_throw("AES-256/GCM", direction);
    mode->set_key(Bytes(32, 7));
    return mode;
}

} // namespace

struct RawMessage::State {
    std::unique_ptr<Botan::KDF> kdf = Botan::KDF::create_or_throw("HKDF-Expand(SHA-512)");
    std::unique_ptr<Botan::AEAD_Mode> sealer =
        Botan::AEAD_Mode::create_or_throw("AES-256/GCM", Botan::Cipher_Dir::Encryption);
    std::unique_ptr<Botan::AEAD_Mode> opener =
        Botan::AEAD_Mode::create_or_throw("AES-256/GCM", Botan::Cipher_Dir::Decryption);
    Buffer text, keys = Buffer(76);
    Bytes info = Bytes(48);

    void derive(ByteView key, ByteView salt, ByteView context)
    {
        info.resize(48);
        info.insert(info.end(), salt.begin(), salt.end());
        info.insert(info.end(), context.begin(), context.end());
        kdf->derive_key(keys, key, {}, info);
    }
};

RawMessage::RawMessage() : m_state(std::make_unique<State>()) {}
RawMessage::~RawMessage() = default;

Bytes RawMessage::seal(ByteView key, ByteView context, ByteView plaintext)
{
    auto& state = *m_state;
    Bytes out(56);
    randombytes_buf(out.data(), 24);
    state.derive(key, ByteView(out).first(24), context);
    std::copy_n(state.keys.begin() + 44, 32, out.begin() + 24);
    state.sealer->set_key(ByteView(state.keys).first(32));
    state.sealer->start(ByteView(state.keys).subspan(32, 12));
    state.text.assign(plaintext.begin(), plaintext.end());
    state.sealer->finish(state.text);
    out.insert(out.end(), state.text.begin(), state.text.end());
    return out;
}

Bytes RawMessage::open(ByteView key, ByteView context, ByteView sealed)
{
    auto& state = *m_state;
    state.derive(key, sealed.first(24), context);
    need(sodium_memcmp(state.keys.data() + 44, sealed.data() + 24, 32) == 0);
    state.opener->set_key(ByteView(state.keys).first(32));
    state.opener->start(ByteView(state.keys).subspan(32, 12));
    state.text.assign(sealed.begin() + 56, sealed.end());
    state.opener->finish(state.text);
    return {state.text.begin(), state.text.end()};
}

void rawSealFile(ByteView source, std::uint64_t size, const std::filesystem::path& target)
{
    const int file = ::open(target.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    need(file >= 0);
    std::atomic<std::uint64_t> next = 0;
    onEachCore([&](std::size_t) {
        const auto mode = gcm(Botan::Cipher_Dir::Encryption);
        Bytes block(kSealedBlock);
        Buffer tag;
        for (auto index = next++; index < size / kBlock; index = next++) {
            for (std::size_t at = 0; at < kChunksPerBlock; ++at) {
                const auto chunk = std::span(block).subspan(at * kSealedChunk, kChunk);
                std::copy_n(source.begin() +
                                static_cast<std::ptrdiff_t>((index * kBlock + at * kChunk) % source.size()),
                            kChunk, chunk.begin());
                mode->start(nonceOf(index * kChunksPerBlock + at));
                mode->process(chunk);
                tag.clear();
                mode->finish(tag);
                std::copy_n(tag.begin(), kTag, chunk.end());
            }
            const auto offset = static_cast<off64_t>(index * kSealedBlock);
            need(::pwrite(file, block.data(), block.size(), offset) == static_cast<ssize_t>(block.size()));
            constexpr auto kSpan = static_cast<off64_t>(kWriteBack * kSealedBlock);
            if (index % kWriteBack == kWriteBack - 1)
                (void)::sync_file_range(file, offset + static_cast<off64_t>(kSealedBlock) - kSpan, kSpan,
                                        SYNC_FILE_RANGE_WRITE);
        }
    });
    need(::fsync(file) == 0);
    need(::close(file) == 0);
}

void rawOpenFile(std::uint64_t size, const std::filesystem::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    need(file >= 0);
    std::atomic<std::uint64_t> next = 0;
    onEachCore([&](std::size_t) {
        const auto mode = gcm(Botan::Cipher_Dir::Decryption);
        Bytes block(kSealedBlock);
        Buffer tag;
        for (auto index = next++; index < size / kBlock; index = next++) {
            const auto offset = static_cast<off64_t>(index * kSealedBlock);
            need(::pread(file, block.data(), block.size(), offset) == static_cast<ssize_t>(block.size()));
            for (std::size_t at = 0; at < kChunksPerBlock; ++at) {
                const auto chunk = std::span(block).subspan(at * kSealedChunk, kChunk);
                mode->start(nonceOf(index * kChunksPerBlock + at));
                mode->process(chunk);
                tag.assign(chunk.end(), chunk.end() + kTag);
                mode->finish(tag);
            }
        }
    });
    need(::close(file) == 0);
}

void rawVerify(const std::vector<RawSigned>& messages)
{
    onEachCore([&](std::size_t core) {
        for (auto index = core; index < messages.size(); index += cores()) {
            const auto& one = messages[index];
            need(crypto_sign_ed25519_verify_detached(one.signature.data(), one.message.data(), one.message.size(),
                                                     one.key.data()) == 0);
        }
    });
}

void rawSealTo(ByteView publicKey)
{
    const Botan::ML_KEM_PublicKey key(publicKey.first(1184), Botan::ML_KEM_Mode::ML_KEM_768);
    const auto encapsulated = Botan::PK_KEM_Encryptor(key, "Raw").encrypt(Botan::system_rng(), 32);
    crypto::ByteArray<32> secret{}, point{}, shared{};
    randombytes_buf(secret.data(), secret.size());
    crypto_scalarmult_curve25519_base(point.data(), secret.data());
    need(crypto_scalarmult_curve25519(shared.data(), secret.data(), publicKey.data() + 1184) == 0);
    const auto aead = Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", Botan::Cipher_Dir::Encryption);
    aead->set_key(shared);
    aead->start(crypto::ByteArray<12>{});
    Buffer text(32);
    aead->finish(text);
}

void rawHashNodes(std::size_t count)
{
    const auto digest = Botan::HashFunction::create_or_throw("SHA-256");
    crypto::ByteArray<65> node{1};
    for (std::size_t index = 0; index < count; ++index) {
        digest->update(node);
        digest->final(std::span(node).subspan(1, 32));
    }
    need(node[0] == 1);
}

} // namespace bench
