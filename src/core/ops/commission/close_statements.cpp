// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/commission/statements.h"
#include "core/ops/op_codes.h"
#include "core/plan/lists/field.h"
#include "core/plan/ratio.h"
#include "core/store/tables/holds.h"
#include "core/store/writer.h"

#include <algorithm>
#include <charconv>

namespace quotasmith::ops {

namespace {

store::Statement closed(const PayBook &book, const PayStatement &statement)
{
    const PaidPerson &person = book.people[statement.person];
    return {{}, person.id, person.code, statement.month, {}, {}, statement.lines};
}

} // namespace

CloseStatementsOutcome closeStatements(store::Document &document, calendar::MonthRange months)
{
    CloseStatementsOutcome outcome;
    const PayBook book = readPayBook(document.connection());
    const calendar::FiscalCalendar &calendar = book.settings.calendar;
    const auto isMeant = [&](const PayStatement &one) {
        return months.contains(calendar.position(one.month).value_or(-1));
    };
    std::vector<PayStatement> all = statementsOf(book);
    std::erase_if(all, [&](const PayStatement &one) { return !isMeant(one); });
    const std::string period = calendar.text(months);
    if (all.empty())
        throw base::Error("statements-none", {{"period", period}});
    std::erase_if(all, [](const PayStatement &one) { return one.isClosed; });
    if (all.empty())
        throw base::Error("statements-closed", {{"period", period}});
    const auto closedMonths = store::readClosedMonths(document.connection());
    for (int m = months.first; m <= months.last; ++m)
        if (std::find(closedMonths.begin(), closedMonths.end(), calendar.month(m)) == closedMonths.end())
            outcome.openMonths.push_back(calendar.month(m));
    for (const PayStatement &one : all)
        outcome.corrections +=
            static_cast<int>(std::count_if(one.lines.begin(), one.lines.end(),
                                           [](const store::StatementLine &line) { return line.rule == "correction"; }));
    outcome.statements = static_cast<int>(all.size());
    outcome.changes = document.transact({kStatementsClose, store::StepKind::Barrier, {{"period", period}}},
                                        [&](store::Writer &writer) {
                                            for (const PayStatement &one : all)
                                                store::addStatement(writer, closed(book, one));
                                        });
    return outcome;
}

std::string slicesText(const std::vector<commission::Slice> &slices)
{
    std::string text;
    for (const commission::Slice &slice : slices)
        text += (text.empty() ? "" : ";") + std::to_string(slice.tier) + ' ' + plan::exactText(slice.base.rate()) +
                ' ' + plan::exactText(slice.rate) + ' ' + plan::exactText(slice.pay.rate());
    return text;
}

std::vector<ReadSlice> readSlices(const std::string &text)
{
    std::vector<ReadSlice> slices;
    for (const std::string_view one : plan::partsOf(text, ';')) {
        const auto parts = plan::partsOf(one, ' ');
        if (parts.size() != 4)
            continue;
        ReadSlice slice;
        std::from_chars(parts[0].data(), parts[0].data() + parts[0].size(), slice.tier);
        const auto base = plan::parseExact(parts[1]), rate = plan::parseExact(parts[2]),
                   pay = plan::parseExact(parts[3]);
        if (!base || !rate || !pay)
            continue;
        slice.base = *base;
        slice.rate = *rate;
        slice.pay = *pay;
        slices.push_back(slice);
    }
    return slices;
}

} // namespace quotasmith::ops
