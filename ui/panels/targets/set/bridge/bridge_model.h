// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/display_unit.h"
#include "ui/models/typing/typed_table.h"
#include "ui/panels/targets/set/bridge/bridge_editing.h"

#include <memory>

namespace quotasmith::ui {

/// The bridge from last year to the proposed target as a table one types into. Speaks GridRoles.
class BridgeModel : public TypedTable {
    Q_OBJECT

public:
    enum class Column { Basis, Amount, Percent, Origin, Note };
    static constexpr int kColumns = 5;

    explicit BridgeModel(DocumentSession &session, QObject *parent = nullptr);

    void show(std::shared_ptr<const ops::AnnualGoal> goal);
    void setUnit(DisplayUnit unit);
    void retranslate();
    /// nullptr outside.
    const BridgeTableRow *at(int row) const;
    BridgeEditing &editing() { return m_editing; }
    /// The nearest line of the bridge's own within the basis, above (-1) or below (1); -1: none.
    int neighbour(int row, int step) const;
    int decimals() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    CellKey keyOf(const QModelIndex &cell) const override;
    QList<GridRefusal> write(const QList<GridEdit> &edits, const TypingStep &step) override;

private:
    BridgeEditing::Typed typed(const GridEdit &edit, BridgeEditing::Number number) const;
    std::optional<std::int64_t> units(const BridgeTableRow &row) const;
    std::optional<money::Rate> percent(const BridgeTableRow &row) const;
    QString shown(const BridgeTableRow &row, Column column) const;
    QString typedText(const BridgeTableRow &row, Column column) const;
    QString name(const BridgeTableRow &row) const;
    QString origin(const BridgeTableRow &row) const;
    QString note(const BridgeTableRow &row) const;

    DocumentSession &m_session;
    BridgeEditing m_editing;
    std::shared_ptr<const ops::AnnualGoal> m_goal;
    std::vector<BridgeTableRow> m_rows;
    DisplayUnit m_unit = DisplayUnit::One;
};

} // namespace quotasmith::ui
