// SPDX-License-Identifier: Apache-2.0
#include "tests/chart/sample_charts.h"

#include <array>
#include <cmath>
#include <limits>

namespace quotasmith::chart {

namespace {

using text::Language;

constexpr NumberForm kMoney{2, NumberKind::Amount, std::nullopt};
constexpr NumberForm kShare{4, NumberKind::Percent, std::nullopt};

QString pick(Language language, const char *english, const char *chinese)
{
    return QString::fromUtf8(language == Language::English ? english : chinese);
}

const std::array<std::array<const char *, 2>, 9> kPeople{
    {{"Maximilian Featherstonehaugh", "欧阳慕容"},
     {"Ann Lee", "李安"},
     {"Wolfgang Schmidt-Rottluff", "司马相如"},
     {"Bob", "王芳"},
     {"Zhang Wei", "张伟"},
     {"Unassigned", "未分配"},
     {"Shenzhen Intelligent Manufacturing Equipment Co., Ltd.", "深圳市智能制造装备股份有限公司华南分公司"},
     {"Liu", "刘洋"},
     {"Chen Jing", "陈静"}}};

std::vector<Value> values(std::initializer_list<std::int64_t> millions)
{
    std::vector<Value> all;
    for (const std::int64_t one : millions)
        all.push_back(one * 1'234'567 + 89);
    return all;
}

Heading heading(Language language, const char *english, const char *chinese)
{
    return {pick(language, english, chinese),
            pick(language, "2027, CNY, targets as approved on 5 January", "2027 年，单位：元，1 月 5 日批准的目标"),
            pick(language, "Nothing to show yet.", "暂无数据。")};
}

BarsChart months(Language language)
{
    BarsChart chart;
    chart.heading = heading(language, "Revenue by month", "各月销售额");
    chart.form = kMoney;
    chart.categories = monthNames(language);
    chart.bars = {{pick(language, "Target", "目标"), Role::Target,
                   values({80, 60, 90, 95, 100, 130, 98, 97, 110, 120, 190, 150})},
                  {pick(language, "Actual", "实绩"), Role::Actual, values({76, 66, 81, 99, 103, 122, 90})}};
    chart.lines = {{pick(language, "Last year", "上年"), Role::LastYear,
                    values({70, 52, 80, 84, 91, 118, 86, 85, 96, 104, 170, 133})}};
    chart.markers = {{0, pick(language, "Chinese New Year fair", "年货节")},
                     {5, pick(language, "618", "618")},
                     {10, pick(language, "Double 11", "双11")}};
    return chart;
}

BarsChart people(Language language)
{
    BarsChart chart;
    chart.heading = heading(language, "Targets of the team", "团队目标");
    chart.form = kMoney;
    chart.kind = Categories::Names;
    for (const auto &name : kPeople)
        chart.categories.push_back(pick(language, name[0], name[1]));
    chart.bars = {{pick(language, "Target", "目标"), Role::Target, values({9, 8, 7, 12, 5, 3, 11, 2, 1})}};
    return chart;
}

WaterfallChart bridge(Language language)
{
    WaterfallChart chart;
    chart.heading = heading(language, "From last year to the target", "从上年到年度目标");
    chart.form = kMoney;
    const auto add = [&](const char *english, const char *chinese, std::int64_t amount, StepKind kind) {
        chart.steps.push_back({pick(language, english, chinese), amount * 1'000'000 + 37, kind,
                               pick(language, "from the bridge", "来自增长桥")});
    };
    add("Last year's actual", "上年实绩", 1'069, StepKind::Total);
    add("Past performance", "历史业绩", 96, StepKind::Change);
    add("Market growth", "市场增长", 54, StepKind::Change);
    add("Headcount", "人员编制", 61, StepKind::Change);
    add("Price changes and discontinued products", "调价与停产产品", -38, StepKind::Change);
    add("Strategy", "战略要求", 78, StepKind::Change);
    add("Proposed target", "建议目标", 1'320, StepKind::Total);
    return chart;
}

ParetoChart pareto(Language language)
{
    ParetoChart chart{heading(language, "Customers by revenue", "客户销售额"), kMoney, {}, {}};
    std::int64_t amount = 640'000'000;
    for (const auto &name : kPeople)
        chart.items.push_back({pick(language, name[0], name[1]), amount = amount * 7 / 10});
    return chart;
}

CurveChart curve(Language language)
{
    CurveChart chart;
    chart.heading = heading(language, "How probable is the target?", "目标达成概率");
    chart.x = kMoney;
    chart.y = kShare;
    chart.xName = pick(language, "Annual target", "年度目标");
    chart.yName = pick(language, "Probability of reaching it", "达成概率");
    for (int i = 0; i <= 40; ++i) {
        const double z = (i - 20) / 5.0;
        chart.points.push_back(
            {9'500'000'000 + i * 150'000'000LL, static_cast<std::int64_t>(10000 / (1 + std::exp(z)))});
    }
    chart.marks = {{pick(language, "Target", "目标"), {12'300'000'000, 5'987}},
                   {pick(language, "Challenge", "挑战目标"), {13'400'000'000, 1'680}}};
    return chart;
}

FanChart fan(Language language)
{
    FanChart chart;
    chart.heading = heading(language, "Where the year will end", "全年预测");
    chart.form = kMoney;
    chart.categories = monthNames(language);
    chart.actual = {pick(language, "Actual", "实绩"), Role::Actual, values({10, 19, 30, 42, 55, 70})};
    chart.bandName = pick(language, "80 % of all runs", "80% 区间");
    chart.middleName = pick(language, "Forecast", "预测");
    for (int i = 0; i < 12; ++i) {
        const std::int64_t middle = (70 + (i - 5) * 13) * 1'234'567, width = (i - 5) * 4'000'000;
        chart.middle.push_back(i < 6 ? Value() : middle);
        chart.low.push_back(i < 6 ? Value() : middle - width);
        chart.high.push_back(i < 6 ? Value() : middle + width);
    }
    return chart;
}

DonutChart donut(Language language)
{
    DonutChart chart{
        heading(language, "Share of the regions", "大区占比"), kMoney, pick(language, "Total", "合计"), {}};
    std::int64_t amount = 400'000'000;
    for (const auto &name : kPeople)
        chart.parts.push_back({pick(language, name[0], name[1]), amount = amount * 6 / 10});
    return chart;
}

HeatChart heat(Language language)
{
    HeatChart chart{
        heading(language, "Targets by team and month", "各团队各月目标"), kMoney, {}, monthNames(language), {}};
    std::int64_t amount = 12'345'678;
    for (const auto &name : kPeople) {
        chart.rows.push_back(pick(language, name[0], name[1]));
        chart.values.emplace_back();
        for (int month = 0; month < 12; ++month)
            chart.values.back().push_back(amount = (amount * 7919 + 104'729) % 98'765'432);
    }
    chart.values[2][4] = std::nullopt;
    return chart;
}

ScatterChart scatter(Language language)
{
    ScatterChart chart;
    chart.heading = heading(language, "Targets against last year", "目标与上年对比");
    chart.x = kMoney;
    chart.y = kShare;
    chart.xName = pick(language, "Last year", "上年实绩");
    chart.yName = pick(language, "Growth", "增长率");
    std::int64_t x = 81'234'567, y = 1'234;
    for (const auto &name : kPeople) {
        x = (x * 7919 + 104'729) % 98'765'432;
        y = (y * 31 + 977) % 6'000 - 1'500;
        chart.points.push_back({pick(language, name[0], name[1]), {x, y}});
    }
    chart.crossing = Point{50'000'000, 1'000};
    chart.fields = {pick(language, "small, fast", "小而快"), pick(language, "large, fast", "大而快"),
                    pick(language, "small, slow", "小而慢"), pick(language, "large, slow", "大而慢")};
    return chart;
}

PayoutChart payout(Language language)
{
    const bool isChinese = language == Language::Chinese;
    const auto said = [&](const char *english, const char *chinese) {
        return QString::fromUtf8(isChinese ? chinese : english);
    };
    PayoutChart chart;
    chart.heading = {said("What is paid for what is reached", "完成多少发多少"), {}, {}};
    chart.x = chart.rate = {4, NumberKind::Percent, std::nullopt};
    chart.y = {2, NumberKind::Amount, std::nullopt};
    chart.xName = said("Attainment", "达成率");
    chart.yName = said("Pay", "提成");
    chart.rateName = said("What a further unit pays", "每多做一元再得多少");
    chart.lines = {{{},
                    Role::Actual,
                    {{{0, 0}, {8'000, 0}, 0, 0},
                     {{8'000, 8'000'00}, {10'000, 10'000'00}, 0, 100},
                     {{10'000, 15'000'00}, {12'000, 18'000'00}, 10'000'00, 150},
                     {{12'000, 24'000'00}, {15'000, 30'000'00}, 18'000'00, 200}}}};
    chart.marks = {{said("Example", "示例"), {13'000, 26'000'00}}};
    return chart;
}

TimelineChart timeline(Language language)
{
    TimelineChart chart;
    chart.heading = heading(language, "Projects and milestones", "项目与里程碑");
    chart.first = 0;
    chart.last = 364;
    const auto months = monthNames(language);
    for (int i = 0; i < 12; ++i)
        chart.ticks.push_back({i * 365 / 12, months[static_cast<std::size_t>(i)]});
    chart.today = NamedDay{150, QStringLiteral("2027-05-31")};
    chart.doneName = pick(language, "done", "已完成");
    chart.openName = pick(language, "to come", "待完成");
    chart.lateName = pick(language, "late", "逾期");
    std::int64_t from = 3;
    for (const auto &name : kPeople) {
        TimelineRow row{pick(language, name[0], name[1]), from, from + 120, QStringLiteral("40 %"), 40, from > 40, {}};
        row.marks = {{from + 20, QStringLiteral("a"), MarkState::Done},
                     {from + 60, QStringLiteral("b"), MarkState::Late},
                     {from + 120, QStringLiteral("c"), MarkState::Open}};
        chart.rows.push_back(row);
        from += 29;
    }
    return chart;
}

SparklineChart spark(Language language)
{
    return {heading(language, "Conversion", "转化率"), kMoney, monthNames(language),
            values({7, 6, 9, 8, 10, 13, 9, 9, 11, 12, 19, 15}), Value(12'000'000)};
}

} // namespace

std::vector<QString> monthNames(Language language, int count)
{
    constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::vector<QString> names;
    for (int i = 0; i < count; ++i)
        names.push_back(language == Language::English ? QString::fromUtf8(kMonths[static_cast<std::size_t>(i % 12)])
                                                      : QString::fromUtf8("%1月").arg(i % 12 + 1));
    return names;
}

std::vector<NamedChart> sampleCharts(Language language)
{
    return {{"months", months(language)},   {"people", people(language)}, {"bridge", bridge(language)},
            {"pareto", pareto(language)},   {"curve", curve(language)},   {"fan", fan(language)},
            {"donut", donut(language)},     {"heat", heat(language)},     {"scatter", scatter(language)},
            {"sparkline", spark(language)}, {"payout", payout(language)}, {"timeline", timeline(language)}};
}

std::vector<NamedChart> emptyCharts()
{
    const Heading heading{QStringLiteral("Title"), {}, QStringLiteral("Import last year's sales to see this.")};
    std::vector<NamedChart> charts{{"bars", BarsChart{}},
                                   {"waterfall", WaterfallChart{}},
                                   {"pareto", ParetoChart{}},
                                   {"curve", CurveChart{}},
                                   {"fan", FanChart{}},
                                   {"donut", DonutChart{}},
                                   {"heat", HeatChart{}},
                                   {"scatter", ScatterChart{}},
                                   {"sparkline", SparklineChart{}},
                                   {"payout", PayoutChart{}},
                                   {"timeline", TimelineChart{}}};
    for (NamedChart &one : charts)
        std::visit([&](auto &kind) { kind.heading = heading; }, one.chart);
    return charts;
}

std::vector<NamedChart> hardCharts(Language language)
{
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
    std::vector<NamedChart> charts;
    BarsChart bars = months(language);
    for (Series &series : bars.bars)
        series.values.assign(12, 0);
    bars.lines.clear();
    charts.push_back({"zeros", bars});
    bars.bars.front().values = {-5'000'00, 3'000'00, -200'00, 100'00};
    charts.push_back({"below-zero", bars});
    bars.bars.front().values = {kMost, kLeast, 0};
    charts.push_back({"largest", bars});
    bars.categories = monthNames(language, 1);
    bars.markers.clear();
    charts.push_back({"one", bars});
    bars.categories = monthNames(language, 60);
    bars.bars.front().values.assign(60, 1'234'567);
    charts.push_back({"sixty-months", bars});
    WaterfallChart fall = bridge(language);
    fall.steps = {{QStringLiteral("a"), kMost, StepKind::Total, {}},
                  {QStringLiteral("b"), kMost, StepKind::Change, {}},
                  {QStringLiteral("c"), kLeast, StepKind::Change, {}},
                  {QStringLiteral("d"), -1, StepKind::Total, {}}};
    charts.push_back({"largest-waterfall", fall});
    ParetoChart names = pareto(language);
    for (int i = 0; i < 51; ++i)
        names.items.push_back({QStringLiteral("%1 %2").arg(names.items[static_cast<std::size_t>(i % 9)].name).arg(i),
                               1'000'000 - i * 30'000});
    charts.push_back({"sixty-names", names});
    for (NamedAmount &item : names.items)
        item.amount = 0;
    charts.push_back({"pareto-zeros", names});
    HeatChart heats = heat(language);
    heats.values.assign(9, std::vector<Value>(12, -77));
    charts.push_back({"heat-below-zero", heats});
    ScatterChart dot = scatter(language);
    dot.points.resize(1);
    dot.crossing.reset();
    charts.push_back({"one-point", dot});
    CurveChart single = curve(language);
    single.points.resize(1);
    single.marks.clear();
    charts.push_back({"one-step", single});
    SparklineChart flat = spark(language);
    flat.values.assign(12, 5);
    flat.goal.reset();
    charts.push_back({"flat", flat});
    PayoutChart methods = payout(language);
    methods.lines.push_back(methods.lines.front());
    methods.lines.front().name = methods.marks.front().name;
    methods.lines.back().name = methods.heading.title;
    methods.lines.back().role = Role::LastYear;
    charts.push_back({"two-payouts", methods});
    methods.lines.resize(1);
    methods.lines.front().pieces = {{{0, 0}, {kMost, kLeast}, kMost, -5'000}};
    charts.push_back({"largest-payout", methods});
    return charts;
}

} // namespace quotasmith::chart
