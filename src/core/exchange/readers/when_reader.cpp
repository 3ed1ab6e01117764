// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/when_reader.h"

#include "core/base/error.h"

#include <algorithm>

namespace quotasmith::exchange {

WhenReader::WhenReader(LineReader &lines)
    : m_lines(lines), m_date(lines.mapping().find("date")), m_month(lines.mapping().find("month")),
      m_year(lines.mapping().find("year")), m_form(lines.dateFormOf(m_date ? m_date : m_month))
{
    if (m_form.order) {
        lines.report().dateForm = dateOrderCode(*m_form.order);
        if (!m_form.isStated && *m_form.order != DateOrder::YearMonthDay)
            lines.report().notes.push_back({"date-order-found", {{"order", lines.report().dateForm}}});
    }
    takeTable();
    m_lastDate.isMissing = true;
    const auto &periods = lines.mapping().periods;
    const bool needsYear = std::any_of(periods.begin(), periods.end(), [](const PeriodColumn &column) {
        return column.period.kind != PeriodHeader::Kind::Year && !column.period.year;
    });
    if (needsYear && !m_year && !m_tableYear && !lines.options().planYear)
        throw base::Error("field-missing",
                          {{"field", "year"}, {"kind", std::string(importKindCode(lines.mapping().kind))}});
}

/// What stands above the table, for months without year and lines without date.
void WhenReader::takeTable()
{
    const TableNotes &notes = m_lines.source().notes();
    const auto tell = [this](const char *code, const std::string &value, const TableNote &note) {
        m_lines.report().notes.push_back(
            {code, {{"period", value}, {"text", note.text}, {"line", std::to_string(note.line)}}});
    };
    const auto &periods = m_lines.mapping().periods;
    const bool isBare = std::any_of(periods.begin(), periods.end(), [](const PeriodColumn &column) {
        return column.period.kind != PeriodHeader::Kind::Year && !column.period.year;
    });
    if (!m_year && notes.year && (isBare || (m_month && !m_date))) {
        m_tableYear = notes.year;
        tell("year-stated", std::to_string(*notes.year), notes.yearNote);
    }
    if (m_date || m_month || !periods.empty())
        return;
    m_tableMonth = m_lines.options().month ? m_lines.options().month : notes.month;
    if (m_tableMonth && !m_lines.options().month)
        tell("month-stated", m_tableMonth->text(), notes.monthNote);
}

void WhenReader::startLine()
{
    const std::string_view text = m_lines.text(m_year);
    if (text == m_yearText && (m_lineYear || text.empty()))
        return;
    m_yearText = text;
    m_lineYear = parseYear(text);
    if (!m_lineYear && !text.empty())
        m_lines.refuse(*m_year, "date-bad");
}

std::optional<When> WhenReader::ofLine()
{
    if (!m_lines.text(m_date).empty())
        return fromDate();
    if (m_tableMonth)
        return When{*m_tableMonth, 1, 0};
    return m_lines.text(m_month).empty() ? std::nullopt : fromMonth();
}

std::optional<When> WhenReader::fromDate()
{
    const std::string_view text = m_lines.text(m_date);
    if (text != m_dateText) {
        m_dateText = text;
        m_lastDate = parseDateText(text, m_form);
    }
    if (m_lastDate.problem != DateProblem::None)
        m_lines.refuse(*m_date, dateProblemCode(m_lastDate.problem));
    if (m_lastDate.isMissing || m_lastDate.problem != DateProblem::None)
        return std::nullopt;
    return When{m_lastDate.month, 1, m_lastDate.day};
}

std::optional<When> WhenReader::fromMonth()
{
    if (const auto number = parseMonthNumber(m_lines.text(m_month))) {
        const auto month = monthNumbered(*number);
        if (!month)
            m_lines.refuse(*m_month, "year-missing");
        return month ? std::optional(When{*month, 1, 0}) : std::nullopt;
    }
    const auto month = m_lines.month(m_month, m_form);
    return month ? std::optional(When{*month, 1, 0}) : std::nullopt;
}

std::optional<calendar::Month> WhenReader::monthNumbered(int number) const
{
    if (m_year)
        return m_lineYear ? std::optional(calendar::Month(*m_lineYear, number)) : std::nullopt;
    if (m_tableYear)
        return calendar::Month(*m_tableYear, number);
    const auto &planYear = m_lines.options().planYear;
    if (!planYear)
        return std::nullopt;
    // The plan's month of that number: in a year from July, 7 is the first one.
    const int position = (number - planYear->firstMonth() + 12) % 12;
    return planYear->month(position);
}

std::optional<int> WhenReader::year() const
{
    if (m_year)
        return m_lineYear;
    if (m_tableYear)
        return m_tableYear;
    const auto &planYear = m_lines.options().planYear;
    return planYear ? std::optional(planYear->year()) : std::nullopt;
}

std::optional<When> WhenReader::wholeYear() const
{
    return of({PeriodHeader::Kind::Year, 1, std::nullopt});
}

std::optional<When> WhenReader::of(const PeriodHeader &period) const
{
    if (period.kind == PeriodHeader::Kind::Month) {
        const auto month = period.year ? calendar::Month(*period.year, period.number) : monthNumbered(period.number);
        return month ? std::optional(When{*month, 1, 0}) : std::nullopt;
    }
    const std::optional<int> fiscalYear = period.year ? period.year : year();
    if (!fiscalYear)
        return std::nullopt;
    const auto &planYear = m_lines.options().planYear;
    const calendar::FiscalCalendar calendar(*fiscalYear, planYear ? planYear->firstMonth() : 1);
    if (period.kind == PeriodHeader::Kind::Year)
        return When{calendar.start(), 12, 0};
    return When{calendar.month((period.number - 1) * 3), 3, 0};
}

bool WhenReader::isBlank() const
{
    return m_lines.text(m_date).empty() && m_lines.text(m_month).empty() && m_lines.text(m_year).empty();
}

} // namespace quotasmith::exchange
