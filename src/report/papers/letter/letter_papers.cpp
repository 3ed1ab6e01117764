// SPDX-License-Identifier: Apache-2.0
#include "report/papers/letter/letter_papers.h"

#include "core/base/error.h"
#include "core/ops/targets/place_text.h"
#include "core/store/tables/members.h"
#include "core/store/tables/presences.h"
#include "report/papers/letter/letter_pay.h"
#include "report/papers/letter/letter_targets.h"
#include "report/papers/letter/letter_work.h"
#include "text/convert.h"
#include "text/name_text.h"

#include <algorithm>
#include <QStringList>
#include <unordered_map>

namespace quotasmith::report {

namespace {

/// What all letters are written from.
struct Desk {
    Desk(const store::Connection &connection, const std::string &period)
        : frame(readFrame(connection)), targets(connection), work(connection, frame.settings), pay(connection, frame)
    {
        const calendar::FiscalCalendar &calendar = frame.settings.calendar;
        columns =
            periodColumns(calendar, period.empty() ? calendar::MonthRange() : ops::requireRange(calendar, period));
        for (const plan::Person &person : store::readPeople(connection))
            titles.emplace(person.node, person.title);
        for (const plan::Presence &presence : store::readPresences(connection))
            presences.emplace(presence.node, presence);
    }

    PaperFrame frame;
    LetterTargets targets;
    LetterWork work;
    LetterPay pay;
    std::vector<PeriodColumn> columns; ///< of the targets
    std::unordered_map<plan::NodeId, std::string> titles;
    std::unordered_map<plan::NodeId, plan::Presence> presences;
};

/// A place somebody holds in some months of the year.
struct HeldPlace {
    int node = 0;
    calendar::Month first, last;
};

class LetterWriter {
public:
    LetterWriter(const Desk &desk, int node)
        : m_desk(desk), m_node(node), m_tree(desk.targets.tree()), m_places(desk.targets.placesOf(node))
    {
    }

    PersonPaper write() const
    {
        const plan::Node &one = m_tree.node(m_node);
        const QString name = text::nodeName(one), code = text::fromUtf8(one.code);
        Paper paper = m_desk.frame.paper(
            Papers::tr("Letter of responsibility for sales targets %1").arg(m_desk.frame.settings.calendar.year()),
            Papers::tr("Letter of responsibility: %1 (%2)").arg(name, code));
        auto &blocks = paper.blocks;
        blocks.push_back(Paragraph{who()});
        blocks.push_back(Paragraph{Papers::tr("1. Targets"), Letter::Heading});
        blocks.push_back(m_desk.targets.table(m_node, m_desk.columns));
        blocks.push_back(Paragraph{unitText(), Letter::Note});
        blocks.push_back(Paragraph{Papers::tr("2. How they will be reached"), Letter::Heading});
        addWork(blocks);
        blocks.push_back(Paragraph{Papers::tr("3. What they pay"), Letter::Heading});
        for (Block &block : m_desk.pay.blocks(m_tree, m_node))
            blocks.push_back(std::move(block));
        blocks.push_back(Paragraph{Papers::tr("4. Agreed"), Letter::Heading});
        blocks.push_back(Paragraph{agreed()});
        blocks.push_back(signatures());
        return {one.code, one.name, std::move(paper)};
    }

private:
    const calendar::FiscalCalendar &calendar() const { return m_desk.frame.settings.calendar; }

    /// Those held in the plan's year, in the order in which they are held.
    std::vector<HeldPlace> held() const
    {
        std::vector<HeldPlace> held;
        for (const int place : m_places) {
            HeldPlace one{place, calendar().month(0), calendar().month(11)};
            if (const auto presence = m_desk.presences.find(m_tree.node(place).id);
                presence != m_desk.presences.end()) {
                one.first = std::max(one.first, presence->second.first.value_or(one.first));
                one.last = std::min(one.last, presence->second.last.value_or(one.last));
            }
            if (one.first <= one.last)
                held.push_back(one);
        }
        std::stable_sort(held.begin(), held.end(),
                         [](const HeldPlace &a, const HeldPlace &b) { return a.first < b.first; });
        return held;
    }

    QString who() const
    {
        const plan::Node &one = m_tree.node(m_node);
        const std::vector<HeldPlace> places = held();
        const auto first = places.empty() ? calendar().month(0) : places.front().first;
        const auto last = places.empty() ? calendar().month(11) : places.back().last;
        const QString span = Papers::tr("%1 to %2").arg(text::fromUtf8(first.text()), text::fromUtf8(last.text()));
        const QString company = text::fromUtf8(m_desk.frame.settings.company);
        QString text = m_node == 0 ? Papers::tr("The people of %1 answer for the targets below, %2.").arg(company, span)
                                   : Papers::tr("%1 (%2) answers to %3 for the targets below, %4.")
                                         .arg(text::nodeName(one), text::fromUtf8(one.code), company, span);
        if (const QString above = belongsTo(places); !above.isEmpty())
            text += Papers::tr(" Belongs to: %1.").arg(above);
        if (const auto title = m_desk.titles.find(one.id); title != m_desk.titles.end() && !title->second.empty())
            text += Papers::tr(" Position: %1.").arg(text::fromUtf8(title->second));
        return Papers::tr("%1 %2", "two sentences").arg(text, m_desk.frame.version);
    }

    QString nameAbove(int node) const
    {
        const int parent = m_tree.parent(node);
        return parent < 0 ? QString() : text::nodeName(m_tree.node(parent));
    }

    /// `East`; of somebody who moves `East (2027-01 to 2027-06), West (2027-07 to 2027-12)`.
    QString belongsTo(const std::vector<HeldPlace> &places) const
    {
        if (places.size() < 2)
            return nameAbove(m_node);
        QStringList names;
        for (const HeldPlace &place : places)
            names << Papers::tr("%1 (%2 to %3)")
                         .arg(nameAbove(place.node), text::fromUtf8(place.first.text()),
                              text::fromUtf8(place.last.text()));
        return names.join(Papers::tr(", "));
    }

    QString unitText() const
    {
        const plan::PlanSettings &settings = m_desk.frame.settings;
        return Papers::tr("Amounts in %1, %2, measured on %3. A dash: no target has been set.")
            .arg(text::fromUtf8(settings.currency.code), text::taxName(settings.tax),
                 text::measureName(settings.money));
    }

    void addWork(std::vector<Block> &blocks) const
    {
        PaperTable ways = m_desk.work.ways(m_tree, m_places), work = m_desk.work.work(m_tree, m_node);
        if (ways.rows.empty() && work.rows.empty())
            blocks.push_back(Paragraph{Papers::tr("Nothing has been written down yet.")});
        for (PaperTable *table : {&ways, &work})
            if (!table->rows.empty())
                blocks.push_back(std::move(*table));
    }

    QString agreed() const
    {
        return Papers::tr("Results count as the company's records show them, returns and credit notes deducted. The "
                          "targets are those of the version named above; they change only by a later version that "
                          "has been approved, and closed months stay as they are. Each party keeps a copy.");
    }

    /// Who answers for a team signs for it by hand.
    Signatures signatures() const
    {
        const plan::Node &one = m_tree.node(m_node);
        return {{{Papers::tr("Responsible"), one.level == plan::Level::Person ? text::nodeName(one) : QString()},
                 {Papers::tr("Manager"), {}},
                 {Papers::tr("Company"), text::fromUtf8(m_desk.frame.settings.company)}}};
    }

    const Desk &m_desk;
    int m_node;
    const plan::Tree &m_tree;
    std::vector<int> m_places;
};

} // namespace

std::vector<PersonPaper> letterPapers(const store::Connection &connection, const Whose &whose,
                                      const std::string &period)
{
    const Desk desk(connection, period);
    const plan::Tree &tree = desk.targets.tree();
    std::vector<PersonPaper> papers;
    const int node = whose.code.empty() ? 0 : ops::requireNode(tree, plan::Axis::Organisation, whose.code);
    if (!whose.code.empty())
        papers.push_back(LetterWriter(desk, node).write());
    if (whose.code.empty() || whose.isBelow)
        for (const ops::PaidPerson &one : desk.pay.people())
            if (const auto person = tree.find(one.id); person && tree.isAbove(node, *person))
                papers.push_back(LetterWriter(desk, *person).write());
    if (papers.empty())
        throw base::Error("people-none");
    return papers;
}

} // namespace quotasmith::report
