// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/tree.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <string_view>

namespace quotasmith::ui {

/// The members of an axis as a cell names them: by name where nobody else has it, else by code.
class MemberNames {
public:
    MemberNames() = default;
    /// Of these levels, divided by `|`; empty: all.
    MemberNames(const plan::Tree &tree, std::string_view levels);

    /// What stands in the cell; a code nobody has as it is.
    QString shown(const QString &code) const { return m_shown.value(code, code); }
    /// The code of a typed name; anything else as it is.
    QString code(const QString &typed) const { return m_codes.value(typed, typed); }
    /// In the order of the tree.
    const QStringList &all() const { return m_all; }

private:
    QHash<QString, QString> m_shown; ///< by code
    QHash<QString, QString> m_codes; ///< by what is shown
    QStringList m_all;
};

} // namespace quotasmith::ui
