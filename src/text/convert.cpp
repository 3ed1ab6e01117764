// SPDX-License-Identifier: Apache-2.0
#include "text/convert.h"

namespace quotasmith::text {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString &text)
{
    return text.toStdString();
}

} // namespace quotasmith::text
