// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/statements/statement_words.h"

#include "text/commission/scheme_text.h"
#include "text/commission/statement_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;
using store::StatementLine;

std::optional<money::Rate> attainmentOf(const StatementLine &line)
{
    return line.quota ? money::attainment(line.input, *line.quota) : std::nullopt;
}

QString spanOf(const StatementLine &line)
{
    const QString first = text::fromUtf8(line.first.text());
    return line.first == line.last ? first : first + QStringLiteral(" – ") + text::fromUtf8(line.last.text());
}

} // namespace

/// Amounts in the unit they are looked at in; units sold as a count.
TableCell StatementWords::inputCell(const StatementLine &line) const
{
    return plan::kindOf(line.measure) == plan::MeasureKind::Money ? m_words.moneyCell(line.input)
                                                                  : NumberWords::countCell(line.input);
}

TableContent StatementWords::lines(const ops::PersonStatements &one) const
{
    TableContent content;
    content.title = tr("Line by line");
    const int decimals = m_words.decimals();
    content.columns = {{tr("What")},
                       {tr("Paid on")},
                       {tr("Input"), ColumnKind::Money, decimals},
                       {tr("Target"), ColumnKind::Money, decimals},
                       {tr("Attainment"), ColumnKind::Ratio},
                       {tr("Slices")},
                       {tr("Amount"), ColumnKind::Money, decimals},
                       {tr("Paid in")},
                       {tr("Months")},
                       {tr("Scheme")}};
    for (const ops::PayStatement *statement : one.statements)
        for (const StatementLine &line : statement->lines)
            content.rows.push_back(
                {{NumberWords::textCell(titled(text::payLineName(line))),
                  NumberWords::textCell(text::measureName(line.measure)), inputCell(line),
                  m_words.moneyCell(line.quota), NumberWords::shareCell(attainmentOf(line)),
                  NumberWords::textCell(text::paySlicesText(line, decimals)), m_words.moneyCell(line.amount),
                  NumberWords::textCell(text::fromUtf8(statement->month.text())), NumberWords::textCell(spanOf(line)),
                  NumberWords::textCell(text::fromUtf8(line.scheme))}});
    return content;
}

QStringList StatementWords::sentences(const ops::PersonStatements &one) const
{
    QStringList said;
    for (const ops::PayStatement *statement : one.statements) {
        for (const StatementLine &line : statement->lines)
            said << sentence(line);
        if (statement->lacksQuota)
            said << tr("There is no target above zero in %1, so the tiers pay nothing.")
                        .arg(text::fromUtf8(statement->month.text()));
    }
    return said;
}

QString StatementWords::difference(const ops::PersonStatements &one) const
{
    const ops::PayStatement *before = ops::statementBefore(m_statements, one);
    if (!before || one.statements.size() != 1)
        return {};
    const ops::StatementChange change = ops::changeBetween(m_book, *before, *one.statements.front());
    const auto moved = [this](std::int64_t amount) {
        return (amount > 0 ? QStringLiteral("+") : QString()) + m_words.money(amount);
    };
    if (change.difference == 0)
        return tr("The same as in %1.").arg(text::fromUtf8(before->month.text()));
    QStringList reasons;
    if (change.byActual != 0)
        reasons << tr("%1 by what was reached").arg(moved(change.byActual));
    if (change.byQuota != 0)
        reasons << tr("%1 by the target").arg(moved(change.byQuota));
    for (const ops::ChangePart &part : change.others)
        reasons << tr("%1 by %2").arg(moved(part.amount), text::changeReason(part.rule));
    return tr("Against %1: %2, of it %3.")
        .arg(text::fromUtf8(before->month.text()), moved(change.difference), reasons.join(tr(", ")));
}

QString StatementWords::state(const ops::PersonStatements &one) const
{
    const ops::PayStatement &last = *one.statements.back();
    const bool isClosed = std::all_of(one.statements.begin(), one.statements.end(),
                                      [](const ops::PayStatement *each) { return each->isClosed; });
    return isClosed ? tr("Closed on %1 by %2: it does not change any more.")
                          .arg(text::fromUtf8(last.closedAt).left(10), text::fromUtf8(last.closedBy))
                    : tr("Open: it follows every target and actual until it is closed.");
}

QString StatementWords::sentence(const StatementLine &line) const
{
    const QString name = titled(text::payLineName(line)), amount = m_words.exactMoney(line.amount);
    const QString rests = text::payLineText(line, m_words.decimals());
    return rests.isEmpty() ? tr("%1, %2: %3.").arg(name, spanOf(line), amount)
                           : tr("%1, %2: %3. It comes to %4.").arg(name, spanOf(line), rests, amount);
}

} // namespace quotasmith::ui
