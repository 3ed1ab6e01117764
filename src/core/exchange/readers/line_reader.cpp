// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/line_reader.h"

#include "core/base/text.h"
#include "core/exchange/readers/plain_amount.h"
#include "core/exchange/readers/remark.h"

#include <algorithm>
#include <array>

namespace quotasmith::exchange {

namespace {

constexpr std::int64_t kLinesBetweenProgress = 2048;
constexpr std::array<std::string_view, 4> kSubtotalWords{"小计", "subtotal", "sub total", "sub-total"};
constexpr std::array<std::string_view, 6> kGrandTotalWords{"合计", "总计", "总合计", "累计", "total", "grand total"};

constexpr std::string_view kCompared = "sum"; ///< in place of a field: a column of sums

/// A look at the first bytes, because this is asked of every line.
bool mayBeTotalWord(std::string_view text)
{
    if (text.size() < 5 || text.size() > 24)
        return false;
    if (static_cast<unsigned char>(text.front()) == 0xEF) // full-width letters
        return true;
    const std::array<char, 2> start{static_cast<char>(text[0] | 0x20), static_cast<char>(text[1] | 0x20)};
    const std::string_view letters(start.data(), start.size());
    return letters == "to" || letters == "su" || letters == "gr" || text.starts_with("合计") ||
           text.starts_with("小计") || text.starts_with("总") || text.starts_with("累计");
}

template <std::size_t Count> bool isOneOf(const std::array<std::string_view, Count> &words, std::string_view text)
{
    if (!mayBeTotalWord(text))
        return false;
    std::string word = base::folded(text);
    while (word.ends_with(':'))
        word.pop_back();
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view problemWord(money::AmountProblem problem)
{
    switch (problem) {
    case money::AmountProblem::MisplacedSeparator:
        return "misplaced-separator";
    case money::AmountProblem::TooFine:
        return "too-fine";
    case money::AmountProblem::TooLarge:
        return "too-large";
    case money::AmountProblem::UnitNotAllowed:
        return "unit-not-allowed";
    case money::AmountProblem::NotANumber:
    case money::AmountProblem::None:
        break;
    }
    return "not-a-number";
}

base::ErrorData problemData(money::AmountProblem problem, std::size_t at)
{
    return {{"problem", std::string(problemWord(problem))}, {"at", std::to_string(at + 1)}};
}

std::string_view firstText(const Row &row)
{
    for (const std::string_view field : row.fields)
        if (!field.empty())
            return field;
    return {};
}

/// The codes of the fields by column; periods carry values, and only the finest of them are read.
std::vector<std::string_view> fieldsByColumn(const Source &source, const Mapping &mapping)
{
    std::vector<std::string_view> fields(source.header().size());
    const bool hasMonths = mapping.hasPeriods(PeriodHeader::Kind::Month);
    for (const PeriodColumn &period : mapping.periods)
        fields[period.column] = !hasMonths || period.period.kind == PeriodHeader::Kind::Month ? "value" : kCompared;
    for (const BoundColumn &bound : mapping.fields)
        fields[bound.column] = bound.field->code;
    return fields;
}

/// Which of several sheets is read, and which are not.
void tellSheet(ImportReport &report, const Source &source)
{
    std::string others, hidden;
    for (const SheetInfo &sheet : source.sheets()) {
        std::string &names = sheet.state == SheetState::Visible ? others : hidden;
        if (sheet.name != source.sheet())
            names += (names.empty() ? "" : ", ") + sheet.name;
    }
    if (others.empty() && hidden.empty())
        return;
    base::ErrorData data{{"sheet", source.sheet()}};
    if (!others.empty())
        data["others"] = others;
    if (!hidden.empty())
        data["hidden"] = hidden;
    report.notes.push_back({"sheet-read", std::move(data)});
}

void describe(ImportReport &report, const Source &source, const Mapping &mapping, const ReadOptions &options)
{
    report.kind = mapping.kind;
    report.source = source.name();
    report.hash = source.hash();
    describeForm(report, source);
    report.map.clear();
    for (const BoundColumn &bound : mapping.fields)
        report.map.push_back({std::string(bound.field->code), source.header()[bound.column]});
    tellSheet(report, source);
    if (source.headerLine() > 1 || source.headerRows() > 1)
        report.notes.push_back(
            {"header-found",
             {{"line", std::to_string(source.headerLine())}, {"rows", std::to_string(source.headerRows())}}});
    const TableNotes &notes = source.notes();
    if (notes.scale.value_or(1) != 1 && !options.scale)
        report.notes.push_back({"scale-stated",
                                {{"scale", std::to_string(*notes.scale)},
                                 {"text", notes.scaleNote.text},
                                 {"line", std::to_string(notes.scaleNote.line)}}});
}

} // namespace

bool isTotalWord(std::string_view text)
{
    return isOneOf(kGrandTotalWords, text) || isOneOf(kSubtotalWords, text);
}

LineReader::LineReader(const Source &source, const Mapping &mapping, const ReadOptions &options, ImportReport &report)
    : m_source(source), m_mapping(mapping), m_options(options), m_report(report), m_rows(source.rows()),
      m_merged(source, mapping), m_forms(formsByColumn(options.columns, source.header())),
      m_fieldOf(fieldsByColumn(source, mapping))
{
    describe(report, source, mapping, options);
}

bool LineReader::next()
{
    while (nextRow()) {
        if (++m_report.rows.read % kLinesBetweenProgress == 0)
            reportProgress();
        if (!fits())
            continue;
        if (!m_row.cellProblems.empty())
            refuseUnreadable();
        return true;
    }
    return false;
}

/// The next row that belongs to the table.
bool LineReader::nextRow()
{
    while (m_rows->next(m_row)) {
        if (isRemark(m_row, m_source.header())) {
            ++m_remarks;
            continue;
        }
        if (!m_merged.isEmpty())
            m_merged.fill(m_row);
        return true;
    }
    tellAtEnd();
    return false;
}

/// What was left out: lines that are remarks, columns nothing is read from.
void LineReader::tellAtEnd()
{
    if (m_isTold)
        return;
    m_isTold = true;
    std::string unread;
    for (std::size_t i = 0; i < m_fieldOf.size(); ++i)
        if (m_fieldOf[i].empty() && !m_source.header()[i].empty())
            unread += (unread.empty() ? "" : ", ") + m_source.header()[i];
    if (!unread.empty())
        m_report.notes.push_back({"columns-unread", {{"columns", unread}}});
    if (m_remarks > 0)
        m_report.notes.push_back({"remarks-left-out", {{"count", std::to_string(m_remarks)}}});
}

bool LineReader::fits()
{
    const std::size_t expected = m_source.header().size();
    if (m_row.problem == RowProblem::None && m_row.fields.size() == expected)
        return true;
    if (m_row.problem != RowProblem::None) {
        refuseLine(rowProblemCode(m_row.problem), {{"field", std::to_string(m_row.problemField + 1)}});
        return false;
    }
    const base::ErrorData counts{{"expected", std::to_string(expected)},
                                 {"found", std::to_string(m_row.fields.size())}};
    if (m_row.fields.size() < expected) {
        refuseLine("fields-missing", counts);
        return false;
    }
    const auto extra = m_row.fields.subspan(expected);
    if (std::all_of(extra.begin(), extra.end(), [](std::string_view field) { return field.empty(); }))
        return true;
    refuseLine("fields-extra", counts);
    return false;
}

/// Cells without a value matter where they are read.
void LineReader::refuseUnreadable()
{
    for (const CellProblem &problem : m_row.cellProblems) {
        const bool isRead = problem.field < m_fieldOf.size() && !m_fieldOf[problem.field].empty();
        if (!isRead || m_fieldOf[problem.field] == kCompared)
            continue;
        m_refusedLine = m_row.line;
        m_report.refused.add({m_row.line,
                              m_source.columnName(problem.field),
                              std::string(m_fieldOf[problem.field]),
                              std::string(problem.text),
                              std::string(cellFaultCode(problem.fault)),
                              {}});
    }
}

void LineReader::reportProgress() const
{
    if (m_options.progress && !m_options.progress(m_rows->position(), m_source.length()))
        throw base::Error("cancelled");
}

bool LineReader::takeTotal()
{
    if (!isTotalWord(firstText(m_row)))
        return false;
    countTotal();
    return true;
}

bool LineReader::isSubtotal() const
{
    return isOneOf(kSubtotalWords, firstText(m_row));
}

std::optional<Amount> LineReader::amount(std::size_t column, const money::AmountForm &form, std::string_view field)
{
    const std::string_view text = cell(column);
    if (form.scale == 1)
        if (const auto plain = plainAmount(text, form.decimals))
            return Amount{*plain, 0};
    const money::ParsedAmount parsed = money::parseAmount(text, form);
    if (parsed.meaning == money::TextMeaning::Value)
        return Amount{parsed.units, parsed.lostMillionths};
    if (parsed.meaning == money::TextMeaning::Refused)
        refuse(column, field, "amount-bad", problemData(parsed.problem, parsed.at));
    return std::nullopt;
}

std::optional<Amount> LineReader::statedAmount(std::size_t column, const money::AmountForm &form) const
{
    const money::ParsedAmount parsed = money::parseAmount(cell(column), form);
    return parsed.meaning == money::TextMeaning::Value ? std::optional(Amount{parsed.units, parsed.lostMillionths})
                                                       : std::nullopt;
}

std::optional<money::Rate> LineReader::rate(std::size_t column, std::string_view field)
{
    const money::ParsedRate parsed = money::parseRate(cell(column));
    if (parsed.meaning == money::TextMeaning::Value)
        return parsed.rate;
    if (parsed.meaning == money::TextMeaning::Refused)
        refuse(column, field, "amount-bad", problemData(parsed.problem, parsed.at));
    return std::nullopt;
}

std::optional<calendar::Date> LineReader::date(const BoundColumn *column, const DateForm &form)
{
    const DateText parsed = parseDateText(text(column), form);
    if (parsed.isMissing)
        return std::nullopt;
    if (parsed.problem != DateProblem::None) {
        refuse(*column, dateProblemCode(parsed.problem));
        return std::nullopt;
    }
    return calendar::Date{parsed.month.year(), parsed.month.month(), std::max(parsed.day, 1)};
}

std::optional<calendar::Month> LineReader::month(const BoundColumn *column, const DateForm &form)
{
    const auto day = date(column, form);
    return day ? std::optional(day->monthOf()) : std::nullopt;
}

std::vector<std::string> LineReader::list(std::string_view field) const
{
    std::vector<std::string> parts;
    const auto add = [&parts](std::string_view part) {
        if (!base::trimmed(part).empty())
            parts.emplace_back(base::trimmed(part));
    };
    for (const std::size_t column : m_mapping.columnsOf(field)) {
        std::string_view rest = cell(column);
        for (std::size_t at = 0; at < rest.size();) {
            const std::string_view here = rest.substr(at);
            const bool isWide = here.starts_with("；") || here.starts_with("、");
            if (!isWide && here.front() != ';' && here.front() != '|') {
                ++at;
                continue;
            }
            add(rest.substr(0, at));
            rest.remove_prefix(at + (isWide ? std::string_view("；").size() : 1));
            at = 0;
        }
        add(rest);
    }
    return parts;
}

void LineReader::refuse(std::size_t column, std::string_view field, std::string_view code, base::ErrorData data)
{
    m_refusedLine = m_row.line;
    m_report.refused.add({m_row.line, m_source.columnName(column), std::string(field), std::string(cell(column)),
                          std::string(code), std::move(data)});
}

void LineReader::refuseLine(std::string_view code, base::ErrorData data)
{
    m_refusedLine = m_row.line;
    m_report.refused.add({m_row.line, {}, {}, std::string(firstText(m_row)), std::string(code), std::move(data)});
}

std::int64_t LineReader::scaleOf(std::size_t column) const
{
    if (m_forms[column].scale)
        return *m_forms[column].scale;
    if (m_options.scale)
        return *m_options.scale;
    const auto own = headerScale(m_source.header()[column]);
    return own ? *own : m_source.notes().scale.value_or(1);
}

money::AmountForm LineReader::formOf(plan::Measure measure, std::size_t column) const
{
    const int decimals = plan::decimalsOf(measure, m_options.currencyDecimals);
    if (plan::kindOf(measure) == plan::MeasureKind::Money)
        return {decimals, scaleOf(column), money::Finer::Round};
    // `销量（万件）`; what stands above the table is about money.
    const auto said = m_forms[column].scale;
    return {decimals, said ? *said : headerScale(m_source.header()[column]).value_or(1), money::Finer::Refuse};
}

DateForm LineReader::dateFormOf(const BoundColumn *column) const
{
    if (column && m_forms[column->column].dateOrder)
        return {m_forms[column->column].dateOrder, true};
    if (m_options.dateOrder || !column)
        return {m_options.dateOrder, m_options.dateOrder.has_value()};
    DateOrderDetector detector;
    const auto rows = m_source.rows();
    Row row;
    while (rows->next(row))
        if (column->column < row.fields.size() && !detector.add(row.fields[column->column]))
            break;
    return {detector.order(), false};
}

} // namespace quotasmith::exchange
