// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/commission/statements.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

namespace quotasmith::store {

namespace {

calendar::Month monthAt(const Query &query, int column, const Connection &connection)
{
    const auto month = calendar::Month::parse(query.textView(column));
    if (!month)
        throw base::Error("file-damaged", {{"file", connection.file().string()}, {"cause", "statement"}});
    return *month;
}

StatementLine lineAt(const Query &query, const Connection &connection)
{
    const auto measure = plan::findMeasure(query.textView(3));
    if (!measure)
        throw base::Error("file-damaged", {{"file", connection.file().string()}, {"cause", "statement_line"}});
    return {query.text(0),
            query.text(1),
            query.text(2),
            *measure,
            monthAt(query, 4, connection),
            monthAt(query, 5, connection),
            monthAt(query, 6, connection),
            query.integer(7),
            query.integerOrNull(8),
            query.integer(9),
            query.integer(10),
            query.text(11),
            query.text(12)};
}

} // namespace

std::vector<Statement> readStatements(const Connection &connection)
{
    std::vector<Statement> statements;
    Query query(connection, "SELECT id, person, code, month, closed_at, closed_by FROM statement"
                            " ORDER BY month, code, closed_at, id");
    while (query.step())
        statements.push_back({query.id<StatementId>(0),
                              query.id<plan::NodeId>(1),
                              query.text(2),
                              monthAt(query, 3, connection),
                              query.text(4),
                              query.text(5),
                              {}});
    Query line(connection, "SELECT rule, scheme, method, measure, month, first_month, last_month, input, quota,"
                           " paid_before, amount, reason, slices FROM statement_line WHERE statement = ?1"
                           " ORDER BY number");
    for (Statement &statement : statements) {
        line.bind(1, statement.id);
        while (line.step())
            statement.lines.push_back(lineAt(line, connection));
        line.reset();
    }
    return statements;
}

void addStatement(Writer &writer, Statement statement)
{
    statement.id = writer.newId<StatementId>();
    Query(writer.connection(), "INSERT INTO statement (id, person, code, month, closed_at, closed_by)"
                               " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .with(statement.id, statement.person, statement.code, statement.month.text(), writer.now(), writer.author())
        .run();
    Query put(writer.connection(),
              "INSERT INTO statement_line (statement, number, rule, scheme, method, measure, month, first_month,"
              " last_month, input, quota, paid_before, amount, reason, slices)"
              " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    int number = 0;
    for (const StatementLine &line : statement.lines)
        put.with(statement.id, ++number, line.rule, line.scheme, line.method, plan::measureCode(line.measure),
                 line.month.text(), line.first.text(), line.last.text(), line.input, line.quota, line.paidBefore,
                 line.amount, line.reason, line.slices)
            .run();
}

} // namespace quotasmith::store
