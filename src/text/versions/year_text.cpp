// SPDX-License-Identifier: Apache-2.0
#include "text/versions/year_text.h"

#include "text/convert.h"
#include "text/phrase.h"

#include <QCoreApplication>

namespace quotasmith::text {

QString worthName(ops::Worth worth)
{
    switch (worth) {
    case ops::Worth::Stop:
        return QCoreApplication::translate("Version", "stop");
    case ops::Worth::Keep:
        return QCoreApplication::translate("Version", "keep");
    case ops::Worth::ScaleUp:
        return QCoreApplication::translate("Version", "scale up");
    case ops::Worth::Unknown:
        break;
    }
    return {};
}

QString originText(const ops::PlanOrigin &origin)
{
    return phrase(QCoreApplication::translate("Version", "Started from {file} of {year}[, {version}]"),
                  {{"file", fromUtf8(origin.file)},
                   {"year", QString::number(origin.year)},
                   {"version", fromUtf8(origin.version)}});
}

} // namespace quotasmith::text
