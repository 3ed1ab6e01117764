// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/ratios/ratio_explain.h"
#include "ui/panels/targets/ratios/ratio_model.h"
#include "ui/widgets/grid/grid_view.h"

namespace quotasmith::ui {

/// The grid of a ratio with the explanation beside it.
class RatioView : public QWidget {
    Q_OBJECT

public:
    explicit RatioView(DocumentSession &session, QWidget *parent = nullptr);

    GridView *grid() const { return m_grid; }
    RatioModel &model() { return m_model; }
    void setExplaining(bool isExplaining);
    void retranslate();

Q_SIGNALS:
    /// What an edit came to, when there is something to be said.
    void answered(const QString &words);

private:
    void explain();

    RatioModel m_model;
    GridView *m_grid;
    RatioExplain *m_explain;
};

} // namespace quotasmith::ui
