// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/beside/draw_lines.h"

#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

constexpr const char *kRecoverable = "draw/recoverable";
constexpr const char *kGuaranteed = "draw/guaranteed";

} // namespace

DrawAccount::DrawAccount(const PayBook &book, std::size_t person) : m_book(book), m_person(person)
{
    const auto [first, end] =
        std::equal_range(book.pays.begin(), book.pays.end(), PersonPay{person, 0, {}, {}},
                         [](const PersonPay &a, const PersonPay &b) { return a.person < b.person; });
    m_pays = {first, end};
}

void DrawAccount::keep(const PayStatement &closed)
{
    for (const store::StatementLine &line : closed.lines)
        if (line.method == kRecoverable)
            m_owed = money::addUnits(m_owed, line.amount);
}

/// In months somebody pays the person; the own draw stands before the scheme's.
std::optional<DrawAccount::Draw> DrawAccount::drawIn(int month) const
{
    const auto draws = [&](const PersonPay &pay) { return m_book.schemes[pay.scheme].file.beside.draw.has_value(); };
    const PersonPay *paid = nullptr;
    for (const PersonPay &pay : m_pays)
        if (pay.months[static_cast<std::size_t>(month)].counts && (!paid || (!draws(*paid) && draws(pay))))
            paid = &pay;
    if (!paid || month >= m_book.begun)
        return std::nullopt;
    const KnownScheme &scheme = m_book.schemes[paid->scheme];
    for (const plan::PersonalDraw &own : m_book.beside.draws)
        if (own.person == m_book.people[m_person].id && own.covers(m_book.settings.calendar.month(month)))
            return Draw{own.monthly,
                        own.isGuaranteed ? commission::DrawKind::Guaranteed : commission::DrawKind::Recoverable,
                        scheme.code};
    if (const auto &rule = scheme.file.beside.draw)
        return Draw{rule->monthly, rule->kind, scheme.code};
    return std::nullopt;
}

std::optional<store::StatementLine> DrawAccount::draw(int month, std::int64_t earned)
{
    const auto known = drawIn(month);
    if (!known && (m_owed == 0 || earned <= 0))
        return std::nullopt;
    const Draw draw = known.value_or(Draw());
    const std::int64_t paid = commission::payWithDraw(draw.monthly, draw.kind, earned, m_owed).paid.rounded();
    const std::int64_t more = money::subtractUnits(paid, earned);
    if (more == 0)
        return std::nullopt;
    store::StatementLine line = lineFor(m_book, more > 0 ? "draw" : "draw-recovery", draw.scheme, {month, month});
    const bool isOwed = more < 0 || draw.kind == commission::DrawKind::Recoverable;
    line.method = isOwed ? kRecoverable : kGuaranteed;
    if (isOwed)
        m_owed = money::addUnits(m_owed, more);
    line.input = earned;
    line.paidBefore = m_owed;
    line.amount = more;
    line.slices = sliceText(draw.monthly, money::Rate(1, 1), more);
    return line;
}

} // namespace quotasmith::ops
