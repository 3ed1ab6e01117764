// SPDX-License-Identifier: Apache-2.0
#include "cli/context.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/ops/backups/keep_backups.h"
#include "core/store/outside/conflict_copies.h"
#include "core/store/outside/place_facts.h"
#include "text/error_text.h"
#include "text/format.h"
#include "text/outside/place_text.h"

namespace quotasmith::cli {

std::unique_ptr<store::Document> Context::openForReading(const std::string &file) const
{
    return store::Document::openForReading(file, m_surroundings);
}

std::unique_ptr<store::Document> Context::openForWriting(const std::string &file, store::BackupReason reason)
{
    auto document = store::Document::openForWriting(file, m_surroundings, lockPolicy());
    bool isFirst = true;
    try {
        if (reason == store::BackupReason::Daily)
            isFirst = ops::keepDaily(*document, *m_surroundings.clock).has_value();
        else
            ops::backUp(*document, reason, *m_surroundings.clock);
    } catch (const base::Error &error) {
        m_output.warn(error.code().c_str(), text::errorText(error));
    }
    if (isFirst)
        warnOfPlace(file);
    return document;
}

void Context::warnOfPlace(const std::string &file)
{
    if (const auto place = store::sharedPlaceOf(file))
        m_output.warn(place->sharing == store::Sharing::Synced ? "place-synced" : "place-network",
                      text::sharedPlaceText(*place, file));
    const auto copies = store::conflictCopiesOf(file);
    if (!copies.isEmpty())
        m_output.warn("conflict-copies", text::conflictCopiesText(copies, file));
}

store::LockPolicy Context::lockPolicy() const
{
    return m_options.takeLock ? store::LockPolicy::Take : store::LockPolicy::Respect;
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
