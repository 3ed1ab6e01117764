// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/schemes/typing/row_grid_model.h"

#include <QPushButton>
#include <QWidget>

namespace quotasmith::ui {

class GridView;

/// Rows to type into, as high as they are, with buttons to add one and to take one away. `name`: object name of the
/// grid; the buttons are called `name-add` and `name-remove`.
class RowGrid : public QWidget {
    Q_OBJECT

public:
    explicit RowGrid(const QString &name, QWidget *parent = nullptr);

    RowGridModel &model() { return m_model; }
    GridView *grid() const { return m_grid; }
    /// What the grid is for, and what its columns are.
    void describe(const QString &title, std::vector<RowColumn> columns);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerChoices();
    void add();
    void remove();
    void refresh();
    void fitColumns();
    void fitHeight();
    void retranslate();

    RowGridModel m_model;
    GridView *m_grid;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace quotasmith::ui
