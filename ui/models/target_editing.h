// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/ops/targets/edit_targets.h"
#include "ui/shell/document_session.h"

#include <memory>
#include <QMetaType>
#include <QString>
#include <variant>
#include <vector>

namespace quotasmith::ui {

/// What an attempt to change targets came to. Nothing but `EditDone` has changed the plan. An unreadable text is the
/// error `value-bad`.
struct EditDone {
    std::vector<spread::Notice> notices;
    std::shared_ptr<const store::PlanSheet> plan; ///< the sheet before, which the notices' places are about
};
/// Holds are in the way. The sheet is the one the conflict's places are about.
struct Blocked {
    spread::Conflict conflict;
    std::shared_ptr<const store::PlanSheet> plan;
};
/// The request makes no sense at this place.
struct Declined {
    spread::Refusal refusal;
    std::shared_ptr<const store::PlanSheet> plan;
};
using EditAnswer = std::variant<EditDone, Blocked, Declined, base::Error>;

/// Everything the grid can do to one place of one measure, through the session, one undo step each.
struct EditTarget {
    ops::PlaceName place;
    plan::Measure measure = plan::Measure::Revenue;
};
/// What stays when one of the company's own values is set: nobody stands beside it, so its total stays when its own
/// other months share.
constexpr spread::Keep companyKeep(spread::Keep keep)
{
    return keep == spread::Keep::Totals ? spread::Keep::Node : keep;
}
/// Takes a text as typed (`1,200,000`, `120万`, `+30%`, `now+3%`, `40%`).
/// Holds of the `released` places give way, in the same step.
EditAnswer typeTarget(DocumentSession &session, const EditTarget &target, const QString &typed, spread::Keep keep,
                      const std::vector<ops::PlaceName> &released = {});
EditAnswer typeAnnualTarget(DocumentSession &session, plan::Measure measure, const QString &typed,
                            const std::vector<ops::PlaceName> &released = {});
EditAnswer holdPlace(DocumentSession &session, const EditTarget &target);
EditAnswer releasePlace(DocumentSession &session, const EditTarget &target);

} // namespace quotasmith::ui

Q_DECLARE_METATYPE(quotasmith::ui::EditAnswer)
