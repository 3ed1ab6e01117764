// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "ui/shell/actions/action_catalog.h"

#include <optional>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace quotasmith::ui {

/// Whose plan this is and for which year, undo and redo with the steps they are about, and the unit of display.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(const ActionCatalog &actions, QWidget *parent = nullptr);

    /// Nothing: no plan is open, nothing to show.
    void setPlan(const std::optional<plan::PlanSettings> &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButton(QToolButton *button, QAction *action);
    void retranslate();

    std::optional<plan::PlanSettings> m_settings;
    QLabel *m_company;
    QLabel *m_year;
    QLabel *m_unitLabel;
};

/// `FY2027`, 2027 年度.
QString fiscalYearText(const calendar::FiscalCalendar &calendar);

} // namespace quotasmith::ui
