// SPDX-License-Identifier: Apache-2.0
#include "core/ops/lists/split_shares.h"

#include "core/base/error.h"

namespace quotasmith::ops {

namespace {

using plan::Record;

std::optional<calendar::MonthRange> monthsOf(const Record &record, const plan::ListContext &context)
{
    const calendar::FiscalCalendar &calendar = context.settings.calendar;
    const auto period = calendar.parse(record.text("period"));
    return period ? calendar.range(*period) : std::nullopt;
}

/// Whether two rows may speak of the same customer, or the same product.
bool mayMeet(const Record &a, const Record &b, const char *field, plan::Axis axis, const plan::ListContext &context)
{
    const auto one = a.node(field), other = b.node(field);
    if (!one || !other || *one == *other)
        return true;
    const plan::Tree &tree = context.tree(axis);
    const auto first = tree.find(*one), second = tree.find(*other);
    return first && second && (tree.isAbove(*first, *second) || tree.isAbove(*second, *first));
}

bool mayMeet(const Record &a, const Record &b, const plan::ListContext &context)
{
    const auto one = monthsOf(a, context), other = monthsOf(b, context);
    return one && other && one->overlaps(*other) && mayMeet(a, b, "account", plan::Axis::Customer, context) &&
           mayMeet(a, b, "product", plan::Axis::Product, context);
}

std::string personText(const Record &record, const plan::ListContext &context)
{
    return plan::printListValue(record.kind->field("person"), *record.value("person"), record, context);
}

} // namespace

void requireSharesFit(const Record &record, std::span<const Record> records, const plan::ListContext &context)
{
    if (record.node("person") == record.node("to"))
        throw base::Error("split-with-oneself", {{"person", personText(record, context)}});
    if (record.text("kind") == "overlay")
        return;
    money::Rate sum = record.rate("share").value_or(money::Rate());
    for (const Record &other : records) {
        const bool isReplaced = (!record.id.isNull() && other.id == record.id) || plan::sameKey(other, record);
        if (!isReplaced && other.node("person") == record.node("person") && other.text("kind") != "overlay" &&
            mayMeet(record, other, context))
            sum = sum + other.rate("share").value_or(money::Rate());
    }
    if (sum > money::Rate(1, 1))
        throw base::Error("splits-over", {{"person", personText(record, context)}, {"share", sum.percentText()}});
}

} // namespace quotasmith::ops
