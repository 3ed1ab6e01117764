// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/actuals/grid/actuals_model.h"
#include "ui/shell/view_settings.h"
#include "ui/widgets/grid/grid_view.h"

namespace quotasmith::ui {

/// Folds teams and regions of the actuals away and shows them again, with the keys of every tree in a grid. What is
/// folded is kept for each plan, on this machine.
class ActualsFolding : public QObject {
    Q_OBJECT

public:
    /// Belongs to the grid, which shows the model.
    ActualsFolding(GridView &grid, ActualsModel &model, ViewSettings &view);

    /// What was folded in the plan that is shown.
    void load();
    /// Unfolds whatever hides a node.
    void reveal(plan::NodeId node);

private:
    void fold(int row, bool isFolded);
    void apply(std::set<plan::NodeId> nodes);
    QString key() const;

    GridView &m_grid;
    ActualsModel &m_model;
    ViewSettings &m_view;
};

} // namespace quotasmith::ui
