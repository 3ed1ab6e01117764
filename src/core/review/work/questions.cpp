// SPDX-License-Identifier: Apache-2.0
#include "core/review/work/questions.h"

#include <algorithm>
#include <array>

namespace quotasmith::review {

namespace {

constexpr std::array<std::string_view, 5> kCadences{"day", "week", "month", "quarter", "year"};

constexpr std::array kQuestions{
    GuidingQuestion{"day-stopped", Cadence::Day, "attainment gap visits"},
    GuidingQuestion{"day-voices", Cadence::Day, "visits calls"},
    GuidingQuestion{"day-tomorrow", Cadence::Day, "actionsOverdue problemsOpen"},
    GuidingQuestion{"week-funnel", Cadence::Week, "leads orders conversion averageOrderValue"},
    GuidingQuestion{"week-channel", Cadence::Week, "visits calls newCustomers"},
    GuidingQuestion{"month-attainment", Cadence::Month, "attainment gap growth revenueAHead"},
    GuidingQuestion{"month-allocation", Cadence::Month, "attainment findings problemsOpen"},
    GuidingQuestion{"quarter-strategies", Cadence::Quarter, "strategies growth findings"},
    GuidingQuestion{"quarter-market", Cadence::Quarter, "newCustomers lostCustomers repurchase averageOrderValue"},
    GuidingQuestion{"year-target", Cadence::Year, "attainment gap growth"},
    GuidingQuestion{"year-ability", Cadence::Year, "revenueAHead conversion collection"},
    GuidingQuestion{"year-next", Cadence::Year, "growth newCustomers grossMargin findings"},
};

} // namespace

std::string_view cadenceCode(Cadence cadence)
{
    return kCadences.at(static_cast<std::size_t>(cadence));
}

std::optional<Cadence> findCadence(std::string_view code)
{
    const auto found = std::find(kCadences.begin(), kCadences.end(), code);
    return found == kCadences.end() ? std::nullopt : std::optional(static_cast<Cadence>(found - kCadences.begin()));
}

std::span<const GuidingQuestion> guidingQuestions()
{
    return kQuestions;
}

std::span<const GuidingQuestion> questionsOf(Cadence cadence)
{
    const auto first = std::find_if(kQuestions.begin(), kQuestions.end(),
                                    [cadence](const GuidingQuestion &one) { return one.cadence == cadence; });
    const auto end =
        std::find_if(first, kQuestions.end(), [cadence](const GuidingQuestion &one) { return one.cadence != cadence; });
    return {first, end};
}

} // namespace quotasmith::review
