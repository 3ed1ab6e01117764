// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/targets_desk.h"

#include <QSplitter>

namespace quotasmith::ui {

/// What is found again as it was left: for every plan axis, measure and the quarters unfolded; for all plans the widths
/// of columns and where splitters stand. Rows remember their folding themselves (RowFolding).
class ViewMemory : public QObject {
    Q_OBJECT

public:
    ViewMemory(TargetsDesk &desk, QObject *parent);

    /// Named by its object name.
    void keepSplitter(QSplitter *splitter);
    /// What the open plan was left with; nothing: it is new here.
    struct Left {
        plan::Axis axis = plan::Axis::Organisation;
        plan::Measure measure = plan::Measure::Revenue;
    };
    std::optional<Left> left() const;
    void unfoldQuarters();
    bool isAllUnfolded() const { return unfolded() == kAll; }

private:
    static constexpr int kAll = 0b1111;
    int unfolded() const; ///< a bit a quarter
    QString planKey(const char *what) const;
    void keepChoice();
    void keepQuarters();

    TargetsDesk &m_desk;
    bool m_isRestoring = false;
};

} // namespace quotasmith::ui
