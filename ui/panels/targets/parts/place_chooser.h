// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/targets_desk.h"

#include <QComboBox>
#include <QWidget>

namespace quotasmith::ui {

/// A node of the shown axis and a period of the year.
class PlaceChooser : public QWidget {
    Q_OBJECT

public:
    /// `name`: what its fields are called: `from` gives `from-node` and `from-period`.
    PlaceChooser(TargetsDesk &desk, const QString &name, QWidget *parent = nullptr);

    void setPlace(const spread::Place &place);
    spread::Place place() const;

Q_SIGNALS:
    void changed();

private:
    TargetsDesk &m_desk;
    QComboBox *m_node;
    QComboBox *m_period;
};

/// Fills a box with the shown axis' nodes, indented, each with its tree position.
void fillNodes(QComboBox &box, const TargetRows &content);
/// Year, halves, quarters, months; each with its first and last month as `first * 12 + last`.
void fillPeriods(QComboBox &box, const plan::PlanSettings &settings);
calendar::MonthRange chosenPeriod(const QComboBox &box);
void choosePeriod(QComboBox &box, calendar::MonthRange months);

} // namespace quotasmith::ui
