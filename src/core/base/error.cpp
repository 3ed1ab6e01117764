// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

#include <utility>

namespace quotasmith::base {

Error::Error(std::string code, ErrorData data) : m_code(std::move(code)), m_data(std::move(data)), m_what(m_code)
{
    for (const auto &[name, text] : m_data)
        m_what += ' ' + name + '=' + text;
}

std::string Error::value(std::string_view name) const
{
    const auto found = m_data.find(std::string(name));
    return found == m_data.end() ? std::string() : found->second;
}

} // namespace quotasmith::base
