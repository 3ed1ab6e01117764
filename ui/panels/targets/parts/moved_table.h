// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/targets_desk.h"
#include "ui/panels/targets/parts/moved_places.h"

#include <QTreeWidget>

namespace quotasmith::ui {

/// Places with their value before and after and the difference, those that move most first.
class MovedTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit MovedTable(QWidget *parent = nullptr);

    /// At most as many rows as anybody reads; `left` says how many more there are.
    void setPlaces(const MovedPlaces &moved, const store::PlanSheet &plan);
    int left() const { return m_left; }
    void retranslate();

Q_SIGNALS:
    void placeChosen(const quotasmith::spread::Place &place);

private:
    void add(const spread::MovedCell &cell, const store::PlanSheet &plan);

    std::vector<spread::Place> m_places; ///< by row
    int m_left = 0;
};

} // namespace quotasmith::ui
