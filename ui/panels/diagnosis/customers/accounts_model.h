// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/typing/typed_table.h"
#include "ui/shell/document_session.h"
#include "ui/shell/pages/number_words.h"
#include "ui/shell/reading/diagnosis_reading.h"

#include <unordered_map>

namespace quotasmith::ui {

/// Customers by contribution and potential, the largest first. The potential is typed: 1 … 5, empty for not scored.
class AccountsModel : public TypedTable {
    Q_OBJECT

public:
    enum class Column { Name, Code, Revenue, Share, Cumulative, Contribution, Potential, Segment, Tier };
    static constexpr int kColumns = 9;

    explicit AccountsModel(DocumentSession &session, QObject *parent = nullptr);

    void show(SharedDiagnosis reading, const NumberWords &words);
    const diagnosis::SegmentedAccount &account(int row) const;
    /// Shown as a table on its way into a file.
    TableContent content() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    CellKey keyOf(const QModelIndex &cell) const override;
    QList<GridRefusal> write(const QList<GridEdit> &edits, const TypingStep &step) override;

private:
    bool isScored(plan::NodeId account) const;
    TableCell cellAt(int row, Column column) const;
    QString spoken(const QModelIndex &index) const;

    DocumentSession &m_session;
    SharedDiagnosis m_reading;
    NumberWords m_words{2, DisplayUnit::One};
    std::unordered_map<plan::NodeId, std::optional<std::int64_t>> m_potentials; ///< of those that are scored
};

} // namespace quotasmith::ui
