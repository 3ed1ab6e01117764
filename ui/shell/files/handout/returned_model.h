// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/handout/take_back.h"

#include <QAbstractTableModel>
#include <vector>

namespace quotasmith::ui {

/// The differences of a returned workbook, a cell a row: those that need a choice first. Ticking a conflict takes
/// theirs, unticking keeps ours; until then it is neither.
class ReturnedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Person, Cell, Base, Ours, Theirs, Result };
    static constexpr int kColumns = 6;

    ReturnedModel(const ops::Comparison &comparison, int currencyExponent, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void retranslate();
    /// Decides every conflict.
    void chooseAll(ops::Prefer prefer);
    ops::TakeBackChoices choices() const { return m_choices; }
    /// Conflicts nobody has decided yet.
    int undecided() const;
    /// Cells that will be taken as things stand.
    int taken() const;
    bool hasConflicts() const;

Q_SIGNALS:
    void chosen();

private:
    /// A difference, or a cell that cannot be read.
    struct Line {
        const ops::ReturnedCell *cell = nullptr;
        const ops::UnreadCell *unread = nullptr;
        const store::HandoutPlace &place() const { return cell ? cell->place : unread->place; }
        bool isConflict() const { return cell && cell->kind == ops::CellClass::Conflict; }
    };

    QString amount(const std::optional<std::int64_t> &units, const Line &line) const;
    QString shown(const Line &line, Column column) const;
    QString resultText(const Line &line) const;
    QVariant checkState(const Line &line) const;

    int m_exponent;
    std::vector<Line> m_lines;
    ops::TakeBackChoices m_choices;
};

} // namespace quotasmith::ui
