// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/edit_answer.h"

#include "cli/commands/targets/board/proposals.h"
#include "cli/words.h"
#include "core/money/money.h"
#include "core/spread/moved_cells.h"
#include "text/conflict_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/notice_text.h"

#include <algorithm>
#include <array>

namespace quotasmith::cli {

namespace {

constexpr std::size_t kMostShown = 20;    ///< cells of a preview in a table
constexpr std::size_t kMostListed = 1000; ///< and as JSON

/// Places and amounts of one sheet, as the answer writes them.
class EditAnswer {
public:
    EditAnswer(Output &output, const store::PlanSheet &plan)
        : m_output(output), m_plan(plan), m_decimals(plan.settings.decimals(plan.sheet.measure))
    {
    }

    ExitCode conflict(const spread::Conflict &conflict, ops::Run run)
    {
        const QString message = text::conflictText(conflict, m_plan.sheet, m_plan.settings);
        Json holds = Json::array(), fixed = Json::array();
        for (const spread::Claim &claim : conflict.claims)
            (claim.kind == spread::Claim::Kind::Hold ? holds : fixed).push_back(claimJson(claim));
        return refuse("conflict", message, run,
                      {{"holds", holds},
                       {"fixed", fixed},
                       {"need", amountJson(conflict.need, m_decimals)},
                       {"room", amountJson(conflict.room, m_decimals)},
                       {"amount", amountJson(conflict.amount, m_decimals)},
                       {"message", textJson(message)}});
    }

    ExitCode refusal(const spread::Refusal &refusal, ops::Run run)
    {
        const QString message = text::refusalText(refusal, m_plan.sheet, m_plan.settings);
        Json place = placeJson(refusal.place);
        Json keeps = Json::array();
        for (const spread::Keep keep : refusal.instead)
            keeps.push_back(spread::keepCode(keep));
        place["instead"] = keeps;
        place["message"] = textJson(message);
        return refuse(refusal.code, message, run, place);
    }

    void preview(const spread::Sheet &after, const std::vector<Warning> &warnings, const Json &more)
    {
        const std::vector<spread::MovedCell> cells = spread::movedCells(m_plan.sheet, after);
        std::int64_t amount = 0;
        for (const spread::MovedCell &cell : cells)
            amount = money::addUnits(amount, std::abs(cell.difference()));
        Json fields{{"feasible", true},
                    {"moved", movedJson(cells)},
                    {"left", cells.size() - std::min(cells.size(), kMostListed)},
                    {"total", {{"cells", cells.size()}, {"amount", amountJson(amount, m_decimals)}}},
                    {"warnings", warningsJson(warnings)}};
        fields.update(more);
        m_output.json(fields);
        m_output.line(Cli::tr("%n cell(s) would move, by %1 in all. Nothing was changed.", nullptr,
                              static_cast<int>(cells.size()))
                          .arg(text::amountText(amount, m_decimals)));
        if (!cells.empty())
            sayMoved(cells);
        for (const Warning &warning : warnings)
            m_output.message(warning.message);
    }

    void written(const ops::TargetsOutcome &outcome, const std::vector<Warning> &warnings)
    {
        Json json = changesJson(outcome.changes, warnings);
        json["proposals"] = proposalsJson(outcome.proposals, m_plan.settings);
        m_output.json(json);
        if (m_output.isJson())
            return;
        sayChanges(m_output, outcome.changes, warnings);
        sayProposals(m_output, outcome.proposals, m_plan.settings);
    }

private:
    ExitCode refuse(const std::string &code, const QString &message, ops::Run run, const Json &details)
    {
        m_output.message(message);
        if (run == ops::Run::Preview)
            m_output.json({{"feasible", false}, {code == "conflict" ? "conflict" : "refusal", details}});
        else
            m_output.json({{"error", {{"code", code}, {"message", textJson(message)}, {"data", details}}}});
        return ExitCode::Refused;
    }

    Json placeJson(const spread::Place &place) const
    {
        return {{"axis", plan::axisCode(place.axis)},
                {"node", m_plan.sheet.tree(place.axis).node(place.node).code},
                {"period", m_plan.settings.calendar.text(place.months)}};
    }

    Json movedJson(const std::vector<spread::MovedCell> &cells) const
    {
        Json moved = Json::array();
        for (std::size_t i = 0; i < std::min(cells.size(), kMostListed); ++i) {
            Json one = placeJson(cells[i].place);
            one["before"] = amountJson(cells[i].before, m_decimals);
            one["after"] = amountJson(cells[i].after, m_decimals);
            one["difference"] = amountJson(cells[i].difference(), m_decimals);
            moved.push_back(std::move(one));
        }
        return moved;
    }

    Json claimJson(const spread::Claim &claim) const
    {
        static constexpr std::array<const char *, 5> kKinds{"edit", "hold", "fixed", "closed", "zero"};
        Json one = Json::object();
        if (claim.kind == spread::Claim::Kind::Hold)
            one["id"] = std::to_string(claim.hold.value());
        else
            one["kind"] = kKinds[static_cast<std::size_t>(claim.kind)];
        one.update(placeJson(claim.place));
        one["value"] = amountJson(claim.value, m_decimals);
        return one;
    }

    void sayMoved(const std::vector<spread::MovedCell> &cells)
    {
        Table table{{{Cli::tr("Axis")},
                     {Cli::tr("Node")},
                     {Cli::tr("Period")},
                     {Cli::tr("Before"), Align::Right},
                     {Cli::tr("After"), Align::Right},
                     {Cli::tr("Difference"), Align::Right}},
                    {}};
        for (std::size_t i = 0; i < std::min(cells.size(), kMostShown); ++i) {
            const spread::MovedCell &cell = cells[i];
            table.rows.push_back({text::axisName(cell.place.axis),
                                  text::nodeName(m_plan.sheet.tree(cell.place.axis).node(cell.place.node)),
                                  text::periodName(m_plan.settings.calendar, cell.place.months),
                                  text::amountText(cell.before, m_decimals), text::amountText(cell.after, m_decimals),
                                  text::amountText(cell.difference(), m_decimals)});
        }
        m_output.table(table);
        if (cells.size() > kMostShown)
            m_output.line(Cli::tr("… and %n more", nullptr, static_cast<int>(cells.size() - kMostShown)));
    }

    Output &m_output;
    const store::PlanSheet &m_plan;
    int m_decimals;
};

} // namespace

ExitCode answerEdit(Output &output, const ops::TargetsOutcome &outcome, ops::Run run, const std::vector<Warning> &more)
{
    EditAnswer answer(output, outcome.before);
    if (const auto *conflict = std::get_if<spread::Conflict>(&outcome.result))
        return answer.conflict(*conflict, run);
    if (const auto *refusal = std::get_if<spread::Refusal>(&outcome.result))
        return answer.refusal(*refusal, run);
    const auto &done = std::get<spread::Done>(outcome.result);
    std::vector<Warning> warnings = warningsOf(done.notices, outcome.before);
    warnings.insert(warnings.end(), more.begin(), more.end());
    if (run == ops::Run::Preview) {
        const ExitCode code = answerPreview(output, outcome.before, done.after, warnings,
                                            {{"proposals", proposalsJson(outcome.proposals, outcome.before.settings)}});
        if (!output.isJson())
            sayProposals(output, outcome.proposals, outcome.before.settings);
        return code;
    }
    answer.written(outcome, warnings);
    return ExitCode::Done;
}

ExitCode answerPreview(Output &output, const store::PlanSheet &before, const spread::Sheet &after,
                       const std::vector<Warning> &warnings, const Json &more)
{
    EditAnswer(output, before).preview(after, warnings, more);
    return ExitCode::Done;
}

std::vector<Warning> warningsOf(std::span<const spread::Notice> notices, const store::PlanSheet &plan)
{
    std::vector<Warning> warnings;
    for (const spread::Notice &notice : notices)
        warnings.push_back({notice.code, text::noticeText(notice, plan.sheet, plan.settings)});
    if (!plan.expired.empty())
        warnings.push_back({"hold-expired", text::expiredText(plan.expired, plan.sheet, plan.settings) +
                                                QLatin1Char(' ') +
                                                Cli::tr("Release them with targets release --expired.")});
    return warnings;
}

} // namespace quotasmith::cli
