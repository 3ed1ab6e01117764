// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/selection_summary.h"
#include "ui/shell/pages/content_model.h"

#include <optional>
#include <QLabel>
#include <QTableView>
#include <QWidget>

namespace quotasmith::ui {

/// A table one reads, under its title: as high as its rows until there are many. Enter or a double click on a row asks
/// for where it comes from; its menu copies and saves.
class ContentTable : public QWidget {
    Q_OBJECT

public:
    enum class Title { Shown, Hidden };
    /// `name`: object name of the table; the sentence of an empty one is called `name-empty`.
    explicit ContentTable(const QString &name, Title title = Title::Shown, QWidget *parent = nullptr);

    using QWidget::show;
    void show(TableContent content);
    const TableContent &content() const { return m_model.content(); }
    ContentModel &model() { return m_model; }
    QTableView *view() const { return m_view; }
    /// The most rows that are seen at once.
    void setMostRows(int rows) { m_mostRows = rows; }
    /// The selected cells as a spreadsheet takes them.
    QString selectedText() const;
    void copySelection() const;

Q_SIGNALS:
    void revealAsked(const quotasmith::ui::Destination &destination);
    void selectionChanged(const std::optional<quotasmith::ui::SelectionSummary> &summary);
    /// The table is to be written to a file.
    void saveAsked(const quotasmith::ui::TableContent &content);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void openMenu(const QPoint &at);
    void fitHeight();

    ContentModel m_model;
    Title m_titleForm;
    QLabel *m_title;
    QLabel *m_empty;
    QTableView *m_view;
    int m_mostRows = 12;
};

} // namespace quotasmith::ui
