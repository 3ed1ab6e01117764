// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/commission_section.h"

#include "text/convert.h"

namespace quotasmith::ui {

void CommissionSection::show(const SharedCommission &reading)
{
    m_reading = reading;
    refill();
}

int CommissionSection::decimals() const
{
    return m_reading ? m_reading->decimals() : 2;
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
