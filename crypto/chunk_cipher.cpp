// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/chunk_cipher.h"

#include "crypto/promise.h"

#include <botan/aead.h>
#include <botan/exceptn.h>

#include <algorithm>

namespace crypto::cobblestone {
namespace {

/// A GCM context, the nonce of the message's first chunk, and the tag on its way in or out.
struct Gcm {
    explicit Gcm(Botan::Cipher_Dir direction)
        : mode(unfailing([&] { return Botan::AEAD_Mode::create_or_throw("AES-256/GCM", direction); }))
    {
        tag.reserve(kTag);
    }
    void setKeys(const MessageKeys& keys)
    {
        unfailing([&] { mode->set_key(keys.exposeKey()); });
        std::ranges::copy(keys.baseNonce(), baseNonce.begin());
    }
    void forgetKeys()
    {
        unfailing([&] { mode->clear(); });
    }
    void start(std::uint64_t index)
    {
        auto nonce = baseNonce;
        for (auto byte = nonce.rbegin(); index != 0; ++byte, index >>= 8)
            *byte = static_cast<std::uint8_t>(*byte ^ (index & 0xff));
        mode->start(nonce);
    }

    std::unique_ptr<Botan::AEAD_Mode> mode;
    ByteArray<kNonce> baseNonce{};
    Botan::secure_vector<std::uint8_t> tag;
};

} // namespace

struct ChunkSealer::State {
    Gcm gcm{Botan::Cipher_Dir::Encryption};
};

ChunkSealer::ChunkSealer() : m_state(std::make_unique<State>()) {}
ChunkSealer::ChunkSealer(const MessageKeys& keys) : ChunkSealer() { setKeys(keys); }
ChunkSealer::ChunkSealer(ChunkSealer&&) noexcept = default;
ChunkSealer::~ChunkSealer() = default;

void ChunkSealer::setKeys(const MessageKeys& keys) { m_state->gcm.setKeys(keys); }

void ChunkSealer::forgetKeys() { m_state->gcm.forgetKeys(); }

void ChunkSealer::seal(std::uint64_t index, MutableBytes chunk, MutableBytes tag)
{
    auto& gcm = m_state->gcm;
    unfailing([&] {
        gcm.start(index);
        gcm.mode->process(chunk);
        gcm.tag.clear();
        gcm.mode->finish(gcm.tag);
    });
    require(gcm.tag.size() == tag.size(), "A tag does not have 16 bytes.");
    std::ranges::copy(gcm.tag, tag.begin());
}

struct ChunkOpener::State {
    Gcm gcm{Botan::Cipher_Dir::Decryption};
};

ChunkOpener::ChunkOpener() : m_state(std::make_unique<State>()) {}
ChunkOpener::ChunkOpener(const MessageKeys& keys) : ChunkOpener() { setKeys(keys); }
ChunkOpener::ChunkOpener(ChunkOpener&&) noexcept = default;
ChunkOpener::~ChunkOpener() = default;

void ChunkOpener::setKeys(const MessageKeys& keys) { m_state->gcm.setKeys(keys); }

void ChunkOpener::forgetKeys() { m_state->gcm.forgetKeys(); }

bool ChunkOpener::open(std::uint64_t index, MutableBytes chunk, ByteView tag)
{
    auto& gcm = m_state->gcm;
    return unfailing([&] {
        gcm.start(index);
        gcm.mode->process(chunk);
        gcm.tag.assign(tag.begin(), tag.end());
        try {
            gcm.mode->finish(gcm.tag);
        } catch (const Botan::Invalid_Authentication_Tag&) {
            wipe(chunk);
            return false;
        }
        return true;
    });
}

} // namespace crypto::cobblestone
