// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/kind.h"
#include "core/plan/lists/value_text.h"
#include "ui/models/lists/member_names.h"
#include "ui/models/lists/row_names.h"

#include <array>
#include <functional>
#include <map>
#include <optional>

namespace quotasmith::ui {

/// What stands in the cells of a list as people read and type it, and the text of the registry it stands for: words of
/// choices in the language of the window, members of an axis and rows of other lists by their names.
class ListWords {
public:
    explicit ListWords(const plan::ListKind &kind) : m_kind(&kind) {}

    /// Reads the names of the members its fields may say, unless they are known.
    void read(const plan::ListContext &context);
    void forgetNames();
    /// Reads what the rows of other lists are called, which its fields name.
    void readRows(const std::function<std::vector<plan::Record>(const plan::ListKind &)> &rowsOf);

    /// Of a field whose values are few or known: all of them, in order. `axis`: what the row says, where the field
    /// depends on it.
    QStringList choices(std::size_t field, std::optional<plan::Axis> axis) const;
    /// Whether the choices are only a few.
    bool isWord(std::size_t field) const;
    bool hasChoices(std::size_t field) const;
    /// The registry's text as it is shown; for fields that have choices.
    QString shown(std::size_t field, std::optional<plan::Axis> axis, const QString &written) const;
    /// The registry's text for a typed one; what is not known as it is.
    QString written(std::size_t field, std::optional<plan::Axis> axis, const QString &typed) const;

private:
    using Names = std::array<MemberNames, 3>; ///< by Axis

    const plan::ListField &field(std::size_t i) const { return m_kind->fields[i]; }
    const MemberNames *names(std::size_t field, std::optional<plan::Axis> axis) const;

    const plan::ListReference *reference(std::size_t field) const;

    const plan::ListKind *m_kind;
    std::map<std::size_t, RowNames> m_rows; ///< by field
    std::vector<Names> m_names;             ///< by field; empty: not read
};

} // namespace quotasmith::ui
