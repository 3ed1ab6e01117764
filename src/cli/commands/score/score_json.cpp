// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/score/score_json.h"

#include "text/review/score_words.h"

namespace quotasmith::cli {

namespace {

constexpr int kPlaces = 2; // of points

Json nodeCode(const plan::Tree &tree, const std::optional<plan::NodeId> &node)
{
    const auto at = node ? tree.find(*node) : std::nullopt;
    return at ? Json(tree.node(*at).code) : Json(nullptr);
}

void addNode(Json &json, const plan::Tree &tree, int position)
{
    const plan::Node &node = tree.node(position);
    json["code"] = node.code;
    json["name"] = node.name;
    json["level"] = plan::levelCode(node.level);
}

Json stepsJson(const review::ScoreScale &scale)
{
    Json steps = Json::array();
    for (const auto &step : scale.steps)
        steps.push_back({{"from", rateJson(step.from)}, {"points", rateJson(step.points)}});
    return steps;
}

Json indicatorJson(const review::Standard &standard, const review::ScoredIndicator &scored, const ops::ScoreWords &said)
{
    return {{"indicator", standard.code},
            {"name", standard.name},
            {"weight", rateJson(standard.weight)},
            {"reading", rateJson(scored.reading)},
            {"points", rateJson(scored.points)},
            {"weighted", rateJson(scored.weighted)},
            {"by", textOrNull(said.by)},
            {"answer", textOrNull(said.answer)},
            {"answered", textOrNull(said.answered)}};
}

Json scoredJson(const ops::Scorecards &all, const ops::ScoredNode &node)
{
    Json json = Json::object();
    addNode(json, *all.standards.tree, node.node);
    json["rank"] = node.rank > 0 ? Json(node.rank) : Json(nullptr);
    json["total"] = amountJson(node.score.total, kPlaces);
    json["grade"] = node.score.grade ? Json(review::gradeCode(*node.score.grade)) : Json(nullptr);
    json["soFar"] = amountJson(node.score.soFar, kPlaces);
    json["judged"] = rateJson(node.score.judged);
    json["indicators"] = Json::array();
    const review::Card &card = all.cardOf(node);
    for (std::size_t i = 0; i < node.indicators.size(); ++i)
        json["indicators"].push_back(indicatorJson(card.standards[i], node.indicators[i], node.words[i]));
    return json;
}

} // namespace

Json standardJson(const ops::Standards &standards, const review::Standard &standard)
{
    const review::ScoreScale &scale = standard.scale;
    return {{"year", standard.year},
            {"code", standard.code},
            {"name", standard.name},
            {"level", plan::levelCode(standard.level)},
            {"node", nodeCode(*standards.tree, standard.node)},
            {"definition", textOrNull(standard.definition)},
            {"formula", textOrNull(standard.formula)},
            {"source", textOrNull(standard.source)},
            {"weight", rateJson(standard.weight)},
            {"kind", review::indicatorKindCode(standard.kind)},
            {"how", review::measuredCode(standard.how)},
            {"measure",
             standard.how == review::Measured::Scored ? Json(nullptr) : Json(plan::measureCode(standard.measure))},
            {"zeroAt", scale.steps.empty() ? rateJson(scale.zeroAt) : Json(nullptr)},
            {"fullAt", scale.steps.empty() ? rateJson(scale.fullAt) : Json(nullptr)},
            {"steps", stepsJson(scale)},
            {"announced", textOrNull(standard.announced)}};
}

Json cardsJson(const ops::Standards &standards, int year)
{
    Json cards = Json::array();
    for (const review::Card &card : standards.cards) {
        if (card.year != year)
            continue;
        Json indicators = Json::array();
        for (const review::Standard &standard : card.standards)
            indicators.push_back(standardJson(standards, standard));
        cards.push_back({{"level", plan::levelCode(card.level)},
                         {"node", nodeCode(*standards.tree, card.node)},
                         {"weights", rateJson(card.weights())},
                         {"missing", rateJson(card.missing())},
                         {"indicators", indicators}});
    }
    return cards;
}

Json scorecardsJson(const ops::Scorecards &all)
{
    Json people = Json::array();
    for (const ops::ScoredNode &node : all.nodes)
        people.push_back(scoredJson(all, node));
    const calendar::FiscalCalendar &calendar = all.standards.settings.calendar;
    return {{"period", all.period},
            {"counted", all.counted ? Json(calendar.text(*all.counted)) : Json(nullptr)},
            {"grades", {{"a", rateJson(all.cuts.a)}, {"b", rateJson(all.cuts.b)}, {"c", rateJson(all.cuts.c)}}},
            {"cards", cardsJson(all.standards, calendar.year())},
            {"rows", people}};
}

Json comparedJson(const ops::Standards &standards, const review::ComparedStandard &compared)
{
    const auto side = [&standards](const review::Standard *one) {
        return one ? standardJson(standards, *one) : Json(nullptr);
    };
    Json fields = Json::array();
    for (const std::string_view field : compared.fields)
        fields.push_back(field);
    return {{"code", compared.either().code},
            {"change", review::standardChangeCode(compared.change)},
            {"fields", fields},
            {"before", side(compared.before)},
            {"after", side(compared.after)}};
}

Json rewardsJson(const ops::Rewards &rewards)
{
    const int decimals = rewards.settings.currency.exponent;
    const calendar::FiscalCalendar &calendar = rewards.settings.calendar;
    Json rows = Json::array(), top = Json::array(), cases = Json::array();
    for (const ops::Reward &reward : rewards.rewards) {
        Json row{{"kind", ops::rewardKindCode(reward.kind)}, {"months", calendar.text(reward.months)}};
        addNode(row, *rewards.tree, reward.node);
        row["place"] = reward.place > 0 ? Json(reward.place) : Json(nullptr);
        row["attainment"] = rateJson(reward.attainment);
        row["scheme"] = textOrNull(reward.scheme);
        row["about"] = textOrNull(reward.about);
        row["amount"] = amountJson(reward.amount, decimals);
        row["periods"] = reward.periods > 0 ? Json(reward.periods) : Json(nullptr);
        row["limit"] = rateJson(reward.limit);
        rows.push_back(std::move(row));
    }
    for (const ops::TopPerson &one : rewards.top) {
        Json row{{"by", ops::topByCode(one.by)}, {"place", one.place}};
        addNode(row, *rewards.tree, one.node);
        row["value"] = rateJson(one.value);
        top.push_back(std::move(row));
    }
    for (const ops::MonthCase &one : rewards.cases)
        cases.push_back({{"key", one.key},
                         {"kind", one.kind},
                         {"month", one.month.text()},
                         {"person", nodeCode(*rewards.tree, one.person)},
                         {"what", one.what}});
    return {{"period", rewards.period},
            {"counted", rewards.counted ? Json(calendar.text(*rewards.counted)) : Json(nullptr)},
            {"rewards", rows},
            {"top", top},
            {"cases", cases}};
}

Json suggestedJson(const ops::Problems &problems)
{
    const int decimals = problems.settings.currency.exponent;
    Json rows = Json::array();
    for (const review::SuggestedProblem &one : problems.suggested) {
        Json row{{"source", one.source}};
        addNode(row, *problems.tree, one.place.node);
        row["target"] = amountJson(one.place.attained.target, decimals);
        row["actual"] = amountJson(one.place.attained.actual, decimals);
        row["attainment"] = rateJson(one.attainment);
        row["limit"] = rateJson(one.limit);
        row["message"] = textJson(text::deviationText(one, problems));
        rows.push_back(std::move(row));
    }
    return {{"period", problems.period}, {"suggested", rows}};
}

} // namespace quotasmith::cli
