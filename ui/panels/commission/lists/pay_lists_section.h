// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/commission_section.h"
#include "ui/shell/pages/list_tabs.h"

#include <QLabel>

namespace quotasmith::ui {

/// What pay rests on beside schemes, typed in place: who shares an order, what has been collected, what is corrected
/// by hand, draws, awards.
class PayListsSection : public CommissionSection {
    Q_OBJECT

public:
    explicit PayListsSection(const PanelContext &context, QWidget *parent = nullptr);

    ListTabs *lists() const override { return m_lists; }

protected:
    void fill() override {}
    void setWords() override;

private:
    QLabel *m_hint;
    ListTabs *m_lists;
};

} // namespace quotasmith::ui
