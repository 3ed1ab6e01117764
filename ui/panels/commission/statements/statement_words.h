// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/period_pay.h"
#include "ui/shell/pages/number_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace quotasmith::ui {

/// A person's statement as tables and sentences.
class StatementWords {
    Q_DECLARE_TR_FUNCTIONS(quotasmith::ui::StatementWords)

public:
    /// Everything outlives it.
    StatementWords(const ops::PayBook &book, const std::vector<ops::PayStatement> &statements, const NumberWords &words)
        : m_book(book), m_statements(statements), m_words(words)
    {
    }

    /// A line a row: input, rule, slices with their rates, amount.
    TableContent lines(const ops::PersonStatements &one) const;
    /// A sentence a line.
    QStringList sentences(const ops::PersonStatements &one) const;
    /// Why it differs from the one before; empty where there is none, or where several months are looked at.
    QString difference(const ops::PersonStatements &one) const;
    /// When and by whom it was closed, or that it still moves.
    QString state(const ops::PersonStatements &one) const;

private:
    QString sentence(const store::StatementLine &line) const;
    TableCell inputCell(const store::StatementLine &line) const;

    const ops::PayBook &m_book;
    const std::vector<ops::PayStatement> &m_statements;
    NumberWords m_words;
};

} // namespace quotasmith::ui
