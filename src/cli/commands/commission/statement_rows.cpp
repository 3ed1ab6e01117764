// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commission/statement_rows.h"

#include "cli/commands/commission/pay_answer.h"
#include "cli/words.h"
#include "core/money/money.h"
#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <algorithm>
#include <set>

namespace quotasmith::cli {

namespace {

using store::StatementLine;

bool isOwn(const StatementLine &line)
{
    return line.rule == "commission";
}

/// What the schemes of the lines have in common; nothing where they differ or there are none.
std::string commonScheme(const PersonStatements &one)
{
    std::set<std::string> codes;
    for (const ops::PayStatement *statement : one.statements)
        for (const StatementLine &line : statement->lines)
            codes.insert(line.scheme);
    return codes.size() == 1 ? *codes.begin() : std::string();
}

/// The rate of a line that has but one.
std::optional<money::Rate> rateOf(const StatementLine &line)
{
    const auto slices = ops::readSlices(line.slices);
    return slices.size() == 1 ? std::optional(slices.front().rate) : std::nullopt;
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
            {"input", amountJson(line.input, decimals)},
            {"quota", amountJson(line.quota, decimals)},
            {"rate", rateJson(rateOf(line))},
            {"paidBefore", amountJson(line.paidBefore, decimals)},
            {"amount", amountJson(line.amount, decimals)},
            {"reason", textOrNull(line.reason)}};
}

QString ruleText(const StatementLine &line)
{
    const QString rule = text::payRuleName(line.rule);
    return line.reason.empty() ? rule
                               : Cli::tr("%1 of %2: %3")
                                     .arg(rule, text::fromUtf8(line.month.text()), text::correctionReason(line.reason));
}

QString slicesText(const StatementLine &line, int decimals)
{
    QString text;
    for (const ops::ReadSlice &slice : ops::readSlices(line.slices))
        text +=
            (text.isEmpty() ? QString() : QStringLiteral(" + ")) +
            QStringLiteral("%1 × %2").arg(text::amountText(slice.base.of(1), decimals), text::rateText(slice.rate, 4));
    return text.isEmpty() ? text::noValue() : text;
}

} // namespace

std::vector<PersonStatements> peopleIn(const ops::PayBook &book, const std::vector<ops::PayStatement> &statements,
                                       calendar::MonthRange months)
{
    std::vector<PersonStatements> people;
    std::int64_t toDate = 0;
    for (const ops::PayStatement &statement : statements) {
        const int month = book.settings.calendar.position(statement.month).value_or(12);
        const bool isNew = &statement == statements.data() || (&statement - 1)->person != statement.person;
        toDate = isNew ? 0 : toDate;
        if (month > months.last)
            continue;
        toDate = money::addUnits(toDate, statement.total());
        if (!months.contains(month))
            continue;
        if (people.empty() || people.back().person != statement.person)
            people.push_back({statement.person, {}, 0, 0});
        people.back().statements.push_back(&statement);
        people.back().pay = money::addUnits(people.back().pay, statement.total());
        people.back().yearToDate = toDate;
    }
    return people;
}

StatementSums sumsOf(const PersonStatements &one)
{
    StatementSums sums;
    const StatementLine *previous = nullptr;
    for (const ops::PayStatement *statement : one.statements) {
        sums.isClosed = sums.isClosed && statement->isClosed;
        for (const StatementLine &line : statement->lines) {
            if (!isOwn(line))
                continue;
            // The stretch of a year to date holds the months of the one before it.
            const bool goesOn = previous && previous->scheme == line.scheme && previous->first == line.first;
            sums.actual = money::addUnits(goesOn ? sums.actual - previous->input : sums.actual, line.input);
            if (line.quota)
                sums.quota = money::addUnits(goesOn ? sums.quota.value_or(0) - previous->quota.value_or(0)
                                                    : sums.quota.value_or(0),
                                             *line.quota);
            previous = &line;
        }
    }
    if (sums.quota)
        sums.attainment = money::attainment(sums.actual, *sums.quota);
    return sums;
}

Json personJson(const ops::PayBook &book, const PersonStatements &one)
{
    const int decimals = book.settings.currency.exponent;
    const StatementSums sums = sumsOf(one);
    Json slices = Json::array(), lines = Json::array();
    for (const ops::PayStatement *statement : one.statements)
        for (const StatementLine &line : statement->lines) {
            lines.push_back(lineJson(line, decimals));
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
                 {Cli::tr("Base")},
                 {Cli::tr("Actual"), Align::Right},
                 {Cli::tr("Target"), Align::Right},
                 {Cli::tr("Attainment"), Align::Right},
                 {Cli::tr("Slices")},
                 {Cli::tr("Pay"), Align::Right}},
                {}};
    for (const ops::PayStatement *statement : one.statements)
        for (const StatementLine &line : statement->lines)
            table.rows.push_back(
                {text::fromUtf8(statement->month.text()), text::fromUtf8(line.scheme), ruleText(line),
                 text::measureName(line.measure), text::amountText(line.input, decimals),
                 text::amountText(line.quota, decimals),
                 text::rateText(line.quota ? money::attainment(line.input, *line.quota) : std::nullopt),
                 slicesText(line, decimals), text::amountText(line.amount, decimals)});
    return table;
}

} // namespace quotasmith::cli
