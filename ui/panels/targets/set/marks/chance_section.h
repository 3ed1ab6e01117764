// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/set/goal_section.h"

namespace quotasmith::ui {

class AmbitionFields;
class ChartView;

/// How probable every target is, by the plan's own history, and the further levels of ambition once switched on.
class ChanceSection : public GoalSection {
    Q_OBJECT

public:
    explicit ChanceSection(const PanelContext &context, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    QString sentence() const;

    QLabel *m_sentence;
    AmbitionFields *m_ambitions;
    ChartView *m_curve;
};

} // namespace quotasmith::ui
