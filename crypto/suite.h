// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// FORMATS §1 as data: each primitive, its identifier on disk, its sizes, and who implements it.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace crypto {

struct Primitive {
    std::string_view name;
    std::string_view standard;
    std::string_view implementer;
    std::uint16_t identifier; ///< 0 where nothing on disk names it
    std::uint16_t keyBytes;
    std::uint16_t outputBytes;
};

inline constexpr std::uint8_t kEnvelopeFormat = 1;
inline constexpr std::uint8_t kSuiteCobblestone256 = 1;
inline constexpr std::uint8_t kKdfArgon2id = 1;
inline constexpr std::uint16_t kKemXWing = 0x647a, kKdfHkdfSha256 = 0x0001, kAeadChaCha20Poly1305 = 0x0003;
inline constexpr std::uint8_t kNoteEd25519 = 0x01, kNoteCosignature = 0x04;

inline constexpr std::array kSuite{
    Primitive{"Argon2id", "RFC 9106", "libsodium", kKdfArgon2id, 0, 32},
    Primitive{"Ed25519", "RFC 8032", "libsodium", kNoteEd25519, 32, 64},
    Primitive{"X25519", "RFC 7748", "libsodium", 0, 32, 32},
    Primitive{"AES-256-GCM", "SP 800-38D", "Botan", 0, 32, 16},
    Primitive{"Cobblestone-256", "C2SP chunked-encryption", "Botan", kSuiteCobblestone256, 32, 56},
    Primitive{"HKDF-SHA256", "RFC 5869", "Botan", kKdfHkdfSha256, 0, 32},
    Primitive{"SHA-256", "FIPS 180-4", "Botan", 0, 0, 32},
    Primitive{"SHA-512", "FIPS 180-4", "Botan", 0, 0, 64},
    Primitive{"SHA3-256", "FIPS 202", "Botan", 0, 0, 32},
    Primitive{"SHAKE256", "FIPS 202", "Botan", 0, 0, 0},
    Primitive{"ML-KEM-768", "FIPS 203", "Botan", 0, 64, 32},
    Primitive{"X-Wing", "draft-connolly-cfrg-xwing-kem", "Botan, libsodium", kKemXWing, 32, 32},
    Primitive{"RTSS", "draft-mcgrew-tss-03", "Botan", 2, 32, 85},
    Primitive{"ChaCha20-Poly1305", "RFC 8439", "Botan", kAeadChaCha20Poly1305, 32, 16},
};

} // namespace crypto
