// SPDX-License-Identifier: Apache-2.0
#include "report/papers/boss_paper.h"

#include "report/charts/plan_figures.h"
#include "report/papers/paper_frame.h"
#include "text/convert.h"
#include "text/diagnosis/finding_text.h"
#include "text/name_text.h"

#include <QStringList>

namespace quotasmith::report {

namespace {

/// The words of the workbook with the same numbers.
class BossWords {
    Q_DECLARE_TR_FUNCTIONS(BossCopy)
};

class BossWriter {
public:
    BossWriter(const PaperFrame &frame, const ops::BossCopy &copy) : m_frame(frame), m_copy(copy) {}

    PersonPaper write(const ops::BossPlace &place) const
    {
        const plan::Node &node = m_copy.tree().node(place.self.node);
        const QString name = place.self.node == 0 ? text::fromUtf8(settings().company) : text::nodeName(node);
        const QString title = BossWords::tr("%1: targets and results of %2").arg(name).arg(settings().calendar.year());
        Paper paper = m_frame.paper(title, title);
        paper.blocks.push_back(Paragraph{unitText(), Letter::Note});
        paper.blocks.push_back(stretches(place));
        if (!place.parts.empty())
            paper.blocks.push_back(parts(place));
        addFindings(paper.blocks, place);
        paper.blocks.push_back(Signatures{
            {{Papers::tr("Prepared by"), {}}, {Papers::tr("Checked by"), {}}, {Papers::tr("Approved by"), {}}}});
        return {node.code, node.name, std::move(paper)};
    }

private:
    const plan::PlanSettings &settings() const { return m_copy.input.settings; }

    QString unitText() const
    {
        const QString until = m_copy.through ? BossWords::tr("up to %1").arg(text::fromUtf8(m_copy.through->text()))
                                             : BossWords::tr("no actuals yet");
        return Papers::tr("%1, %2; amounts in %3, %4")
            .arg(capital(text::measureName(settings().money)), until, text::fromUtf8(settings().currency.code),
                 text::taxName(settings().tax));
    }

    static PaperTable tableWith(const QString &first, const QString &annual)
    {
        PaperTable table{{{first}}, {}};
        for (const QString &head : {annual, BossWords::tr("Target to date"), BossWords::tr("Actual to date"),
                                    BossWords::tr("Attainment"), BossWords::tr("Ahead (+) or behind (−)"),
                                    BossWords::tr("Same time last year"), BossWords::tr("On last year")})
            table.columns.push_back({head, CellSide::Right});
        return table;
    }

    PaperRow row(const QString &name, const std::optional<std::int64_t> &annual, const ops::BossNumbers &numbers,
                 bool isStrong) const
    {
        return {{name, m_frame.money(annual), m_frame.money(numbers.target), m_frame.money(numbers.actual),
                 shareText(numbers.attainment()), m_frame.money(numbers.gap()), m_frame.money(numbers.lastYear),
                 shareText(numbers.yoy())},
                isStrong,
                0};
    }

    PaperRow row(const ops::BossStretch &stretch, bool isStrong) const
    {
        return row(text::periodName(settings().calendar, stretch.months), stretch.annual, stretch.numbers, isStrong);
    }

    PaperTable stretches(const ops::BossPlace &place) const
    {
        PaperTable table = tableWith(BossWords::tr("Period"), BossWords::tr("Target of the period"));
        for (std::size_t quarter = 0; quarter < place.quarters.size(); ++quarter) {
            for (std::size_t month = quarter * 3; month < quarter * 3 + 3; ++month)
                table.rows.push_back(row(place.months[month], false));
            table.rows.push_back(row(place.quarters[quarter], true));
        }
        table.rows.push_back(row(BossWords::tr("Year to date"), place.year.annual, place.year.numbers, true));
        return table;
    }

    PaperTable parts(const ops::BossPlace &place) const
    {
        PaperTable table = tableWith(BossWords::tr("Part"), BossWords::tr("Target of the year"));
        for (const ops::BossPart &part : place.parts)
            table.rows.push_back(row(text::nodeName(m_copy.tree().node(part.node)), part.annual, part.toDate, false));
        table.rows.push_back(row(BossWords::tr("Together"), place.self.annual, place.self.toDate, true));
        return table;
    }

    void addFindings(std::vector<Block> &blocks, const ops::BossPlace &place) const
    {
        blocks.push_back(Paragraph{BossWords::tr("What needs attention"), Letter::Heading});
        int number = 0;
        for (const diagnosis::Finding &finding : place.findings)
            blocks.push_back(
                Paragraph{BossWords::tr("%1. %2 %3")
                              .arg(++number)
                              .arg(text::findingText(finding, m_copy.input), text::adviceText(finding.advice))});
        if (number == 0)
            blocks.push_back(Paragraph{BossWords::tr("The diagnosis has nothing that asks for attention.")});
    }

    const PaperFrame &m_frame;
    const ops::BossCopy &m_copy;
};

} // namespace

std::vector<PersonPaper> bossPapers(const ops::BossCopy &copy, const store::Connection &connection)
{
    const PaperFrame frame = readFrame(connection);
    const BossWriter writer(frame, copy);
    std::vector<PersonPaper> papers;
    for (const ops::BossPlace &place : copy.places)
        papers.push_back(writer.write(place));
    return papers;
}

} // namespace quotasmith::report
