// SPDX-License-Identifier: Apache-2.0
#include "core/goal/smart.h"

namespace quotasmith::goal {

namespace {

constexpr std::array<std::string_view, 5> kCodes{"specific", "measurable", "attainable", "relevant", "timeBound"};

SmartMark yes(std::string_view reason)
{
    return {SmartVerdict::Yes, reason};
}

SmartMark no(std::string_view reason)
{
    return {SmartVerdict::No, reason};
}

SmartMark specific(const SmartFacts &facts)
{
    if (facts.hasOwner || (facts.hasPeople && facts.unowned == 0))
        return yes("owned");
    return no(!facts.hasPeople || facts.unowned == facts.amount ? "unowned" : "partly-unowned");
}

SmartMark measurable(const SmartFacts &facts)
{
    if (facts.amount == 0)
        return no("no-amount");
    return facts.isCounted ? yes("counted") : no("no-actuals");
}

SmartMark attainable(const SmartFacts &facts)
{
    if (facts.probability)
        return *facts.probability >= kLeastProbability ? yes("probable") : no("improbable");
    if (facts.capacity)
        return *facts.capacity >= facts.amount ? yes("within-capacity") : no("beyond-capacity");
    return {SmartVerdict::Unknown, "no-evidence"};
}

} // namespace

std::string_view smartLetterCode(SmartLetter letter)
{
    return kCodes[static_cast<std::size_t>(letter)];
}

SmartMarks checkSmart(const SmartFacts &facts)
{
    return {specific(facts), measurable(facts), attainable(facts), facts.isLinked ? yes("linked") : no("no-goal"),
            facts.monthsWithAmount > 0 ? yes("monthly") : no("no-month")};
}

} // namespace quotasmith::goal
