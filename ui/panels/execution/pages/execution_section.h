// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/execution/pages/execution_reading.h"
#include "ui/shell/pages/reading_section.h"

namespace quotasmith::ui {

/// A page of the execution.
class ExecutionSection : public ReadingSection<ExecutionReading> {
    Q_OBJECT

public:
    using ReadingSection::ReadingSection;

protected:
    int decimals() const override
    {
        return reading() ? reading()->all.settings.currency.exponent : Section::decimals();
    }
};

} // namespace quotasmith::ui
