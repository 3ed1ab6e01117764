// SPDX-License-Identifier: Apache-2.0
#include "report/papers/statement_papers.h"

#include "core/base/error.h"
#include "core/ops/commission/period_pay.h"
#include "core/ops/targets/place_text.h"
#include "report/charts/plan_figures.h"
#include "report/papers/paper_frame.h"
#include "text/commission/scheme_text.h"
#include "text/commission/statement_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

using ops::PersonStatements;
using store::StatementLine;

constexpr int kRatePlaces = 4;

/// The year's pay, and what of it lies in the period.
struct Asked {
    PaperFrame frame;
    ops::PayBook book;
    std::vector<ops::PayStatement> statements;
    calendar::MonthRange months;
    QString period;
};

class StatementPaper {
public:
    StatementPaper(const Asked &asked, const PersonStatements &one)
        : m_asked(asked), m_one(one), m_person(asked.book.people[one.person])
    {
    }

    Paper paper() const
    {
        const QString name = text::fromUtf8(m_person.name), code = text::fromUtf8(m_person.code);
        Paper paper = m_asked.frame.paper(Papers::tr("Commission statement %1").arg(m_asked.period),
                                          Papers::tr("Statement %1: %2 (%3)").arg(m_asked.period, name, code));
        auto &blocks = paper.blocks;
        blocks.push_back(Paragraph{place().isEmpty() ? Papers::tr("%1 (%2)").arg(name, code)
                                                     : Papers::tr("%1 (%2), %3").arg(name, code, place()),
                                   Letter::Body});
        blocks.push_back(Paragraph{stateText(), Letter::Note});
        blocks.push_back(lines());
        if (PaperTable table = slices(); !table.rows.empty()) {
            blocks.push_back(Paragraph{Papers::tr("How the tiers were reckoned"), Letter::Heading});
            blocks.push_back(std::move(table));
        }
        blocks.push_back(Paragraph{Papers::tr("Pay for %1: %2. Year to date: %3.")
                                       .arg(m_asked.period, money(m_one.pay), money(m_one.yearToDate))});
        if (const QString change = changeText(); !change.isEmpty())
            blocks.push_back(Paragraph{change});
        blocks.push_back(Paragraph{Papers::tr("Amounts in %1. A closed statement never changes; what turns out "
                                              "otherwise is corrected by a line of a later one.")
                                       .arg(text::fromUtf8(m_asked.frame.settings.currency.code)),
                                   Letter::Note});
        blocks.push_back(
            Signatures{{{Papers::tr("Employee"), name}, {Papers::tr("Manager"), {}}, {Papers::tr("Finance"), {}}}});
        return paper;
    }

private:
    QString money(std::optional<std::int64_t> units) const { return m_asked.frame.money(units); }

    QString place() const
    {
        const auto node = m_asked.book.tree->find(m_person.id);
        const int parent = node ? m_asked.book.tree->parent(*node) : -1;
        return parent < 0 ? QString() : text::nodeName(m_asked.book.tree->node(parent));
    }

    QString openText() const
    {
        const int begun = m_asked.book.begun;
        if (m_asked.months.last < begun)
            return Papers::tr("Open: it may still change until it is closed.");
        const calendar::Month first = m_asked.book.settings.calendar.month(std::max(begun, m_asked.months.first));
        return Papers::tr("Open: it may still change until it is closed. From %1 on there are no actuals yet.")
            .arg(text::fromUtf8(first.text()));
    }

    QString stateText() const
    {
        const ops::PayStatement &last = *m_one.statements.back();
        if (!ops::sumsOf(m_one).isClosed)
            return openText();
        return Papers::tr("Closed on %1 by %2.")
            .arg(text::fromUtf8(last.closedAt).left(10), text::fromUtf8(last.closedBy));
    }

    /// `2027-12`, the second statement of a month `2027-12 (2)`.
    static QString monthText(const ops::PayStatement &statement)
    {
        const QString month = text::fromUtf8(statement.month.text());
        return statement.number == 1 ? month : Papers::tr("%1 (%2)").arg(month).arg(statement.number);
    }

    PaperTable lines() const
    {
        PaperTable table{{{Papers::tr("Month")},
                          {Papers::tr("Line")},
                          {Papers::tr("What it rests on")},
                          {Papers::tr("Pay"), CellSide::Right}},
                         {}};
        const int decimals = m_asked.frame.settings.currency.exponent;
        for (const ops::PayStatement *statement : m_one.statements)
            for (const StatementLine &line : statement->lines)
                table.rows.push_back({{monthText(*statement), capital(text::payLineName(line)),
                                       text::payLineText(line, decimals), money(line.amount)},
                                      false,
                                      0});
        table.rows.push_back({{Papers::tr("Together"), {}, {}, money(m_one.pay)}, true, 0});
        return table;
    }

    /// Every slice of every line that is paid by tiers, and the line below its slices; not those of months to come.
    PaperTable slices() const
    {
        PaperTable table{{{Papers::tr("Line")},
                          {Papers::tr("Part")},
                          {Papers::tr("Base"), CellSide::Right},
                          {Papers::tr("Rate"), CellSide::Right},
                          {Papers::tr("Pay"), CellSide::Right}},
                         {}};
        for (const ops::PayStatement *statement : m_one.statements)
            for (const StatementLine &line : statement->lines)
                if (commission::findMethod(line.method) && (line.input != 0 || line.amount != 0))
                    addSlices(table, line);
        return table;
    }

    void addSlices(PaperTable &table, const StatementLine &line) const
    {
        const QString what = Papers::tr("%1 %2").arg(text::fromUtf8(line.month.text()), text::payLineName(line));
        for (const ops::ReadSlice &slice : ops::readSlices(line.slices))
            table.rows.push_back({{what, partText(slice.tier), money(slice.base.of(1)),
                                   text::rateText(slice.rate, kRatePlaces), money(slice.pay.of(1))},
                                  false,
                                  0});
        table.rows.push_back({{what, lineText(line), money(line.input), {}, money(line.amount)}, true, 0});
    }

    static QString partText(int tier)
    {
        return tier == 0 ? Papers::tr("up to the target") : Papers::tr("tier %1").arg(tier);
    }

    /// One that was taken away since has only its code.
    QString schemeName(const std::string &code) const
    {
        for (const ops::KnownScheme &known : m_asked.book.schemes)
            if (known.code == code && !known.file.name.empty())
                return text::fromUtf8(known.file.name);
        return text::fromUtf8(code);
    }

    /// By which scheme and rule, over which months, and what has been paid of it before.
    QString lineText(const StatementLine &line) const
    {
        QString text =
            line.first == line.last
                ? text::fromUtf8(line.first.text())
                : Papers::tr("%1 to %2").arg(text::fromUtf8(line.first.text()), text::fromUtf8(line.last.text()));
        if (!line.scheme.empty())
            text = Papers::tr("scheme %1, %2").arg(schemeName(line.scheme), text);
        text = Papers::tr("%1, %2").arg(text, text::tierMethodName(*commission::findMethod(line.method)));
        return line.paidBefore == 0 ? text : Papers::tr("%1, less %2 paid before").arg(text, money(line.paidBefore));
    }

    QString changeText() const
    {
        const ops::PayStatement *now = m_one.statements.front();
        const ops::PayStatement *before = ops::statementBefore(m_asked.statements, m_one);
        if (!before || m_one.statements.size() != 1)
            return {};
        const ops::StatementChange change = ops::changeBetween(m_asked.book, *before, *now);
        const QString said =
            Papers::tr("Against %1: %2; of it by the actual %3, by the target %4, by other reasons %5.")
                .arg(text::fromUtf8(before->month.text()), money(change.difference), money(change.byActual),
                     money(change.byQuota), money(change.byOther));
        QStringList others;
        for (const ops::ChangePart &part : change.others)
            others << text::changeReason(part.rule) + QLatin1Char(' ') + money(part.amount);
        return others.isEmpty() ? said : Papers::tr("%1 Other reasons: %2.").arg(said, others.join(Papers::tr("; ")));
    }

    const Asked &m_asked;
    const PersonStatements &m_one;
    const ops::PaidPerson &m_person;
};

/// That person's, or of everybody below that node.
void keepThose(std::vector<PersonStatements> &people, const ops::PayBook &book, const std::string &code,
               const std::string &period)
{
    const int node = ops::requireNode(*book.tree, plan::Axis::Organisation, code);
    std::erase_if(people, [&](const PersonStatements &one) {
        const auto person = book.tree->find(book.people[one.person].id);
        return !person || (*person != node && !book.tree->isAbove(node, *person));
    });
    if (people.empty())
        throw base::Error("person-not-paid", {{"person", code}, {"period", period}});
}

} // namespace

std::vector<PersonPaper> statementPapers(const store::Connection &connection, const Whose &whose,
                                         const std::string &period)
{
    Asked asked{readFrame(connection), ops::readPayBook(connection), {}, {}, {}};
    const calendar::FiscalCalendar &calendar = asked.book.settings.calendar;
    asked.months = ops::requireRange(calendar, period);
    asked.period = text::fromUtf8(calendar.text(asked.months));
    asked.statements = ops::statementsOf(asked.book);
    if (asked.book.schemes.empty() && asked.statements.empty())
        throw base::Error("schemes-none");
    auto people = ops::peopleIn(asked.book, asked.statements, asked.months);
    if (!whose.code.empty())
        keepThose(people, asked.book, whose.code, period);
    if (people.empty())
        throw base::Error("statements-none", {{"period", period}});
    std::vector<PersonPaper> papers;
    for (const PersonStatements &one : people) {
        const ops::PaidPerson &who = asked.book.people[one.person];
        papers.push_back({who.code, who.name, StatementPaper(asked, one).paper()});
    }
    return papers;
}

} // namespace quotasmith::report
