// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"

namespace quotasmith::diagnosis {

namespace {

std::vector<std::int64_t> revenuesOf(const std::vector<SegmentedAccount> &accounts)
{
    std::vector<std::int64_t> revenues;
    for (const SegmentedAccount &account : accounts)
        revenues.push_back(account.revenue);
    return revenues;
}

AttainmentSpread spreadOf(const std::vector<NineBoxPerson> &people)
{
    std::vector<std::optional<money::Rate>> attainments;
    for (const NineBoxPerson &person : people)
        attainments.push_back(person.attainment);
    return attainmentSpread(attainments);
}

void lookAtPeople(const Input &input, Diagnosis &diagnosis)
{
    diagnosis.tenure = tenureMix(input, input.asOf);
    diagnosis.rampUps = rampUps(input);
    diagnosis.nineBox = nineBox(input);
    diagnosis.attainments = spreadOf(diagnosis.nineBox);
    diagnosis.heads = revenueAHead(input);
    diagnosis.motivation = motivationMix(input);
    diagnosis.reserve = reserveByMonth(input);
}

void lookAtMarket(const Input &input, Diagnosis &diagnosis)
{
    diagnosis.rivals = rivalStandings(input);
    diagnosis.prices = priceStandings(input);
    diagnosis.lossMonth = lastLossMonth(input);
    if (diagnosis.lossMonth)
        diagnosis.reasons = topReasons(input, *diagnosis.lossMonth);
}

} // namespace

Diagnosis diagnose(const Input &input)
{
    Diagnosis diagnosis;
    diagnosis.company = indicatorsOf(input, plan::Axis::Organisation, 0);
    diagnosis.accounts = segmentAccounts(input);
    diagnosis.segments = segmentShares(diagnosis.accounts);
    diagnosis.concentration = concentrationOf(revenuesOf(diagnosis.accounts));
    diagnosis.flow = customerFlow(input);
    lookAtPeople(input, diagnosis);
    lookAtMarket(input, diagnosis);
    diagnosis.funnel = funnelOf(input, input.span);
    diagnosis.blocked = blockedStage(input);
    const money::Rate &days = input.thresholds["follow-up-overdue.days"];
    diagnosis.overdue = overdueFollowUps(input, static_cast<int>(days.of(1)));
    diagnosis.judgement = judge(input);
    return diagnosis;
}

} // namespace quotasmith::diagnosis
