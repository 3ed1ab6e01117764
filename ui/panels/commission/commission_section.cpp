// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/commission_section.h"

#include "text/convert.h"

namespace quotasmith::ui {

int CommissionSection::decimals() const
{
    return reading() ? reading()->decimals() : Section::decimals();
}

QString CommissionSection::schemeName(std::size_t scheme) const
{
    return ui::schemeName(book().schemes[scheme]);
}

QString schemeName(const ops::KnownScheme &scheme)
{
    return text::fromUtf8(scheme.file.name.empty() ? scheme.code : scheme.file.name);
}

} // namespace quotasmith::ui
