// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole of S1 in a folder of its own, played once for every test that looks at what it left.
#pragma once

#include "tests/scenarios/s1.h"

#include <cstdlib>

namespace stage {

/// A folder of this test alone, gone when it ends.
class Folder {
public:
    Folder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "casevault-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

struct PlayedOnce {
    Folder folder;
    Stage stage{folder.path()};
    NoiseUpstairs left;
    PlayedOnce()
    {
        const Listener quiet = [](auto, auto, auto) {};
        enrolEverybody(stage, quiet);
        left = playNoiseUpstairs(stage, quiet);
    }
};

} // namespace stage
