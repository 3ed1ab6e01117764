// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/remark.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace quotasmith::exchange {

namespace {

constexpr std::array<std::string_view, 19> kWords{
    "注",   "备注",   "说明",     "制表", "制单",     "审核",     "复核",     "填表",    "统计",  "打印",
    "单位", "负责人", "数据来源", "note", "prepared", "reviewed", "approved", "printed", "source"};
constexpr std::size_t kMostBeforeColon = 40;

/// A word of a page with a colon soon behind it.
bool isNote(std::string_view text)
{
    const std::string word = base::folded(text);
    const std::size_t colon = std::min(word.find(':'), word.find("："));
    return colon < kMostBeforeColon &&
           std::any_of(kWords.begin(), kWords.end(), [&](std::string_view start) { return word.starts_with(start); });
}

bool isHeader(const Row &row, const std::vector<std::string> &header)
{
    return row.fields.size() >= header.size() && row.fields.front() == header.front() &&
           std::equal(header.begin(), header.end(), row.fields.begin());
}

} // namespace

bool isRemark(const Row &row, const std::vector<std::string> &header)
{
    if (header.size() < 2 || row.problem != RowProblem::None)
        return false;
    const std::string_view *only = nullptr;
    for (const std::string_view &field : row.fields) {
        if (field.empty())
            continue;
        if (only)
            return isHeader(row, header);
        only = &field;
    }
    return only && isNote(*only);
}

} // namespace quotasmith::exchange
