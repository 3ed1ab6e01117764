// SPDX-License-Identifier: Apache-2.0
#include "core/plan/identity.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace quotasmith::plan {

namespace {

using enum Measure;
using Kind = Identity::Kind;

const std::array<Identity, 7> &table()
{
    static const std::array<Identity, 7> kTable{{
        {Kind::Product, Revenue, {Leads, Conversion, AverageOrderValue}},
        {Kind::Product, Orders, {Leads, Conversion}},
        {Kind::Product, Revenue, {Orders, AverageOrderValue}},
        {Kind::Product, GrossProfit, {Revenue, GrossMargin}},
        {Kind::Difference, GrossProfit, {Revenue, Cost}},
        {Kind::Product, Won, {Opportunities, WinRate}},
        {Kind::Product, Collected, {Revenue, Collection}},
    }};
    return kTable;
}

std::vector<Measure> membersOf(const Identity &identity)
{
    std::vector<Measure> members{identity.whole};
    members.insert(members.end(), identity.parts.begin(), identity.parts.end());
    return members;
}

std::optional<money::Rate> over(const money::Rate &value, const money::Rate &divisor)
{
    if (divisor == money::Rate())
        return std::nullopt;
    return value * money::Rate(divisor.denominator(), divisor.numerator());
}

/// The member as the others make it.
std::optional<money::Rate> solvedFor(const Identity &identity, Measure member, const MemberValues &values)
{
    const bool isWhole = member == identity.whole;
    if (identity.kind == Kind::Difference) {
        const Measure first = identity.parts[0], second = identity.parts[1];
        if (isWhole)
            return values.at(first) - values.at(second);
        return member == first ? values.at(identity.whole) + values.at(second)
                               : values.at(first) - values.at(identity.whole);
    }
    std::optional<money::Rate> result = isWhole ? money::Rate(1, 1) : values.at(identity.whole);
    for (const Measure part : identity.parts)
        if (part != member && result)
            result = isWhole ? *result * values.at(part) : over(*result, values.at(part));
    return result;
}

void proposeFor(const Identity &identity, Measure changed, const MemberValues &values, std::vector<Proposal> &out)
{
    const std::vector<Measure> members = membersOf(identity);
    std::vector<Measure> unknown;
    std::copy_if(members.begin(), members.end(), std::back_inserter(unknown),
                 [&](Measure member) { return !values.contains(member); });
    if (std::find(members.begin(), members.end(), changed) == members.end() || unknown.size() > 1)
        return;
    if (unknown.empty() && solvedFor(identity, identity.whole, values) == values.at(identity.whole))
        return;
    for (const Measure member : members) {
        if (member == changed || (!unknown.empty() && member != unknown.front()))
            continue;
        const auto known = values.find(member);
        if (const auto needed = solvedFor(identity, member, values))
            out.push_back(
                {&identity, member, known == values.end() ? std::nullopt : std::optional(known->second), *needed});
    }
}

} // namespace

std::span<const Identity> identities()
{
    return table();
}

std::string identityCode(const Identity &identity)
{
    std::string code(measureCode(identity.whole));
    char sign = '=';
    for (const Measure part : identity.parts) {
        code += sign + std::string(measureCode(part));
        sign = identity.kind == Kind::Product ? '*' : '-';
    }
    return code;
}

std::vector<Proposal> proposalsFor(Measure changed, const money::Rate &value, const MemberValues &others)
{
    MemberValues values = others;
    values[changed] = value;
    std::vector<Proposal> proposals;
    for (const Identity &identity : identities()) {
        std::vector<Proposal> some;
        try {
            proposeFor(identity, changed, values, some);
        } catch (const base::Error &) { // the exact fraction does not fit: nothing can be said exactly
            some.clear();
        }
        proposals.insert(proposals.end(), some.begin(), some.end());
    }
    return proposals;
}

} // namespace quotasmith::plan
