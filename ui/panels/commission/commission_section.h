// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/commission_reading.h"
#include "ui/shell/pages/section.h"

namespace quotasmith::ui {

/// A page of the commission.
class CommissionSection : public Section {
    Q_OBJECT

public:
    using Section::Section;

    using QWidget::show;
    /// Another state of the plan.
    virtual void show(const SharedCommission &reading);
    /// Another plan.
    virtual void forget() {}

protected:
    bool isReady() const override { return m_reading != nullptr; }
    int decimals() const override;
    /// nullptr before the first reading.
    const SharedCommission &reading() const { return m_reading; }
    const ops::PayBook &book() const { return m_reading->book; }
    QString schemeName(std::size_t scheme) const;

private:
    SharedCommission m_reading;
};

/// The scheme's own name; its code when it has none.
QString schemeName(const ops::KnownScheme &scheme);

} // namespace quotasmith::ui
