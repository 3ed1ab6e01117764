// SPDX-License-Identifier: Apache-2.0
#include "core/store/draft.h"

#include "core/base/platform.h"

#include <string>

namespace quotasmith::store {

Draft::Draft(const std::filesystem::path &target)
    : m_file(target.parent_path() /
             (".~" + target.filename().string() + '.' + std::to_string(base::processId()) + ".draft"))
{
    remove();
}

Draft::~Draft()
{
    remove();
}

void Draft::remove() const
{
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
    std::filesystem::remove(m_file.string() + "-journal", ignored);
}

} // namespace quotasmith::store
