// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/hold_targets.h"

#include "core/base/error.h"
#include "core/money/amount_text.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/finish_edit.h"
#include "core/ops/targets/hold_records.h"
#include "core/ops/targets/unit_value.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

/// A ratio is set for a place and follows from its parts elsewhere: there is nothing to hold.
void requireHoldable(plan::Measure measure)
{
    if (plan::kindOf(measure) == plan::MeasureKind::Ratio)
        throw base::Error("ratio-not-held", {{"measure", std::string(plan::measureCode(measure))}});
}

/// One request on the sheet it is about.
class Holding {
public:
    Holding(store::Document &document, const HoldTarget &request)
        : m_document(document), m_request(request), m_plan(store::readSheet(document.connection(), request.measure)),
          m_place(requirePlace(m_plan.sheet, m_plan.settings, request.place))
    {
        if (request.priority && request.strength == plan::HoldStrength::Hard && !staysSoft())
            throw base::Error("hold-priority-hard");
        requireUntil();
    }

    HoldOutcome run(Run run)
    {
        const std::vector<plan::Hold> present = holdsStandingFor(m_plan, m_place);
        const bool isHeld = !present.empty() && present.front().months == m_place.months;
        if (isHeld && keepsPromise() && !hasEnded(present.front()))
            return change({present.front()}, {}, run);
        const spread::HoldWish wish = wished();
        spread::Sheet others = m_plan.sheet;
        if (isHeld)
            std::erase_if(others.holds, [&](const plan::Hold &hold) { return hold.id == present.front().id; });
        spread::HoldPlan wanted = requirePlanned(others, m_plan.settings, m_place, wish);
        if (isHeld && wanted.drop.empty() && wanted.add.size() == 1 && wanted.add[0].months == m_place.months)
            return change({renewed(present.front(), wanted.add[0])}, wanted.notices, run);
        if (wanted.add.empty() && wanted.drop.empty())
            return change(present, wanted.notices, run);
        if (isHeld)
            wanted.drop.push_back(present.front().id);
        return add(wanted, run);
    }

private:
    bool hasEnded(const plan::Hold &hold) const
    {
        return plan::hasEnded(hold, m_plan.settings.calendar, m_document.connection().today());
    }

    /// Only reason, expiry or priority are asked for.
    bool keepsPromise() const
    {
        const bool asksKind = m_request.atLeast || m_request.atMost || m_request.strength == plan::HoldStrength::Soft;
        return !asksKind && (m_request.reason || m_request.until || m_request.priority);
    }

    bool staysSoft() const
    {
        const std::vector<plan::Hold> present = holdsStandingFor(m_plan, m_place);
        return keepsPromise() && !present.empty() && present.front().strength == plan::HoldStrength::Soft;
    }

    void requireUntil() const
    {
        if (!m_request.until || m_request.until->empty())
            return;
        if (!m_plan.settings.calendar.parse(*m_request.until))
            throw base::Error("period-bad", {{"period", *m_request.until}});
        plan::Hold asked;
        asked.until = *m_request.until;
        if (hasEnded(asked))
            throw base::Error("hold-until-over", {{"until", *m_request.until}});
    }

    std::string amountText(std::int64_t units) const
    {
        return money::printGrouped(units, m_plan.settings.decimals(m_request.measure));
    }

    spread::HoldWish wished() const
    {
        spread::HoldWish wish;
        wish.strength = m_request.strength;
        wish.priority = m_request.priority.value_or(0);
        const auto units = [&](const spread::ValueExpression &value) {
            return requireUnits(m_document.connection(), m_plan, m_place, value);
        };
        if (m_request.atLeast)
            wish.value = units(*m_request.atLeast);
        if (m_request.atMost)
            wish.most = units(*m_request.atMost);
        if (m_request.atLeast && m_request.atMost)
            wish.bound = plan::HoldBound::Between;
        else if (m_request.atLeast || m_request.atMost)
            wish.bound = m_request.atLeast ? plan::HoldBound::AtLeast : plan::HoldBound::AtMost;
        if (wish.bound == plan::HoldBound::Between && wish.value > wish.most)
            throw base::Error("hold-limits-crossed",
                              {{"least", amountText(wish.value)}, {"most", amountText(wish.most)}});
        requireAdmitted(wish);
        return wish;
    }

    void requireAdmitted(const spread::HoldWish &wish) const
    {
        if (wish.bound == plan::HoldBound::Exact || wish.strength == plan::HoldStrength::Soft)
            return;
        plan::Hold hold;
        hold.bound = wish.bound;
        hold.value = wish.value;
        hold.most = wish.most;
        const std::int64_t present = m_plan.sheet.value(m_place.axis, m_place.node, m_place.months);
        if (const std::int64_t beside = plan::besideHold(hold, present); beside != 0)
            throw base::Error("hold-limit-broken", {{"node", m_request.place.node},
                                                    {"period", m_request.place.period},
                                                    {"present", amountText(present)},
                                                    {"limit", amountText(present - beside)}});
    }

    /// A present hold with a new promise.
    plan::Hold renewed(plan::Hold hold, const plan::Hold &promise) const
    {
        if (hasEnded(hold))
            hold.until.clear();
        hold.bound = promise.bound;
        hold.strength = promise.strength;
        hold.value = promise.value;
        hold.most = promise.most;
        if (promise.strength == plan::HoldStrength::Hard)
            hold.priority = 0;
        return hold;
    }

    HoldOutcome change(std::vector<plan::Hold> holds, std::vector<spread::Notice> notices, Run run) const
    {
        HoldOutcome outcome{{}, std::move(notices), {}};
        const std::vector<plan::Hold> stored = store::readHolds(m_document.connection());
        for (plan::Hold &hold : holds) {
            hold.reason = m_request.reason.value_or(hold.reason);
            hold.until = m_request.until.value_or(hold.until);
            hold.priority = m_request.priority.value_or(hold.priority);
            if (std::find(stored.begin(), stored.end(), hold) == stored.end())
                outcome.holds.push_back(hold);
        }
        if (run == Run::Preview || outcome.holds.empty())
            return outcome;
        outcome.changes = transact([&](store::Writer &writer) {
            for (plan::Hold &hold : outcome.holds) {
                hold.author = writer.author();
                store::updateHold(writer, hold);
            }
        });
        return outcome;
    }

    HoldOutcome add(const spread::HoldPlan &wanted, Run run) const
    {
        HoldOutcome outcome{wanted.add, wanted.notices, {}};
        if (run == Run::Preview)
            return outcome;
        outcome.changes = transact([&](store::Writer &writer) {
            outcome.holds = writeHolds(writer, wanted, m_request.reason.value_or(""), m_request.until.value_or(""));
        });
        return outcome;
    }

    store::Changes transact(const store::Work &work) const
    {
        return m_document.transact(
            {kTargetsHold, store::StepKind::Edit, placeSummary(m_request.place, m_request.measure)}, work);
    }

    store::Document &m_document;
    const HoldTarget &m_request;
    store::PlanSheet m_plan;
    spread::Place m_place;
};

} // namespace

HoldOutcome holdTarget(store::Document &document, const HoldTarget &request, Run run)
{
    requireHoldable(request.measure);
    return Holding(document, request).run(run);
}

store::Changes releaseTarget(store::Document &document, const PlaceName &name, plan::Measure measure)
{
    requireHoldable(measure);
    const store::PlanSheet plan = store::readSheet(document.connection(), measure);
    const spread::Place place = requirePlace(plan.sheet, plan.settings, name);
    const std::vector<plan::Hold> holds = holdsStandingFor(plan, place);
    if (holds.empty())
        throw base::Error("hold-unknown", {{"node", name.node}, {"period", name.period}});
    return document.transact({kTargetsRelease, store::StepKind::Edit, placeSummary(name, measure)},
                             [&](store::Writer &writer) {
                                 for (const plan::Hold &hold : holds)
                                     store::removeHold(writer, hold.id);
                             });
}

store::Changes releaseTargets(store::Document &document, const ReleaseTargets &request)
{
    const store::PlanSheet plan = store::readSheet(document.connection(), plan::Measure::Revenue);
    if (request.axis && !request.node.empty())
        requireNode(plan.sheet.tree(*request.axis), *request.axis, request.node);
    const std::string today = document.connection().today();
    const auto isMeant = [&](const plan::Hold &hold) {
        const auto node = plan.sheet.tree(hold.axis).find(hold.node);
        const bool isNode =
            request.node.empty() || (node && plan.sheet.tree(hold.axis).node(*node).code == request.node);
        return isNode && (!request.axis || hold.axis == *request.axis) &&
               (!request.measure || hold.measure == *request.measure) &&
               (!request.onlyExpired || plan::hasEnded(hold, plan.settings.calendar, today));
    };
    Summary summary{{"node", request.node}};
    if (request.axis)
        summary["axis"] = plan::axisCode(*request.axis);
    return document.transact({kTargetsRelease, store::StepKind::Edit, summary}, [&](store::Writer &writer) {
        for (const plan::Hold &hold : store::readHolds(writer.connection()))
            if (isMeant(hold))
                store::removeHold(writer, hold.id);
    });
}

} // namespace quotasmith::ops
