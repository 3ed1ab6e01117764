// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/team/team_section.h"

#include "core/ops/lists/edit_lists.h"
#include "text/convert.h"
#include "text/diagnosis/indicator_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/panels/diagnosis/team/nine_box.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/section_title.h"

#include <array>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

constexpr int kChartInLines = 16;
constexpr std::array kTenures{plan::Tenure::Novice, plan::Tenure::Mature, plan::Tenure::Senior};

QString indented(const QString &name, int depth)
{
    return QString(2 * depth, QChar(0x2003)) + name;
}

} // namespace

TeamSection::TeamSection(const PanelContext &context, QWidget *parent)
    : DiagnosisSection(context, parent), m_boxTitle(new SectionTitle),
      m_boxHint(paragraph(QStringLiteral("nine-box-hint"))), m_nineBox(new NineBox),
      m_motivationTitle(new SectionTitle), m_motivation(paragraph(QStringLiteral("diagnosis-motivation"))),
      m_listsTitle(new SectionTitle), m_lists(new ListTabs(context.session, {"abilities", "motivation", "reserve"}))
{
    QBoxLayout *top = addHalves();
    m_tenure = addChart("diagnosis-tenure", kChartInLines, top);
    m_heads = addTable("diagnosis-heads", top);
    top->setStretchFactor(m_tenure, 1);
    top->setStretchFactor(m_heads, 1);
    body()->addWidget(m_boxTitle);
    body()->addWidget(m_boxHint);
    body()->addWidget(m_nineBox);
    QBoxLayout *middle = addHalves();
    m_rampUps = addTable("diagnosis-ramp-ups", middle);
    auto *right = new QVBoxLayout;
    right->addWidget(m_motivationTitle);
    right->addWidget(m_motivation);
    m_reserve = addTable("diagnosis-reserve", right);
    right->addStretch(1);
    middle->addLayout(right);
    middle->setStretch(0, 1);
    middle->setStretch(1, 1);
    body()->addWidget(m_listsTitle);
    body()->addWidget(m_lists, 1);
    connect(m_nineBox, &NineBox::scored, this, &TeamSection::score);
    connect(m_lists, &ListTabs::selectionChanged, this, &DiagnosisSection::selectionChanged);
    setWords();
}

void TeamSection::fill()
{
    fillTenure();
    fillHeads();
    m_nineBox->setScorable(session().isWritable());
    m_nineBox->show(reading());
    fillRampUps();
    m_motivation->setText(motivationSentence());
    fillReserve();
}

void TeamSection::setWords()
{
    m_boxTitle->setText(tr("Nine-box: ability × attainment"));
    m_boxHint->setText(tr("Drag somebody up or down to score their ability, or select them and press 1 … 5. Attainment "
                          "is measured, so it cannot be dragged."));
    m_motivationTitle->setText(tr("Motivation survey"));
    m_listsTitle->setText(tr("Scores and surveys"));
    m_nineBox->retranslate();
    m_lists->retranslate();
}

void TeamSection::score(plan::NodeId person, std::optional<std::int64_t> ability)
{
    const std::string code = codeOf(plan::Axis::Organisation, person);
    run([&](store::Document &document) {
        const plan::ListKind &kind = plan::listKind("abilities");
        if (!ability)
            return ops::removeRecord(document, kind, code);
        return ops::putRecord(document, kind, {{"person", code}, {"score", std::to_string(*ability)}}).changes;
    });
}

void TeamSection::fillTenure()
{
    const diagnosis::TenureMix &mix = result().tenure;
    chart::DonutChart chart;
    chart.heading.title = tr("Tenure on %1").arg(text::fromUtf8(input().asOf.text()));
    if (mix.undated > 0)
        chart.heading.subtitle = tr("%n without a day of hire, not counted", nullptr, static_cast<int>(mix.undated));
    chart.heading.empty = tr("Needs people with a day of hire.");
    chart.totalName = tr("heads");
    for (const plan::Tenure tenure : kTenures)
        if (mix.heads() > 0)
            chart.parts.push_back({titled(text::tenureName(tenure)), mix.of(tenure)});
    m_tenure->setChart(std::move(chart));
}

void TeamSection::fillHeads()
{
    const plan::Tree &tree = input().tree(plan::Axis::Organisation);
    const NumberWords words = this->words();
    TableContent content;
    content.title = tr("Revenue a head");
    content.empty = tr("Needs revenue and people with a day of hire.");
    content.columns = {
        {tr("Team")}, {tr("Heads"), ColumnKind::Count}, {tr("Revenue a head"), ColumnKind::Money, words.decimals()}};
    for (const diagnosis::HeadValue &one : result().heads) {
        const plan::Node &node = tree.node(one.position);
        if (!one.heads || node.level == plan::Level::Person)
            continue;
        TableRow row;
        row.cells = {NumberWords::textCell(indented(text::nodeName(node), tree.depth(one.position))),
                     NumberWords::numberCell(one.heads), words.moneyCell(one.revenueAHead)};
        row.source = Destination{QStringLiteral("actuals"),
                                 {},
                                 EditTarget{{plan::Axis::Organisation, node.code, {}}, plan::Measure::Revenue}};
        row.isStrong = one.position == 0;
        content.rows.push_back(std::move(row));
    }
    m_heads->show(std::move(content));
}

void TeamSection::fillRampUps()
{
    TableContent content;
    content.title = tr("Months until the first full quota");
    content.empty = tr("Nobody was hired in the months known, or there are no targets of people.");
    content.columns = {{tr("Person")}, {tr("Hired")}, {tr("Months"), ColumnKind::Count}, {tr("So far")}};
    for (const diagnosis::RampUp &one : result().rampUps) {
        const bool isThere = one.months.has_value();
        content.rows.push_back(
            {{NumberWords::textCell(nameOf(plan::Axis::Organisation, one.person)),
              NumberWords::textCell(text::fromUtf8(one.hired.text())),
              isThere ? NumberWords::countCell(*one.months) : TableCell{text::noValue()},
              NumberWords::textCell(isThere ? tr("reached") : tr("not yet, %n month(s) in", nullptr, one.soFar))}});
    }
    m_rampUps->show(std::move(content));
}

void TeamSection::fillReserve()
{
    TableContent content;
    content.title = tr("Reserve bench");
    content.empty = tr("No candidate is listed.");
    content.columns = {
        {tr("Month"), ColumnKind::Period}, {tr("Waiting"), ColumnKind::Count}, {tr("Hired"), ColumnKind::Count}};
    for (const diagnosis::ReserveMonth &one : result().reserve)
        content.rows.push_back({{NumberWords::textCell(text::fromUtf8(one.month.text())),
                                 NumberWords::countCell(one.waiting), NumberWords::countCell(one.hired)}});
    m_reserve->show(std::move(content));
}

QString TeamSection::motivationSentence() const
{
    const diagnosis::MotivationMix &mix = result().motivation;
    if (mix.answered == 0)
        return tr("Nobody has been asked yet. Type the answers below, or import them.");
    const QString asked =
        tr("%n person(s) answered; sensitivity to pay %1 of 5 on the average.", nullptr, static_cast<int>(mix.answered))
            .arg(NumberWords::number(mix.sensitivity));
    const QString high = tr("The target feels too high to %1.").arg(text::countText(mix.targetTooHigh));
    const QString cap = tr("The cap is felt by %1.").arg(text::countText(mix.capFelt));
    return joined(joined(asked, high), cap);
}

} // namespace quotasmith::ui
