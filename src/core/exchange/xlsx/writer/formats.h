// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/xlsx/writer/cell_style.h"

#include <map>

struct lxw_workbook;
struct lxw_format;

namespace quotasmith::exchange {

/// The looks of a workbook's cells, each made once: Chinese letters in a font WPS and Excel bring along, numbers that
/// read the same in every language.
class Formats {
public:
    explicit Formats(lxw_workbook *book) : m_book(book) {}
    lxw_format *of(const CellStyle &style);

private:
    lxw_format *make(const CellStyle &style) const;

    lxw_workbook *m_book;
    std::map<CellStyle, lxw_format *> m_formats;
};

} // namespace quotasmith::exchange
