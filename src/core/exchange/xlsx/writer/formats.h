// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/xlsx/writer/cell_style.h"

#include <map>
#include <string>
#include <utility>

struct lxw_workbook;
struct lxw_format;

namespace quotasmith::exchange {

/// The looks of a workbook's cells, each made once: Chinese letters in a font WPS and Excel bring along, numbers that
/// read the same in every language.
class Formats {
public:
    /// tenThousand: the word behind amounts in ten thousands; empty: none.
    Formats(lxw_workbook *book, std::string tenThousand) : m_book(book), m_tenThousand(std::move(tenThousand)) {}
    lxw_format *of(const CellStyle &style);

private:
    lxw_format *make(const CellStyle &style) const;

    lxw_workbook *m_book;
    std::string m_tenThousand;
    std::map<CellStyle, lxw_format *> m_formats;
};

} // namespace quotasmith::exchange
