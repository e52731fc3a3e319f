// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace cli_test {

namespace fs = std::filesystem;

namespace {

int waitFor(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

Ended runAlone(const std::string& program, const std::vector<std::string>& arguments, const std::string& input)
{
    const Folder scratch;
    const auto in = scratch.file("in", input), out = scratch.file("out", {}), err = scratch.file("err", {});
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (auto& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);

    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_addopen(&files, STDIN_FILENO, in.c_str(), O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, out.c_str(), O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, err.c_str(), O_WRONLY, 0);
    posix_spawnattr_t away; // a session of its own has no controlling terminal to ask on
    ::posix_spawnattr_init(&away);
    ::posix_spawnattr_setflags(&away, POSIX_SPAWN_SETSID);
    pid_t child = -1;
    const int started = ::posix_spawn(&child, program.c_str(), &files, &away, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&files);
    ::posix_spawnattr_destroy(&away);
    if (started != 0) throw std::runtime_error("the program cannot be started");
    const int code = waitFor(child);
    return {code, contentOf(out), contentOf(err)};
}

} // namespace

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Folder::Folder()
{
    std::string pattern = (fs::temp_directory_path() / "casevault-cli-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

Folder::~Folder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::string Folder::file(const std::string& name, const std::string& content) const
{
    const auto path = m_path / name;
    std::ofstream(path, std::ios::binary) << content;
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    return path.string();
}

Ended runProgram(const std::vector<std::string>& arguments, const std::string& input)
{
    return runAlone(CASEVAULT_PROGRAM, arguments, input);
}

Ended runVerifier(const std::vector<std::string>& arguments)
{
    return runAlone(CASEVAULT_VERIFY_PROGRAM, arguments, {});
}

} // namespace cli_test
