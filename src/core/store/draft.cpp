// SPDX-License-Identifier: Apache-2.0
#include "core/store/draft.h"

#include "core/base/platform.h"
#include "core/store/backups/leftovers.h"
#include "core/store/writer_lock.h"

#include <string>

namespace quotasmith::store {

Draft::Draft(std::filesystem::path target)
    : m_target(std::move(target)), m_file(m_target.parent_path() / (".~" + m_target.filename().string() + '.' +
                                                                    std::to_string(base::processId()) + ".draft")),
      m_journal(m_file.string() + "-journal"), m_lock(lockFileOf(m_file))
{
    remove();
    removeLeftovers(m_target.parent_path());
}

void Draft::publish() const
{
    base::publishFile(m_file, m_target);
}

Draft::~Draft()
{
    remove();
}

void Draft::remove() const
{
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
    std::filesystem::remove(m_journal, ignored);
    std::filesystem::remove(m_lock, ignored);
}

} // namespace quotasmith::store
