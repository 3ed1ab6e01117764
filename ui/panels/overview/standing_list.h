// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/overview/standing_model.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QWidget>

namespace quotasmith::ui {

/// Who stands where: the best and the worst of a level of an axis. Enter or a double click asks for the node's place.
class StandingList : public QWidget {
    Q_OBJECT

public:
    explicit StandingList(QWidget *parent = nullptr);

    plan::Axis axis() const { return static_cast<plan::Axis>(m_axes->checkedId()); }
    /// Keeps the level when the standing has it, else the one people are on, else the lowest.
    void show(const std::shared_ptr<const ops::Overview> &overview, const ops::AxisStanding &standing);
    void setUnit(DisplayUnit unit) { m_model.setUnit(unit); }
    StandingModel &model() { return m_model; }
    QTableView *table() const { return m_table; }
    QComboBox *levels() const { return m_levels; }

Q_SIGNALS:
    void axisChosen();
    void nodeActivated(int treePosition);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showLevel();
    void fitHeight();
    void retranslate();

    StandingModel m_model;
    std::shared_ptr<const ops::Overview> m_overview;
    ops::AxisStanding m_standing;
    QLabel *m_title;
    QButtonGroup *m_axes;
    QComboBox *m_levels;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace quotasmith::ui
