// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/goal/read_goal.h"
#include "ui/models/display_unit.h"
#include "ui/models/typing/list_block.h"

#include <memory>

namespace quotasmith::ui {

/// What people promise and what they can bring, node by node, beside their targets. What a person promises for the year
/// is typed here. Speaks GridRoles.
class PeopleModel : public TypedTable {
    Q_OBJECT

public:
    enum class Column { Node, Code, Target, Committed, CommittedGap, HeadMonths, Capacity, CapacityGap, Cover };
    static constexpr int kColumns = 9;

    explicit PeopleModel(DocumentSession &session, QObject *parent = nullptr);

    void show(std::shared_ptr<const ops::AnnualGoal> goal);
    void setUnit(DisplayUnit unit);
    void retranslate();
    /// Tree position of a row.
    int node(int row) const { return m_rows[static_cast<std::size_t>(row)].node; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    CellKey keyOf(const QModelIndex &cell) const override;
    QList<GridRefusal> write(const QList<GridEdit> &edits, const TypingStep &step) override;

private:
    struct Row {
        int node = 0; ///< tree position
        std::optional<std::int64_t> target, committed, capacity;
        std::optional<money::Rate> headMonths;
        bool isPerson = false;
        bool isByParts = false; ///< promised by parts of the year, so not one number
    };

    std::vector<Row> rowsOf(const ops::AnnualGoal &goal) const;
    const plan::Tree &tree() const { return m_goal->money.plan.sheet.tree(plan::Axis::Organisation); }
    plan::Measure measure() const { return m_goal->money.plan.sheet.measure; }
    int decimals() const { return m_goal->money.plan.settings.decimals(measure()); }
    ops::ListChange changeOf(const Row &row, const QString &typed) const;
    std::optional<std::int64_t> units(const Row &row, Column column) const;
    QString shown(const Row &row, Column column) const;
    QString hint(const Row &row, Column column) const;

    DocumentSession &m_session;
    std::shared_ptr<const ops::AnnualGoal> m_goal;
    std::vector<Row> m_rows;
    DisplayUnit m_unit = DisplayUnit::One;
};

} // namespace quotasmith::ui
