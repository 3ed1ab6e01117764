// SPDX-License-Identifier: Apache-2.0
#include "ui/models/hold_sign.h"

#include "text/convert.h"
#include "text/notice_text.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

namespace quotasmith::ui {

namespace {

/// The words about holds in a cell.
class HoldWords {
    Q_DECLARE_TR_FUNCTIONS(HoldWords)
};

int decimalsOf(const TargetRows &content)
{
    return content.plan.settings.decimals(content.plan.sheet.measure);
}

} // namespace

const plan::Hold *holdAt(const TargetRows &content, const TargetRow &row, calendar::MonthRange months)
{
    if (row.held.empty())
        return nullptr;
    const spread::Sheet &sheet = content.plan.sheet;
    const plan::NodeId node = content.node(row).id;
    const auto found = std::find_if(sheet.holds.begin(), sheet.holds.end(), [&](const plan::Hold &hold) {
        const bool isHere = hold.axis == content.axis && hold.node == node;
        return hold.months == months &&
               (isHere || (row.position == 0 && hold.node == sheet.tree(hold.axis).node(0).id));
    });
    return found == sheet.holds.end() ? nullptr : &*found;
}

HoldSign holdSignAt(const TargetRows &content, const TargetRow &row, calendar::MonthRange months)
{
    const plan::Hold *hold = holdAt(content, row, months);
    if (!hold) // a period whose every month is held does not move either
        return row.isHeld(months) ? HoldSign::Hard : content.isClosed(months) ? HoldSign::Closed : HoldSign::None;
    switch (hold->bound) {
    case plan::HoldBound::AtLeast:
        return HoldSign::AtLeast;
    case plan::HoldBound::AtMost:
        return HoldSign::AtMost;
    case plan::HoldBound::Between:
        return HoldSign::Between;
    case plan::HoldBound::Exact:
        break;
    }
    return hold->strength == plan::HoldStrength::Soft ? HoldSign::Soft : HoldSign::Hard;
}

QString holdWords(const TargetRows &content, const TargetRow &row, calendar::MonthRange months)
{
    switch (holdSignAt(content, row, months)) {
    case HoldSign::None:
        return {};
    case HoldSign::Hard:
        return HoldWords::tr("held");
    case HoldSign::Soft:
        return HoldWords::tr("held softly");
    case HoldSign::Closed:
        return HoldWords::tr("closed");
    default:
        return text::holdText(*holdAt(content, row, months), decimalsOf(content));
    }
}

QString holdHint(const TargetRows &content, const TargetRow &row, calendar::MonthRange months)
{
    const plan::Hold *hold = holdAt(content, row, months);
    if (!hold)
        return row.isHeld(months) ? HoldWords::tr("Every month of it is held") : QString();
    QStringList lines{HoldWords::tr("Held: %1").arg(text::holdText(*hold, decimalsOf(content)))};
    if (!hold->reason.empty())
        lines << text::fromUtf8(hold->reason);
    if (!hold->author.empty())
        lines << HoldWords::tr("by %1").arg(text::fromUtf8(hold->author));
    return lines.join(QLatin1Char('\n'));
}

} // namespace quotasmith::ui
