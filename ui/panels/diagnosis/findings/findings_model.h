// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/reading/diagnosis_reading.h"

#include <QAbstractListModel>
#include <QString>
#include <vector>

namespace quotasmith::ui {

/// Which findings are listed: those nobody has dealt with, every one, or instead the rules that could not judge.
enum class FindingFilter { Open, All, Silent };

/// What the rules found, the worst first.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Role {
        Severity = Qt::UserRole + 1, ///< int of diagnosis::Severity; none for a rule that is silent
        Head,                        ///< `▲ Serious · blocked funnel`
        Status                       ///< `not relevant: …`; empty while open
    };

    using QAbstractListModel::QAbstractListModel;

    void show(SharedDiagnosis reading);
    void setFilter(FindingFilter filter);
    FindingFilter filter() const { return m_filter; }
    void retranslate();
    int count(FindingFilter filter) const;

    /// nullptr for a rule that is silent.
    const diagnosis::Finding *finding(int row) const;
    const diagnosis::Silence *silence(int row) const;
    /// The mark of a finding; an open one has none.
    ops::FindingMark mark(int row) const;
    int rowOf(const std::string &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void layOut();
    QString head(int row) const;
    QString sentence(int row) const;
    QString status(int row) const;

    SharedDiagnosis m_reading;
    FindingFilter m_filter = FindingFilter::Open;
    std::vector<std::size_t> m_rows; ///< positions among the findings, or among the silences
};

} // namespace quotasmith::ui
