// SPDX-License-Identifier: Apache-2.0
#include "core/ops/handout/compare_return.h"

#include "core/money/amount_problem.h"
#include "core/ops/handout/present_cells.h"
#include "core/ops/versions/versions.h"
#include "core/store/tables/settings.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace quotasmith::ops {

namespace {

using store::HandoutKind;
using Value = std::optional<std::int64_t>;

constexpr std::array<std::string_view, 5> kStates{"clean", "returned-twice", "late", "foreign", "tampered"};
constexpr std::array<std::string_view, 5> kClasses{"clean", "conflict", "closed", "gone", "locked"};

money::ParsedAmount parse(const ReturnedText &said, const PresentCells &present, plan::Measure measure)
{
    const bool isMoney = plan::kindOf(measure) == plan::MeasureKind::Money;
    return money::parseAmount(
        said.text, {present.settings().decimals(measure), 1, isMoney ? money::Finer::Round : money::Finer::Refuse});
}

/// Whether other targets were put in force since.
bool isApprovedSince(const store::Connection &connection, const std::string &moment)
{
    const std::vector<VersionInfo> versions = readVersions(connection);
    return std::any_of(versions.begin(), versions.end(),
                       [&](const VersionInfo &version) { return version.number > 1 && version.approvedAt > moment; });
}

class Comparing {
public:
    Comparing(const store::Connection &connection, const ReturnedSheet &sheet, const store::Handout &handout)
        : m_present(connection), m_sheet(sheet), m_handout(handout),
          m_codes(store::readHandoutCodes(connection, handout.id)),
          m_cells(store::readHandoutCells(connection, handout.id)),
          m_returns(store::readHandoutReturns(connection, handout.id))
    {
        m_isLate = isApprovedSince(connection, handout.madeAt);
        for (const auto &[code, place] : m_codes)
            m_codeOf[place] = code;
    }

    void run(Comparison &result)
    {
        m_result = &result;
        if (const auto manager = m_present.tree().find(m_handout.manager))
            result.manager = m_present.tree().node(*manager).code;
        for (const auto &[at, cell] : m_cells)
            compare(at, cell);
        findStrangers();
        sortLikeTheTree();
        result.state = state();
    }

private:
    void compare(const store::HandoutPlace &at, const store::HandoutCell &cell)
    {
        const Value ours = present(at);
        m_isLate = m_isLate || (at.kind == HandoutKind::Target && !isGone(at) && ours != cell.value);
        const auto said = m_sheet.cells.find({{at.kind, at.measure, m_codeOf.at(at.place), false}, at.period});
        if (said == m_sheet.cells.end()) {
            miss(at);
            return;
        }
        const money::ParsedAmount amount = parse(said->second, m_present, at.measure);
        const bool isRead = said->second.fault.empty() && amount.meaning != money::TextMeaning::Refused;
        const Value theirs = isRead && amount.meaning == money::TextMeaning::Value ? Value(amount.units) : Value();
        if (isRead && theirs == cell.value && !isTakenBack(at, theirs, ours))
            return;
        if (!isRead && cell.isFillable) {
            m_result->unread.push_back({at, codeOf(at.place), nameOf(at.place), said->second.text,
                                        said->second.fault.empty()
                                            ? std::string(money::amountProblemCode(amount.problem))
                                            : said->second.fault});
            return;
        }
        if (const auto kind = classOf(at, cell, ours, theirs))
            m_result->cells.push_back({at, codeOf(at.place), nameOf(at.place), cell.value, ours, theirs, *kind});
    }

    /// Whether the cell, as it was handed out, would take back what it brought an earlier time: a correction, or a copy
    /// made before.
    bool isTakenBack(const store::HandoutPlace &at, const Value &theirs, const Value &ours) const
    {
        const auto earlier = m_returns.find(at);
        return earlier != m_returns.end() && earlier->second != theirs && ours != theirs;
    }

    /// Nothing for what is so already.
    std::optional<CellClass> classOf(const store::HandoutPlace &at, const store::HandoutCell &cell, const Value &ours,
                                     const Value &theirs) const
    {
        if (!cell.isFillable)
            return CellClass::Locked;
        if (isGone(at))
            return CellClass::Gone;
        const auto earlier = m_returns.find(at);
        const bool isTheirsAgain = earlier != m_returns.end() && earlier->second == theirs;
        if (theirs == ours || isTheirsAgain)
            return std::nullopt;
        if (at.kind == HandoutKind::Actual && m_present.isClosed(*calendar::Month::parse(at.period)))
            return CellClass::Closed;
        if (!theirs && at.kind == HandoutKind::Actual && m_present.hasImported(*placeNow(at), at.measure, at.period))
            return CellClass::Conflict; // what was imported cannot be emptied
        const bool isOursAsKnown = ours == cell.value || (earlier != m_returns.end() && ours == earlier->second);
        return isOursAsKnown && theirs != cell.value ? CellClass::Clean : CellClass::Conflict;
    }

    std::optional<plan::NodeId> placeNow(const store::HandoutPlace &at) const
    {
        const auto month = calendar::Month::parse(at.period);
        if (month)
            return m_present.placeIn(at.place, *month, m_handout.manager);
        for (int m = 11; m >= 0; --m) // the year: wherever they still stand
            if (const auto place =
                    m_present.placeIn(at.place, m_present.settings().calendar.month(m), m_handout.manager))
                return place;
        return std::nullopt;
    }
    bool isGone(const store::HandoutPlace &at) const { return !placeNow(at); }

    Value present(const store::HandoutPlace &at) const
    {
        const auto place = placeNow(at);
        if (!place)
            return std::nullopt;
        const auto month = calendar::Month::parse(at.period);
        if (!month)
            return m_present.commitment(m_present.personOf(at.place), at.measure);
        if (at.kind == HandoutKind::Actual)
            return m_present.actual(*place, at.measure, *month);
        const auto position = m_present.settings().calendar.position(*month);
        return position ? m_present.target(*place, at.measure, *position) : std::nullopt;
    }

    void miss(const store::HandoutPlace &at)
    {
        const std::string &code = m_codeOf.at(at.place);
        const bool hasRow = std::find(m_sheet.rows.begin(), m_sheet.rows.end(),
                                      HandoutRowKey{rowKind(at.kind), at.measure, code, false}) != m_sheet.rows.end();
        const std::string &what = hasRow ? at.period : code;
        if (m_missing.insert(what).second)
            m_result->missing.push_back(what);
    }
    /// A commitment stands in the row of the target.
    static HandoutKind rowKind(HandoutKind kind)
    {
        return kind == HandoutKind::Commitment ? HandoutKind::Target : kind;
    }

    void findStrangers()
    {
        m_result->added = m_sheet.added;
        for (const HandoutRowKey &key : m_sheet.rows)
            if (!key.isSum && !m_codes.contains(key.code))
                m_result->added.push_back({0, key.code});
    }

    std::string codeOf(plan::NodeId place) const
    {
        const auto node = m_present.tree().find(place);
        return node ? m_present.tree().node(*node).code : m_codeOf.at(place);
    }
    std::string nameOf(plan::NodeId place) const
    {
        const auto node = m_present.tree().find(place);
        return node ? m_present.tree().node(*node).name : std::string();
    }

    void sortLikeTheTree()
    {
        const auto before = [this](const auto &a, const auto &b) {
            const auto position = [this](plan::NodeId place) {
                return m_present.tree().find(place).value_or(m_present.tree().size());
            };
            return std::tuple(position(a.place.place), a.code, a.place) <
                   std::tuple(position(b.place.place), b.code, b.place);
        };
        std::sort(m_result->cells.begin(), m_result->cells.end(), before);
        std::sort(m_result->unread.begin(), m_result->unread.end(), before);
    }

    ReturnState state() const
    {
        const bool hasLocked = std::any_of(m_result->cells.begin(), m_result->cells.end(),
                                           [](const auto &cell) { return cell.kind == CellClass::Locked; });
        if (hasLocked || !m_result->missing.empty() || !m_result->added.empty())
            return ReturnState::Tampered;
        if (m_handout.returnedAt)
            return ReturnState::ReturnedTwice;
        return m_isLate ? ReturnState::Late : ReturnState::Clean;
    }

    PresentCells m_present;
    const ReturnedSheet &m_sheet;
    const store::Handout &m_handout;
    store::HandoutCodes m_codes;
    store::HandoutCells m_cells;
    store::HandoutReturns m_returns;
    std::map<plan::NodeId, std::string> m_codeOf;
    std::set<std::string> m_missing;
    bool m_isLate = false;
    Comparison *m_result = nullptr;
};

} // namespace

std::string_view returnStateCode(ReturnState state)
{
    return kStates[static_cast<std::size_t>(state)];
}

std::string_view cellClassCode(CellClass kind)
{
    return kClasses[static_cast<std::size_t>(kind)];
}

bool Comparison::hasConflicts() const
{
    return !unread.empty() || std::any_of(cells.begin(), cells.end(),
                                          [](const ReturnedCell &cell) { return cell.kind == CellClass::Conflict; });
}

bool Comparison::isAllClean() const
{
    return unread.empty() && missing.empty() && added.empty() &&
           std::all_of(cells.begin(), cells.end(),
                       [](const ReturnedCell &cell) { return cell.kind == CellClass::Clean; });
}

Comparison compareReturn(const store::Connection &connection, const ReturnedSheet &sheet)
{
    Comparison result;
    if (!sheet.stamp) {
        result.state = ReturnState::Tampered;
        return result;
    }
    const auto handout = store::findHandout(connection, store::HandoutId(sheet.stamp->id));
    if (sheet.stamp->plan != store::readSettings(connection).planId || !handout) {
        result.state = ReturnState::Foreign;
        return result;
    }
    result.handout = handout;
    Comparing(connection, sheet, *handout).run(result);
    result.isSpoilt = sheet.stamp->hash != handout->hash;
    if (result.isSpoilt)
        result.state = ReturnState::Tampered;
    return result;
}

} // namespace quotasmith::ops
