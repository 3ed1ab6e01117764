// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/reopen_month.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/op_codes.h"
#include "core/store/tables/facts/closings.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

store::Changes reopenMonth(store::Document &document, calendar::Month month, const std::string &reason)
{
    const auto closings = store::readClosings(document.connection());
    const bool isClosed = std::any_of(closings.begin(), closings.end(),
                                      [month](const store::Closing &closing) { return closing.month == month; });
    if (!isClosed)
        throw base::Error("month-not-closed", {{"month", month.text()}});
    if (closings.back().month != month)
        throw base::Error("month-closed-after", {{"month", month.text()}, {"last", closings.back().month.text()}});
    const std::string why(base::trimmed(reason));
    if (why.empty())
        throw base::Error("reopen-reason-wanted", {{"month", month.text()}});
    const store::Op op{kActualsReopen, store::StepKind::Barrier, {{"month", month.text()}, {"reason", why}}};
    return document.transact(op, [month](store::Writer &writer) { store::removeClosing(writer, month); });
}

} // namespace quotasmith::ops
