// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/beside/owed_lines.h"
#include "core/ops/commission/statements.h"

#include <cstddef>
#include <optional>
#include <span>

namespace quotasmith::ops {

/// What one person draws, month after month: what closed statements say is owed, then every open month in turn.
class DrawAccount {
public:
    DrawAccount(const PayBook &book, std::size_t person);

    /// A closed statement as it was drawn.
    void keep(const PayStatement &closed);
    /// What an open month that earned so much draws or pays back; nothing where it does neither.
    std::optional<store::StatementLine> draw(int month, std::int64_t earned);

private:
    struct Draw {
        std::int64_t monthly = 0;
        commission::DrawKind kind = commission::DrawKind::Recoverable;
        std::string scheme;
    };
    std::optional<Draw> drawIn(int month) const;

    const PayBook &m_book;
    std::size_t m_person;
    std::span<const PersonPay> m_pays; ///< the person's
    std::int64_t m_owed = 0;
};

} // namespace quotasmith::ops
