// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/simulate_pay.h"
#include "ui/panels/commission/commission_section.h"
#include "ui/panels/commission/schemes/typing/typed_field.h"
#include "ui/shell/reading/plan_reader.h"

#include <optional>
#include <QLabel>
#include <QPushButton>

namespace quotasmith::ui {

class ComparisonPart;

/// What the year's commission comes to: at low, plan and high, and as the year may end, against the budget for
/// incentives; and two schemes side by side.
class CostSection : public CommissionSection {
    Q_OBJECT

public:
    /// The reader outlives the section.
    CostSection(const PanelContext &context, PlanReader &reader, QWidget *parent = nullptr);

    const ops::PaySimulation &simulation() const { return m_simulation; }
    ComparisonPart *comparison() const { return m_comparison; }

Q_SIGNALS:
    /// The budget is typed in the settings of the plan.
    void budgetAsked();

protected:
    void fill() override;
    void setWords() override;

private:
    TypedField *shareField(const char *name, money::Rate CostSection::*share);
    /// What a simulation rests on.
    struct Basis {
        SharedCommission reading;
        money::Rate low, high;
        friend bool operator==(const Basis &, const Basis &) = default;
    };
    void simulate();
    void take(const Basis &basis, const ops::PaySimulation &simulation);
    void put();
    void fillScenarios();
    void fillChart();
    QString budgetSentence() const;
    QString problemSentence() const;
    QString scenarioTitle(std::string_view code) const;

    money::Rate m_lowShare{4, 5};
    money::Rate m_highShare{6, 5};
    PlanReader &m_reader;
    ops::PaySimulation m_simulation;
    std::optional<Basis> m_basis; ///< of the simulation
    QLabel *m_lowLabel;
    TypedField *m_low;
    QLabel *m_highLabel;
    TypedField *m_high;
    QLabel *m_budget;
    QPushButton *m_setBudget;
    ContentTable *m_scenarios = nullptr;
    QLabel *m_problem;
    ChartView *m_chart = nullptr;
    ComparisonPart *m_comparison;
};

} // namespace quotasmith::ui
