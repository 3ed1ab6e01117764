// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/month_board.h"
#include "core/ops/actuals/reopen_month.h"
#include "core/ops/actuals/set_actuals.h"
#include "tests/support/staffed_plan.h"

namespace quotasmith::tests {

/// The staffed plan with two files of January: P1 100.00 and 20.00, P2 50.00, with orders.
class ActualsPlan : public StaffedPlan {
protected:
    ActualsPlan()
    {
        import("north.csv", "date,person,revenue,orders\n2027-01-10,P1,100,2\n2027-01-20,P2,50,1\n");
        import("late.csv", "date,person,revenue\n2027-01-31,P1,20\n");
    }

    bool import(const std::string &name, const std::string &lines)
    {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::Actuals;
        options.existing = exchange::ExistingFacts::Add;
        return !ops::importFile(*m_document, m_folder.write(name, lines), options).isRefused;
    }
    static ops::TypedActual cell(const std::string &person, const std::string &typed, calendar::Month month = {2027, 1},
                                 plan::Measure measure = plan::Measure::Revenue)
    {
        return {person, month, measure, typed, std::nullopt};
    }
    ops::ActualsOutcome set(const std::vector<ops::TypedActual> &cells, ops::Partly partly = ops::Partly::Never,
                            ops::Run run = ops::Run::Write, ops::ActualsSource source = ops::ActualsSource::Paste)
    {
        return ops::setActuals(*m_document, {cells, source}, partly, run);
    }
    ops::ActualsOutcome note(const std::string &person, const std::string &text)
    {
        return set({{person, {2027, 1}, plan::Measure::Revenue, std::nullopt, text}});
    }
    ops::MonthBoard board(calendar::Month month = {2027, 1}, const std::vector<plan::Measure> &measures = {})
    {
        const store::Connection &connection = m_document->connection();
        return ops::readMonthBoard(connection, ops::readImports(connection), month, measures);
    }
    static const ops::BoardRow *rowOf(const ops::MonthBoard &board, const std::string &code)
    {
        for (const ops::BoardRow &row : board.rows)
            if (board.node(row).code == code)
                return &row;
        return nullptr;
    }
    /// Revenue of a node.
    ops::BoardCell cellOf(const std::string &code, calendar::Month month = {2027, 1})
    {
        const ops::MonthBoard shown = board(month, {plan::Measure::Revenue});
        const ops::BoardRow *row = rowOf(shown, code);
        return row ? row->cells.front() : ops::BoardCell();
    }
    std::optional<std::int64_t> actual(const std::string &code, calendar::Month month = {2027, 1})
    {
        return cellOf(code, month).month.actual;
    }
};

} // namespace quotasmith::tests
