// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/execution/execution_json.h"

#include "cli/commands/execution/part_json.h"

#include <algorithm>
#include <array>

namespace quotasmith::cli {

namespace {

struct Part {
    std::string_view code;
    Json (*json)(const ops::Execution &);
};
constexpr std::array kParts{
    Part{"strategies", strategiesJson}, Part{"returns", returnsJson},      Part{"targets", servedJson},
    Part{"chain", chainJson},           Part{"projects", projectsJson},    Part{"milestones", milestonesJson},
    Part{"results", resultsJson},       Part{"schedule", scheduleJson},    Part{"trials", trialsJson},
    Part{"budget", budgetJson},         Part{"risks", risksJson},          Part{"cadences", cadencesJson},
    Part{"meetings", meetingsJson},     Part{"follow-ups", followUpsJson}, Part{"ogsmt", ogsmtJson},
    Part{"reminders", remindersJson},
};
constexpr std::string_view kActivity = "activity";

/// `followUps` in an object, `follow-ups` on the command line.
std::string fieldOf(std::string_view code)
{
    std::string field(code);
    for (std::size_t cut = field.find('-'); cut != std::string::npos; cut = field.find('-')) {
        field.erase(cut, 1);
        field[cut] = static_cast<char>(field[cut] - 'a' + 'A');
    }
    return field;
}

} // namespace

Json executionPartJson(const ops::Execution &all, const std::vector<ops::Activity> &activity, std::string_view part)
{
    if (part == kActivity)
        return activityJson(all, activity);
    const auto found = std::find_if(kParts.begin(), kParts.end(), [&](const Part &each) { return each.code == part; });
    return found->json(all);
}

Json executionJson(const ops::Execution &all, const std::vector<ops::Activity> &activity)
{
    Json json{{"asOf", all.today.text()}};
    for (const Part &part : kParts)
        json[fieldOf(part.code)] = part.json(all);
    json[std::string(kActivity)] = activityJson(all, activity);
    return json;
}

} // namespace quotasmith::cli
