// SPDX-License-Identifier: Apache-2.0
#include "report/papers/letter_papers.h"

#include "core/base/error.h"
#include "core/money/money.h"
#include "core/money/rounding.h"
#include "core/ops/targets/place_text.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/members.h"
#include "report/papers/letter_targets.h"
#include "report/papers/pay_rule_blocks.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace quotasmith::report {

namespace {

/// What all letters are written from.
struct Desk {
    PaperFrame frame;
    LetterTargets targets;
    std::vector<plan::Approach> approaches;
    ops::PayBook book;
    std::unordered_map<plan::NodeId, std::size_t> personOf; ///< of the book
    std::unordered_map<plan::NodeId, std::string> titles;
};

Desk readDesk(const store::Connection &connection)
{
    const PaperFrame frame = readFrame(connection);
    Desk desk{frame,
              LetterTargets(connection),
              store::readApproaches(connection, frame.settings),
              ops::readPayBook(connection),
              {},
              {}};
    for (std::size_t i = 0; i < desk.book.people.size(); ++i)
        desk.personOf.emplace(desk.book.people[i].id, i);
    for (const plan::Person &person : store::readPeople(connection))
        desk.titles.emplace(person.node, person.title);
    return desk;
}

/// The months of a year in which something holds, as one stretch: `2027-01 to 2027-06`.
QString stretchText(const commission::PayMonths &months, const calendar::FiscalCalendar &calendar)
{
    int first = 12, last = 0;
    for (int m = 0; m < 12; ++m)
        if (months[static_cast<std::size_t>(m)].counts) {
            first = std::min(first, m);
            last = m;
        }
    return Papers::tr("%1 to %2")
        .arg(text::fromUtf8(calendar.month(std::min(first, last)).text()), text::fromUtf8(calendar.month(last).text()));
}

void addMonths(const commission::PayMonths &months, commission::PayMonths &sum)
{
    for (std::size_t m = 0; m < months.size(); ++m) {
        sum[m].counts = sum[m].counts || months[m].counts;
        if (months[m].quota)
            sum[m].quota = money::addUnits(sum[m].quota.value_or(0), *months[m].quota);
    }
}

/// The mean quota of the stretches a scheme reckons.
std::optional<std::int64_t> meanQuota(const commission::Scheme &scheme, const commission::PayMonths &months)
{
    std::int64_t sum = 0, count = 0;
    for (const commission::PayMonth &month : months)
        if (month.counts && month.quota.value_or(0) > 0) {
            sum = money::addUnits(sum, *month.quota);
            ++count;
        }
    if (count == 0)
        return std::nullopt;
    const std::int64_t length = scheme.period == commission::SchemePeriod::Month     ? 1
                                : scheme.period == commission::SchemePeriod::Quarter ? 3
                                                                                     : count;
    return money::roundHalfAway(money::Wide{sum} * length, count);
}

class LetterWriter {
public:
    LetterWriter(const Desk &desk, int node) : m_desk(desk), m_node(node), m_tree(desk.targets.tree()) {}

    PersonPaper write() const
    {
        const plan::Node &one = m_tree.node(m_node);
        const QString name = text::nodeName(one), code = text::fromUtf8(one.code);
        Paper paper = m_desk.frame.paper(Papers::tr("Letter of responsibility for sales targets %1").arg(year()),
                                         Papers::tr("Letter of responsibility: %1 (%2)").arg(name, code));
        auto &blocks = paper.blocks;
        blocks.push_back(Paragraph{who()});
        blocks.push_back(Paragraph{Papers::tr("1. Targets"), Letter::Heading});
        blocks.push_back(m_desk.targets.table(m_node));
        blocks.push_back(Paragraph{unitText(), Letter::Note});
        blocks.push_back(Paragraph{Papers::tr("2. How they will be reached"), Letter::Heading});
        addApproaches(blocks);
        blocks.push_back(Paragraph{Papers::tr("3. What they pay"), Letter::Heading});
        addPay(blocks);
        blocks.push_back(Paragraph{Papers::tr("4. Agreed"), Letter::Heading});
        blocks.push_back(Paragraph{agreed()});
        blocks.push_back(Signatures{{Papers::tr("Responsible"), Papers::tr("Manager"), Papers::tr("Company")}});
        return {one.code, one.name, std::move(paper)};
    }

private:
    int year() const { return m_desk.frame.settings.calendar.year(); }

    QString who() const
    {
        const plan::Node &one = m_tree.node(m_node);
        QString text =
            Papers::tr("%1 (%2) answers to %3 for the targets below from %4 to %5.")
                .arg(text::nodeName(one), text::fromUtf8(one.code), text::fromUtf8(m_desk.frame.settings.company),
                     text::fromUtf8(m_desk.frame.settings.calendar.month(0).text()),
                     text::fromUtf8(m_desk.frame.settings.calendar.month(11).text()));
        if (const int parent = m_tree.parent(m_node); parent >= 0)
            text += Papers::tr(" Belongs to: %1.").arg(text::nodeName(m_tree.node(parent)));
        if (const auto title = m_desk.titles.find(one.id); title != m_desk.titles.end() && !title->second.empty())
            text += Papers::tr(" Position: %1.").arg(text::fromUtf8(title->second));
        return text;
    }

    QString unitText() const
    {
        const plan::PlanSettings &settings = m_desk.frame.settings;
        return Papers::tr("Amounts in %1, %2, measured on %3. A dash: no target has been set.")
            .arg(text::fromUtf8(settings.currency.code), text::taxName(settings.tax),
                 text::measureName(settings.money));
    }

    void addApproaches(std::vector<Block> &blocks) const
    {
        PaperTable table{{{Papers::tr("Of")}, {Papers::tr("Period")}, {Papers::tr("Way")}}, {}};
        for (const plan::Approach &one : m_desk.approaches) {
            const auto node = one.axis == plan::Axis::Organisation ? m_tree.find(one.node) : std::nullopt;
            if (node && (*node == m_node || m_tree.isAbove(*node, m_node)))
                table.rows.push_back(
                    {{text::nodeName(m_tree.node(*node)), text::periodName(m_desk.frame.settings.calendar, one.months),
                      text::fromUtf8(one.text)},
                     false,
                     0});
        }
        if (table.rows.empty())
            blocks.push_back(Paragraph{Papers::tr("Nothing has been written down yet.")});
        else
            blocks.push_back(std::move(table));
    }

    /// By scheme; somebody who has moved is paid by one in both teams.
    std::map<std::size_t, commission::PayMonths> paid() const
    {
        std::map<std::size_t, commission::PayMonths> byScheme;
        const auto person = m_desk.personOf.find(m_tree.node(m_node).id);
        if (person == m_desk.personOf.end())
            return byScheme;
        const auto &pays = m_desk.book.pays;
        auto pay = std::lower_bound(pays.begin(), pays.end(), person->second,
                                    [](const ops::PersonPay &one, std::size_t who) { return one.person < who; });
        for (; pay != pays.end() && pay->person == person->second; ++pay)
            addMonths(pay->months, byScheme[pay->scheme]);
        return byScheme;
    }

    void addPay(std::vector<Block> &blocks) const
    {
        const auto byScheme = paid();
        for (const auto &[index, months] : byScheme) {
            const ops::KnownScheme &scheme = m_desk.book.schemes[index];
            for (Block &block : payRuleBlocks(scheme, stretchText(months, m_desk.frame.settings.calendar),
                                              meanQuota(scheme.file.scheme, months), m_desk.frame))
                blocks.push_back(std::move(block));
        }
        if (byScheme.empty())
            blocks.push_back(Paragraph{Papers::tr("No commission scheme pays on these targets.")});
    }

    QString agreed() const
    {
        return Papers::tr("Results count as the company's records show them, returns and credit notes deducted. The "
                          "targets are those of the version named above; they change only by a later version that "
                          "has been approved, and closed months stay as they are. Each party keeps a copy.");
    }

    const Desk &m_desk;
    int m_node;
    const plan::Tree &m_tree;
};

} // namespace

std::vector<PersonPaper> letterPapers(const store::Connection &connection, const std::string &person)
{
    const Desk desk = readDesk(connection);
    const plan::Tree &tree = desk.targets.tree();
    std::vector<PersonPaper> papers;
    if (!person.empty())
        papers.push_back(LetterWriter(desk, ops::requireNode(tree, plan::Axis::Organisation, person)).write());
    else
        for (const ops::PaidPerson &one : desk.book.people)
            if (const auto node = tree.find(one.id))
                papers.push_back(LetterWriter(desk, *node).write());
    if (papers.empty())
        throw base::Error("people-none");
    return papers;
}

} // namespace quotasmith::report
