// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/typing/typed_table.h"
#include "ui/panels/targets/ratios/ratio_editing.h"
#include "ui/panels/targets/ratios/ratio_rows.h"

#include <optional>
#include <vector>

namespace quotasmith::ui {

/// The targets of one ratio on one axis: planned nodes in tree order × node, code, quarters and the year, last year and
/// the change against it. A ratio is set for a node and a period and moves nothing else; a parent's is recomputed where
/// both its parts have targets. A text that is not taken stays in its cell with the reason.
class RatioModel : public TypedTable {
    Q_OBJECT

public:
    enum class Column { Node, Code, Period, LastYear, Change };

    explicit RatioModel(DocumentSession &session, QObject *parent = nullptr);

    /// Reads the open plan; without one the model is empty.
    void show(plan::Axis axis, plan::Measure ratio);
    void clear();
    plan::Axis axis() const { return m_axis; }
    plan::Measure measure() const { return m_measure; }
    void setUnfolded(bool months);
    void retranslate();

    /// nullptr: nothing has been read.
    const RatioRows *content() const { return m_rows.get(); }
    /// The months a column stands for; the year beside the periods.
    calendar::MonthRange months(int section) const { return m_columns[static_cast<std::size_t>(section)].months; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QString clearedText(const QModelIndex &cell) const override; ///< `-`: the target goes away

Q_SIGNALS:
    /// What typing came to, when it was taken.
    void answered(const QString &words);

protected:
    CellKey keyOf(const QModelIndex &cell) const override;
    QList<GridRefusal> write(const QList<GridEdit> &edits, const TypingStep &step) override;
    bool type(const QModelIndex &index, const QString &typed) override;

private:
    struct Section {
        Column kind = Column::Period;
        calendar::MonthRange months;
    };

    void reload();
    void refreshAll();
    void layOutColumns();
    Column kind(int section) const { return m_columns[static_cast<std::size_t>(section)].kind; }
    ops::SetRatios blockOf(const QList<GridEdit> &edits) const;
    QString ratioText(const std::optional<money::Rate> &value) const;
    QString shownText(const QModelIndex &index) const;
    QString typedText(const QModelIndex &index) const;
    QString spokenText(const QModelIndex &index) const;
    QString changeText(int row) const;
    QString hint(const QModelIndex &index) const;
    QString title(int section) const;

    DocumentSession &m_session;
    plan::Axis m_axis = plan::Axis::Organisation;
    plan::Measure m_measure = plan::Measure::Conversion;
    bool m_isShown = false;
    bool m_isUnfolded = false;
    std::unique_ptr<RatioRows> m_rows;
    std::vector<Section> m_columns;
};

} // namespace quotasmith::ui
