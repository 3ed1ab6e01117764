// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/statements.h"

#include "core/commission/pay/pay_rule.h"
#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using store::StatementLine;

constexpr std::string_view kOwnRule = "commission";

/// By rule, those of the new statement first.
std::vector<ChangePart> changedRules(const PayStatement &before, const PayStatement &now)
{
    std::vector<ChangePart> parts;
    const auto add = [&](const StatementLine &line, std::int64_t amount) {
        const auto known =
            std::find_if(parts.begin(), parts.end(), [&](const ChangePart &part) { return part.rule == line.rule; });
        ChangePart &part = known == parts.end() ? parts.emplace_back(ChangePart{line.rule, 0}) : *known;
        part.amount = money::addUnits(part.amount, amount);
    };
    for (const StatementLine &line : now.lines)
        add(line, line.amount);
    for (const StatementLine &line : before.lines)
        add(line, -line.amount);
    return parts;
}

/// The line of a scheme's own; nullptr when there is not exactly one.
const StatementLine *ownLine(const PayStatement &statement)
{
    const StatementLine *found = nullptr;
    for (const StatementLine &line : statement.lines) {
        if (line.rule != kOwnRule)
            continue;
        if (found)
            return nullptr;
        found = &line;
    }
    return found;
}

const KnownScheme *findScheme(const PayBook &book, const std::string &code)
{
    const auto found = std::find_if(book.schemes.begin(), book.schemes.end(),
                                    [&](const KnownScheme &scheme) { return scheme.code == code; });
    return found == book.schemes.end() ? nullptr : &*found;
}

std::int64_t payOn(const commission::Scheme &scheme, std::int64_t base, std::optional<std::int64_t> quota)
{
    if (scheme.needsQuota() && quota.value_or(0) <= 0)
        return 0;
    return commission::PayRule(scheme, quota ? std::optional(commission::Exact(*quota)) : std::nullopt)
        .at(base)
        .pay.rounded();
}

} // namespace

std::int64_t PayStatement::total() const
{
    std::int64_t sum = 0;
    for (const StatementLine &line : lines)
        sum = money::addUnits(sum, line.amount);
    return sum;
}

StatementChange changeBetween(const PayBook &book, const PayStatement &before, const PayStatement &now)
{
    StatementChange change{money::subtractUnits(now.total(), before.total())};
    const StatementLine *from = ownLine(before), *to = ownLine(now);
    const KnownScheme *scheme = to ? findScheme(book, to->scheme) : nullptr;
    if (from && scheme && from->scheme == to->scheme &&
        scheme->file.scheme.period != commission::SchemePeriod::YearToDate) {
        const commission::Scheme &rule = scheme->file.scheme;
        const std::int64_t old = payOn(rule, from->input, from->quota);
        const std::int64_t withActual = payOn(rule, to->input, from->quota);
        change.byActual = money::subtractUnits(withActual, old);
        change.byQuota = money::subtractUnits(payOn(rule, to->input, to->quota), withActual);
    }
    const std::int64_t explained = money::addUnits(change.byActual, change.byQuota);
    change.byOther = money::subtractUnits(change.difference, explained);
    change.others = changedRules(before, now);
    const auto own = std::find_if(change.others.begin(), change.others.end(),
                                  [](const ChangePart &part) { return part.rule == kOwnRule; });
    if (own != change.others.end())
        own->amount = money::subtractUnits(own->amount, explained);
    std::erase_if(change.others, [](const ChangePart &part) { return part.amount == 0; });
    return change;
}

} // namespace quotasmith::ops
