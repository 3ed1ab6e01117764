// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/readers/line_reader.h"

#include <string>
#include <unordered_map>

namespace quotasmith::exchange {

/// What people, customers and products share: a code that is there and occurs once, other ids, a name.
class CodeReader {
public:
    explicit CodeReader(LineReader &lines);

    /// Fills code, externalIds and name of a record from the present line. Refuses `code-missing` when the source has
    /// codes but not here, `name-missing` when it has none and no name, `duplicate-code` with the line of the first.
    template <class Record> void read(Record &record)
    {
        record.line = m_lines.line();
        record.code = m_lines.text(m_code);
        record.externalIds = m_lines.list("externalIds");
        record.name = m_lines.text(m_name);
        check(record.code, record.name);
    }

private:
    void check(const std::string &code, const std::string &name);

    LineReader &m_lines;
    const BoundColumn *m_code;
    const BoundColumn *m_name;
    std::unordered_map<std::string, std::int64_t> m_seen; ///< code → line
};

} // namespace quotasmith::exchange
