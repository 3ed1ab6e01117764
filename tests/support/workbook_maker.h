// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace quotasmith::tests {

/// Makes workbooks part by part, good ones and bad ones.
class WorkbookMaker {
public:
    /// A sheet from the XML between `<sheetData>` and its end; `behind` follows it (merged cells).
    WorkbookMaker &sheet(const std::string &name, const std::string &rows, const std::string &behind = {},
                         const std::string &state = {});
    /// The `<si>` elements.
    WorkbookMaker &strings(const std::string &items);
    /// One style a format, counted from 1; style 0 is General.
    WorkbookMaker &formats(const std::vector<std::string> &codes);
    WorkbookMaker &from1904();
    /// Any further part; a part that is made above is replaced.
    WorkbookMaker &part(const std::string &name, const std::string &content);
    std::string bytes() const;

private:
    struct Sheet {
        std::string name, xml, state;
    };
    std::vector<Sheet> m_sheets;
    std::string m_strings;
    std::string m_styles;
    bool m_is1904 = false;
    std::vector<std::pair<std::string, std::string>> m_parts;
};

/// The bytes of a zip archive of these parts, in their order; a name may occur twice.
std::string zipOf(const std::vector<std::pair<std::string, std::string>> &parts);

} // namespace quotasmith::tests
