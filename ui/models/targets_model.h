// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/display_unit.h"
#include "ui/models/grid_roles.h"
#include "ui/models/target_block.h"
#include "ui/models/target_rows.h"
#include "ui/models/typing/typed_table.h"

#include <array>
#include <optional>
#include <QTimer>
#include <set>
#include <vector>

namespace quotasmith::ui {

/// The targets of one measure on one axis: planned nodes in tree order × node, code, quarters and the year, last year,
/// growth and the share of the parent. Each quarter unfolds into its months before it. Editing a cell is one undo step;
/// a text that is not taken stays in its cell with the reason.
class TargetsModel : public TypedTable {
    Q_OBJECT

public:
    enum class Column { Node, Code, Period, LastYear, Growth, Share };

    explicit TargetsModel(DocumentSession &session, QObject *parent = nullptr);

    /// Reads the open plan; without one the model is empty.
    void show(plan::Axis axis, plan::Measure measure);
    plan::Axis axis() const { return m_axis; }
    plan::Measure measure() const { return m_measure; }
    /// A layer that follows from the plan is read only.
    void setLayer(TargetLayer layer);
    void setKeep(spread::Keep keep) { m_keep = keep; }
    void setUnit(DisplayUnit unit);
    /// quarter is 0 … 3.
    void setUnfolded(int quarter, bool unfolded);
    bool isUnfolded(int quarter) const { return m_unfolded[static_cast<std::size_t>(quarter)]; }
    /// The rows below a node are left out. Nodes that are not there are remembered.
    void setFolded(plan::NodeId node, bool folded);
    void setFoldedNodes(std::set<plan::NodeId> nodes);
    const std::set<plan::NodeId> &foldedNodes() const { return m_folded; }
    /// Unfolds whatever hides a node.
    void reveal(int node);
    /// Words have changed: another language.
    void retranslate();

    /// What the grid shows; nothing has been read while `rows` is empty.
    const TargetRows &content() const { return m_rows; }
    /// The row of the content that stands there.
    const TargetRow &shownRow(int row) const
    {
        return m_rows.rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
    }
    Column column(int section) const { return m_columns[static_cast<std::size_t>(section)].kind; }
    /// The months a column of periods stands for.
    std::optional<calendar::MonthRange> months(int section) const;
    /// The place of a cell of periods.
    std::optional<EditTarget> target(const QModelIndex &cell) const;
    QModelIndex cellOf(const spread::Place &place) const;
    /// The cell whose text was the last not to be taken, while that is so.
    QModelIndex refusedCell() const;
    /// Tries it once more, the holds of these places giving way in the same step.
    void typeAgain(const std::vector<ops::PlaceName> &released);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QString clearedText(const QModelIndex &cell) const override; ///< zero: a target that is not there is no target

Q_SIGNALS:
    /// What typing into a cell came to.
    void answered(const quotasmith::ui::EditAnswer &answer);
    /// A step of the plan has been followed: what was shown before it. Only where there was something.
    void followed(const quotasmith::ui::TargetRows &before);

protected:
    CellKey keyOf(const QModelIndex &cell) const override;
    QList<GridRefusal> write(const QList<GridEdit> &edits, const TypingStep &step) override;
    bool type(const QModelIndex &index, const QString &typed) override;

private:
    bool type(const QModelIndex &index, const QString &typed, const std::vector<ops::PlaceName> &released);
    struct Section {
        Column kind = Column::Period;
        calendar::MonthRange months;
    };
    struct TypedPlace {
        plan::NodeId node;
        calendar::MonthRange months;
    };

    ops::SetTargets blockOf(const QList<GridEdit> &edits) const;
    void follow(const store::Changes &changes);
    void reload();
    void replaceRows(TargetRows rows);
    void refreshAll();
    void layOutColumns();
    const TargetRow &rowAt(const QModelIndex &index) const { return shownRow(index.row()); }
    void layOutRows();
    /// 0: nothing below it; 1: below it is shown; 2: is not.
    int foldingOf(const TargetRow &row) const;
    /// Whether the last step moved it, for the moment after it.
    bool isMoved(const QModelIndex &index) const;
    void markMoved(const TargetRows &before);
    HoldSign drawnSign(const TargetRow &row, calendar::MonthRange months) const;
    std::optional<std::int64_t> unitsAt(const QModelIndex &index) const;
    /// Whether its parts stand beside it.
    bool isTotal(calendar::MonthRange months) const;
    QString shownText(const QModelIndex &index) const;
    QString typedText(const QModelIndex &index) const;
    QString spokenText(const QModelIndex &index) const;
    QString hint(const QModelIndex &index) const;
    QString growthText(const TargetRow &row) const;
    /// Of the parent in these months.
    QString shareText(const TargetRow &row, calendar::MonthRange months) const;
    QString amountText(std::int64_t units) const;
    QString periodTitle(calendar::MonthRange months) const;
    int decimals() const { return m_rows.plan.settings.decimals(m_measure); }

    DocumentSession &m_session;
    plan::Axis m_axis = plan::Axis::Organisation;
    plan::Measure m_measure = plan::Measure::Revenue;
    TargetLayer m_layer = TargetLayer::Planned;
    spread::Keep m_keep = spread::Keep::Totals;
    DisplayUnit m_unit = DisplayUnit::One;
    std::array<bool, 4> m_unfolded{};
    TargetRows m_rows;
    std::vector<int> m_shown; ///< positions in the rows that no folded node hides
    std::set<plan::NodeId> m_folded;
    std::vector<Section> m_columns;
    std::optional<TypedPlace> m_lastTyped;
    std::vector<plan::MonthUnits>
        m_before; ///< by row of the content, before the last step; empty when nothing is marked
    QTimer m_marking;
};

} // namespace quotasmith::ui
