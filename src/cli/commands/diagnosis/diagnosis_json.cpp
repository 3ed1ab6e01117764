// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/diagnosis/diagnosis_json.h"

#include "cli/commands/diagnosis/json_values.h"

#include <array>

namespace quotasmith::cli {

namespace {

using diagnosis::Diagnosis;

class Writer {
public:
    explicit Writer(const Diagnosed &diagnosed) : m_all(diagnosed), m_diagnosis(diagnosed.diagnosis) {}

    Json indicator(const diagnosis::IndicatorValue &value) const
    {
        Json months = Json::array();
        for (const auto &month : value.months)
            months.push_back(indicatorJson(m_all, value.indicator, month));
        return {{"code", diagnosis::indicatorCode(value.indicator)},
                {"axis", plan::axisCode(value.axis)},
                {"node", node(value.axis, value.node)},
                {"value", indicatorJson(m_all, value.indicator, value.value)},
                {"previous", indicatorJson(m_all, value.indicator, value.previous)},
                {"yoy", rateJson(value.yoy)},
                {"knownMonths", value.knownMonths},
                {"comparedMonths", value.comparedMonths},
                {"mom", rateJson(value.mom)},
                {"target", indicatorJson(m_all, value.indicator, value.target)},
                {"ofPlan", rateJson(value.ofPlan)},
                {"weakest", value.weakest},
                {"months", months}};
    }
    Json segments() const
    {
        Json rows = Json::array();
        for (const diagnosis::SegmentShare &share : m_diagnosis.segments)
            rows.push_back({{"tier", diagnosis::segmentCode(share.segment)},
                            {"customers", share.customers},
                            {"share", rateJson(share.revenueShare)},
                            {"customerShare", rateJson(share.customerShare)},
                            {"revenue", money(share.revenue)}});
        return rows;
    }
    Json customers() const
    {
        constexpr std::array<const char *, 3> kContributions{"A", "B", "C"};
        Json rows = Json::array();
        for (const diagnosis::SegmentedAccount &account : m_diagnosis.accounts)
            rows.push_back({{"code", node(plan::Axis::Customer, account.account)},
                            {"revenue", money(account.revenue)},
                            {"share", rateJson(account.share)},
                            {"cumulative", rateJson(account.cumulative)},
                            {"contribution", kContributions.at(static_cast<std::size_t>(account.contribution))},
                            {"potential", account.potential},
                            {"segment", diagnosis::segmentCode(account.segment)},
                            {"tier", node(plan::Axis::Customer, account.tier)}});
        return rows;
    }
    Json flow() const
    {
        if (!m_diagnosis.flow)
            return nullptr;
        const diagnosis::CustomerFlow &flow = *m_diagnosis.flow;
        return {{"new", flow.fresh},
                {"kept", flow.kept},
                {"lost", flow.lost},
                {"newRevenue", money(flow.freshRevenue)},
                {"keptRevenue", money(flow.keptRevenue)},
                {"keptRevenueBefore", money(flow.keptRevenueBefore)},
                {"lostRevenueBefore", money(flow.lostRevenueBefore)}};
    }
    Json tenure() const
    {
        Json rows = Json::array();
        for (const plan::Tenure tenure : {plan::Tenure::Novice, plan::Tenure::Mature, plan::Tenure::Senior})
            rows.push_back({{"code", plan::tenureCode(tenure)},
                            {"heads", m_diagnosis.tenure.of(tenure)},
                            {"share", rateJson(m_diagnosis.tenure.share(tenure))}});
        return rows;
    }
    Json nineBox() const
    {
        Json rows = Json::array();
        for (const diagnosis::NineBoxPerson &one : m_diagnosis.nineBox) {
            const bool isPlaced = one.row && one.column;
            rows.push_back(
                {{"person", person(one.person)},
                 {"ability", one.ability ? Json(*one.ability) : Json(nullptr)},
                 {"attainment", rateJson(one.attainment)},
                 {"box", isPlaced ? Json(diagnosis::nineBoxName(*one.row, *one.column)) : Json(nullptr)},
                 {"advice", isPlaced ? Json(diagnosis::nineBoxAdvice(*one.row, *one.column)) : Json(nullptr)}});
        }
        return rows;
    }
    Json team() const
    {
        Json ramps = Json::array(), heads = Json::array(), reserve = Json::array();
        for (const diagnosis::RampUp &ramp : m_diagnosis.rampUps)
            ramps.push_back({{"person", person(ramp.person)},
                             {"hired", ramp.hired.text()},
                             {"months", ramp.months ? Json(*ramp.months) : Json(nullptr)},
                             {"soFar", ramp.soFar}});
        const plan::Tree &tree = m_all.input.tree(plan::Axis::Organisation);
        for (const diagnosis::HeadValue &value : m_diagnosis.heads)
            heads.push_back(
                {{"node", tree.node(value.position).code},
                 {"heads", rateJson(value.heads)},
                 {"revenueAHead", indicatorJson(m_all, diagnosis::Indicator::RevenueAHead, value.revenueAHead)}});
        for (const diagnosis::ReserveMonth &month : m_diagnosis.reserve)
            reserve.push_back({{"month", month.month.text()}, {"waiting", month.waiting}, {"hired", month.hired}});
        const diagnosis::MotivationMix &mix = m_diagnosis.motivation;
        return {{"undated", m_diagnosis.tenure.undated},
                {"rampUps", ramps},
                {"heads", heads},
                {"reserve", reserve},
                {"motivation",
                 {{"answered", mix.answered},
                  {"sensitivity", rateJson(mix.sensitivity)},
                  {"targetTooHigh", mix.targetTooHigh},
                  {"capFelt", mix.capFelt}}}};
    }
    Json market() const
    {
        Json rivals = Json::array(), prices = Json::array(), reasons = Json::array();
        for (const diagnosis::RivalStanding &standing : m_diagnosis.rivals)
            rivals.push_back({{"code", m_all.input.rivals[standing.rival].code},
                              {"gap", rateJson(standing.gap)},
                              {"promotes", standing.promotes},
                              {"answer", textOrNull(std::string(standing.answer))}});
        for (const diagnosis::PriceStanding &standing : m_diagnosis.prices)
            prices.push_back({{"product", node(plan::Axis::Product, m_all.input.marketPrices[standing.price].product)},
                              {"ofMarket", rateJson(standing.ofMarket)},
                              {"hit", standing.isHit}});
        for (const diagnosis::ReasonCount &reason : m_diagnosis.reasons)
            reasons.push_back({{"reason", reason.reason}, {"count", reason.count}, {"amount", money(reason.amount)}});
        return {{"rivals", rivals},
                {"prices", prices},
                {"lossMonth", m_diagnosis.lossMonth ? Json(m_diagnosis.lossMonth->text()) : Json(nullptr)},
                {"lossReasons", reasons}};
    }
    Json funnel() const
    {
        const diagnosis::FunnelCounts &funnel = m_diagnosis.funnel;
        Json stages = Json::array();
        for (int stage = 0; stage < 4; ++stage)
            stages.push_back({{"code", plan::funnelStageCode(static_cast<plan::FunnelStage>(stage))},
                              {"reached", funnel.reached[static_cast<std::size_t>(stage)]},
                              {"conversion", stage == 0 ? Json(nullptr) : rateJson(funnel.conversion(stage - 1))}});
        return {{"stages", stages},
                {"lost", funnel.lost},
                {"signedAmount", money(funnel.signedAmount)},
                {"blocked", blocked()}};
    }
    Json overdue() const
    {
        Json rows = Json::array();
        for (const diagnosis::Overdue &one : m_diagnosis.overdue)
            rows.push_back({{"account", node(plan::Axis::Customer, one.account)},
                            {"person", node(plan::Axis::Organisation, one.person)},
                            {"last", dayJson(one.last)},
                            {"days", one.days ? Json(*one.days) : Json(nullptr)}});
        return rows;
    }
    Json findings() const
    {
        Json rows = Json::array();
        for (const diagnosis::Finding &finding : m_diagnosis.judgement.findings)
            rows.push_back(findingJson(m_all, finding));
        return rows;
    }
    Json silent() const
    {
        Json rows = Json::array();
        for (const diagnosis::Silence &silence : m_diagnosis.judgement.silent)
            rows.push_back({{"code", silence.code}, {"missing", silence.missing}});
        return rows;
    }

private:
    Json money(std::int64_t units) const { return moneyJson(m_all, units); }
    Json node(plan::Axis axis, const std::optional<plan::NodeId> &id) const { return nodeJson(m_all, axis, id); }
    Json person(plan::NodeId id) const { return node(plan::Axis::Organisation, id); }
    /// The stage after which most is lost, by the stage it leads to.
    Json blocked() const
    {
        if (!m_diagnosis.blocked)
            return nullptr;
        const diagnosis::BlockedStage &stage = *m_diagnosis.blocked;
        return {{"stage", plan::funnelStageCode(static_cast<plan::FunnelStage>(stage.stage + 1))},
                {"month", stage.month.text()},
                {"now", rateJson(stage.now)},
                {"mean", rateJson(stage.mean)},
                {"fall", rateJson(stage.fall)}};
    }

    const Diagnosed &m_all;
    const Diagnosis &m_diagnosis;
};

} // namespace

Json diagnosisJson(const Diagnosed &diagnosed, const std::vector<diagnosis::IndicatorValue> &indicators)
{
    const Writer writer(diagnosed);
    Json values = Json::array();
    for (const diagnosis::IndicatorValue &value : indicators)
        values.push_back(writer.indicator(value));
    const diagnosis::Concentration &concentration = diagnosed.diagnosis.concentration;
    return {{"from", diagnosed.input.span.first.text()},
            {"to", diagnosed.input.span.last().text()},
            {"asOf", diagnosed.input.asOf.text()},
            {"indicators", values},
            {"segments", writer.segments()},
            {"concentration",
             {{"hhi", rateJson(concentration.hhi)},
              {"top5", rateJson(concentration.top5)},
              {"customers", concentration.customers}}},
            {"customers", writer.customers()},
            {"flow", writer.flow()},
            {"tenure", writer.tenure()},
            {"nineBox", writer.nineBox()},
            {"team", writer.team()},
            {"market", writer.market()},
            {"funnel", writer.funnel()},
            {"overdue", writer.overdue()},
            {"findings", writer.findings()},
            {"silent", writer.silent()}};
}

} // namespace quotasmith::cli
