// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/crypto/vectors.h"

#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

#include <fstream>
#include <stdexcept>

namespace crypto::test {

nlohmann::json vectors(const std::string& file)
{
    std::ifstream in(std::string(CASEVAULT_SOURCE_DIR) + "/tests/vectors/" + file);
    return nlohmann::json::parse(in);
}

Bytes hex(std::string_view text) { return fromHex(text).value(); }

std::string textField(const nlohmann::json& object, const std::string& field)
{
    return object.at(field).get<std::string>();
}

Bytes hexField(const nlohmann::json& object, const std::string& field) { return hex(textField(object, field)); }

Bytes inflated(ByteView stream)
{
    Bytes out(8 * 1024 * 1024);
    auto size = static_cast<uLongf>(out.size());
    if (uncompress(out.data(), &size, stream.data(), static_cast<uLong>(stream.size())) != Z_OK)
        throw std::runtime_error("a vector is not a zlib stream");
    out.resize(size);
    return out;
}

Bytes pattern(std::size_t size)
{
    Bytes out(size);
    std::uint32_t state = 1;
    for (auto& byte : out) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<std::uint8_t>(state >> 24);
    }
    return out;
}

Bytes plain(const SecretBytes& secret)
{
    const auto bytes = secret.expose();
    return {bytes.begin(), bytes.end()};
}

int inChild(const std::function<int()>& child)
{
    const auto process = fork();
    if (process == 0) _exit(child());
    int status = 0;
    if (process < 0 || waitpid(process, &status, 0) != process || !WIFEXITED(status)) return -1;
    return WEXITSTATUS(status);
}

} // namespace crypto::test
