// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/goal/read_goal.h"
#include "ui/models/display_unit.h"

#include <memory>
#include <optional>
#include <QAbstractTableModel>

namespace quotasmith::ui {

/// The targets with their five marks: all, or those that miss a letter, or a certain one.
class SmartModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Node, Measure, Amount, FirstLetter };
    static constexpr int kColumns = 8;
    enum class Filter { All, Missing };

    explicit SmartModel(QObject *parent = nullptr);

    void show(std::shared_ptr<const ops::AnnualGoal> goal);
    /// letter: only targets that miss this one; nothing: any.
    void setFilter(Filter filter, std::optional<goal::SmartLetter> letter);
    void setUnit(DisplayUnit unit);
    void retranslate();
    /// nullptr outside.
    const ops::SmartRow *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void filter();
    bool passes(const ops::SmartRow &row) const;
    static const goal::SmartMark *mark(const ops::SmartRow &row, int column);
    QString shown(const ops::SmartRow &row, int column) const;

    std::shared_ptr<const ops::AnnualGoal> m_goal;
    std::vector<const ops::SmartRow *> m_rows;
    Filter m_filter = Filter::All;
    std::optional<goal::SmartLetter> m_letter;
    DisplayUnit m_unit = DisplayUnit::One;
};

} // namespace quotasmith::ui
