// SPDX-License-Identifier: Apache-2.0
#include "core/store/writer_lock.h"

#include "core/base/error.h"

#include <algorithm>
#include <charconv>

namespace quotasmith::store {

namespace {

/// `name=value` lines; an empty text is nobody.
std::optional<LockOwner> parseOwner(const std::string &text)
{
    LockOwner owner;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = text.substr(at, end - at);
        const std::size_t equals = line.find('=');
        const std::string name = line.substr(0, equals);
        const std::string value = equals == std::string::npos ? std::string() : line.substr(equals + 1);
        if (name == "host")
            owner.host = value;
        else if (name == "user")
            owner.user = value;
        else if (name == "pid")
            std::from_chars(value.data(), value.data() + value.size(), owner.pid);
        else if (name == "since")
            owner.since = value;
        at = end + 1;
    }
    return owner.host.empty() ? std::nullopt : std::optional(owner);
}

std::string ownerText(const LockOwner &owner)
{
    return "host=" + owner.host + "\nuser=" + owner.user + "\npid=" + std::to_string(owner.pid) +
           "\nsince=" + owner.since + "\n";
}

base::ErrorData dataOf(const std::filesystem::path &plan, const LockOwner &owner)
{
    return {{"file", plan.string()}, {"host", owner.host}, {"user", owner.user}, {"since", owner.since}};
}

} // namespace

std::filesystem::path lockFileOf(const std::filesystem::path &plan)
{
    const auto real =
        std::filesystem::exists(plan) ? std::filesystem::canonical(plan) : std::filesystem::absolute(plan);
    return real.parent_path() / (".~" + real.filename().string() + ".lock");
}

WriterLock::WriterLock(const std::filesystem::path &plan, LockPolicy policy, const std::string &now)
    : m_lock(lockFileOf(plan))
{
    const auto owner = parseOwner(m_lock.content());
    if (m_lock.outcome() == base::FileLock::Outcome::Busy)
        throw base::Error("plan-busy", dataOf(plan, owner.value_or(LockOwner{})));
    // A network file system need not carry flock across machines: another host's name asks for a decision.
    if (owner && owner->host != base::hostName() && policy == LockPolicy::Respect)
        throw base::Error("lock-foreign-host", dataOf(plan, *owner));
    m_lock.write(ownerText({base::hostName(), base::userName(), base::processId(), now}));
}

WriterLock::~WriterLock()
{
    m_lock.write("");
}

std::optional<LockOwner> currentWriter(const std::filesystem::path &plan)
{
    const auto file = lockFileOf(plan);
    const auto text = base::readSmallFile(file);
    return text && base::isLocked(file) ? parseOwner(*text) : std::nullopt;
}

} // namespace quotasmith::store
