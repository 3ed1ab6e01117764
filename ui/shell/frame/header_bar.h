// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/versions.h"
#include "core/plan/plan_settings.h"
#include "ui/shell/actions/action_catalog.h"
#include "ui/shell/frame/period_picker.h"
#include "ui/widgets/badge.h"

#include <optional>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace quotasmith::ui {

class FlowLayout;

/// At the left whose plan this is, for which year and in what state, with undo and redo that name their steps; at the
/// right what one looks at: the period, the unit, and the ways to anything else.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    HeaderBar(const ActionCatalog &actions, ViewSettings &view, QWidget *parent = nullptr);

    /// Nothing: no plan is open, nothing to show.
    void setPlan(const std::optional<plan::PlanSettings> &settings);
    /// The state the targets are in.
    void setVersion(const ops::VersionInfo &version);
    /// A plan of this name is about to be opened.
    void setAwaited(const QString &name);

Q_SIGNALS:
    /// Somebody wants to know more about the version.
    void versionClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addIdentity();
    void addUnits(const ActionCatalog &actions);
    QToolButton *button(QToolButton *button, QAction *action);
    void scaleLetters();
    void retranslate();

    std::optional<plan::PlanSettings> m_settings;
    ops::VersionInfo m_state;
    FlowLayout *m_row;
    QLabel *m_company;
    QLabel *m_year;
    Badge *m_version;
    PeriodPicker *m_period;
};

/// `FY2027`, 2027 年度.
QString fiscalYearText(const calendar::FiscalCalendar &calendar);

} // namespace quotasmith::ui
