// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/ratios/ratio_rows.h"

#include <QFrame>
#include <QLabel>
#include <QTreeWidget>

namespace quotasmith::ui {

/// Why a ratio is what it is: what it is computed from, or that it was set.
class RatioExplain : public QFrame {
    Q_OBJECT

public:
    explicit RatioExplain(QWidget *parent = nullptr);

    void explain(const RatioRows &rows, int row, calendar::MonthRange months);
    void clear();
    /// Words that do not come with the next explanation.
    void retranslate();

private:
    void addParts(const RatioRows &rows, const RatioRows::Parts &parts);

    QLabel *m_place;
    QLabel *m_sentence;
    QTreeWidget *m_parts;
};

} // namespace quotasmith::ui
