// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/store/sqlcipher/alarms.h"

#include "vault/store/sqlcipher/embedded_store.h"

#include <sqlcipher/sqlite3.h>

#include <array>
#include <charconv>
#include <cstdio>
#include <mutex>
#include <string_view>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

namespace vault::store {
namespace {

constexpr std::size_t kMostAlarms = 1000; // the first ones tell what broke; a flood of them tells nothing more

constexpr std::string_view kSqlite = "sqlite ";

struct Alarms {
    std::mutex lock;
    std::vector<std::string> sentences; // of SQLite, guarded by lock
    std::string unfinished;             // of SQLCipher: a line without its end yet, guarded by lock
    int cipherLog = -1;                 // where SQLCipher writes; read under lock
    off_t taken = 0;                    // guarded by lock
};

Alarms& alarms()
{
    static Alarms all;
    return all;
}

// What the caller learns anyway from the fault of the call, and what is no error at all.
bool isAlarm(int code)
{
    switch (code & 0xff) {
    case SQLITE_OK:
    case SQLITE_NOTICE:
    case SQLITE_BUSY:
    case SQLITE_CONSTRAINT:
    case SQLITE_SCHEMA: return false;
    default: return code != SQLITE_WARNING_AUTOINDEX;
    }
}

void keep(Alarms& all, std::string sentence)
{
    if (all.sentences.size() < kMostAlarms) all.sentences.push_back(std::move(sentence));
}

void onSqliteLog(void*, int code, const char* message)
{
    if (!isAlarm(code)) return;
    auto& all = alarms();
    const std::scoped_lock guard(all.lock);
    keep(all, std::string(kSqlite) + std::to_string(code) + ": " + message);
}

// SQLCipher writes only to a file that it opens by name: a file in memory has one. Where /proc is missing its log is
// switched off; a damaged page is then still a fault of the call that read it.
void routeCipherLog()
{
    auto& all = alarms();
    all.cipherLog = ::memfd_create("casevault-alarms", MFD_CLOEXEC);
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(":memory:", &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr) == SQLITE_OK) {
        const auto target = "PRAGMA cipher_log = '/proc/self/fd/" + std::to_string(all.cipherLog) + "';";
        if (sqlite3_exec(database, target.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            (void)sqlite3_exec(database, "PRAGMA cipher_log = off;", nullptr, nullptr, nullptr);
        (void)sqlite3_exec(database, "PRAGMA cipher_log_level = ERROR;", nullptr, nullptr, nullptr);
    }
    (void)sqlite3_close(database);
}

void readCipherLog(Alarms& all)
{
    // The stream belongs to SQLCipher and has no other handle.
    (void)std::fflush(nullptr);
    std::array<char, 4096> buffer;
    for (ssize_t got = 0; (got = ::pread(all.cipherLog, buffer.data(), buffer.size(), all.taken)) > 0;) {
        all.taken += got;
        for (const char c : std::string_view(buffer.data(), static_cast<std::size_t>(got)))
            if (c == '\n')
                keep(all, "sqlcipher " + std::exchange(all.unfinished, {}));
            else
                all.unfinished += c;
    }
}

/// The code of an alarm of SQLite's, as onSqliteLog() wrote it.
std::optional<int> codeOf(std::string_view alarm)
{
    if (!alarm.starts_with(kSqlite)) return std::nullopt;
    alarm.remove_prefix(kSqlite.size());
    int code = 0;
    const auto read = std::from_chars(alarm.data(), alarm.data() + alarm.size(), code);
    return read.ec == std::errc{} ? std::optional(code) : std::nullopt;
}

} // namespace

void routeLogs()
{
    static std::once_flag once;
    std::call_once(once, [] {
        (void)sqlite3_config(SQLITE_CONFIG_LOG, &onSqliteLog, nullptr);
        routeCipherLog();
    });
}

std::vector<std::string> takeAlarms()
{
    auto& all = alarms();
    const std::scoped_lock guard(all.lock);
    if (all.cipherLog >= 0) readCipherLog(all);
    return std::exchange(all.sentences, {});
}

std::optional<std::string> damageIn(std::string_view alarm)
{
    constexpr std::string_view kFailed = "hmac check failed for pgno=", kFile = "vault.db";
    if (const auto at = alarm.find(kFailed); at != std::string_view::npos) {
        const auto rest = alarm.substr(at + kFailed.size());
        const auto page = rest.substr(0, rest.find_first_not_of("0123456789"));
        return std::string(kFile) + ", page " + std::string(page);
    }
    const int primary = codeOf(alarm).value_or(SQLITE_OK) & 0xff; // an extended code has it in its low byte
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB) return std::string(kFile);
    return std::nullopt;
}

} // namespace vault::store
