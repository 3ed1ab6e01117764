// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/people/person_book.h"
#include "core/diagnosis/people/team.h"
#include "core/money/money.h"

#include <array>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;

const Rate kWell(8, 10), kWhole(1, 1);

struct Box {
    std::string_view name, advice;
};
/// By row of ability from the lowest, then by column of attainment from the lowest.
constexpr std::array<std::array<Box, 3>, 3> kBoxes{{
    {{{"weak", "last-place"}, {"steady", "train"}, {"workhorse", "reward-and-train"}}},
    {{{"dilemma", "improve-or-move"}, {"core", "develop"}, {"key", "stretch"}}},
    {{{"enigma", "find-cause"}, {"high-potential", "coach"}, {"star", "manage-and-share"}}},
}};

const Box &boxAt(int row, int column)
{
    return kBoxes[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

std::optional<Rate> attainmentOf(const Input &input, const PersonBook &book, plan::NodeId person)
{
    std::optional<std::int64_t> target;
    std::int64_t actual = 0;
    for (const calendar::Month month : book.months()) {
        const auto planned = input.span.contains(month) ? book.target(person, month) : std::nullopt;
        if (!planned)
            continue;
        target = money::addUnits(target.value_or(0), *planned);
        actual = money::addUnits(actual, book.actual(person, month).value_or(0));
    }
    return target ? money::attainment(actual, *target) : std::nullopt;
}

} // namespace

std::vector<NineBoxPerson> nineBox(const Input &input)
{
    const PersonBook book(input, input.settings.money);
    std::unordered_map<plan::NodeId, std::int64_t> scores;
    for (const plan::AbilityScore &score : input.abilities)
        scores.emplace(score.person, score.score);
    std::vector<NineBoxPerson> people;
    for (const plan::Person &person : input.people) {
        if (!isThere(person, input.asOf))
            continue;
        NineBoxPerson &one = people.emplace_back();
        one.person = person.node;
        one.attainment = attainmentOf(input, book, person.node);
        if (one.attainment)
            one.column = *one.attainment < kWell ? 0 : *one.attainment < kWhole ? 1 : 2;
        if (const auto score = scores.find(person.node); score != scores.end()) {
            one.ability = score->second;
            one.row = score->second < 3 ? 0 : score->second == 3 ? 1 : 2;
        }
    }
    return people;
}

std::string_view nineBoxAdvice(int row, int column)
{
    return boxAt(row, column).advice;
}

std::string_view nineBoxName(int row, int column)
{
    return boxAt(row, column).name;
}

} // namespace quotasmith::diagnosis
