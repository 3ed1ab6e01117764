// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/lists/change_lists.h"
#include "ui/panels/targets/set/bridge/bridge_rows.h"
#include "ui/shell/document_session.h"

#include <QString>
#include <variant>

namespace quotasmith::ui {

/// Everything one can do to the bridge's lines, through the session, one undo step each. Nothing: done; else why not.
class BridgeEditing {
public:
    /// The session outlives it.
    explicit BridgeEditing(DocumentSession &session) : m_session(session) {}

    /// What a typed text changes; nothing, or the error why it cannot be read. Writes nothing.
    using Typed = std::variant<std::monostate, ops::ListChange, base::Error>;
    /// `120万` as an amount; `+5%`, `5%` as a percent of last year. Blank takes a typed line away. Typing over a
    /// proposal or into an empty basis adds a line.
    static Typed typedAmount(const BridgeTableRow &row, const QString &typed, int decimals);
    /// A percent with or without its sign: `5`, `+5%`.
    static Typed typedPercent(const BridgeTableRow &row, const QString &typed);
    /// Of a line; over a proposal it makes that a line of the plan's own, with the number proposed unless another is
    /// said at the same time.
    enum class Number { AsProposed, SaidToo };
    static Typed typedNote(const BridgeTableRow &row, const QString &typed, Number number);
    /// A proposal becomes a line of the plan's own, with what it was made from as its note.
    std::optional<base::Error> accept(const BridgeTableRow &row, int decimals);
    std::optional<base::Error> remove(const BridgeTableRow &row);
    /// A further line of zero for a basis.
    std::optional<base::Error> add(plan::BridgeBasis basis);
    /// Exchanges two lines of the bridge's own within a basis.
    std::optional<base::Error> exchange(const ops::AnnualGoal &goal, const std::string &code, const std::string &with);

private:
    static ops::ListChange put(const BridgeTableRow &row, ops::FieldTexts said);
    static Typed removed(const BridgeTableRow &row);
    static Typed typedNumber(const BridgeTableRow &row, const QString &typed, int decimals);
    std::optional<base::Error> change(const Typed &typed);
    std::optional<base::Error> run(const DocumentSession::Work &work);

    DocumentSession &m_session;
};

} // namespace quotasmith::ui
