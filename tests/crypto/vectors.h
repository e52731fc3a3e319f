// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of this room share: published vectors, and short ways to write bytes and contexts.
#pragma once

#include "crypto/canonical.h"
#include "crypto/secret.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

namespace crypto::test {

/// A file of tests/vectors.
[[nodiscard]] nlohmann::json vectors(const std::string& file);

/// The bytes of a hexadecimal text that is known to be one.
[[nodiscard]] Bytes hex(std::string_view text);

/// The text of a field.
[[nodiscard]] std::string textField(const nlohmann::json& object, const std::string& field);

/// The bytes of a field in hexadecimal.
[[nodiscard]] Bytes hexField(const nlohmann::json& object, const std::string& field);

/// A zlib stream, inflated.
[[nodiscard]] Bytes inflated(ByteView stream);

/// `size` bytes that differ from place to place.
[[nodiscard]] Bytes pattern(std::size_t size);

/// The bytes of a secret, for EXPECT_EQ: tests hold no real secrets.
[[nodiscard]] Bytes plain(const SecretBytes& secret);

/// Runs in a child process and returns its exit code, or -1 when it ended otherwise.
[[nodiscard]] int inChild(const std::function<int()>& child);

} // namespace crypto::test
