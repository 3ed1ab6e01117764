// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/pages/section.h"

#include <memory>

namespace quotasmith::ui {

/// A section that shows a reading of the plan: values read at one moment and never changed after.
template <class Reading> class ReadingSection : public Section {
public:
    using Shared = std::shared_ptr<const Reading>;
    using Section::Section;

    using QWidget::show;
    /// Another state of the plan.
    virtual void show(const Shared &reading)
    {
        m_reading = reading;
        refill();
    }

protected:
    bool isReady() const override { return m_reading != nullptr; }
    /// nullptr before the first reading.
    const Shared &reading() const { return m_reading; }

private:
    Shared m_reading;
};

} // namespace quotasmith::ui
