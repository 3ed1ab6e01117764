// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/record.h"

#include "core/base/check.h"
#include "core/plan/lists/settings.h"

namespace quotasmith::plan {

namespace {

template <class Type> std::optional<Type> held(const std::optional<ListValue> &value)
{
    const Type *known = value ? std::get_if<Type>(&*value) : nullptr;
    return known ? std::optional(*known) : std::nullopt;
}

ListField quantityOf(const ListField &field, Measure measure)
{
    ListField result = field;
    const MeasureKind kind = kindOf(measure);
    result.type = kind == MeasureKind::Money   ? ListType::Amount
                  : kind == MeasureKind::Count ? ListType::Count
                                               : ListType::Number;
    return result;
}

bool holdsWhole(ListType type)
{
    return type == ListType::Amount || type == ListType::Count || type == ListType::YesNo;
}

} // namespace

const std::optional<ListValue> &Record::value(std::string_view field) const
{
    const auto position = kind->find(field);
    QS_CHECK(position);
    return values[*position];
}

void Record::set(std::string_view field, std::optional<ListValue> value)
{
    const auto position = kind->find(field);
    QS_CHECK(position);
    values[*position] = std::move(value);
}

std::string Record::text(std::string_view field) const
{
    return held<std::string>(value(field)).value_or(std::string());
}

std::optional<std::int64_t> Record::number(std::string_view field) const
{
    return held<std::int64_t>(value(field));
}

std::optional<money::Rate> Record::rate(std::string_view field) const
{
    return held<money::Rate>(value(field));
}

std::optional<NodeId> Record::node(std::string_view field) const
{
    return held<NodeId>(value(field));
}

std::optional<calendar::Month> Record::month(std::string_view field) const
{
    return calendar::Month::parse(text(field));
}

std::optional<Measure> Record::measure(std::string_view field) const
{
    return findMeasure(text(field));
}

std::optional<Axis> Record::axis(std::string_view field) const
{
    return findAxis(text(field));
}

std::optional<Axis> axisFor(const ListField &field, const Record &record)
{
    if (const auto fixed = findAxis(field.axis))
        return fixed;
    return record.axis(field.axis);
}

std::optional<ListField> resolved(const ListField &field, const Record &record)
{
    if (field.type == ListType::Quantity) {
        const auto measure = record.measure(field.of);
        return measure ? std::optional(quantityOf(field, *measure)) : std::nullopt;
    }
    if (field.type == ListType::Setting) {
        const Setting *setting = findSetting(record.kind->code, record.text(field.of));
        if (!setting)
            return std::nullopt;
        ListField known = setting->field;
        known.code = field.code;
        return known;
    }
    return field;
}

bool fits(const ListField &field, const Record &record, const ListValue &value)
{
    if (field.type == ListType::Setting)
        return std::holds_alternative<std::string>(value);
    const auto known = resolved(field, record);
    if (!known)
        return false;
    if (holdsWhole(known->type))
        return std::holds_alternative<std::int64_t>(value);
    if (known->type == ListType::Rate || known->type == ListType::Number)
        return std::holds_alternative<money::Rate>(value);
    return known->type == ListType::Node ? std::holds_alternative<NodeId>(value)
                                         : std::holds_alternative<std::string>(value);
}

bool sameKey(const Record &a, const Record &b)
{
    QS_CHECK(a.kind == b.kind);
    for (std::size_t i = 0; i < a.values.size(); ++i)
        if (a.kind->fields[i].isKey && a.values[i] != b.values[i])
            return false;
    return true;
}

} // namespace quotasmith::plan
