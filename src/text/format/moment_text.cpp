// SPDX-License-Identifier: Apache-2.0
#include "text/format/moment_text.h"

#include "text/convert.h"

#include <QDateTime>

namespace quotasmith::text {

QString momentText(const std::string &moment)
{
    const QDateTime at = QDateTime::fromString(fromUtf8(moment), Qt::ISODate);
    return at.isValid() ? at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : fromUtf8(moment);
}

} // namespace quotasmith::text
