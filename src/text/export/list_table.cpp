// SPDX-License-Identifier: Apache-2.0
#include "text/export/list_table.h"

#include "core/exchange/field.h"
#include "text/convert.h"
#include "text/list_text.h"

#include <algorithm>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportCell;
using plan::ListType;

ColumnKind kindOf(ListType type)
{
    switch (type) {
    case ListType::Amount:
    case ListType::Quantity:
        return ColumnKind::Money;
    case ListType::Count:
        return ColumnKind::Count;
    case ListType::Rate:
        return ColumnKind::Ratio;
    case ListType::Date:
        return ColumnKind::Date;
    case ListType::Month:
    case ListType::Period:
    case ListType::OfYear:
    case ListType::Week:
        return ColumnKind::Period;
    default:
        return ColumnKind::Text;
    }
}

/// Whether an import takes the header for this field and for none before it.
bool isKnown(const std::string &header, const plan::ListKind &kind, const plan::ListField &field)
{
    const std::string key = exchange::headerKey(header);
    const auto knows = [&](const plan::ListField &one) {
        const auto names = plan::partsOf(one.headers, '|');
        return key == exchange::headerKey(one.code) || std::find(names.begin(), names.end(), key) != names.end();
    };
    const auto first = std::find_if(kind.fields.begin(), kind.fields.end(), knows);
    return first != kind.fields.end() && first->code == field.code;
}

bool isEnglish(std::string_view name)
{
    return std::all_of(name.begin(), name.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// The field's name, or in Chinese another one the import knows it by; else its code.
std::string headerOf(const plan::ListKind &kind, const plan::ListField &field)
{
    const std::string name = toUtf8(listFieldName(kind, field));
    if (isEnglish(name))
        return std::string(field.code);
    if (isKnown(name, kind, field))
        return name;
    for (const std::string_view header : plan::partsOf(field.headers, '|'))
        if (!isEnglish(header) && isKnown(std::string(header), kind, field))
            return std::string(header);
    return std::string(field.code);
}

ExportCell cellOf(const plan::Record &record, std::size_t position, const plan::ListContext &context)
{
    const plan::ListField &field = record.kind->fields[position];
    const auto &value = record.values[position];
    const auto known = value ? plan::resolved(field, record) : std::nullopt;
    if (!known)
        return std::monostate();
    if (const auto *number = std::get_if<std::int64_t>(&*value); number && known->type != ListType::YesNo)
        return exchange::Figure{*number, known->type == ListType::Amount ? context.settings.currency.exponent : 0};
    if (const auto *rate = std::get_if<money::Rate>(&*value); rate && known->type == ListType::Rate)
        return *rate;
    return plan::printListValue(field, *value, record, context);
}

} // namespace

exchange::ExportTable listTable(const plan::ListKind &kind, std::span<const plan::Record> records,
                                const plan::ListContext &context)
{
    exchange::ExportTable table;
    for (const plan::ListField &field : kind.fields)
        table.columns.push_back({headerOf(kind, field), kindOf(field.type), 0});
    for (const plan::Record &record : records) {
        auto &row = table.rows.emplace_back();
        for (std::size_t i = 0; i < record.values.size(); ++i)
            row.push_back(cellOf(record, i, context));
    }
    return table;
}

} // namespace quotasmith::text
