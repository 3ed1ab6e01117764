// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/export/commission_export.h"

#include "text/convert.h"

namespace quotasmith::ui {

void CommissionExport::askScheme(const exchange::SchemeFile &scheme, int decimals)
{
    const QString file = askFile(text::fromUtf8(scheme.code), {tr("Schemes (*.json)")});
    if (!file.isEmpty())
        writeScheme(file, scheme, decimals);
}

void CommissionExport::writeScheme(const QString &file, const exchange::SchemeFile &scheme, int decimals)
{
    put(file, [&] { return exchange::printScheme(scheme, decimals) + '\n'; });
}

} // namespace quotasmith::ui
