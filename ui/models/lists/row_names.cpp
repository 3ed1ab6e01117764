// SPDX-License-Identifier: Apache-2.0
#include "ui/models/lists/row_names.h"

#include "text/convert.h"

#include <algorithm>

namespace quotasmith::ui {

RowNames::RowNames(const plan::ListReference &reference, const std::vector<plan::Record> &rows)
{
    for (const plan::Record &row : rows) {
        const std::string name = row.text(reference.name);
        const auto isSame = [&](const plan::Record &each) { return each.text(reference.name) == name; };
        const QString code = text::fromUtf8(row.text("code")), called = text::fromUtf8(name);
        const bool isClear = std::count_if(rows.begin(), rows.end(), isSame) == 1;
        m_rows.emplace_back(code, isClear ? called : QStringLiteral("%1 (%2)").arg(called, code));
    }
}

QStringList RowNames::all() const
{
    QStringList names;
    for (const auto &[code, called] : m_rows)
        names << called;
    return names;
}

QString RowNames::shown(const QString &written) const
{
    for (const auto &[code, called] : m_rows)
        if (code == written)
            return called;
    return written;
}

QString RowNames::code(const QString &typed) const
{
    for (const auto &[code, called] : m_rows)
        if (called.compare(typed, Qt::CaseInsensitive) == 0)
            return code;
    return typed;
}

} // namespace quotasmith::ui
