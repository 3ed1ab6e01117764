// SPDX-License-Identifier: Apache-2.0
#include "ui/models/target_editing.h"

#include "core/ops/targets/hold_targets.h"
#include "core/ops/targets/release_and_set.h"
#include "core/ops/targets/typed_value.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"

#include <functional>

namespace quotasmith::ui {

namespace {

EditAnswer answerOf(ops::TargetsOutcome &outcome)
{
    auto plan = std::make_shared<const store::PlanSheet>(std::move(outcome.before));
    if (auto *done = std::get_if<spread::Done>(&outcome.result))
        return EditDone{std::move(done->notices), std::move(plan)};
    if (auto *conflict = std::get_if<spread::Conflict>(&outcome.result))
        return Blocked{std::move(*conflict), std::move(plan)};
    return Declined{std::get<spread::Refusal>(std::move(outcome.result)), std::move(plan)};
}

/// Runs an operation whose outcome may be that nothing was done.
EditAnswer answered(DocumentSession &session, const std::function<ops::TargetsOutcome(store::Document &)> &work)
{
    std::optional<ops::TargetsOutcome> outcome;
    const bool ran = session.run([&](store::Document &document) {
        outcome = work(document);
        return outcome->changes;
    });
    if (!ran)
        return *session.lastError();
    return answerOf(*outcome);
}

spread::ValueExpression valueOf(const store::Document &document, plan::Measure measure, const QString &typed)
{
    const int decimals = store::readSettings(document.connection()).decimals(measure);
    return ops::requireValue(text::toUtf8(typed), decimals);
}

} // namespace

EditAnswer typeTarget(DocumentSession &session, const EditTarget &target, const QString &typed, spread::Keep keep,
                      const std::vector<ops::PlaceName> &released)
{
    return answered(session, [&](store::Document &document) {
        const auto value = valueOf(document, target.measure, typed);
        return ops::releaseAndSet(document, released, {target.place, target.measure, value, keep, false},
                                  ops::Run::Write);
    });
}

EditAnswer typeAnnualTarget(DocumentSession &session, plan::Measure measure, const QString &typed,
                            const std::vector<ops::PlaceName> &released)
{
    return answered(session, [&](store::Document &document) {
        return ops::releaseAndSetAnnual(document, released, measure, valueOf(document, measure, typed),
                                        ops::Run::Write);
    });
}

EditAnswer holdPlace(DocumentSession &session, const EditTarget &target)
{
    ops::HoldOutcome outcome;
    ops::HoldTarget wanted;
    wanted.place = target.place;
    wanted.measure = target.measure;
    auto plan = std::make_shared<store::PlanSheet>();
    const bool ran = session.run([&](store::Document &document) {
        *plan = store::readSheet(document.connection(), target.measure);
        outcome = ops::holdTarget(document, wanted, ops::Run::Write);
        return outcome.changes;
    });
    if (!ran)
        return *session.lastError();
    return EditDone{std::move(outcome.notices), std::move(plan)};
}

EditAnswer releasePlace(DocumentSession &session, const EditTarget &target)
{
    const bool ran = session.run(
        [&](store::Document &document) { return ops::releaseTarget(document, target.place, target.measure); });
    if (!ran)
        return *session.lastError();
    return EditDone{};
}

} // namespace quotasmith::ui
