// SPDX-License-Identifier: Apache-2.0
#include "text/commission/statement_text.h"

#include "core/ops/commission/statements.h"
#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/format.h"

#include <QCoreApplication>

namespace quotasmith::text {

namespace {

constexpr int kRatePlaces = 4;

} // namespace

QString payLineName(const store::StatementLine &line)
{
    const QString rule = payRuleName(line.rule);
    return line.reason.empty() ? rule
                               : QCoreApplication::translate("Commission", "%1 of %2: %3")
                                     .arg(rule, fromUtf8(line.month.text()), correctionReason(line.reason));
}

QString slicesText(const store::StatementLine &line, int decimals)
{
    QString text;
    for (const ops::ReadSlice &slice : ops::readSlices(line.slices))
        text +=
            (text.isEmpty() ? QString() : QStringLiteral(" + ")) +
            QStringLiteral("%1 × %2").arg(amountText(slice.base.of(1), decimals), rateText(slice.rate, kRatePlaces));
    return text.isEmpty() ? noValue() : text;
}

} // namespace quotasmith::text
