// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/references.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace quotasmith::ui {

/// What the rows of another list are called, for a field that names one of them; with the code where two are called the
/// same.
class RowNames {
public:
    RowNames() = default;
    RowNames(const plan::ListReference &reference, const std::vector<plan::Record> &rows);

    QStringList all() const;
    /// Of a code; what is none of them as it is.
    QString shown(const QString &written) const;
    /// Of what a row is called; what nobody is called as it is.
    QString code(const QString &typed) const;

private:
    std::vector<std::pair<QString, QString>> m_rows; ///< code, what it is called
};

} // namespace quotasmith::ui
