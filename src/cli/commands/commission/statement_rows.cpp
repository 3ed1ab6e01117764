// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commission/statement_rows.h"

#include "cli/commands/commission/pay_answer.h"
#include "cli/words.h"
#include "core/money/rate.h"
#include "text/commission/statement_text.h"
#include "text/convert.h"
#include "text/format.h"

#include <set>

namespace quotasmith::cli {

namespace {

using store::StatementLine;

/// What the schemes of the lines have in common; nothing where they differ or there are none.
std::string commonScheme(const PersonStatements &one)
{
    std::set<std::string> codes;
    for (const ops::PayStatement *statement : one.statements)
        for (const StatementLine &line : statement->lines)
            if (!line.scheme.empty())
                codes.insert(line.scheme);
    return codes.size() == 1 ? *codes.begin() : std::string();
}

/// The rate of a line that has but one; of a bonus a unit its amount.
Json rateOf(const StatementLine &line, int decimals)
{
    const auto slices = ops::readSlices(line.slices);
    if (slices.size() != 1)
        return nullptr;
    const bool isPerUnit = line.rule == "new-product" && line.measure == plan::Measure::Units;
    return isPerUnit ? exactAmountJson(slices.front().rate, decimals) : rateJson(slices.front().rate);
}

Json slicesJson(const StatementLine &line, int decimals)
{
    Json list = Json::array();
    for (const ops::ReadSlice &slice : ops::readSlices(line.slices))
        list.push_back({{"period", line.month.text()},
                        {"tier", slice.tier},
                        {"base", exactAmountJson(slice.base, decimals)},
                        {"rate", rateJson(slice.rate)},
                        {"pay", exactAmountJson(slice.pay, decimals)}});
    return list;
}

Json lineJson(const StatementLine &line, int decimals)
{
    return {{"rule", line.rule},
            {"scheme", line.scheme},
            {"method", line.method},
            {"period", line.month.text()},
            {"from", line.first.text()},
            {"to", line.last.text()},
            {"input", amountJson(line.input, plan::decimalsOf(line.measure, decimals))},
            {"quota", amountJson(line.quota, decimals)},
            {"rate", rateOf(line, decimals)},
            {"paidBefore", amountJson(line.paidBefore, decimals)},
            {"amount", amountJson(line.amount, decimals)},
            {"reason", textOrNull(line.reason)},
            {"text", textJson(text::payLineText(line, decimals))}};
}

/// `2027-12`, the second statement of a month `2027-12 (2)`.
QString monthText(const ops::PayStatement &statement)
{
    const QString month = text::fromUtf8(statement.month.text());
    return statement.number == 1 ? month : QStringLiteral("%1 (%2)").arg(month).arg(statement.number);
}

} // namespace

Json personJson(const ops::PayBook &book, const PersonStatements &one)
{
    const int decimals = book.settings.currency.exponent;
    const ops::StatementSums sums = sumsOf(one);
    Json slices = Json::array(), lines = Json::array();
    for (const ops::PayStatement *statement : one.statements)
        for (const StatementLine &line : statement->lines) {
            lines.push_back(lineJson(line, decimals));
            if (commission::findMethod(line.method))
                for (Json &slice : slicesJson(line, decimals))
                    slices.push_back(std::move(slice));
        }
    const ops::PaidPerson &person = book.people[one.person];
    return {{"code", person.code},
            {"name", person.name},
            {"scheme", textOrNull(commonScheme(one))},
            {"quota", amountJson(sums.quota, decimals)},
            {"actual", amountJson(sums.actual, decimals)},
            {"attainment", attainmentJson(sums.attainment)},
            {"base", amountJson(sums.actual, decimals)},
            {"slices", slices},
            {"lines", lines},
            {"pay", amountJson(one.pay, decimals)},
            {"yearToDate", amountJson(one.yearToDate, decimals)},
            {"closed", sums.isClosed}};
}

Table linesTable(const ops::PayBook &book, const PersonStatements &one)
{
    const int decimals = book.settings.currency.exponent;
    Table table{{{Cli::tr("Month")},
                 {Cli::tr("Scheme")},
                 {Cli::tr("Line")},
                 {Cli::tr("What it rests on")},
                 {Cli::tr("Pay"), Align::Right}},
                {}};
    for (const ops::PayStatement *statement : one.statements)
        for (const StatementLine &line : statement->lines)
            table.rows.push_back({monthText(*statement), text::fromUtf8(line.scheme), text::payLineName(line),
                                  text::payLineText(line, decimals), text::amountText(line.amount, decimals)});
    return table;
}

} // namespace quotasmith::cli
