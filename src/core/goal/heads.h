// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/plan/person.h"
#include "core/plan/rows/ramp.h"
#include "core/plan/rows/tenure.h"
#include "core/plan/rows/vacancy.h"
#include "core/plan/tree.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace quotasmith::goal {

enum class HeadKind { Person, Vacancy };

/// Months in which somebody has actuals, by person.
using WorkedMonths = std::map<plan::NodeId, std::set<calendar::Month>>;

/// Somebody who sells, or a place that waits for somebody. Counts in the months at whose end they are there. A month
/// with actuals before the hire counts whole: somebody did that work.
struct Head {
    HeadKind kind = HeadKind::Person;
    int node = 0; ///< tree position of the person, or of the team a listed vacancy belongs to
    std::string code;
    std::optional<calendar::Month> from;       ///< month of hire; nothing: not known, counts as there all along
    std::optional<calendar::Month> last;       ///< last month they count in; nothing: stays
    plan::Tenure least = plan::Tenure::Novice; ///< of whoever a vacancy looks for
    std::set<calendar::Month> before;          ///< months with actuals before `from`

    bool isThere(calendar::Month month) const;
    /// What they reach of a full head in a month: 0 where they are not there, whole where the hire is not known.
    money::Rate share(const plan::Ramp &ramp, calendar::Month month) const;
    plan::Tenure tenure(calendar::Month month) const;
};

/// The people of an organisation's tree, known or not, in tree order, then the listed vacancies as they come. People
/// without a hire but with a planned start are vacancies.
std::vector<Head> headsOf(const plan::Tree &organisation, std::span<const plan::Person> people,
                          std::span<const plan::Vacancy> vacancies, const WorkedMonths &worked = {});

/// Full head-months: Σ of shares over the months.
money::Rate headMonths(const Head &head, const plan::Ramp &ramp, std::span<const calendar::Month> months);
/// Of all people; vacancies are nobody yet.
money::Rate headMonths(std::span<const Head> heads, const plan::Ramp &ramp, std::span<const calendar::Month> months);

} // namespace quotasmith::goal
