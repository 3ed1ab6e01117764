// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/month_board.h"
#include "ui/models/display_unit.h"
#include "ui/models/typing/typed_table.h"
#include "ui/shell/document_session.h"

#include <memory>
#include <set>

namespace quotasmith::ui {

using SharedBoard = std::shared_ptr<const ops::MonthBoard>;

/// What happened in a month as a table one types into: people and teams × measures, each with target and attainment, in
/// the month and to date. Speaks GridRoles.
class ActualsModel : public TypedTable {
    Q_OBJECT

public:
    enum class Column { Node, Code, Actual, Target, Attainment, ToDate, ToDateAttainment };

    explicit ActualsModel(DocumentSession &session, QObject *parent = nullptr);

    void show(SharedBoard board);
    void setUnit(DisplayUnit unit);
    void retranslate();
    const SharedBoard &board() const { return m_board; }
    Column column(int section) const { return m_columns[static_cast<std::size_t>(section)].kind; }
    /// The measure of a column: position in the board's measures. Not of names and codes.
    std::size_t measureAt(int section) const { return m_columns[static_cast<std::size_t>(section)].measure; }
    const ops::BoardRow &row(int row) const { return m_board->rows[m_shown[static_cast<std::size_t>(row)]]; }
    const ops::BoardCell &cell(const QModelIndex &index) const
    {
        return row(index.row()).cells[measureAt(index.column())];
    }
    /// What is below a folded node is not shown.
    void setFolded(std::set<plan::NodeId> nodes);
    const std::set<plan::NodeId> &folded() const { return m_folded; }
    /// The folded ones without those that hide a node.
    std::set<plan::NodeId> foldedBut(plan::NodeId node) const;
    /// Where a person's or team's actual of a measure stands; invalid when it is not shown.
    QModelIndex actualOf(plan::NodeId node, plan::Measure measure) const;
    /// `Ann Li, May 2027, revenue`
    QString title(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void keepRefused(const QList<GridRefusal> &refused) override;

Q_SIGNALS:
    /// A cell that cannot be cleared, and why.
    void said(const QString &sentence);

protected:
    CellKey keyOf(const QModelIndex &cell) const override;
    QList<GridRefusal> write(const QList<GridEdit> &edits, const TypingStep &step) override;
    bool type(const QModelIndex &cell, const QString &typed) override;

private:
    struct Section {
        Column kind = Column::Node;
        std::size_t measure = 0;
        friend bool operator==(const Section &, const Section &) = default;
    };

    static std::vector<Section> columnsOf(const ops::MonthBoard &board);
    void layOutRows();
    int foldingOf(int row) const;
    bool isSameShape(const ops::MonthBoard &board) const;
    bool isActual(const QModelIndex &index) const { return column(index.column()) == Column::Actual; }
    plan::Measure measure(int section) const { return m_board->measures[measureAt(section)]; }
    int decimals(int section) const { return m_board->settings.decimals(measure(section)); }
    std::optional<std::int64_t> units(const QModelIndex &index) const;
    QString shown(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;
    QString heading(int section) const;

    DocumentSession &m_session;
    SharedBoard m_board;
    std::vector<Section> m_columns;
    std::vector<std::size_t> m_shown; ///< positions in the board's rows that no folded node hides
    std::set<plan::NodeId> m_folded;
    DisplayUnit m_unit = DisplayUnit::One;
};

} // namespace quotasmith::ui
