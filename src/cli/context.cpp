// SPDX-License-Identifier: Apache-2.0
#include "cli/context.h"

#include "core/base/platform.h"
#include "text/format.h"

namespace quotasmith::cli {

std::unique_ptr<store::Document> Context::openForReading(const std::string &file) const
{
    return store::Document::openForReading(file, m_surroundings);
}

std::unique_ptr<store::Document> Context::openForWriting(const std::string &file) const
{
    return store::Document::openForWriting(file, m_surroundings,
                                           m_options.takeLock ? store::LockPolicy::Take : store::LockPolicy::Respect);
}

std::unique_ptr<store::Document> Context::openForInspection(const std::string &file) const
{
    return store::Document::openForInspection(file, m_surroundings);
}

base::Progress Context::progress()
{
    base::noteInterrupts();
    return [this, last = -1](std::int64_t done, std::int64_t total) mutable {
        const int percent = text::percentDone(done, total);
        if (m_options.progress && percent != last)
            m_output.message("progress " + std::to_string(percent) + "% " + std::to_string(done) + '/' +
                             std::to_string(total));
        last = percent;
        return !base::interruptRequested();
    };
}

} // namespace quotasmith::cli
