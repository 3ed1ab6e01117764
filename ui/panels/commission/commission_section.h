// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/commission_reading.h"
#include "ui/shell/pages/reading_section.h"

namespace quotasmith::ui {

/// A page of the commission.
class CommissionSection : public ReadingSection<CommissionReading> {
    Q_OBJECT

public:
    using ReadingSection::ReadingSection;

    /// Another plan.
    virtual void forget() {}

protected:
    int decimals() const override;
    const ops::PayBook &book() const { return reading()->book; }
    QString schemeName(std::size_t scheme) const;
};

/// The scheme's own name; its code when it has none.
QString schemeName(const ops::KnownScheme &scheme);

} // namespace quotasmith::ui
