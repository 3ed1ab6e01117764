// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/code_reader.h"

namespace quotasmith::exchange {

CodeReader::CodeReader(LineReader &lines)
    : m_lines(lines), m_code(lines.mapping().find("code")), m_name(lines.mapping().find("name"))
{
}

void CodeReader::check(const std::string &code, const std::string &name)
{
    if (!m_code) {
        if (name.empty())
            m_lines.refuse(*m_name, "name-missing");
        return;
    }
    if (code.empty()) {
        m_lines.refuse(*m_code, "code-missing");
        return;
    }
    const auto [first, isNew] = m_seen.emplace(code, m_lines.line());
    if (!isNew)
        m_lines.refuse(*m_code, "duplicate-code", {{"first", std::to_string(first->second)}});
}

} // namespace quotasmith::exchange
