// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/overview/axis_standing.h"
#include "ui/models/display_unit.h"

#include <memory>
#include <QAbstractTableModel>

namespace quotasmith::ui {

/// The nodes of a level that stand best and worst. Where more stand between than are shown, a row says how many.
class StandingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Node, Attainment, Gap, Months };
    static constexpr int kColumns = 4;
    enum class Role {
        Permille = Qt::UserRole + 1, ///< int: attainment in thousandths, 0 … 1500, to be drawn
        Months                       ///< QVariantList of qlonglong: the actuals to date
    };
    /// At either end.
    static constexpr int kShown = 5;

    explicit StandingModel(QObject *parent = nullptr);

    /// Nothing: no rows.
    void show(std::shared_ptr<const ops::Overview> overview, ops::AxisStanding standing, plan::Level level);
    void setUnit(DisplayUnit unit);
    void retranslate();
    const ops::AxisStanding &standing() const { return m_standing; }
    plan::Level level() const { return m_level; }
    /// nullptr for the row between.
    const ops::NodeStanding *at(int row) const;
    bool isBetween(int row) const { return at(row) == nullptr; }
    int rankedCount() const { return m_count; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString shown(const ops::NodeStanding &one, Column column) const;
    QString hint(const ops::NodeStanding &one) const;
    QString name(const ops::NodeStanding &one) const;
    QVariantList months(const ops::NodeStanding &one) const;

    std::shared_ptr<const ops::Overview> m_overview;
    ops::AxisStanding m_standing;
    plan::Level m_level = plan::Level::Person;
    std::vector<const ops::NodeStanding *> m_rows;
    int m_count = 0;
    DisplayUnit m_unit = DisplayUnit::One;
};

} // namespace quotasmith::ui
