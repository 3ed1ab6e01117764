// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/actuals_reader.h"

#include "core/base/check.h"
#include "core/base/text.h"

#include <algorithm>

namespace quotasmith::exchange {

namespace {

std::optional<std::size_t> slotOf(plan::Measure measure)
{
    const auto facts = plan::factMeasures();
    const auto found = std::find(facts.begin(), facts.end(), measure);
    return found == facts.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - facts.begin()));
}

/// The column of gross profit, where revenue is there and cost is not.
const BoundColumn *profitColumn(const Mapping &mapping)
{
    const bool isAlone = mapping.has("cost") || !mapping.has("revenue") || !mapping.periods.empty();
    return isAlone ? nullptr : mapping.find("grossProfit");
}

std::string nearestMeasures(std::string_view text)
{
    std::vector<std::string> codes;
    for (const plan::Measure measure : plan::factMeasures())
        codes.emplace_back(plan::measureCode(measure));
    std::string joined;
    for (const std::string &code : base::nearest(text, codes))
        joined += (joined.empty() ? "" : ", ") + code;
    return joined;
}

} // namespace

ActualsReader::ActualsReader(const Source &source, const Mapping &mapping, const ReadOptions &options,
                             ImportReport &report)
    : m_lines(source, mapping, options, report), m_when(m_lines), m_person(mapping.find("person")),
      m_account(mapping.find("account")), m_product(mapping.find("product")), m_order(mapping.find("order")),
      m_measure(mapping.find("measure")), m_profit(profitColumn(mapping)),
      m_isWide(mapping.hasPeriods(PeriodHeader::Kind::Month))
{
    QS_CHECK(plan::factMeasures().size() <= kMostFactMeasures);
    addPeriods(mapping);
    for (const BoundColumn &bound : mapping.fields)
        if (const auto slot = bound.field->measure && !m_isWide ? slotOf(*bound.field->measure) : std::nullopt)
            m_values.push_back({bound.column, *slot, m_lines.formOf(*bound.field->measure, bound.column),
                                bound.field->code, nullptr, true});
    m_hasMeasures = !m_isWide && !m_values.empty();
    if (m_values.empty())
        m_values.push_back({mapping.find("value")->column, 0, {}, "value", nullptr, false});
    m_entries.reserve(m_values.size() + 1);
    if (m_profit)
        m_lines.report().notes.push_back({"cost-from-profit", {}});
}

void ActualsReader::addPeriods(const Mapping &mapping)
{
    for (const PeriodColumn &column : mapping.periods) {
        const auto slot = column.measure ? slotOf(*column.measure) : std::nullopt;
        if (column.measure && !slot)
            continue; // a ratio is no amount
        auto &columns = column.period.kind == PeriodHeader::Kind::Month ? m_values : m_statedSums;
        columns.push_back({column.column, slot.value_or(0), {}, "value", &column, slot.has_value()});
    }
}

bool ActualsReader::next(ActualRecord &record)
{
    if (m_isWide && m_given < m_entries.size()) {
        give(record);
        return true;
    }
    while (m_lines.next()) {
        if (readLine()) {
            give(record);
            return true;
        }
    }
    finish();
    return false;
}

/// Whether the line is to be given.
bool ActualsReader::readLine()
{
    m_given = 0;
    m_when.startLine();
    const bool isNamedTotal = m_lines.takeTotal();
    readEntries();
    if (isNamedTotal || isUnnamedTotal()) {
        if (!isNamedTotal)
            m_lines.countTotal();
        compareTotal();
    } else {
        if (m_profit)
            addCost();
        addToSums();
        if (!m_statedSums.empty())
            compareColumns();
        if (readTime() && !m_lines.hasRefusal())
            return true;
    }
    m_entries.clear();
    return false;
}

void ActualsReader::readEntries()
{
    m_entries.clear();
    std::optional<std::size_t> shared = m_hasMeasures ? std::nullopt : slotOfLine();
    if (!m_hasMeasures && !shared)
        return;
    for (const ValueColumn &value : m_values)
        readEntry(value, value.hasOwnMeasure ? value.slot : *shared);
}

/// Gross profit = revenue − cost.
void ActualsReader::addCost()
{
    static const std::size_t kRevenue = slotOf(plan::Measure::Revenue).value();
    static const std::size_t kCost = slotOf(plan::Measure::Cost).value();
    const auto profit = m_lines.amount(m_profit->column, m_lines.moneyForm(m_profit->column), m_profit->field->code);
    const auto revenue =
        std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.slot == kRevenue; });
    if (profit && revenue != m_entries.end())
        m_entries.push_back(
            {kCost,
             {revenue->amount.units - profit->units, revenue->amount.lostMillionths - profit->lostMillionths},
             {}});
}

void ActualsReader::readEntry(const ValueColumn &value, std::size_t slot)
{
    // A column for each measure has its form once for all; others depend on the measure of the line.
    const money::AmountForm form =
        m_hasMeasures ? value.form : m_lines.formOf(plan::factMeasures()[slot], value.column);
    const auto amount = m_lines.amount(value.column, form, value.field);
    if (!amount)
        return;
    calendar::Month month;
    if (value.period) {
        const auto when = m_when.of(value.period->period);
        month = when ? when->first : calendar::Month();
    }
    m_entries.push_back({slot, *amount, month});
}

std::optional<std::size_t> ActualsReader::slotOfLine()
{
    const std::string_view text = m_lines.text(m_measure);
    if (text.empty())
        return slotOf(m_lines.options().measure);
    auto known = m_slots.find(text);
    if (known == m_slots.end()) {
        const auto measure = findMeasureByName(text);
        known = m_slots.emplace(text, measure ? slotOf(*measure) : std::nullopt).first;
    }
    if (!known->second)
        m_lines.refuse(*m_measure, "measure-unknown", {{"nearest", nearestMeasures(text)}});
    return known->second;
}

bool ActualsReader::readTime()
{
    if (m_isWide) {
        const bool isComplete = std::all_of(m_entries.begin(), m_entries.end(),
                                            [](const Entry &entry) { return entry.month != calendar::Month(); });
        if (!isComplete)
            m_lines.refuseLine("year-missing");
        return isComplete;
    }
    m_time = m_when.ofLine();
    if (!m_time && !m_lines.hasRefusal())
        m_lines.refuseLine("date-missing");
    return m_time.has_value();
}

/// Amounts that belong to no date and to nobody sum up the lines above.
bool ActualsReader::isUnnamedTotal() const
{
    const bool isNameless = m_lines.text(m_person).empty() && m_lines.text(m_account).empty() &&
                            m_lines.text(m_product).empty() && m_lines.text(m_order).empty();
    const bool hasNames = m_person || m_account || m_product || m_order;
    return isNameless && m_when.isBlank() && !m_entries.empty() && (hasNames || !m_isWide);
}

void ActualsReader::addToSums()
{
    for (const Entry &entry : m_entries) {
        m_sums.all[entry.slot].add(entry.amount.units, entry.amount.lostMillionths);
        m_sums.sinceSubtotal[entry.slot].add(entry.amount.units, entry.amount.lostMillionths);
    }
}

void ActualsReader::compareTotal()
{
    std::array<ExactSum, kMostFactMeasures> stated;
    std::array<bool, kMostFactMeasures> isStated{};
    for (const Entry &entry : m_entries) {
        stated[entry.slot].add(entry.amount.units, entry.amount.lostMillionths);
        isStated[entry.slot] = true;
    }
    const auto agrees = [&stated](std::size_t slot, ExactSum sum) {
        sum -= stated[slot];
        return sum.isWithinHalfUnit();
    };
    for (std::size_t slot = 0; slot < kMostFactMeasures; ++slot) {
        if (!isStated[slot] || agrees(slot, m_sums.all[slot]) || agrees(slot, m_sums.sinceSubtotal[slot]))
            continue;
        const ExactSum &sum = m_lines.isSubtotal() ? m_sums.sinceSubtotal[slot] : m_sums.all[slot];
        m_lines.report().totalDifferences.push_back(
            {m_lines.line(), plan::factMeasures()[slot], std::nullopt, stated[slot], sum});
    }
    m_sums.sinceSubtotal = {};
}

/// A column of sums against the months of its line.
void ActualsReader::compareColumns()
{
    for (const ValueColumn &column : m_statedSums) {
        const bool isYear = column.period->period.kind == PeriodHeader::Kind::Year; // whichever, it sums up the line
        const auto shared = column.hasOwnMeasure ? std::optional(column.slot) : slotOfLine();
        const auto when = isYear ? std::optional(When()) : m_when.of(column.period->period);
        if (!shared || !when)
            continue;
        const plan::Measure measure = plan::factMeasures()[*shared];
        const auto stated = m_lines.statedAmount(column.column, m_lines.formOf(measure, column.column));
        if (!stated)
            continue;
        ExactSum sum, total;
        for (const Entry &entry : m_entries)
            if (entry.slot == *shared &&
                (isYear || (entry.month >= when->first && entry.month < when->first.plus(when->months))))
                sum.add(entry.amount.units, entry.amount.lostMillionths);
        total.add(stated->units, stated->lostMillionths);
        ExactSum difference = sum;
        difference -= total;
        if (!difference.isWithinHalfUnit())
            m_lines.report().totalDifferences.push_back(
                {m_lines.line(), measure, std::nullopt, total, sum, m_lines.source().columnName(column.column)});
    }
}

void ActualsReader::give(ActualRecord &record)
{
    record.line = m_lines.line();
    record.person = m_lines.text(m_person);
    record.account = m_lines.text(m_account);
    record.product = m_lines.text(m_product);
    record.order = m_lines.text(m_order);
    record.present = 0;
    record.month = m_time ? m_time->first : calendar::Month();
    record.day = m_time ? m_time->day : 0;
    const std::size_t end = m_isWide ? std::min(m_given + 1, m_entries.size()) : m_entries.size();
    for (; m_given < end; ++m_given) {
        const Entry &entry = m_entries[m_given];
        record.values[entry.slot] = entry.amount.units;
        record.present |= 1U << entry.slot;
        if (m_isWide)
            record.month = entry.month;
    }
}

void ActualsReader::finish()
{
    const auto facts = plan::factMeasures();
    for (std::size_t slot = 0; slot < facts.size(); ++slot) {
        const bool isColumn = m_hasMeasures && std::any_of(m_values.begin(), m_values.end(),
                                                           [slot](const auto &value) { return value.slot == slot; });
        if (isColumn || !m_sums.all[slot].isZero())
            m_lines.report().control[facts[slot]].file = m_sums.all[slot];
    }
}

} // namespace quotasmith::exchange
