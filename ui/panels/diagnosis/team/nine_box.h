// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/diagnosis/team/nine_box_cell.h"
#include "ui/shell/reading/diagnosis_reading.h"

#include <array>
#include <QGridLayout>

namespace quotasmith::ui {

/// Ability against attainment (九宫格). Dragging somebody up or down scores the ability anew; attainment is what it is,
/// so a box beside only takes its row. Who is not scored, or has no target, stands below.
class NineBox : public QWidget {
    Q_OBJECT

public:
    explicit NineBox(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const SharedDiagnosis &reading);
    /// Nothing can be scored while a plan is only read.
    void setScorable(bool isScorable);
    NineBoxCell *cell(int row, int column) const { return m_cells[static_cast<std::size_t>(row * 3 + column)]; }
    NineBoxCell *others() const { return m_others; }
    void retranslate();

Q_SIGNALS:
    void scored(quotasmith::plan::NodeId person, std::optional<std::int64_t> ability);

private:
    void layOut();
    void take(plan::NodeId person, int row);
    NineBoxCell::Chip chipOf(const diagnosis::NineBoxPerson &person) const;

    SharedDiagnosis m_reading;
    std::array<NineBoxCell *, 9> m_cells{}; ///< by row of ability, then column of attainment
    NineBoxCell *m_others;
    std::array<QLabel *, 3> m_rows{};
    std::array<QLabel *, 3> m_columns{};
};

} // namespace quotasmith::ui
