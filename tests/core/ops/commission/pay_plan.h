// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/schemes/scheme_file.h"
#include "core/ops/actuals/set_actuals.h"
#include "core/ops/commission/statements.h"
#include "core/ops/lists/edit_lists.h"
#include "tests/support/staffed_plan.h"

#include <algorithm>
#include <string>
#include <vector>

namespace quotasmith::tests {

/// The tiers of most stories: 80 % pays 1 %, 100 % pays 1.5 %, on the whole amount.
inline const std::string kTwoTiers =
    R"("method":"whole","tiers":[{"from":"0.8","rate":"1%"},{"from":"1","rate":"1.5%"}])";
/// A tenth of everything.
inline const std::string kTenth = R"("method":"whole","basis":"amount","tiers":[{"from":"0","rate":"10%"}])";

/// The staffed plan, in which everybody is to bring 1,000.00 a month, paid by schemes written as JSON.
class PayPlan : public StaffedPlan {
protected:
    /// Whoever has a wage is given 9,000.00 a month.
    void payWages(const std::vector<std::string> &people)
    {
        std::string lines = "code,monthlyWage\n";
        for (const std::string &person : people)
            lines += person + ",9000\n";
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::People;
        EXPECT_FALSE(ops::importFile(*m_document, m_folder.write("wages.csv", lines), options).isRefused);
    }
    void put(const std::string &fields, const std::string &code = "s")
    {
        ops::putScheme(*m_document, exchange::parseScheme(code, "{" + fields + "}", 2), code);
    }
    void list(const char *kind, const ops::FieldTexts &row) { ops::putRecord(*m_document, plan::listKind(kind), row); }
    void reach(const std::string &person, int month, const std::string &amount)
    {
        ops::setActuals(
            *m_document,
            {{{person, {2027, month}, plan::Measure::Revenue, amount, std::nullopt}}, ops::ActualsSource::Paste},
            ops::Partly::Never, ops::Run::Write);
    }
    void bring(const std::string &name, const std::string &lines)
    {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::Actuals;
        options.existing = exchange::ExistingFacts::Add;
        EXPECT_FALSE(ops::importFile(*m_document, m_folder.write(name, lines), options).isRefused);
    }
    ops::CloseStatementsOutcome closePay(int month)
    {
        return ops::closeStatements(*m_document, {month - 1, month - 1});
    }

    std::vector<ops::PayStatement> statements(const std::string &person)
    {
        const ops::PayBook book = ops::readPayBook(m_document->connection());
        std::vector<ops::PayStatement> all = ops::statementsOf(book);
        std::erase_if(all, [&](const ops::PayStatement &one) { return book.people[one.person].code != person; });
        return all;
    }
    ops::PayStatement statement(const std::string &person, int month, int number = 1)
    {
        for (const ops::PayStatement &one : statements(person))
            if (one.month == calendar::Month(2027, month) && one.number == number)
                return one;
        return {};
    }
    std::vector<store::StatementLine> lines(const std::string &person, int month, const std::string &rule)
    {
        std::vector<store::StatementLine> found = statement(person, month).lines;
        std::erase_if(found, [&](const store::StatementLine &line) { return line.rule != rule; });
        return found;
    }
    /// The amount of the only line of a rule; nothing when there is none.
    std::optional<std::int64_t> amount(const std::string &person, int month, const std::string &rule)
    {
        const auto found = lines(person, month, rule);
        EXPECT_LE(found.size(), 1u) << person << ' ' << rule;
        return found.empty() ? std::nullopt : std::optional(found.front().amount);
    }
};

} // namespace quotasmith::tests
