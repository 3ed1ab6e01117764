<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AttainmentCharts</name>
    <message>
        <source>%1: attainment by month</source>
        <translation>%1：各月达成率</translation>
    </message>
    <message>
        <source>No month has both a target and an actual.</source>
        <translation>还没有既有目标又有实绩的月份。</translation>
    </message>
    <message>
        <source>Target and actual</source>
        <translation>目标与实绩</translation>
    </message>
</context>
<context>
    <name>AttainmentTables</name>
    <message>
        <source>Nothing was planned and nothing happened in this period.</source>
        <translation>这一期间既没有目标，也没有实绩。</translation>
    </message>
    <message>
        <source>Plan against actual: %1</source>
        <translation>目标与实绩对比：%1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Needed a month</source>
        <translation>剩余月均需完成</translation>
    </message>
    <message>
        <source>Lost from</source>
        <translation>无法追平月份</translation>
    </message>
    <message>
        <source>Ranking: %1</source>
        <translation>排名：%1</translation>
    </message>
    <message>
        <source>Nobody of this level has both a target and an actual in this period.</source>
        <translation>这一层级在本期间没有既有目标又有实绩的对象。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>before the first edit of the day</source>
        <translation>当天首次修改前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>before the file&apos;s format changed</source>
        <translation>文件格式升级前</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>恢复备份前</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手动备份</translation>
    </message>
</context>
<context>
    <name>BesideRules</name>
    <message>
        <source>divided equally</source>
        <translation>平均分配</translation>
    </message>
    <message>
        <source>divided by what each has brought</source>
        <translation>按各人实绩分配</translation>
    </message>
    <message>
        <source>divided by what each has above the own target</source>
        <translation>按各人超额部分分配</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Ranking bonus (%1): the first people by attainment have %2.</source>
        <translation>排名奖（%1）：达成率居前者依次得 %2。</translation>
    </message>
    <message>
        <source>Ranking bonus (%1): the first teams by attainment have %2, divided equally.</source>
        <translation>排名奖（%1）：达成率居前的团队依次得 %2，团队内平均分配。</translation>
    </message>
    <message>
        <source>New-product bonus: %1 a unit of %2.</source>
        <translation>新品奖：%2 每售出一件奖 %1。</translation>
    </message>
    <message>
        <source>New-product bonus: %1 of the amount of %2.</source>
        <translation>新品奖：按 %2 销售金额的 %1 计。</translation>
    </message>
    <message>
        <source>Draw: at least %1 a month; what was advanced is settled with later commission.</source>
        <translation>保底：每月不低于 %1；预支部分从以后的提成中扣回。</translation>
    </message>
    <message>
        <source>Draw: at least %1 a month, not to be paid back.</source>
        <translation>保底：每月不低于 %1，无需归还。</translation>
    </message>
    <message>
        <source>Achievement bonus (%1): when the team reaches its target, %2 months&apos; wage each.</source>
        <translation>达标奖（%1）：团队达成目标时，每人发 %2 个月工资。</translation>
    </message>
    <message>
        <source>Excess bonus (%1): %2 of what the team has above its target, %3.</source>
        <translation>超额奖（%1）：团队超额部分的 %2，%3。</translation>
    </message>
    <message>
        <source>Held back: %1 of the commission waits until the customers have paid.</source>
        <translation>回款后发放：提成的 %1 待客户回款后再发。</translation>
    </message>
    <message numerus="yes">
        <source>Watched: who stays under %1 for %n period(s) in a row.</source>
        <translation>
            <numerusform>不达标预警：连续 %n 期达成率低于 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>BossCopy</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Target of the period</source>
        <translation>期间目标</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>本年累计</translation>
    </message>
    <message>
        <source>%1: targets and results of %2</source>
        <translation>%1 %2 年目标与达成</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>no actuals yet</source>
        <translation>尚无实绩</translation>
    </message>
    <message>
        <source>%1, %2, %3. Amounts in 10,000 %4.</source>
        <translation>%1，%2，%3。金额单位：万元（%4）。</translation>
    </message>
    <message>
        <source>Target to date</source>
        <translation>累计目标</translation>
    </message>
    <message>
        <source>Actual to date</source>
        <translation>累计实绩</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Ahead (+) or behind (−)</source>
        <translation>超额（+）／欠额（−）</translation>
    </message>
    <message>
        <source>Same time last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>On last year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>下级单位</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>全年目标</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2%3</translation>
    </message>
    <message>
        <source>The diagnosis has nothing that asks for attention.</source>
        <translation>诊断没有需要关注的结论。</translation>
    </message>
    <message>
        <source>Prepared by: %1      Checked by: %1      Approved by: %1      Date: %1</source>
        <translation>编制：%1      复核：%1      批准：%1      日期：%1</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>CellStory</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Adjustment: %1</source>
        <translation>调整：%1</translation>
    </message>
    <message>
        <source>%1 was typed; more lines have come since.</source>
        <translation>录入值为 %1，之后又导入了明细。</translation>
    </message>
    <message>
        <source>The month is closed: this number does not change any more.</source>
        <translation>该月已关账，此数不再变动。</translation>
    </message>
    <message>
        <source>Actuals that name nobody. They come with an import.</source>
        <translation>没有归属人员的实绩，随导入而来。</translation>
    </message>
    <message>
        <source>The sum of everybody below.</source>
        <translation>下属人员合计。</translation>
    </message>
    <message>
        <source>Revenue less cost.</source>
        <translation>收入减成本。</translation>
    </message>
    <message>
        <source>Stands elsewhere in this month: type it there.</source>
        <translation>此人该月在其他团队，请在那里录入。</translation>
    </message>
    <message>
        <source>Imported: %1 (%2)</source>
        <translation>导入：%1（%2）</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>The quota, with the cushions above: %1
Planned: %2</source>
        <translation>个人任务（含上级超分配）：%1
计划目标：%2</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Bars, %1 to %2.</source>
        <translation>柱形图，%1 至 %2。</translation>
    </message>
    <message>
        <source>Curve of %1 against %2, from %3 to %4.</source>
        <translation>%1随%2变化的曲线，从 %3 到 %4。</translation>
    </message>
    <message>
        <source>Parts of a whole: %1.</source>
        <translation>构成：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>%1 rows, %2 to %3.</source>
        <translation>%1 行，%2 至 %3。</translation>
    </message>
    <message>
        <source>the first %1 together: %2</source>
        <translation>前 %1 名合计占 %2</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>together, of the whole</source>
        <translation>累计占比</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) by amount. The largest is %1 with %2.</source>
        <translation>
            <numerusform>共 %n 项，按金额排序，最大的是%1，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 bring %2 of the whole.</source>
        <translation>前 %1 名合计占 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a name for want of room</source>
        <translation>
            <numerusform>另有 %n 个点因空间不足未标名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): %1 against %2.</source>
        <translation>
            <numerusform>%n 个点：%1与%2对比。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: lowest %2 (%3), highest %4 (%5).</source>
        <translation>%1：最低 %2（%3），最高 %4（%5）。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>The goal is %1.</source>
        <translation>目标为 %1。</translation>
    </message>
    <message>
        <source>Waterfall: %1.</source>
        <translation>瀑布图：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 · %2.</source>
        <translation>%1 · %2。</translation>
    </message>
    <message>
        <source>%1
%2: %3
%4: %5</source>
        <translation>%1
%2：%3
%4：%5</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>at %1 from %2 to %3</source>
        <translation>在 %1 处从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1: without jumps up to %3 at %2.</source>
        <translation>%1：无跳升，%2 时为 %3。</translation>
    </message>
    <message>
        <source>%1: jumps %4, up to %3 at %2.</source>
        <translation>%1：跳升 %4；%2 时为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) over time.</source>
        <translation>
            <numerusform>时间轴，共 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Step %1: %2.</source>
        <translation>第 %1 步：%2。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>有误：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) compared</source>
        <translation>
            <numerusform>共比对 %n 个合计</numerusform>
        </translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>（必需）</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>Plans a sales year: every target agrees to the cent.</source>
        <translation>规划一个销售年度：所有目标精确到分。</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>各命令通用的选项</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>以 JSON 输出</translation>
    </message>
    <message>
        <source>Language of messages and headers (default: the locale)</source>
        <translation>提示与表头的语言（默认：系统语言）</translation>
    </message>
    <message>
        <source>Tell on standard error how far long work is</source>
        <translation>在标准错误输出上报告进度</translation>
    </message>
    <message>
        <source>Take over the lock another machine has left</source>
        <translation>接管其他机器遗留的写入锁</translation>
    </message>
    <message>
        <source>Who is named in the history (default: the user)</source>
        <translation>历史中记录的姓名（默认：当前用户）</translation>
    </message>
    <message>
        <source>The date to go by instead of today, 2027-05-03</source>
        <translation>代替今天的日期，如 2027-05-03</translation>
    </message>
    <message>
        <source>How much is logged (default: warn)</source>
        <translation>日志详细程度（默认：warn）</translation>
    </message>
    <message>
        <source>Options of every command: quotasmith-cli --help</source>
        <translation>通用选项：quotasmith-cli --help</translation>
    </message>
    <message>
        <source>Check the file, its history and every sum; reads damaged plans too</source>
        <translation>检查文件、历史与所有合计；损坏的计划也能检查</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>计划文件</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>已复制到 %1。</translation>
    </message>
    <message>
        <source>Copy a plan into a new, tidied file</source>
        <translation>把计划复制为整理过的新文件</translation>
    </message>
    <message>
        <source>The copy; it must not exist yet</source>
        <translation>副本，不能已存在</translation>
    </message>
    <message>
        <source>Leave pay and history out</source>
        <translation>不含薪酬和历史</translation>
    </message>
    <message>
        <source>Leave pay, history and names out</source>
        <translation>不含薪酬、历史和名称</translation>
    </message>
    <message>
        <source>Set targets, take them apart, hold, show and export them</source>
        <translation>设置、拆解、锁定、查看和导出目标</translation>
    </message>
    <message>
        <source>Show, type, close and export what happened</source>
        <translation>查看、录入、关账和导出实绩</translation>
    </message>
    <message>
        <source>The lists a plan keeps</source>
        <translation>计划中的各类清单</translation>
    </message>
    <message>
        <source>Undo of step %1: %2</source>
        <translation>撤销第 %1 步：%2</translation>
    </message>
    <message>
        <source>Redo of step %1: %2</source>
        <translation>重做第 %1 步：%2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>List every step that was taken</source>
        <translation>列出所有步骤</translation>
    </message>
    <message>
        <source>%1, fiscal year %2 (%3 to %4)</source>
        <translation>%1，%2 财年（%3 至 %4）</translation>
    </message>
    <message>
        <source>Money: %1, %2, %3, multiples of %4</source>
        <translation>金额：%1，%2，%3，最小单位 %4</translation>
    </message>
    <message>
        <source>People %1, customers %2, products %3, lines of actuals %4 from %5 imports</source>
        <translation>人员 %1，客户 %2，产品 %3，实绩 %4 行，来自 %5 次导入</translation>
    </message>
    <message>
        <source>Closed months: %1</source>
        <translation>已关账月份：%1</translation>
    </message>
    <message>
        <source>Steps to undo %1, to redo %2</source>
        <translation>可撤销 %1 步，可重做 %2 步</translation>
    </message>
    <message>
        <source>Last change: %1, %2, %3</source>
        <translation>最近修改：%1，%2，%3</translation>
    </message>
    <message>
        <source>Being changed by %1 on %2 since %3</source>
        <translation>%1 自 %3 起在 %2 上修改</translation>
    </message>
    <message>
        <source>Format %1, digest %2</source>
        <translation>格式 %1，摘要 %2</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>还没有目标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>目标档</translation>
    </message>
    <message>
        <source>Annual target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Say what a plan is and where it stands</source>
        <translation>显示计划的基本情况</translation>
    </message>
    <message>
        <source>Make a new, empty plan</source>
        <translation>新建空白计划</translation>
    </message>
    <message>
        <source>The plan to make; it must not exist yet</source>
        <translation>要新建的计划，不能已存在</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>The fiscal year, named by the calendar year in which it ends</source>
        <translation>财年，以结束时的公历年命名</translation>
    </message>
    <message>
        <source>The month it begins with, 1 to 12 (default: 1)</source>
        <translation>起始月份，1 到 12（默认：1）</translation>
    </message>
    <message>
        <source>ISO 4217 code (default: CNY)</source>
        <translation>ISO 4217 货币代码（默认：CNY）</translation>
    </message>
    <message>
        <source>What amounts are multiples of (default: the smallest unit)</source>
        <translation>金额的最小单位（默认：货币最小单位）</translation>
    </message>
    <message>
        <source>What targets count (default: revenue)</source>
        <translation>目标所依据的金额（默认：revenue）</translation>
    </message>
    <message>
        <source>Whether amounts include tax (default: included)</source>
        <translation>金额是否含税（默认：included）</translation>
    </message>
    <message>
        <source>Make the plan of a fictional company, the same every time</source>
        <translation>生成虚构公司的示例计划，每次相同</translation>
    </message>
    <message>
        <source>How many people sell</source>
        <translation>销售人员数量</translation>
    </message>
    <message>
        <source>How many lines of actuals there are</source>
        <translation>实绩行数</translation>
    </message>
    <message>
        <source>Another seed makes another company</source>
        <translation>不同的种子生成不同的公司</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>识别列名</translation>
    </message>
    <message>
        <source>Set the annual target; everything below follows</source>
        <translation>设置年度目标，下级随之调整</translation>
    </message>
    <message>
        <source>1200000, 120万, +30% on last year, now+3.37% on the present value</source>
        <translation>1200000、120万、+30%（比去年）、now+3.37%（比现值）</translation>
    </message>
    <message>
        <source>The measure (default: the plan&apos;s money)</source>
        <translation>指标（默认：计划所用的金额）</translation>
    </message>
    <message>
        <source>The level of ambition (default: base)</source>
        <translation>目标档（默认：base）</translation>
    </message>
    <message>
        <source>Compare every sum on every axis, and every held value</source>
        <translation>比对各维度的所有合计和锁定值</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would move, by %1 in all. Nothing was changed.</source>
        <translation>
            <numerusform>将变动 %n 个单元格，合计 %1。没有任何改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>已写入 %n 行到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write (default: standard output)</source>
        <translation>输出文件（默认：标准输出）</translation>
    </message>
    <message>
        <source>Leave the byte-order mark out</source>
        <translation>不写字节序标记</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The period after which it ends</source>
        <translation>锁定到哪个期间为止</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>没有锁定。</translation>
    </message>
    <message>
        <source>List what is held</source>
        <translation>列出所有锁定</translation>
    </message>
    <message>
        <source>The axis</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>The node, by its code</source>
        <translation>节点编码</translation>
    </message>
    <message>
        <source>2027, 2027H1, 2027Q2 or 2027-05</source>
        <translation>2027、2027H1、2027Q2 或 2027-05</translation>
    </message>
    <message>
        <source>The node, by its code (default: the root)</source>
        <translation>节点编码（默认：根节点）</translation>
    </message>
    <message>
        <source>2027, 2027H1, 2027Q2 or 2027-05 (default: the year)</source>
        <translation>2027、2027H1、2027Q2 或 2027-05（默认：全年）</translation>
    </message>
    <message>
        <source>What the columns are (default: quarter)</source>
        <translation>按什么分列（默认：quarter）</translation>
    </message>
    <message>
        <source>What is planned, or assigned to people</source>
        <translation>计划值，或分配值</translation>
    </message>
    <message>
        <source>Set the target of a node in a period</source>
        <translation>设置节点在某期间的目标</translation>
    </message>
    <message>
        <source>Hold it at the new value</source>
        <translation>按新值锁定</translation>
    </message>
    <message>
        <source>Only say what would move</source>
        <translation>只说明会有哪些变动</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Show targets as a table; a star marks what is held</source>
        <translation>以表格显示目标，星号表示已锁定</translation>
    </message>
    <message>
        <source>Take a node&apos;s target apart, over months or over what is below</source>
        <translation>把节点的目标拆解到月份或下级</translation>
    </message>
    <message>
        <source>Leave zeros zero</source>
        <translation>零值保持为零</translation>
    </message>
    <message>
        <source>How many steps (default: 1)</source>
        <translation>步数（默认：1）</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Take the last steps back</source>
        <translation>撤销最近的步骤</translation>
    </message>
    <message>
        <source>Apply undone steps again</source>
        <translation>重做已撤销的步骤</translation>
    </message>
    <message>
        <source>See: quotasmith-cli help %1</source>
        <translation>参见：quotasmith-cli help %1</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>说明一个命令</translation>
    </message>
    <message>
        <source>The command: targets set</source>
        <translation>命令，如 targets set</translation>
    </message>
    <message>
        <source>Close a month: its targets and actuals do not move any more. Cannot be undone</source>
        <translation>月度关账：该月的目标和实绩不再变动，且不能撤销</translation>
    </message>
    <message>
        <source>The month, 2027-05</source>
        <translation>月份，如 2027-05</translation>
    </message>
    <message>
        <source>Only these months (default: all)</source>
        <translation>只导出这些月份（默认：全部）</translation>
    </message>
    <message>
        <source>There are imported lines here: the typed total is kept as an adjustment of %1.</source>
        <translation>这里已有导入的数据，录入的合计作为 %1 的调整保存。</translation>
    </message>
    <message>
        <source>The person, by code</source>
        <translation>人员编码</translation>
    </message>
    <message>
        <source>The measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The total of the month</source>
        <translation>当月合计</translation>
    </message>
    <message>
        <source>There are no actuals in %1.</source>
        <translation>%1 没有实绩。</translation>
    </message>
    <message>
        <source>Show what happened in a period</source>
        <translation>查看某期间的实绩</translation>
    </message>
    <message>
        <source>2027, 2027H1, 2027Q2 or 2027-05; other years too</source>
        <translation>2027、2027H1、2027Q2 或 2027-05，也可以是其他年份</translation>
    </message>
    <message>
        <source>An axis, or a node and what is below it (default: organisation)</source>
        <translation>维度，或某节点及其下级（默认：organisation）</translation>
    </message>
    <message>
        <source>Which column a field is in; may be repeated</source>
        <translation>字段对应的列，可多次使用</translation>
    </message>
    <message>
        <source>utf-8, utf-16, gb18030, big5, latin1 (default: found out)</source>
        <translation>utf-8、utf-16、gb18030、big5、latin1（默认：自动识别）</translation>
    </message>
    <message>
        <source>What divides columns (default: found out)</source>
        <translation>列分隔符（默认：自动识别）</translation>
    </message>
    <message>
        <source>Keep how this file is read under a name</source>
        <translation>把读取方式存为导入方案</translation>
    </message>
    <message>
        <source>Read it as kept under this name</source>
        <translation>使用已存的导入方案</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>What to do when there are actuals of the same months and people</source>
        <translation>相同月份和人员已有实绩时如何处理</translation>
    </message>
    <message>
        <source>Make people, customers and products that are unknown</source>
        <translation>新建未知的人员、客户和产品</translation>
    </message>
    <message>
        <source>Only report</source>
        <translation>只报告，不写入</translation>
    </message>
    <message>
        <source>Take the good lines even if some are refused</source>
        <translation>有拒收行时仍导入其余行</translation>
    </message>
    <message>
        <source>Where refused lines are written, with the reason</source>
        <translation>拒收行及原因写到哪里</translation>
    </message>
    <message>
        <source>Lines: %1 read, %2 taken, %3 unchanged, %4 refused, %5 totals</source>
        <translation>行数：读取 %1，导入 %2，无变化 %3，拒收 %4，合计行 %5</translation>
    </message>
    <message>
        <source>Cells: %1</source>
        <translation>单元格：%1</translation>
    </message>
    <message>
        <source>Months: %1 to %2</source>
        <translation>月份：%1 至 %2</translation>
    </message>
    <message>
        <source>Created: %1 %2</source>
        <translation>新建：%1 %2</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>控制合计</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存入</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend the lines, or take the others with --allow-refused.</source>
        <translation>没有导入任何内容。请修正这些行，或用 --allow-refused 导入其余行。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>理想值</translation>
    </message>
    <message>
        <source>Explain a target: the chain from the annual target to it</source>
        <translation>说明一个目标的来历：从年度目标到它的每一步</translation>
    </message>
    <message>
        <source>Explain every node at or below it in every period inside</source>
        <translation>说明该节点及其下各节点在期间内各时段的目标</translation>
    </message>
    <message>
        <source>Bridge from last year to the target: %1</source>
        <translation>从上年实绩到年度目标的推导：%1</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Of last year</source>
        <translation>占上年</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Last year&apos;s actual</source>
        <translation>上年实绩</translation>
    </message>
    <message>
        <source>Proposed target</source>
        <translation>建议目标</translation>
    </message>
    <message>
        <source>Proposal less target</source>
        <translation>建议减目标</translation>
    </message>
    <message>
        <source>Bottom-up: what people commit to</source>
        <translation>汇总法：员工自报目标</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>自报目标</translation>
    </message>
    <message>
        <source>Capacity: heads by productivity by ramp</source>
        <translation>产能：人数 × 人效 × 成长系数</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>Head-months</source>
        <translation>满产能人月</translation>
    </message>
    <message>
        <source>Attainability: %1 paths from %2 months of history</source>
        <translation>达成概率：依据 %2 个月历史，模拟 %1 条路径</translation>
    </message>
    <message>
        <source>Probability of the target</source>
        <translation>达成目标的概率</translation>
    </message>
    <message numerus="yes">
        <source>SMART check of %n target(s)</source>
        <translation>
            <numerusform>SMART 检查：%n 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标数</translation>
    </message>
    <message>
        <source>OGSMT</source>
        <translation>OGSMT</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>尚缺内容</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Reason the annual target: bridge, commitments, capacity, probability, SMART</source>
        <translation>推导年度目标：推导桥、自报目标、产能、达成概率、SMART</translation>
    </message>
    <message>
        <source>%1 by %2: %3, %4</source>
        <translation>%1 × %2：%3，%4</translation>
    </message>
    <message>
        <source>Show who serves which tier or product: two axes&apos; targets in one table</source>
        <translation>显示谁服务哪类客户、卖哪些产品：两个维度的目标合成一张交叉表</translation>
    </message>
    <message>
        <source>Two axes: organisation,customer</source>
        <translation>两个维度：organisation,customer</translation>
    </message>
    <message>
        <source>Answer as CSV</source>
        <translation>以 CSV 输出</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>司龄</translation>
    </message>
    <message>
        <source>Add a node to an axis</source>
        <translation>在维度中新增节点</translation>
    </message>
    <message>
        <source>Its code (default: counted)</source>
        <translation>编码（默认：自动编号）</translation>
    </message>
    <message>
        <source>Its name (default: the code)</source>
        <translation>名称（默认：同编码）</translation>
    </message>
    <message>
        <source>The node above it (default: the root)</source>
        <translation>上级节点（默认：根节点）</translation>
    </message>
    <message>
        <source>Its level (default: the one below the parent&apos;s)</source>
        <translation>层级（默认：上级的下一级）</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>编码：%1</translation>
    </message>
    <message>
        <source>Give a node another name or code</source>
        <translation>修改节点的名称或编码</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>The new code</source>
        <translation>新编码</translation>
    </message>
    <message>
        <source>Hang a node and everything below it under another parent</source>
        <translation>把节点及其下级移到另一个上级之下</translation>
    </message>
    <message>
        <source>The new parent</source>
        <translation>新的上级</translation>
    </message>
    <message>
        <source>Remove a node; what it has goes to another one</source>
        <translation>删除节点；其目标与实绩转给另一个节点</translation>
    </message>
    <message>
        <source>Who goes on with its targets and actuals</source>
        <translation>由谁承接其目标与实绩</translation>
    </message>
    <message>
        <source>The trees: add, move, rename and remove their nodes</source>
        <translation>维度树：新增、移动、重命名和删除节点</translation>
    </message>
    <message>
        <source>The person, by the code</source>
        <translation>人员编码</translation>
    </message>
    <message>
        <source>The first month of the change</source>
        <translation>变动生效的第一个月</translation>
    </message>
    <message>
        <source>People come, go and change teams; closed months never change</source>
        <translation>人员入职、离职和调动；已关账月份永不改变</translation>
    </message>
    <message>
        <source>Somebody comes: a share of the team&apos;s targets from a month on, with a ramp</source>
        <translation>入职：自某月起按爬坡比例分担团队目标</translation>
    </message>
    <message>
        <source>The team, or the vacancy that is filled</source>
        <translation>团队，或所填补的待招岗位</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>The ramp counts from here (default: the first month)</source>
        <translation>爬坡自此日起算（默认：生效首月）</translation>
    </message>
    <message>
        <source>Nobody yet: a place that carries a target until somebody comes</source>
        <translation>尚无人选：待招岗位先承担目标，直到有人入职</translation>
    </message>
    <message>
        <source>Somebody goes: the remaining months go to an heir, a vacancy or the team</source>
        <translation>离职：剩余月份由接手人、待招岗位或团队承担</translation>
    </message>
    <message>
        <source>Who takes the remaining months</source>
        <translation>由谁承接剩余月份</translation>
    </message>
    <message>
        <source>Leave the place open as a vacancy</source>
        <translation>保留为待招岗位</translation>
    </message>
    <message>
        <source>Somebody changes teams: earlier months stay, later ones count for the new team</source>
        <translation>调动：此前月份留在原团队，此后月份计入新团队</translation>
    </message>
    <message>
        <source>The new team</source>
        <translation>新团队</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Together the differences come to %1.</source>
        <translation>差额合计为 %1。</translation>
    </message>
    <message>
        <source>This would move. Nothing was changed.</source>
        <translation>将发生以下变动。尚未做任何修改。</translation>
    </message>
    <message>
        <source>New place: %1</source>
        <translation>新岗位：%1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>可选值</translation>
    </message>
    <message>
        <source>No target would move. Nothing was changed.</source>
        <translation>没有目标会变动。尚未做任何修改。</translation>
    </message>
    <message>
        <source>What the plan is</source>
        <translation>计划本身的设置</translation>
    </message>
    <message>
        <source>Settings with their values; none: show them all</source>
        <translation>设置项及其值；不写则全部列出</translation>
    </message>
    <message>
        <source>Show every setting, its value and what is allowed</source>
        <translation>列出全部设置项、当前值与可选值</translation>
    </message>
    <message>
        <source>What else may move (default: the plan&apos;s keep, totals)</source>
        <translation>还可以变动什么（默认：计划的 keep 设置，即 totals）</translation>
    </message>
    <message>
        <source>Import people, customers, products, actuals, targets or a list</source>
        <translation>导入人员、客户、产品、实绩、目标或某个列表</translation>
    </message>
    <message>
        <source>people, customers, products, actuals, targets, or a list of table kinds</source>
        <translation>people、customers、products、actuals、targets，或 table kinds 列出的列表</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <source>List what can be imported and which lists there are, with the fields of each kind</source>
        <translation>列出可以导入的内容和已有的列表，以及各自的字段</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>The list; table kinds names them all</source>
        <translation>列表；table kinds 可列出全部</translation>
    </message>
    <message>
        <source>Show the rows of a list</source>
        <translation>显示列表中的行</translation>
    </message>
    <message>
        <source>Add a row to a list, or change one</source>
        <translation>在列表中添加或修改一行</translation>
    </message>
    <message>
        <source>What the row says; FIELD= empties a field</source>
        <translation>这一行的内容；“字段=”表示清空该字段</translation>
    </message>
    <message>
        <source>The row (default: the one the key fields name)</source>
        <translation>要改的行（默认：由键字段确定）</translation>
    </message>
    <message>
        <source>Take a row out of a list</source>
        <translation>从列表中删除一行</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>要删除的行</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个案例</numerusform>
        </translation>
    </message>
    <message>
        <source>Not run, of kinds without an engine: %1</source>
        <translation>没有对应引擎、未运行的类别：%1</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>通过 %1 个，未通过 %2 个</translation>
    </message>
    <message>
        <source>, %1 not run</source>
        <translation>，未运行 %1 个</translation>
    </message>
    <message>
        <source>%1 failed: %2 (%3)</source>
        <translation>%1 未通过：%2（%3）</translation>
    </message>
    <message>
        <source>  expected %1</source>
        <translation>  应为 %1</translation>
    </message>
    <message>
        <source>  got      %1</source>
        <translation>  实得 %1</translation>
    </message>
    <message>
        <source>Run worked examples, with their sources, against the engines</source>
        <translation>用带来源的算例检验各计算引擎</translation>
    </message>
    <message>
        <source>A case file of your own instead; may be given several times</source>
        <translation>改用自己的案例文件；可给出多次</translation>
    </message>
    <message>
        <source>Only list the cases</source>
        <translation>只列出案例</translation>
    </message>
    <message>
        <source>Release them with targets release --expired.</source>
        <translation>可用 targets release --expired 释放。</translation>
    </message>
    <message>
        <source>Hold a node&apos;s target in a period where it is, or within limits</source>
        <translation>把节点在某期间的目标锁定在现值，或锁定在限值之内</translation>
    </message>
    <message>
        <source>Not below this value, instead of the present value</source>
        <translation>不低于该值（代替锁定现值）</translation>
    </message>
    <message>
        <source>Not above this value; with --at-least: between</source>
        <translation>不高于该值；与 --at-least 同用表示区间</translation>
    </message>
    <message>
        <source>Kept when possible, reported when not</source>
        <translation>尽量保持，做不到时说明</translation>
    </message>
    <message>
        <source>Of soft holds: the larger is kept first (default: 0)</source>
        <translation>软锁定的优先级，数值大的先保持（默认：0）</translation>
    </message>
    <message>
        <source>Only say what would be held</source>
        <translation>只说明会锁定什么</translation>
    </message>
    <message>
        <source>Let held targets move again: one place, or all of a group</source>
        <translation>释放锁定：一处，或一组</translation>
    </message>
    <message>
        <source>Every hold, or every one of the axis or node</source>
        <translation>全部锁定，或该维度、该节点的全部锁定</translation>
    </message>
    <message>
        <source>Those that have ended</source>
        <translation>已到期的锁定</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>锁定值</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>beside it by %1</source>
        <translation>相差 %1</translation>
    </message>
    <message>
        <source>Take an amount from one place to another; totals stay</source>
        <translation>把一笔金额从一处移到另一处，总数不变</translation>
    </message>
    <message>
        <source>Where it is taken: P001@2027Q1</source>
        <translation>从哪里移出：P001@2027Q1</translation>
    </message>
    <message>
        <source>Where it goes: P002@2027Q1, or P001@2027Q2</source>
        <translation>移到哪里：P002@2027Q1 或 P001@2027Q2</translation>
    </message>
    <message>
        <source>How much: 50000, 5万</source>
        <translation>多少：50000、5万</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>For these to hold again, one of the others would have to change. Nothing of it was done:</source>
        <translation>要让下列等式重新成立，其余指标中须有一项随之改变（以下均未改动）：</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>等式</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 would go from %4 to %5. Nothing was changed.</source>
        <translation>%2 %3 的%1将由 %4 变为 %5。未作任何改动。</translation>
    </message>
    <message>
        <source>Targets of its parts are there, so %1 of %2 goes on showing what they make: %3. What you set is kept beside it.</source>
        <translation>分子与分母已有目标，%2 的%1仍按它们重算：%3。所设的值另行保留。</translation>
    </message>
    <message>
        <source>The axis, or all of them (default: the company&apos;s own rows)</source>
        <translation>维度，或全部（默认：只看公司自身各行）</translation>
    </message>
    <message>
        <source>1200000, 120万, +30% on last year, now+3.37%, 40% of the parent; a ratio: 22%, +2pp, +20%</source>
        <translation>1200000、120万、+30%（比去年）、now+3.37%、40%（占上级）；比率：22%、+2pp、+20%</translation>
    </message>
    <message>
        <source>all measures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>%1 (%2) is below %3 (%4).</source>
        <translation>%1（%2）低于%3（%4）。</translation>
    </message>
    <message>
        <source>Only the base is edited and held; the others follow from it</source>
        <translation>只有基础目标可编辑和锁定，其余档位随之推算</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>Set goals of several measures for tiers and roles at once</source>
        <translation>一次为客户层级与产品角色设定多项指标的目标</translation>
    </message>
    <message>
        <source>Only say which templates there are</source>
        <translation>只列出有哪些模板</translation>
    </message>
    <message>
        <source>The template to apply</source>
        <translation>要套用的模板</translation>
    </message>
    <message>
        <source>Only say what would be set</source>
        <translation>只预览将设定的内容</translation>
    </message>
    <message>
        <source>What else may move (default: totals)</source>
        <translation>其余哪些可以变动（默认：totals）</translation>
    </message>
    <message>
        <source>Goal for</source>
        <translation>目标对象</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1, level %2: street target %3 of plan (%4 assigned, %5 planned)</source>
        <translation>%1，%2层：下达合计为计划的 %3（下达 %4，计划 %5）</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Also say how the numbers will be reached</source>
        <translation>同时列出达成方式</translation>
    </message>
    <message>
        <source>proportional, equal, history, reference: over the leaves within each month; the others: over months</source>
        <translation>proportional、equal、history、reference：在每个月内分给各末级；其余方法：在各月之间</translation>
    </message>
    <message>
        <source>Weights of the months or quarters, or 4-4-5</source>
        <translation>各月或各季度的权重，或 4-4-5</translation>
    </message>
    <message>
        <source>The node to be like, for reference</source>
        <translation>reference 方法所参照的节点</translation>
    </message>
    <message>
        <source>10% or 0.1, for percent and growth</source>
        <translation>10% 或 0.1，用于 percent 和 growth</translation>
    </message>
    <message>
        <source>Picture of %1 × %2 written to %3.</source>
        <translation>已将 %1 × %2 的图片写入 %3。</translation>
    </message>
    <message>
        <source>Draw a picture of what is in a plan</source>
        <translation>把计划中的数据画成图</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf</source>
        <translation>要写入的图片：.png、.svg 或 .pdf</translation>
    </message>
    <message>
        <source>The axis (default: organisation)</source>
        <translation>维度（默认 organisation）</translation>
    </message>
    <message>
        <source>Which numbers pareto, donut, heat and sparkline show (default: target; sparkline: actual)</source>
        <translation>pareto、donut、heat、sparkline 显示哪种数据（默认 target；sparkline 默认 actual）</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>另起标题</translation>
    </message>
    <message>
        <source>Pixels across (default: 960)</source>
        <translation>宽度像素数（默认 960）</translation>
    </message>
    <message>
        <source>Pixels down (default: 540); more when names need a row each</source>
        <translation>高度像素数（默认 540）；名称多时自动加高，保证一名一行</translation>
    </message>
    <message>
        <source>A PNG this many times finer, 1 … 8 (default: 1)</source>
        <translation>PNG 放大倍数，1 … 8（默认 1）</translation>
    </message>
    <message>
        <source>The ground (default: light)</source>
        <translation>底色（默认 light）</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by name or number (default: found out)</source>
        <translation>读取工作簿的哪张工作表，写名称或序号(默认自动判断)</translation>
    </message>
    <message>
        <source>Write every line of actuals as CSV or as a workbook</source>
        <translation>把全部实绩明细写成 CSV 或 Excel 工作簿</translation>
    </message>
    <message>
        <source>Write targets as CSV, as a workbook or as JSON</source>
        <translation>把目标写成 CSV、Excel 工作簿或 JSON</translation>
    </message>
    <message>
        <source>The line the names of the columns stand on (default: found out)</source>
        <translation>表头所在的行号(默认自动判断)</translation>
    </message>
    <message>
        <source>The month of lines without a date</source>
        <translation>没有日期的各行属于哪个月</translation>
    </message>
    <message>
        <source>Which import to replace (default: the one of the same file)</source>
        <translation>替换哪一次导入(默认替换同名文件的那一次)</translation>
    </message>
    <message>
        <source>What the file calls a member of the plan; remembered, may be repeated</source>
        <translation>文件中的叫法对应计划里的哪个编码；会记住，可重复填写</translation>
    </message>
    <message>
        <source>%1 written: %2 people, %3 cells to fill in.</source>
        <translation>已写出 %1：%2 人，%3 个待填单元格。</translation>
    </message>
    <message>
        <source>Write a manager&apos;s workbook to be filled in. Cannot be undone</source>
        <translation>生成下发给经理填写的工作簿（不可撤销）</translation>
    </message>
    <message>
        <source>The region, team or person whose people it is for</source>
        <translation>下发给哪个大区、团队或个人</translation>
    </message>
    <message>
        <source>The workbook to write</source>
        <translation>要写出的工作簿</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>下发时</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Missing in the file: %1.</source>
        <translation>文件中缺少：%1。</translation>
    </message>
    <message>
        <source>Added in the file and not read: %1.</source>
        <translation>文件中多出、未读取：%1。</translation>
    </message>
    <message>
        <source>Nothing was taken. Say whose values to keep with --prefer ours or --prefer theirs.</source>
        <translation>没有收回任何内容。请用 --prefer ours 或 --prefer theirs 说明保留哪一方的数值。</translation>
    </message>
    <message>
        <source>Take in what a manager filled into a workbook that was handed out</source>
        <translation>收回经理在下发工作簿中填写的内容</translation>
    </message>
    <message>
        <source>The workbook that came back</source>
        <translation>交回的工作簿</translation>
    </message>
    <message>
        <source>Only list the differences</source>
        <translation>只列出差异</translation>
    </message>
    <message>
        <source>Whose value stays where both sides changed it (default: nothing is taken then)</source>
        <translation>双方都改过时保留哪一方（默认：此时不收回）</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>attained</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已关账</translation>
    </message>
    <message>
        <source>Show a month of the plan&apos;s year: people and teams, with target and attainment</source>
        <translation>查看计划年度中的一个月：人员与团队的实绩、目标和达成率</translation>
    </message>
    <message>
        <source>The month, 2027-05 (default: the one in hand)</source>
        <translation>月份，如 2027-05（默认：当前要处理的月份）</translation>
    </message>
    <message>
        <source>What to show; may be given several times</source>
        <translation>要显示的指标，可多次给出</translation>
    </message>
    <message>
        <source>Let the last closed month move again, with a reason. Cannot be undone</source>
        <translation>取消最后一个已关账月份的关账，须写明原因；此操作不能撤销</translation>
    </message>
    <message>
        <source>Why; it stays in the history</source>
        <translation>原因，会留在历史记录中</translation>
    </message>
    <message>
        <source>Type what a person reached in a month, or a note on it</source>
        <translation>录入某人某月的实绩，或为其写备注</translation>
    </message>
    <message>
        <source>Take back what was typed: the imported lines stand alone</source>
        <translation>清除录入的数值，只保留导入的明细</translation>
    </message>
    <message>
        <source>A note on it; an empty one takes the note away</source>
        <translation>备注；留空则删除备注</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>收回时间</translation>
    </message>
    <message>
        <source>Nothing has been handed out.</source>
        <translation>还没有下发过工作簿。</translation>
    </message>
    <message>
        <source>Only list what was handed out and what has come back</source>
        <translation>只列出下发过哪些、哪些已收回</translation>
    </message>
    <message>
        <source>How dates are written, everywhere or in one column (default: found out); may be repeated</source>
        <translation>日期的写法，可对全部列或某一列指定（默认：自动识别），可重复</translation>
    </message>
    <message>
        <source>Money counts in this many, 1000 or 10000, everywhere or in one column; may be repeated</source>
        <translation>金额以多少元计，如 1000 或 10000，可对全部列或某一列指定，可重复</translation>
    </message>
    <message>
        <source>The form of the file (default: what its name ends with, else csv)</source>
        <translation>文件格式（默认：按文件名后缀，否则为 csv）</translation>
    </message>
    <message>
        <source>Find where the year is stuck: indicators, customers, team, market, funnel, findings</source>
        <translation>找出今年卡在哪里：指标、客户、团队、市场、漏斗、诊断结论</translation>
    </message>
    <message>
        <source>Indicators of every planned node (default: of the company)</source>
        <translation>列出各计划节点的指标（默认：只列公司）</translation>
    </message>
    <message>
        <source>End with 3 when a finding that asks for attention is open</source>
        <translation>有待处理的“注意”或“严重”结论时以 3 退出</translation>
    </message>
    <message>
        <source>The first month (default: twelve months up to the last)</source>
        <translation>起始月（默认：截至末月的十二个月）</translation>
    </message>
    <message>
        <source>The last month (default: the last with actuals that is over)</source>
        <translation>末月（默认：最后一个已结束且有实绩的月份）</translation>
    </message>
    <message>
        <source>The day for tenure and days since a contact (default: the last of these months)</source>
        <translation>计算司龄和未联系天数的日期（默认：末月最后一天）</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s); -o OUT.xlsx --format xlsx has all.</source>
        <translation>
            <numerusform>…… 另有 %n 行；用 -o OUT.xlsx --format xlsx 可得全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Month on month</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>短板</translation>
    </message>
    <message>
        <source>Concentration: HHI %1; the five largest of %2 customers bring %3.</source>
        <translation>集中度：HHI %1；%2 家客户中前五大贡献 %3。</translation>
    </message>
    <message>
        <source>Against the year before: %1 new, %2 kept, %3 lost customers.</source>
        <translation>与上年相比：新增客户 %1 家，留存 %2 家，流失 %3 家。</translation>
    </message>
    <message>
        <source>made an action: %1</source>
        <translation>已转行动：%1</translation>
    </message>
    <message>
        <source>not relevant: %1</source>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>[%1] %2 (%3)</source>
        <translation>[%1] %2（%3）</translation>
    </message>
    <message>
        <source>%1 to %2, as of %3</source>
        <translation>%1 至 %2，截至 %3</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Waiting for a contact</source>
        <translation>待跟进客户</translation>
    </message>
    <message>
        <source>No finding.</source>
        <translation>没有诊断结论。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 条诊断结论</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged for want of data</source>
        <translation>因缺少数据未作判断</translation>
    </message>
    <message>
        <source>%1: %2; it does not fire any more.</source>
        <translation>%1：%2；现已不再触发。</translation>
    </message>
    <message>
        <source>The finding, as diagnose names it</source>
        <translation>诊断结论的编号，以 diagnose 的输出为准</translation>
    </message>
    <message>
        <source>What the diagnosis found, and what becomes of it</source>
        <translation>诊断结论及其处理</translation>
    </message>
    <message>
        <source>List the findings with their status</source>
        <translation>列出诊断结论及状态</translation>
    </message>
    <message>
        <source>Make a finding an action</source>
        <translation>把诊断结论转为行动</translation>
    </message>
    <message>
        <source>What is to be done (default: what the rule advises)</source>
        <translation>要做什么（默认：规则的建议）</translation>
    </message>
    <message>
        <source>The same as --text</source>
        <translation>与 --text 相同</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>By when, 2027-05-31</source>
        <translation>期限，如 2027-05-31</translation>
    </message>
    <message>
        <source>Mark a finding as not relevant</source>
        <translation>标记诊断结论不适用</translation>
    </message>
    <message>
        <source>Why; it is kept with the finding</source>
        <translation>理由，随结论保存</translation>
    </message>
    <message>
        <source>Open a finding again</source>
        <translation>重新打开诊断结论</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Of customers</source>
        <translation>客户占比</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Of revenue</source>
        <translation>销售额占比</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原分层</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新分层</translation>
    </message>
    <message>
        <source>Customers by revenue of %1 to %2: A up to %3, B up to %4, C the rest; with their potential.</source>
        <translation>按 %1 至 %2 的销售额排序：累计至 %3 为 A，至 %4 为 B，其余为 C；再结合潜力评分。</translation>
    </message>
    <message>
        <source>No customer has revenue in these months.</source>
        <translation>这些月份没有客户产生销售额。</translation>
    </message>
    <message>
        <source>Every customer stands where it belongs.</source>
        <translation>所有客户都在应属的分层中。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) would move. Nothing was changed; --apply moves them.</source>
        <translation>
            <numerusform>将有 %n 家客户调整分层。尚未更改；加 --apply 执行调整。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort customers by contribution and potential into KA, mid-tier and long tail</source>
        <translation>按贡献与潜力把客户分为 KA、腰部和长尾</translation>
    </message>
    <message>
        <source>Move the customers to their tiers, in one step</source>
        <translation>一步完成客户分层调整</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Scheme %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>Nobody it pays has a target yet.</source>
        <translation>该方案下还没有人有目标。</translation>
    </message>
    <message>
        <source>At a target of %1, a further unit above 100 % pays %2.</source>
        <translation>按目标 %1 计算，超过 100 % 后每多做一元，多拿 %2。</translation>
    </message>
    <message>
        <source>From %1 to %2 more brings nothing.</source>
        <translation>从 %1 到 %2，多做不多得。</translation>
    </message>
    <message>
        <source>From %1 on more brings nothing.</source>
        <translation>达到 %1 以后，多做不多得。</translation>
    </message>
    <message>
        <source>%1 stands at %2, close to %3.</source>
        <translation>%1 达成 %2，离 %3 这一档很近。</translation>
    </message>
    <message>
        <source>%1 results lie just above %2, only %3 just below: people stop there.</source>
        <translation>有 %1 次业绩刚好超过 %2，差一点没到的只有 %3 次：大家做到这一档就收手了。</translation>
    </message>
    <message>
        <source>Without jumps and with the same pay at every threshold: %1 (%2).</source>
        <translation>去掉跳档、各档门槛处提成不变的最小改动：%1（%2）。</translation>
    </message>
    <message>
        <source>At %1 pay jumps by %2</source>
        <translation>达到 %1 时，提成一下多出 %2</translation>
    </message>
    <message>
        <source>%1, %2 months of wage.</source>
        <translation>%1，相当于 %2 个月工资。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Find what is probably not meant in the schemes, with the least change</source>
        <translation>检查提成方案里可能写错的地方，并给出最小改动</translation>
    </message>
    <message>
        <source>Show jumps, dead zones and who stands close to a threshold</source>
        <translation>显示跳档、多做不多得的区间，以及谁离门槛很近</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 处 %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Jumps</source>
        <translation>跳档</translation>
    </message>
    <message>
        <source>%1 against a target of %2</source>
        <translation>业绩 %1，目标 %2</translation>
    </message>
    <message>
        <source>The scheme names no method yet: write one of them as &quot;method&quot;.</source>
        <translation>方案还没有写明算法：请选一种写进 &quot;method&quot;。</translation>
    </message>
    <message>
        <source>Show what a scheme pays by every method, without a plan</source>
        <translation>不用计划文件，直接比较一个方案在各种算法下拿多少</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>提成方案</translation>
    </message>
    <message>
        <source>A template instead: seed, progressive or simple</source>
        <translation>改用模板：seed、progressive 或 simple</translation>
    </message>
    <message>
        <source>The target; tiers by attainment need one</source>
        <translation>目标；按达成率分档时必须给出</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>完成的业绩</translation>
    </message>
    <message>
        <source>Whose decimals amounts have (default: CNY)</source>
        <translation>金额按哪种货币的小数位（默认 CNY）</translation>
    </message>
    <message>
        <source>The scheme does not say whom it pays: it pays everybody, all year.</source>
        <translation>方案没有写明适用对象：按全公司、全年适用。</translation>
    </message>
    <message>
        <source>The scheme pays nobody yet, since another one pays everybody. Say whom it pays in &quot;assigned&quot;.</source>
        <translation>已有别的方案适用于全公司，本方案暂不适用于任何人。请在 &quot;assigned&quot; 里写明适用对象。</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>计提基数</translation>
    </message>
    <message>
        <source>There is no commission scheme yet.</source>
        <translation>还没有提成方案。</translation>
    </message>
    <message>
        <source>Take a scheme into the plan, or replace the one of the same code</source>
        <translation>把提成方案放进计划，编码相同的会被替换</translation>
    </message>
    <message>
        <source>Its code (default: the scheme&apos;s own, else the file&apos;s name)</source>
        <translation>方案编码（默认用方案里的，没有则用文件名）</translation>
    </message>
    <message>
        <source>Its method: whole, progressive, progressive-above, curve or overage</source>
        <translation>算法：whole、progressive、progressive-above、curve 或 overage</translation>
    </message>
    <message>
        <source>Take a scheme away; closed statements stay</source>
        <translation>删除一个方案；已关闭的提成单保留</translation>
    </message>
    <message>
        <source>List the schemes of the plan and whom they pay</source>
        <translation>列出计划里的提成方案和适用对象</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Of the base</source>
        <translation>占计提基数</translation>
    </message>
    <message>
        <source>A head</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>Everybody is taken to reach the same share of the own target in every month.</source>
        <translation>假定每个人每个月都完成各自目标的同一比例。</translation>
    </message>
    <message>
        <source>There is too little history or no target, so P10, P50 and P90 are not shown.</source>
        <translation>历史数据不足或没有目标，不显示 P10、P50、P90。</translation>
    </message>
    <message>
        <source>Attainment of the low case (default: 80%)</source>
        <translation>低方案的达成率（默认 80%）</translation>
    </message>
    <message>
        <source>Attainment of the high case (default: 120%)</source>
        <translation>高方案的达成率（默认 120%）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>本年累计</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Nothing falls due in %1.</source>
        <translation>%1 没有要发的提成。</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Pays %1; year to date %2</source>
        <translation>提成 %1；本年累计 %2</translation>
    </message>
    <message>
        <source>Against %1: %2, of it by the actual %3, by the target %4, by other reasons %5</source>
        <translation>与 %1 相比：%2，其中业绩影响 %3，目标影响 %4，其他原因 %5</translation>
    </message>
    <message>
        <source>There is no target above zero, so the tiers pay nothing.</source>
        <translation>没有大于零的目标，按档位算不出提成。</translation>
    </message>
    <message>
        <source>%1 is not closed: its actuals may still move. What changes is corrected in a later statement.</source>
        <translation>%1 还没有关账，业绩还可能变动。之后的变动在后面的提成单里更正。</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) closed</source>
        <translation>
            <numerusform>已关闭 %n 张提成单</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what everybody is paid in a period, with slices</source>
        <translation>显示某个期间每个人的提成和分段</translation>
    </message>
    <message>
        <source>Show one person&apos;s pay line by line, and why it differs from the last</source>
        <translation>逐项显示一个人的提成单，并说明与上一张的差异</translation>
    </message>
    <message>
        <source>Close the statements of a period: they never change again. Cannot be undone</source>
        <translation>关闭某个期间的提成单：以后不再变动，不能撤销</translation>
    </message>
    <message>
        <source>Schemes of commission, what they pay and cost, and statements</source>
        <translation>提成方案、提成测算和提成单</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>older format</source>
        <translation>旧格式</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近修改</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before the first edit of a day.</source>
        <translation>还没有备份。每天首次修改前会自动备份。</translation>
    </message>
    <message>
        <source>Backup %1 made.</source>
        <translation>已备份：%1。</translation>
    </message>
    <message>
        <source>Backup %1 is the plan again. What stood there before is a backup of its own.</source>
        <translation>已恢复到备份 %1。恢复前的内容也已另存为一份备份。</translation>
    </message>
    <message>
        <source>Safety copies of a plan, and the way back to one</source>
        <translation>计划的安全备份与恢复</translation>
    </message>
    <message>
        <source>List the backups, the newest first, each checked</source>
        <translation>列出备份（最新的在前），逐份校验</translation>
    </message>
    <message>
        <source>Make a backup now; it is kept until you remove it</source>
        <translation>立即备份；在您删除之前一直保留</translation>
    </message>
    <message>
        <source>Put a backup in the place of the plan. Cannot be undone</source>
        <translation>用备份替换当前计划。不可撤销</translation>
    </message>
    <message>
        <source>The backup, as backup list names it</source>
        <translation>备份编号（见 backup list）</translation>
    </message>
    <message>
        <source>Of variance: which bridge (default: price-volume-mix)</source>
        <translation>用于 variance：哪一种差异分解（默认：price-volume-mix）</translation>
    </message>
    <message>
        <source>Of variance: where the bridge begins (default: target)</source>
        <translation>用于 variance：与什么相比（默认：target，目标）</translation>
    </message>
    <message>
        <source>Of variance as a chain: in which order actual values replace planned ones (default: mean)</source>
        <translation>用于 variance 的 chain：实际值替换计划值的先后顺序（默认：mean，各种顺序取平均）</translation>
    </message>
    <message>
        <source>Change settings of the plan: company tax money grain incentiveBudget plannedLevel.organisation plannedLevel.customer plannedLevel.product ambitions cushions keep forecast displayUnit show</source>
        <translation>修改计划设置：company tax money grain incentiveBudget plannedLevel.organisation plannedLevel.customer plannedLevel.product ambitions cushions keep forecast displayUnit show</translation>
    </message>
    <message>
        <source>Year&apos;s end</source>
        <translation>年末预计</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80% 区间</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Months tested</source>
        <translation>回测月数</translation>
    </message>
    <message>
        <source>%1 (used)</source>
        <translation>%1（采用）</translation>
    </message>
    <message>
        <source>%1 actual</source>
        <translation>%1 实绩</translation>
    </message>
    <message>
        <source>Forecast of %1, %2</source>
        <translation>%2 年%1预测</translation>
    </message>
    <message>
        <source>Actuals count up to %1.</source>
        <translation>实绩计至 %1。</translation>
    </message>
    <message>
        <source>The year has no actuals yet.</source>
        <translation>本年度尚无实绩。</translation>
    </message>
    <message>
        <source>Probability of reaching the target of %1: %2.</source>
        <translation>达成目标 %1 的概率：%2。</translation>
    </message>
    <message>
        <source>Where the year will end, by several methods side by side</source>
        <translation>年末会落在哪里：多种预测方法并列</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原定目标</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Needed a month</source>
        <translation>每月需完成</translation>
    </message>
    <message>
        <source>Too late from</source>
        <translation>此月起追不上</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>As of %1; %2 of the year&apos;s target lies behind it.</source>
        <translation>截至 %1；按计划节奏，时间进度为 %2。</translation>
    </message>
    <message>
        <source>Plan against actual of a period, for every planned node</source>
        <translation>某一期间的目标与实绩对比，逐节点列出</translation>
    </message>
    <message>
        <source>ytd, 2027, 2027H1, 2027Q2, 2027-05, 2027-W18, or 2027-05-03: from the first to that day</source>
        <translation>ytd（年初至今）、2027、2027H1、2027Q2、2027-05、2027-W18，或 2027-05-03：当月 1 日至该日</translation>
    </message>
    <message>
        <source>The measure, or all that have targets (default: the plan&apos;s money)</source>
        <translation>指标；all 为所有设有目标的指标（默认：计划的金额口径）</translation>
    </message>
    <message>
        <source>%1, %2: against %3</source>
        <translation>%1，%2：与%3相比</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>The bridge from target or last year to what came</source>
        <translation>从目标或去年到实绩的差异分解</translation>
    </message>
    <message>
        <source>Where the bridge begins (default: target)</source>
        <translation>与什么相比（默认：target，目标）</translation>
    </message>
    <message>
        <source>Which bridge (default: price-volume-mix)</source>
        <translation>哪一种差异分解（默认：price-volume-mix）</translation>
    </message>
    <message>
        <source>Of a chain: in which order actual values replace planned ones (default: mean)</source>
        <translation>用于 chain：实际值替换计划值的先后顺序（默认：mean，各种顺序取平均）</translation>
    </message>
    <message>
        <source>Suggested problems</source>
        <translation>建议立项的问题</translation>
    </message>
    <message>
        <source>Nothing deviates beyond its limit.</source>
        <translation>没有超出允许偏差的情况。</translation>
    </message>
    <message>
        <source>Why it came about</source>
        <translation>产生原因</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>采取的措施</translation>
    </message>
    <message>
        <source>Problems: opened by a deviation, and taken round plan, do, check, act</source>
        <translation>问题：由偏差触发立项，按计划、执行、检查、处置推进</translation>
    </message>
    <message>
        <source>What deviates from its target beyond the limit</source>
        <translation>哪些偏离目标超过允许范围</translation>
    </message>
    <message>
        <source>2027-05, 2027Q2, 2027H1, 2027 or ytd (default: the last month that counts)</source>
        <translation>2027-05、2027Q2、2027H1、2027 或 ytd（默认为最近一个计入的月份）</translation>
    </message>
    <message>
        <source>Make a suggestion a problem</source>
        <translation>把一条建议立为问题</translation>
    </message>
    <message>
        <source>The suggestion: deviation:EAST:2027-05</source>
        <translation>建议的编号，如 deviation:EAST:2027-05</translation>
    </message>
    <message>
        <source>The problem (default: the deviation in words)</source>
        <translation>问题描述（默认为偏差的文字说明）</translation>
    </message>
    <message>
        <source>Take a problem to its next state: plan, do, check, act</source>
        <translation>把问题推进到下一状态：计划、执行、检查、处置</translation>
    </message>
    <message>
        <source>The problem, as the list names it</source>
        <translation>清单中的问题编号</translation>
    </message>
    <message>
        <source>When its effect was looked at</source>
        <translation>检查效果的日期</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>取得的效果</translation>
    </message>
    <message>
        <source>No month of %1 has actuals yet.</source>
        <translation>%1 还没有任何月份的实绩。</translation>
    </message>
    <message>
        <source>  %1: %2 (before: %3)</source>
        <translation>  %1：%2（上一期：%3）</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1：%2</translation>
    </message>
    <message>
        <source>  &gt; %1</source>
        <translation>  &gt; %1</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>引导问题</translation>
    </message>
    <message>
        <source>Who has earned a reward in a period, who is warned, and the month&apos;s first three</source>
        <translation>某期间谁获奖、谁被预警，以及月度前三</translation>
    </message>
    <message>
        <source>2027-05, 2027Q2, 2027H1, 2027 or ytd</source>
        <translation>2027-05、2027Q2、2027H1、2027 或 ytd</translation>
    </message>
    <message>
        <source>The questions of a review with their numbers and what was noted</source>
        <translation>复盘引导问题及其数据与纪要</translation>
    </message>
    <message>
        <source>2027-05-03, 2027-W18, 2027-05, 2027Q2 or 2027</source>
        <translation>2027-05-03、2027-W18、2027-05、2027Q2 或 2027</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>There are no standards for %1.</source>
        <translation>%1 年没有考核标准。</translation>
    </message>
    <message>
        <source>Standards compared</source>
        <translation>标准对比</translation>
    </message>
    <message>
        <source>What people and teams are judged by, and what it comes to</source>
        <translation>考核标准与考核得分</translation>
    </message>
    <message>
        <source>Score everybody a card judges, or one, with grade and rank</source>
        <translation>给考核卡覆盖的全部对象或其中一个打分，给出等级与名次</translation>
    </message>
    <message>
        <source>2027-05, 2027Q2, 2027H1, 2027 or ytd (default)</source>
        <translation>2027-05、2027Q2、2027H1、2027 或 ytd（默认）</translation>
    </message>
    <message>
        <source>One person, team or region</source>
        <translation>一名人员、一个团队或大区</translation>
    </message>
    <message>
        <source>Show the standards of a year and what their weights still lack</source>
        <translation>显示某年的考核标准及权重缺口</translation>
    </message>
    <message>
        <source>Of which year (default: the plan&apos;s)</source>
        <translation>哪一年（默认为计划年度）</translation>
    </message>
    <message>
        <source>Compare the standards of two years</source>
        <translation>对比两年的考核标准</translation>
    </message>
    <message>
        <source>The later year (default: the plan&apos;s)</source>
        <translation>较晚的年度（默认为计划年度）</translation>
    </message>
    <message>
        <source>The earlier year (default: the one before)</source>
        <translation>较早的年度（默认为上一年）</translation>
    </message>
    <message>
        <source>Submit, approve, revise and compare targets</source>
        <translation>目标的提交、审批、修订与版本对比</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>版本：%1</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年度</translation>
    </message>
    <message>
        <source>%1 to grow from: %2, all of it actual</source>
        <translation>%1增长基数：%2，全部为实绩</translation>
    </message>
    <message numerus="yes">
        <source>%1 to grow from: %2, the targets of %n month(s) without actuals among it</source>
        <translation>
            <numerusform>%1增长基数：%2，其中 %n 个月尚无实绩，按目标计</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan of %1 is %2; %3 stays as it is.</source>
        <translation>%1 年度计划已建立：%2；%3 保持不变。</translation>
    </message>
    <message>
        <source>Findings acted on %1, dismissed %2; actions done %3, carried over %4</source>
        <translation>诊断结论：已转行动 %1 条，不适用 %2 条；行动：已完成 %3 项，结转 %4 项</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of lists belong to the old year and stay there</source>
        <translation>
            <numerusform>%n 行清单属于旧年度，留在原计划中</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the plan of the following year from this one, which stays as it is</source>
        <translation>以本计划为基础建立下一年度计划，本计划保持不变</translation>
    </message>
    <message>
        <source>The plan of this year</source>
        <translation>本年度计划</translation>
    </message>
    <message>
        <source>The plan of the next; it must not exist yet</source>
        <translation>下一年度计划文件，不能已存在</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ</source>
        <translation>
            <numerusform>%n 个单元格不同</numerusform>
        </translation>
    </message>
    <message>
        <source>List every cell in which two versions differ, and what leads from one annual number to the other</source>
        <translation>逐格列出两个版本的差异，以及年度目标从一版到另一版的变动桥</translation>
    </message>
    <message>
        <source>The earlier version: 1 or SN-GG-2027-01</source>
        <translation>较早的版本：1 或 SN-GG-2027-01</translation>
    </message>
    <message>
        <source>The later one</source>
        <translation>较晚的版本</translation>
    </message>
    <message>
        <source>Propose the targets as they are; they do not change until approvers decide</source>
        <translation>把现有目标提交审批；审批结束前目标不能改动</translation>
    </message>
    <message>
        <source>Why (default: what the revision was begun for)</source>
        <translation>原因（默认：发起修订时填写的原因）</translation>
    </message>
    <message>
        <source>Record an approver&apos;s word; the one that suffices approves the targets and cannot be undone</source>
        <translation>登记一位审批人的意见；达到通过条件即批准目标，且不能撤销</translation>
    </message>
    <message>
        <source>Who said it, one of those listed at the submission</source>
        <translation>审批人姓名，须为提交时名单中的人</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>What was said with it</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>审批情况</translation>
    </message>
    <message>
        <source>Nobody is listed as an approver</source>
        <translation>还没有设置审批人</translation>
    </message>
    <message>
        <source>List the versions of the targets with who signed them</source>
        <translation>列出目标的各个版本及签批情况</translation>
    </message>
    <message>
        <source>Who has to agree to targets</source>
        <translation>目标的审批人名单</translation>
    </message>
    <message>
        <source>Show who approves</source>
        <translation>查看审批人名单</translation>
    </message>
    <message>
        <source>Say who approves from the next submission on</source>
        <translation>设置审批人名单，自下次提交起生效</translation>
    </message>
    <message>
        <source>The approvers, all of them</source>
        <translation>全部审批人姓名</translation>
    </message>
    <message>
        <source>Begin a revision of approved targets; closed months and holds stay</source>
        <translation>对已批准的目标发起修订；已关账月份和锁定保持不变</translation>
    </message>
    <message>
        <source>respread: the shortfall of closed months goes over the open ones; lower: the annual target falls by it; free: nothing moves yet</source>
        <translation>respread：已关账月份的缺口摊到未关账月份；lower：年度目标按缺口下调；free：暂不改动，自行编辑</translation>
    </message>
    <message>
        <source>Why; it is signed with the targets</source>
        <translation>修订原因，随目标一并签批</translation>
    </message>
    <message>
        <source>What changed outside: a new rival, a lost customer</source>
        <translation>触发条件：如新竞品入市、大客户流失</translation>
    </message>
    <message>
        <source>Only show what would move</source>
        <translation>只预览会变动的单元格</translation>
    </message>
    <message>
        <source>Give a revision up: targets and holds become what was approved</source>
        <translation>放弃修订：目标和锁定恢复到已批准的状态</translation>
    </message>
    <message>
        <source>Show the targets of a version as they were signed, and who signed them</source>
        <translation>查看某一版本签批时的目标及签批人</translation>
    </message>
    <message>
        <source>2 or SN-GG-2027-02 (default: the last that was approved)</source>
        <translation>2 或 SN-GG-2027-02（默认：最近批准的版本）</translation>
    </message>
    <message>
        <source>The version in force at the end of that day: 2027-05-03</source>
        <translation>该日终了时生效的版本：2027-05-03</translation>
    </message>
    <message>
        <source>Major, two thirds of all listed have to agree: %1</source>
        <translation>重大调整，须名单中三分之二以上同意：%1</translation>
    </message>
    <message>
        <source>Minor, one yes is enough unless somebody objects: %1</source>
        <translation>一般调整，无人反对时一人同意即可：%1</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>第 %1 版：%2</translation>
    </message>
    <message>
        <source>Revision: %1, from %2 on</source>
        <translation>修订方式：%1，自 %2 起</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>触发条件：%1</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>批准日期：%1</translation>
    </message>
    <message>
        <source>Gain / cost</source>
        <translation>投入产出比</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who left not carried over</source>
        <translation>
            <numerusform>%n 名离职人员不结转</numerusform>
        </translation>
    </message>
    <message>
        <source>A template instead: seed, team, progressive or simple</source>
        <translation>改用内置模板：seed、team、progressive 或 simple</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Periods in a row</source>
        <translation>连续期数</translation>
    </message>
    <message>
        <source>Nobody is under the limit of a scheme.</source>
        <translation>没有人低于方案的淘汰线。</translation>
    </message>
    <message>
        <source>Show who stays under the limit of a scheme, and for how many periods</source>
        <translation>列出低于淘汰线的人员及连续期数</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>What is done about the targets: strategies, projects, budget, risks, reminders, activity</source>
        <translation>为目标做了什么：策略、项目、预算、风险、提醒与活动量</translation>
    </message>
    <message>
        <source>The day it is looked at (default: today, or the end of the last month with actuals)</source>
        <translation>查看的日期（默认今天；实绩已录到更晚的月份时，取该月最后一天）</translation>
    </message>
    <message>
        <source>How far ahead reminders look (default: 31)</source>
        <translation>提醒向前看多少天（默认 31 天）</translation>
    </message>
    <message>
        <source>One part alone</source>
        <translation>只看其中一部分</translation>
    </message>
    <message>
        <source>The activity of this node of the organisation alone</source>
        <translation>只看组织中这个节点的活动量</translation>
    </message>
    <message>
        <source>The scheme payout shows (default: all of them)</source>
        <translation>payout 显示的方案（默认：全部）</translation>
    </message>
    <message>
        <source>%1: there are no actuals to compare on.</source>
        <translation>%1 年：没有实绩可供比较。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s) with actuals</source>
        <translation>
            <numerusform>%1 年，有实绩的 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1 (%2 of revenue) against %3 (%4): %5</source>
        <translation>合计 %1（占销售额 %2），另一方案 %3（%4）：相差 %5</translation>
    </message>
    <message>
        <source>%1 gain %2, %3 lose %4, %5 are paid the same.</source>
        <translation>%1 人共多得 %2，%3 人共少得 %4，%5 人不变。</translation>
    </message>
    <message>
        <source>Who has no target of that year is held against this year&apos;s, all of them scaled by one factor to what these people made then.</source>
        <translation>没有当年目标的人，以本年任务按同一系数折算（折算后合计等于这些人当年的实绩）来衡量。</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>现行提成</translation>
    </message>
    <message>
        <source>Pay by %1</source>
        <translation>按 %1 的提成</translation>
    </message>
    <message>
        <source>So that more always pays more: %1 (%2)</source>
        <translation>若要多卖必多得：%1（%2）</translation>
    </message>
    <message>
        <source>, without the gate</source>
        <translation>，取消起付门槛</translation>
    </message>
    <message>
        <source>, without the cap</source>
        <translation>，取消封顶</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>No budget is set: quotasmith-cli plan set FILE incentiveBudget=AMOUNT.</source>
        <translation>尚未设定激励预算：quotasmith-cli plan set FILE incentiveBudget=金额。</translation>
    </message>
    <message>
        <source>At plan %1 of the budget of %2 (%3): over by %4.</source>
        <translation>按计划达成需 %1，激励预算 %2（%3）：超支 %4。</translation>
    </message>
    <message>
        <source>At plan %1 of the budget of %2 (%3): %4 remain.</source>
        <translation>按计划达成需 %1，激励预算 %2（%3）：结余 %4。</translation>
    </message>
    <message>
        <source>What the year&apos;s commission costs: low, plan, high and by its history; or beside another scheme</source>
        <translation>全年提成成本：低、计划、高以及按历史推算；或与另一方案对比</translation>
    </message>
    <message>
        <source>Beside this scheme, on last year&apos;s and this year&apos;s actuals: who gains, who loses</source>
        <translation>与此方案对比（按上年和本年实绩）：谁多得、谁少得</translation>
    </message>
    <message>
        <source>Whose people are compared (default: everybody who is paid)</source>
        <translation>比较哪个方案下的人员（默认：所有拿提成的人）</translation>
    </message>
    <message>
        <source>Everybody who is paid in the period</source>
        <translation>该期间所有拿提成的人</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>已写入 %1，共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF to write; into a folder one a person</source>
        <translation>要写入的 PDF；给文件夹则每人一份</translation>
    </message>
    <message>
        <source>What a person is paid, line by line, to sign</source>
        <translation>个人提成单，逐项列明，供签字</translation>
    </message>
    <message>
        <source>Letters of responsibility: targets, ways, pay, signatures</source>
        <translation>目标责任书：目标、达成方式、提成办法、签字</translation>
    </message>
    <message>
        <source>The targets of an axis by quarter</source>
        <translation>按季度列出一个维度的目标</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>要写入的 PDF</translation>
    </message>
    <message>
        <source>What the diagnosis found, with evidence</source>
        <translation>诊断结论与依据</translation>
    </message>
    <message>
        <source>Plan against actual of a period, with a chart</source>
        <translation>一个期间的计划与实绩对比，附图</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: %n sheets.</source>
        <translation>
            <numerusform>已写入 %1，共 %n 张工作表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to its last month (default: the last that counts)</source>
        <translation>截至该期间的最后一个月（默认为最近一个计入的月份）</translation>
    </message>
    <message>
        <source>months, bridge, attainability, pareto, donut, heat, scatter, fan, sparkline, review, variance, forecast, payout, projects, returns, activity, budget or risks</source>
        <translation>months、bridge、attainability、pareto、donut、heat、scatter、fan、sparkline、review、variance、forecast、payout、projects、returns、activity、budget 或 risks</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效月份</translation>
    </message>
    <message>
        <source>ytd, 2027, 2027H1, 2027Q2 or 2027-05</source>
        <translation>ytd、2027、2027H1、2027Q2 或 2027-05</translation>
    </message>
    <message>
        <source>The list has no row of this period.</source>
        <translation>该清单在这个期间没有记录。</translation>
    </message>
    <message>
        <source>Only rows of this day, week, month, quarter, half or year, and of shorter stretches in it</source>
        <translation>只显示这一天、周、月、季、半年或年份的记录，以及其中更短周期的记录</translation>
    </message>
    <message>
        <source>Take a submission back before it is decided; only who submitted it can</source>
        <translation>在审批完成前撤回提交；只有提交人可以撤回</translation>
    </message>
    <message>
        <source>A team or region, and everybody below it</source>
        <translation>团队或大区，连同其下所有人</translation>
    </message>
    <message>
        <source>Projects, strategies, actions, budget, risks, reminders and minutes</source>
        <translation>项目、策略、行动、预算、风险、提醒和会议纪要</translation>
    </message>
    <message>
        <source>Only what this node of the organisation and all below it own</source>
        <translation>只列该组织节点及其下属负责的内容</translation>
    </message>
    <message>
        <source>Papers as PDF: statements, decomposition, letters, diagnosis, review, execution</source>
        <translation>PDF 报表：提成单、目标分解表、责任书、诊断、复盘、执行</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Lines of actuals</source>
        <translation>实绩行数</translation>
    </message>
    <message>
        <source>Backup of %1, %2: %3</source>
        <translation>%1 的备份（%2）：%3</translation>
    </message>
    <message>
        <source>The plan itself is gone or cannot be read.</source>
        <translation>计划文件本身已不在，或无法读取。</translation>
    </message>
    <message>
        <source>The plan&apos;s history is not this backup&apos;s gone on.</source>
        <translation>计划现在的历史并不是从这份备份延续下来的（中间恢复过别的备份）。</translation>
    </message>
    <message>
        <source>Nothing was done since.</source>
        <translation>此后没有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>Done since, and gone after restoring it: %n step(s)</source>
        <translation>
            <numerusform>此后做了 %n 步，恢复后这些改动将不在计划中</numerusform>
        </translation>
    </message>
    <message>
        <source>What a backup holds beside what is there now, and what was done since</source>
        <translation>查看一份备份的内容，与现在对照，并列出此后的改动</translation>
    </message>
    <message>
        <source>Put it back: quotasmith-cli backup restore %1 %2</source>
        <translation>恢复命令：quotasmith-cli backup restore %1 %2</translation>
    </message>
    <message>
        <source>What is wrong with it: quotasmith-cli check %1</source>
        <translation>查看损坏情况：quotasmith-cli check %1</translation>
    </message>
    <message>
        <source>The last good backup is of %1. Put it back: quotasmith-cli backup restore %2 %3</source>
        <translation>最近一份完好的备份是 %1 的。恢复命令：quotasmith-cli backup restore %2 %3</translation>
    </message>
    <message>
        <source>Whole statements: tiers, bonuses, draws, hold-backs and clawbacks. Of last year new products, clawbacks, corrections and draws of single people are not known.</source>
        <translation>按完整提成单比较：阶梯提成、奖金、预支、暂扣和追回都计算在内。去年的新品奖、追回、更正和个人预支未知，不计入。</translation>
    </message>
    <message>
        <source>* Only over the months that are known in both years; the value is of all of them.</source>
        <translation>* 同比只比较两年都有数据的月份；数值为全部月份。</translation>
    </message>
    <message>
        <source>A workbook or a PDF for the boss: the company and each region on a sheet of its own, ready to print</source>
        <translation>给老板看的工作簿或 PDF：公司和每个大区各占一页，可直接打印</translation>
    </message>
    <message>
        <source>The workbook, or the PDF</source>
        <translation>工作簿，或 PDF</translation>
    </message>
    <message>
        <source>Everybody (the default)</source>
        <translation>所有人（默认）</translation>
    </message>
    <message>
        <source>Twelve months up to its last, instead of --from and --to</source>
        <translation>截至该期末月的十二个月，代替 --from 和 --to</translation>
    </message>
    <message>
        <source>2027, 2027Q2, 2027-05, 2027-W18, 2027-05-03 or ytd (default)</source>
        <translation>2027、2027Q2、2027-05、2027-W18、2027-05-03 或 ytd（默认）</translation>
    </message>
    <message>
        <source>Only these kinds (default: all); the plan may stand before them</source>
        <translation>只列这些种类（默认全部）；前面可以写计划文件</translation>
    </message>
</context>
<context>
    <name>Commission</name>
    <message>
        <source>whole amount at one rate</source>
        <translation>全额阶梯</translation>
    </message>
    <message>
        <source>progressive from the first unit</source>
        <translation>超额累进（从第一元起）</translation>
    </message>
    <message>
        <source>progressive above the first threshold</source>
        <translation>超额累进（只算门槛以上）</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>overage</source>
        <translation>超额倍数</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>按季</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>按年累计</translation>
    </message>
    <message>
        <source>{part} ends behind the start of the next tier. Let it end at {value}.</source>
        <translation>{part}的上限超过了下一档的起点。请改为到 {value} 为止。</translation>
    </message>
    <message>
        <source>{part} ends before the next tier begins. Let it end at {value}.</source>
        <translation>{part} 与下一档之间有空档。请改为到 {value} 为止。</translation>
    </message>
    <message>
        <source>{part} does not begin behind the one before it. Remove it.</source>
        <translation>{part}的起点没有高于前一档。请删除。</translation>
    </message>
    <message>
        <source>{part} has a lower rate than the tier before it: more is paid less. At least {value} would be needed.</source>
        <translation>{part}的比例低于前一档：做得多反而拿得少。至少应为 {value}。</translation>
    </message>
    <message>
        <source>{part} pays less than the point before it. At least {value} would be needed.</source>
        <translation>{part}的提成少于前一个点。至少应为 {value}。</translation>
    </message>
    <message>
        <source>{part} ends below the gate, so its rate is never paid. Remove it.</source>
        <translation>{part} 整档都在起付线以下，永远拿不到。请删除。</translation>
    </message>
    <message>
        <source>{part} looks like a percentage typed as a number. Perhaps {value} is meant.</source>
        <translation>{part} 像是把百分数写成了整数。应该是 {value} 吧。</translation>
    </message>
    <message>
        <source>Nothing is said of what lies below {at}. Write it down: {changes}.</source>
        <translation>没有写明 {at} 以下怎么算。请写清楚：{changes}。</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>the actual has changed</source>
        <translation>业绩有变动</translation>
    </message>
    <message>
        <source>the target has changed</source>
        <translation>目标有变动</translation>
    </message>
    <message>
        <source>the scheme has changed</source>
        <translation>方案有变动</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>from {at} {rate}</source>
        <translation>{at} 起 {rate}</translation>
    </message>
    <message>
        <source>at {at} {pays}</source>
        <translation>{at} 处 {pays}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>achievement bonus</source>
        <translation>达标奖</translation>
    </message>
    <message>
        <source>excess bonus</source>
        <translation>超额奖</translation>
    </message>
    <message>
        <source>new-product bonus</source>
        <translation>新品奖</translation>
    </message>
    <message>
        <source>ranking bonus</source>
        <translation>排名奖</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>预支</translation>
    </message>
    <message>
        <source>draw paid back</source>
        <translation>预支抵扣</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>暂扣（待回款）</translation>
    </message>
    <message>
        <source>released</source>
        <translation>回款后发放</translation>
    </message>
    <message>
        <source>clawback</source>
        <translation>追回</translation>
    </message>
    <message>
        <source>No method is named, and there is no default one. Name it: {changes}.</source>
        <translation>没有写明计算方法，也没有默认方法。请写明：{changes}。</translation>
    </message>
    <message>
        <source>{part} looks like a share, but tiers count in amounts here. Write the amount, or: {changes}.</source>
        <translation>{part} 像是比例，但这里的阶梯按金额划分。请写成金额，或改为：{changes}。</translation>
    </message>
    <message>
        <source>Behind {part}, the last point, nothing more is paid. Add a point as far out as anybody may come[, or say that it is the most: {changes}].</source>
        <translation>{part}是最后一个点，超过后不再多付。请在可能达到的最远处加一个点[，或写明以此封顶：{changes}]。</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>the gate</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>the cap</source>
        <translation>封顶</translation>
    </message>
    <message>
        <source>the base rate</source>
        <translation>基础比例</translation>
    </message>
    <message>
        <source>the method</source>
        <translation>计提方式</translation>
    </message>
    <message>
        <source>what tiers count in</source>
        <translation>档位的计量口径</translation>
    </message>
    <message>
        <source>the start of {place}</source>
        <translation>{place}的起点</translation>
    </message>
    <message>
        <source>the end of {place}</source>
        <translation>{place}的终点</translation>
    </message>
    <message>
        <source>the rate of {place}</source>
        <translation>{place}的比例</translation>
    </message>
    <message>
        <source>the multiplier of {place}</source>
        <translation>{place}的倍数</translation>
    </message>
    <message>
        <source>the place of {place}</source>
        <translation>{place}的位置</translation>
    </message>
    <message>
        <source>the pay of {place}</source>
        <translation>{place}的提成额</translation>
    </message>
    <message>
        <source>point {number}[ (at {at})]</source>
        <translation>第 {number} 点[（{at}）]</translation>
    </message>
    <message>
        <source>a new first tier</source>
        <translation>新增的首档</translation>
    </message>
    <message>
        <source>tier {number}[ (from {at})]</source>
        <translation>第 {number} 档[（{at} 起）]</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>{place} is a whole year, so no other months of it are left to give way.</source>
        <translation>{place}是全年，没有其他月份可以让出。</translation>
    </message>
    <message>
        <source>{place} is the whole company: nobody beside it can share the difference.</source>
        <translation>{place}是公司整体，没有同级可以分担差额。</translation>
    </message>
    <message>
        <source>{place} would fall below zero, and a target cannot.</source>
        <translation>{place}会低于零，目标不能为负。</translation>
    </message>
    <message>
        <source>{place} is closed: its numbers do not change any more.</source>
        <translation>{place}已关账，数值不再变动。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>{place} ({value})</source>
        <translation>{place}（{value}）</translation>
    </message>
    <message>
        <source>the total of {place} ({value})</source>
        <translation>{place}的合计（{value}）</translation>
    </message>
    <message>
        <source>the closed months of {place} ({value})</source>
        <translation>{place}中已关账的月份（{value}）</translation>
    </message>
    <message>
        <source>the zeros of {place}</source>
        <translation>{place}中的零值</translation>
    </message>
    <message>
        <source>the rest of the plan</source>
        <translation>计划的其余部分</translation>
    </message>
    <message>
        <source>Any one of them changed by that would do.</source>
        <translation>其中任何一项调整这么多即可。</translation>
    </message>
    <message>
        <source>Any one of them lowered by that would do.</source>
        <translation>其中任何一项降低这么多即可。</translation>
    </message>
    <message>
        <source>Any one of them raised by that would do.</source>
        <translation>其中任何一项提高这么多即可。</translation>
    </message>
    <message>
        <source>{claims} need {need}; {place} leaves {room}: over by {amount}. {remedy}</source>
        <translation>{claims}共需 {need}，而{place}只有 {room}，超出 {amount}。{remedy}</translation>
    </message>
    <message>
        <source>{claims} give {need}; {place} needs {room}: short by {amount}. {remedy}</source>
        <translation>{claims}共计 {need}，而{place}需要 {room}，还差 {amount}。{remedy}</translation>
    </message>
    <message>
        <source>{place} cannot be changed so: {code}.</source>
        <translation>{place}不能这样修改：{code}。</translation>
    </message>
    <message>
        <source>[ What works here: {keeps}.]</source>
        <translation>[这里可以用：{keeps}。]</translation>
    </message>
    <message>
        <source>Nobody stands in {place}: it carries no target there. Name another month or another place.</source>
        <translation>{place}无人在岗，不承担目标。请另选月份或岗位。</translation>
    </message>
    <message>
        <source>Nothing moves from {place} to itself. Name another place.</source>
        <translation>{place}不能移到自身，请另选一处。</translation>
    </message>
    <message>
        <source>{place} and the place it would move to lie within each other. Name two that do not.</source>
        <translation>{place}与移入处互为上下级。请选择互不包含的两处。</translation>
    </message>
    <message>
        <source>{place} and the period it would move to share months. Name two periods that do not.</source>
        <translation>{place}与移入的期间有重叠月份。请选择互不重叠的两个期间。</translation>
    </message>
    <message>
        <source>What moves out of {place} must be more than zero. To move the other way, exchange the places.</source>
        <translation>从{place}移出的金额必须大于零。反向移动请对调两处。</translation>
    </message>
    <message>
        <source>The months of {place} that are set already come to more than that, and nothing would be left for the open ones.</source>
        <translation>{place} 中已定的月份合计已超过该数，未定的月份将无余额可分。</translation>
    </message>
    <message>
        <source>The pattern does not fit {place}: the number of its weights has to divide the number of months.</source>
        <translation>模式与 {place} 不符：权重的个数必须能整除月数。</translation>
    </message>
    <message>
        <source>Beside the other values there is no room left for {place}.</source>
        <translation>其他数值占满之后，{place}已没有可用余量。</translation>
    </message>
</context>
<context>
    <name>Copyable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CrossWords</name>
    <message>
        <source>Nobody</source>
        <translation>无人承接</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Without anybody</source>
        <translation>无人可派</translation>
    </message>
    <message>
        <source>Without tier</source>
        <translation>无客户可分</translation>
    </message>
    <message>
        <source>Without product</source>
        <translation>无产品可分</translation>
    </message>
    <message>
        <source>Shared by the service rules.</source>
        <translation>按服务规则分配。</translation>
    </message>
    <message>
        <source>Shared like last year&apos;s actuals.</source>
        <translation>按上年实绩的比例分配。</translation>
    </message>
    <message>
        <source>Everybody may serve everything.</source>
        <translation>不限服务对象，按目标比例分配。</translation>
    </message>
    <message>
        <source>%1: %2 has nobody to serve it.</source>
        <translation>%1：%2 无人承接。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>tenure</source>
        <translation>司龄</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>axis</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>ambition</source>
        <translation>目标档</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>before</source>
        <translation>修订前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>修订后</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>版本差异</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>held values</source>
        <translation>锁定值</translation>
    </message>
    <message>
        <source>actuals</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>versions of the targets</source>
        <translation>目标版本</translation>
    </message>
    <message>
        <source>hand-outs</source>
        <translation>下发表</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>people, customers and products</source>
        <translation>人员、客户与产品</translation>
    </message>
    <message>
        <source>Wrong: {parts}.</source>
        <translation>有问题的部分：{parts}。</translation>
    </message>
    <message>
        <source>Not as it was written: {places}.</source>
        <translation>与写入时不一致的数据：{places}。</translation>
    </message>
    <message>
        <source>The history is not what was written from step {step} on ({op}, {at}, {by}).</source>
        <translation>从第 {step} 步起（{op}，{at}，{by}），操作历史与当时写入的不一致。</translation>
    </message>
    <message>
        <source>The newest step in the file is {step} ({op}, {at}, {by}).</source>
        <translation>文件里最新的一步是第 {step} 步（{op}，{at}，{by}）。</translation>
    </message>
    <message>
        <source>The plan was whole on {at}; the damage came after that.</source>
        <translation>{at} 时计划文件还完好，损坏发生在那之后。</translation>
    </message>
    <message>
        <source>There is no good backup of this plan. Look for another copy of the file.</source>
        <translation>这份计划没有完好的备份，请找找文件的其他副本。</translation>
    </message>
    <message>
        <source>The last good backup is {id}, made {at}; it goes up to step {step}.</source>
        <translation>最近一份完好的备份是 {id}，做于 {at}，内容到第 {step} 步为止。</translation>
    </message>
    <message>
        <source>Every step of the plan is in it.</source>
        <translation>计划的每一步都在里面。</translation>
    </message>
    <message>
        <source>The file was left as it is. It can be read, not changed; nothing in it is repaired.</source>
        <translation>文件原样保留。可以只读查看，不能修改，也不会做任何修复。</translation>
    </message>
    <message>
        <source>The file was left as it is. It cannot be read.</source>
        <translation>文件原样保留，但无法读取。</translation>
    </message>
    <message>
        <source>beginning or length of the file</source>
        <translation>文件头或文件长度</translation>
    </message>
    <message>
        <source>structure of the file</source>
        <translation>文件结构</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) made since are not in it.</source>
        <translation>
            <numerusform>备份之后做的 %n 步不在里面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1（%n 行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>KA</source>
        <translation>KA（头部）</translation>
    </message>
    <message>
        <source>mid-tier</source>
        <translation>腰部</translation>
    </message>
    <message>
        <source>long tail</source>
        <translation>长尾</translation>
    </message>
    <message>
        <source>novice</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>mature</source>
        <translation>成熟</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>资深</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>negotiation</source>
        <translation>谈判</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>待淘汰</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>待观察</translation>
    </message>
    <message>
        <source>core</source>
        <translation>中坚</translation>
    </message>
    <message>
        <source>star</source>
        <translation>明星</translation>
    </message>
    <message>
        <source>Agree on a last chance with a date; then the rule for the last place applies.</source>
        <translation>约定最后改进期限，届时仍不达标按末位规则处理。</translation>
    </message>
    <message>
        <source>Train the basics, and check again after a quarter.</source>
        <translation>补基本功，一个季度后再评估。</translation>
    </message>
    <message>
        <source>Keep steady: clear goals and one ability to raise this year.</source>
        <translation>稳住节奏：目标明确，今年重点提升一项能力。</translation>
    </message>
    <message>
        <source>Let them lead and share what they do; secure them first.</source>
        <translation>优先保留，让他带队并分享打法。</translation>
    </message>
    <message>
        <source>deal size</source>
        <translation>单笔签约额</translation>
    </message>
    <message>
        <source>revenue a head</source>
        <translation>人效</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} 天</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>跟价</translation>
    </message>
    <message>
        <source>be different</source>
        <translation>差异化</translation>
    </message>
    <message>
        <source>either</source>
        <translation>两者皆可</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>稳定型</translation>
    </message>
    <message>
        <source>workhorse</source>
        <translation>业绩型</translation>
    </message>
    <message>
        <source>key player</source>
        <translation>骨干</translation>
    </message>
    <message>
        <source>enigma</source>
        <translation>有能力没业绩</translation>
    </message>
    <message>
        <source>high potential</source>
        <translation>高潜</translation>
    </message>
    <message>
        <source>Reward the result, and train before the accounts change.</source>
        <translation>先兑现奖励，趁客户还在抓紧补能力。</translation>
    </message>
    <message>
        <source>Set weekly goals for a quarter; without progress find another place.</source>
        <translation>按周定目标跟进一个季度，仍无起色就调岗。</translation>
    </message>
    <message>
        <source>Give harder accounts and a stretch target, and hold on to them.</source>
        <translation>给更有挑战的客户和冲刺目标，重点保留。</translation>
    </message>
    <message>
        <source>Find out what keeps the able from the result: accounts, target or will.</source>
        <translation>查清有能力却没结果的原因：客户、目标还是意愿。</translation>
    </message>
    <message>
        <source>Coach: the star is one step away.</source>
        <translation>重点辅导，离明星只差一步。</translation>
    </message>
</context>
<context>
    <name>DiagnosisTable</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Month on month</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>短板</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>短板</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Of all customers</source>
        <translation>客户数占比</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Of all revenue</source>
        <translation>销售额占比</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>到达数</translation>
    </message>
    <message>
        <source>Of the stage before</source>
        <translation>环节转化率</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>堵点</translation>
    </message>
    <message>
        <source>fell most</source>
        <translation>降幅最大</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>诊断结论</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>司龄结构</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>Tier now</source>
        <translation>现层级</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Of all heads</source>
        <translation>人数占比</translation>
    </message>
    <message>
        <source>without a hire date</source>
        <translation>无入职日期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>九宫格</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Below our price</source>
        <translation>低于我方</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在促销</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟价评分</translation>
    </message>
    <message>
        <source>Be different</source>
        <translation>差异化评分</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应对</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
</context>
<context>
    <name>DisplayUnit</name>
    <message>
        <source>1</source>
        <translation>元</translation>
    </message>
    <message>
        <source>k</source>
        <translation>千</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>万</translation>
    </message>
    <message>
        <source>100m</source>
        <translation>亿</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>it is read-only</source>
        <translation>文件是只读的</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>文件夹是只读的</translation>
    </message>
    <message>
        <source>another program has changed how it is stored</source>
        <translation>其他程序改变了它的存储方式</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>文件末尾缺失</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <translation>文件内部结构不一致</translation>
    </message>
    <message>
        <source>its content is not what was written</source>
        <translation>内容与写入时不符</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark</source>
        <translation>闭合引号后面还有文字</translation>
    </message>
    <message>
        <source>a field is too long</source>
        <translation>字段过长</translation>
    </message>
    <message>
        <source>there are too many fields</source>
        <translation>字段过多</translation>
    </message>
    <message>
        <source>that is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>a thousands separator is in the wrong place</source>
        <translation>千位分隔符位置不对</translation>
    </message>
    <message>
        <source>there are more decimals than the unit has</source>
        <translation>小数位数超过了单位允许的位数</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数字太大</translation>
    </message>
    <message>
        <source>this unit cannot stand here</source>
        <translation>这里不能用这个单位</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>It did not work: {code}[ ({details})]. Nothing was changed.</source>
        <translation>操作没有成功：{code}[（{details}）]。没有任何改动。</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and folder.</source>
        <translation>没有文件 {file}。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>{file} is there already and is not overwritten. Choose another name, or move it away.</source>
        <translation>{file} 已经存在，不会被覆盖。请换一个名字，或先把它移走。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there, so {file} cannot be made. Make the folder first, or choose another.</source>
        <translation>文件夹 {folder} 不存在，无法建立 {file}。请先建立文件夹，或另选一个。</translation>
    </message>
    <message>
        <source>{file} is not a plan. Choose a file made by Quotasmith (.qsplan).</source>
        <translation>{file} 不是计划文件。请选择目标匠建立的文件（.qsplan）。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Quotasmith: its format is {version}, this program knows formats up to {known}. Update Quotasmith to open it.</source>
        <translation>{file} 由更新版本的目标匠写成：格式为 {version}，本程序最高支持 {known}。请升级后再打开。</translation>
    </message>
    <message>
        <source>{file} has the older format {version}. Any change brings it up to date; until then this program cannot read it.</source>
        <translation>{file} 是旧格式 {version}。任何一次修改都会把它升级，在此之前本程序无法读取。</translation>
    </message>
    <message>
        <source>{file} holds something Quotasmith does not write ({object}), so it is not opened. Use a copy that only Quotasmith has written.</source>
        <translation>{file} 含有目标匠不会写入的内容（{object}），因此不打开。请使用只由目标匠写过的副本。</translation>
    </message>
    <message>
        <source>{file} is damaged: {cause}. It was left as it is. Go on with a backup or another copy.</source>
        <translation>{file} 已损坏：{cause}。文件保持原样。请改用备份或其他副本。</translation>
    </message>
    <message>
        <source>Another program is using {file}. Try again in a moment.</source>
        <translation>其他程序正在使用 {file}。请稍后再试。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}. Check the rights of the file and its folder, or work on a copy elsewhere.</source>
        <translation>无法写入 {file}：{cause}。请检查文件和文件夹的权限，或在别处使用副本。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {cause}. Check its name and its rights.</source>
        <translation>无法读取 {file}：{cause}。请检查文件名和权限。</translation>
    </message>
    <message>
        <source>Reading or writing {file} failed: {cause}. Nothing was changed. Check the disk or the network drive, then try again.</source>
        <translation>读写 {file} 失败：{cause}。没有任何改动。请检查磁盘或网络盘后再试。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} bytes. Split it into several files.</source>
        <translation>{file} 超过 {limit} 字节。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>The last change to {file} was cut off and has to be taken back first, but the file cannot be written. Copy it together with its -journal file to a place where you may write, and open it there.</source>
        <translation>{file} 上次的修改中途中断，需要先回退，但文件无法写入。请把它连同 -journal 文件一起复制到可写的位置再打开。</translation>
    </message>
    <message>
        <source>{file} is being changed[ by {user}][ on {host}][ since {since}]. Wait until that is done; reading works meanwhile.</source>
        <translation>{file} 正在被修改[，修改人 {user}][，机器 {host}][，自 {since} 起]。请等对方完成，期间可以读取。</translation>
    </message>
    <message>
        <source>The lock file {file} cannot be made: {cause}. Put the plan into a folder where you may write.</source>
        <translation>无法建立锁文件 {file}：{cause}。请把计划放到可写的文件夹。</translation>
    </message>
    <message>
        <source>This system&apos;s OpenSSL offers no SHA-256, which every plan needs. Install or repair OpenSSL.</source>
        <translation>本系统的 OpenSSL 不提供计划所需的 SHA-256。请安装或修复 OpenSSL。</translation>
    </message>
    <message>
        <source>The step does not fit the present content of {file}, so nothing was changed. Check the plan.</source>
        <translation>这一步与 {file} 的现有内容不符，因此没有任何改动。请检查计划。</translation>
    </message>
    <message>
        <source>Imported lines in {file} (part {part}) are not what was imported. Nothing was changed. Go on with a backup or another copy.</source>
        <translation>{file} 中导入的数据（第 {part} 部分）与导入时不符。没有任何改动。请改用备份或其他副本。</translation>
    </message>
    <message>
        <source>Step {step} of the history is not what was written, so it is not applied. Nothing was changed.</source>
        <translation>历史第 {step} 步与写入时不符，因此不予执行。没有任何改动。</translation>
    </message>
    <message>
        <source>Step {step} is too old: its changes are no longer kept, only that it was made.</source>
        <translation>第 {step} 步太早，已不再保留其改动内容，只保留记录。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的步骤。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的步骤。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有任何改动。</translation>
    </message>
    <message>
        <source>“{encoding}” is no known encoding. Known are {known}.</source>
        <translation>不认识编码“{encoding}”。可用的有 {known}。</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate columns. Known are {known}.</source>
        <translation>“{delimiter}”不能作为分隔符。可用的有 {known}。</translation>
    </message>
    <message>
        <source>“{order}” is no order of day, month and year. Known are {known}.</source>
        <translation>“{order}”不是日期顺序。可用的有 {known}。</translation>
    </message>
    <message>
        <source>{file} is empty. Its first line must name the columns.</source>
        <translation>{file} 是空的。第一行必须是列名。</translation>
    </message>
    <message>
        <source>The names of the columns in {file}, line {line}, cannot be read: {problem}.</source>
        <translation>无法读取 {file} 第 {line} 行的列名：{problem}。</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.[ Did you mean {nearest}?]</source>
        <translation>文件没有列“{column}”。[是否指 {nearest}？]</translation>
    </message>
    <message>
        <source>Several columns are called “{column}”: {columns}. Name one by its number.</source>
        <translation>有几列都叫“{column}”：{columns}。请用列号指定其中一列。</translation>
    </message>
    <message>
        <source>The stored profile cannot be read ({at}). Say how the file is read, and store the profile again.</source>
        <translation>保存的导入方案无法读取（{at}）。请重新指定读取方式并再次保存。</translation>
    </message>
    <message>
        <source>Held or closed targets stand against the imported ones[: {claims}]. Release them first, or change the file.</source>
        <translation>已锁定或已关账的目标与导入的目标冲突[：{claims}]。请先释放锁定，或修改文件。</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for {setting}. Give another value.</source>
        <translation>“{value}”不能用作 {setting}。请换一个值。</translation>
    </message>
    <message>
        <source>The tree of {axis} does not hold together at {code} ({cause}). Go on with a backup or another copy.</source>
        <translation>{axis}维度的结构在 {code} 处不完整（{cause}）。请改用备份或其他副本。</translation>
    </message>
    <message>
        <source>There is no “{node}” in {axis}.[ Did you mean {nearest}?]</source>
        <translation>{axis}维度没有“{node}”。[是否指 {nearest}？]</translation>
    </message>
    <message>
        <source>“{node}” is a name, and nodes are named by their code. Did you mean {nearest}?</source>
        <translation>“{node}”是名称，请使用编码。是否指 {nearest}？</translation>
    </message>
    <message>
        <source>{node} has no targets of its own: they end at the level {level}. Name the node above it.</source>
        <translation>{node} 没有自己的目标：目标只到{level}一级。请使用它的上级。</translation>
    </message>
    <message>
        <source>{node} is no person but of the level {level}. Name a person.</source>
        <translation>{node} 不是人员，而是{level}。请指定人员。</translation>
    </message>
    <message>
        <source>“{period}” is no period. Write 2027, 2027H1, 2027Q2, 2027-05 or 2027-W18.</source>
        <translation>“{period}”不是期间。请写成 2027、2027H1、2027Q2、2027-05 或 2027-W18。</translation>
    </message>
    <message>
        <source>{period} is not made of months of the plan&apos;s year {year}. Name a month, quarter or half of that year.</source>
        <translation>{period} 不是计划年度 {year} 的月份。请使用该年度的月、季度或半年。</translation>
    </message>
    <message>
        <source>{month} lies outside the plan&apos;s year {year}.</source>
        <translation>{month} 不在计划年度 {year} 之内。</translation>
    </message>
    <message>
        <source>{month} is closed: its numbers do not change any more.</source>
        <translation>{month} 已关账，数值不再变动。</translation>
    </message>
    <message>
        <source>That comes to less than zero, and a target cannot.</source>
        <translation>结果小于零，目标不能为负。</translation>
    </message>
    <message>
        <source>There are no actuals of last year here for the growth to stand on. Give an amount, or import last year first.</source>
        <translation>这里没有去年的实绩可作增长的基数。请直接给出金额，或先导入去年的实绩。</translation>
    </message>
    <message>
        <source>What the value refers to is zero or missing. Give an amount.</source>
        <translation>该值所依据的基数为零或缺失。请直接给出金额。</translation>
    </message>
    <message>
        <source>There are no actuals of {measure} of the years before. Import them first, or choose another method.</source>
        <translation>没有往年的{measure}实绩。请先导入，或改用其他方法。</translation>
    </message>
    <message>
        <source>There are no targets of {measure} yet. Set the annual target first.</source>
        <translation>{measure}还没有目标。请先设置年度目标。</translation>
    </message>
    <message>
        <source>{node} is not held in {period}, so there is nothing to release.</source>
        <translation>{node} 在 {period} 没有锁定，无需释放。</translation>
    </message>
    <message>
        <source>A number became too large to be kept exactly. Nothing was changed.</source>
        <translation>数字过大，无法精确保存。没有任何改动。</translation>
    </message>
    <message>
        <source>A rate has zero below the line. Give another value.</source>
        <translation>比率的分母为零。请换一个值。</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write 2027-05-03.</source>
        <translation>“{value}”不是日期。请写成 2027-05-03。</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be used together.</source>
        <translation>{first} 与 {second} 不能同时使用。</translation>
    </message>
    <message>
        <source>{format} cannot be written by this version. Use {known}.</source>
        <translation>本版本还不能写 {format}。请使用 {known}。</translation>
    </message>
    <message>
        <source>{file} is a plan and is not overwritten. Choose another name.</source>
        <translation>{file} 是计划文件，不会被覆盖。请换一个名字。</translation>
    </message>
    <message>
        <source>There is no command “{command}”.[ Did you mean {nearest}?]</source>
        <translation>没有命令“{command}”。[是否指 {nearest}？]</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>结果无法写到标准输出。</translation>
    </message>
    <message>
        <source>Something happened that should not: {cause}. Nothing was changed. Please report it.</source>
        <translation>发生了不应出现的情况：{cause}。没有任何改动。请反馈给我们。</translation>
    </message>
    <message>
        <source>There is no field “{field}” in {kind}.[ Did you mean {nearest}?]</source>
        <translation>{kind}没有字段“{field}”。[是否指 {nearest}？]</translation>
    </message>
    <message>
        <source>Actuals of {measure} are not typed: they are computed from other numbers.</source>
        <translation>{measure}的实绩由其他数值计算得出，不能直接录入。</translation>
    </message>
    <message>
        <source>The targets of {measure}, a ratio, cannot be taken apart. Choose an amount or a count.</source>
        <translation>{measure}是比率，不能拆解。请选择金额或数量指标。</translation>
    </message>
    <message>
        <source>There is no annual number of {measure} for the level {ambition} yet. Set it first.</source>
        <translation>{measure}还没有“{ambition}”档的年度数值。请先设置。</translation>
    </message>
    <message>
        <source>{option} is needed here.</source>
        <translation>这里需要 {option}。</translation>
    </message>
    <message>
        <source>Nothing was expected here: {argument}.</source>
        <translation>这里不应有：{argument}。</translation>
    </message>
    <message>
        <source>A command is needed here: {known}.</source>
        <translation>这里需要一个命令：{known}。</translation>
    </message>
    <message>
        <source>The command cannot be read so: {detail}.</source>
        <translation>无法理解命令：{detail}。</translation>
    </message>
    <message>
        <source>{period} is no month. Write 2027-05.</source>
        <translation>{period} 不是月份。请写成 2027-05。</translation>
    </message>
    <message>
        <source>{option} cannot be “{value}”.[ Did you mean {nearest}?] Known are {known}.</source>
        <translation>{option} 不能是“{value}”。[是否指 {nearest}？]可用的有 {known}。</translation>
    </message>
    <message>
        <source>{option} cannot be “{value}”: it takes a number.</source>
        <translation>{option} 不能是“{value}”，这里需要数字。</translation>
    </message>
    <message>
        <source>“{entry}” says nothing of a field. Write FIELD=VALUE, or FIELD= to empty it.</source>
        <translation>“{entry}”没有指明字段。请写成“字段=值”，清空则写“字段=”。</translation>
    </message>
    <message>
        <source>{list} has no field “{field}”.[ Did you mean {nearest}?] Its fields are {known}.</source>
        <translation>{list}没有字段“{field}”。[是不是 {nearest}？]可用的字段：{known}。</translation>
    </message>
    <message>
        <source>A row of {list} needs the field “{field}”. Say it as {field}=….</source>
        <translation>{list}的每一行都要有字段“{field}”。请用 {field}=… 给出。</translation>
    </message>
    <message>
        <source>A row of {list} says exactly one of {fields}, and this one does not.</source>
        <translation>{list}的每一行必须在 {fields} 中恰好给出一项，这一行不符合。</translation>
    </message>
    <message>
        <source>{field} cannot be “{value}”: {problem}. It takes {type}.</source>
        <translation>{field} 不能是“{value}”：{problem}。应为{type}。</translation>
    </message>
    <message>
        <source>{field} cannot be “{value}”.[ Did you mean {nearest}?] Known are {known}.</source>
        <translation>{field} 不能是“{value}”。[是不是 {nearest}？]可用的有：{known}。</translation>
    </message>
    <message>
        <source>{list} has no row “{key}”.[ Did you mean {nearest}?]</source>
        <translation>{list}中没有“{key}”这一行。[是不是 {nearest}？]</translation>
    </message>
    <message>
        <source>“{key}” names several rows of {list}: {keys}. Give the whole key of one.</source>
        <translation>“{key}”对应{list}中的好几行：{keys}。请给出其中一行的完整键。</translation>
    </message>
    <message>
        <source>Another row of {list} is called {key} already. Change that one, or give this one another key.</source>
        <translation>{list}中已有另一行叫 {key}。请修改那一行，或换一个键。</translation>
    </message>
    <message>
        <source>The row {key} stands on line {first} already. Keep one.</source>
        <translation>第 {first} 行已经有 {key} 了，请只保留一行。</translation>
    </message>
    <message>
        <source>“{key}” is no key for a new row of {list}. Write {form}, or say the fields.</source>
        <translation>“{key}”不能作为{list}新行的键。请写成 {form}，或逐项给出字段。</translation>
    </message>
    <message>
        <source>{node} cannot stand here: it is of the level {level}. Name one of the level {known}.</source>
        <translation>{node} 不能用在这里：它的层级是{level}。请指定层级为 {known} 的节点。</translation>
    </message>
    <message>
        <source>Several are called “{node}”: {codes}. Use the code.</source>
        <translation>有好几个都叫“{node}”：{codes}。请使用编码。</translation>
    </message>
    <message>
        <source>{key} belongs to the plan from its making and does not change.</source>
        <translation>{key} 在建立计划时已定，不能再改。</translation>
    </message>
    <message>
        <source>{key} changes only together with what follows from it. Use plan set.</source>
        <translation>{key} 的修改会牵动其他数据，请使用 plan set。</translation>
    </message>
    <message>
        <source>that cannot be read</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>that is not text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>The target of {node} is below zero there, and less than nothing cannot be shared out. Choose another period or measure.</source>
        <translation>{node}在该期间的目标小于零，无法分配。请换一个期间或指标。</translation>
    </message>
    <message>
        <source>“{axes}” does not name two different axes. Write organisation,customer or organisation,product.</source>
        <translation>“{axes}”不是两个不同的维度。请写 organisation,customer 或 organisation,product。</translation>
    </message>
    <message>
        <source>{node} is an earlier place of {person}. Name {person} instead.</source>
        <translation>{node}是{person}以前的岗位。请改用{person}。</translation>
    </message>
    <message>
        <source>{node} is of the level {level}: nobody can stand below it. Name a team.</source>
        <translation>{node}的层级是{level}，其下不能有人员。请指定团队。</translation>
    </message>
    <message>
        <source>{person} is there already, in {team}. To change teams use people move; for somebody new give another code.</source>
        <translation>{person}已在{team}。调动请用 people move；新人请用另一个编码。</translation>
    </message>
    <message>
        <source>{person} is not there in {month}. Name a month in which {person} is.</source>
        <translation>{person}在{month}不在岗。请指定在岗的月份。</translation>
    </message>
    <message>
        <source>Say with --to which team {person} comes to.</source>
        <translation>请用 --to 指明{person}加入哪个团队。</translation>
    </message>
    <message>
        <source>{person} is in {team} already. Name another team.</source>
        <translation>{person}已在{team}之下。请指定另一个。</translation>
    </message>
    <message>
        <source>{person} cannot be the own heir. Name somebody else.</source>
        <translation>{person}不能由自己接手。请另选他人。</translation>
    </message>
    <message>
        <source>{heir} is not there in {month} and cannot take over. Name somebody who stays.</source>
        <translation>{heir}在{month}不在岗，无法接手。请指定一直在岗的人。</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it like 2027-05-03.</source>
        <translation>“{value}”不是日期。请写成 2027-05-03 的形式。</translation>
    </message>
    <message>
        <source>There is a {node} in {axis} already. Give a code nobody has.</source>
        <translation>{axis}中已有编码{node}。请另给一个未用的编码。</translation>
    </message>
    <message>
        <source>A {level} cannot stand below {parent}. What can: {known}.</source>
        <translation>{level}不能放在{parent}之下。可以放的层级：{known}。</translation>
    </message>
    <message>
        <source>{node} cannot stand below itself or its own members.</source>
        <translation>{node}不能放在自己或自己的下级之下。</translation>
    </message>
    <message>
        <source>{node} is the root of its axis: it can be renamed, nothing else.</source>
        <translation>{node}是维度的根节点：只能改名，不能做其他修改。</translation>
    </message>
    <message>
        <source>{node} cannot go: it still has {cause}. Say with --to who goes on with them.</source>
        <translation>{node}不能删除：仍有{cause}。请用 --to 指明由谁承接。</translation>
    </message>
    <message>
        <source>{node} still has members ({nearest}). Move or remove them first.</source>
        <translation>{node}仍有下级（{nearest}）。请先移走或删除它们。</translation>
    </message>
    <message>
        <source>{node} has targets in closed months, which would change with it. For a person use people move or people leave from an open month on.</source>
        <translation>{node}在已关账月份有目标，会随之改变。人员请用 people move 或 people leave，从未关账的月份起办理。</translation>
    </message>
    <message>
        <source>{heir} cannot go on for {node}: both must carry targets of their own on the same axis.</source>
        <translation>{heir}无法承接{node}：两者须在同一维度且都直接承担目标。</translation>
    </message>
    <message>
        <source>There is no setting “{setting}”.[ Did you mean {nearest}?] plan set --list names them all.</source>
        <translation>没有设置项“{setting}”。[您是否想写{nearest}？]plan set --list 可列出全部。</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for {setting}. Allowed: {allowed}.</source>
        <translation>“{value}”不能用于{setting}。可选：{allowed}。</translation>
    </message>
    <message>
        <source>{setting} cannot change any more: the plan has {cause} that stand on it.</source>
        <translation>{setting}已不能修改：计划中已有以此为准的{cause}。</translation>
    </message>
    <message>
        <source>“{value}” is no setting with a value. Write KEY=VALUE.</source>
        <translation>“{value}”不是“设置项=值”。请写成 KEY=VALUE。</translation>
    </message>
    <message>
        <source>The plan has no {ambition}: its further levels of ambition are off. plan set ambitions=on turns them on.</source>
        <translation>计划没有{ambition}：已关闭目标以外的档次。可用 plan set ambitions=on 打开。</translation>
    </message>
    <message>
        <source>{file} cannot be read as JSON: it breaks off its form at character {at}. Nothing was run.</source>
        <translation>{file} 不是合格的 JSON：从第 {at} 个字符起不符合格式。没有运行任何案例。</translation>
    </message>
    <message>
        <source>In {file} an object has the field “{field}” twice. Keep one of them.</source>
        <translation>{file} 里有个对象的字段“{field}”出现了两次。请只保留一个。</translation>
    </message>
    <message>
        <source>{file} is nested more than {limit} levels deep and is not read.</source>
        <translation>{file} 的嵌套超过 {limit} 层，不予读取。</translation>
    </message>
    <message>
        <source>{file} is too large to be read: the limit is {limit}. Divide it.</source>
        <translation>{file} 太大，无法读取：上限是 {limit}。请拆分后再试。</translation>
    </message>
    <message>
        <source>{file} is no case file[: its schema is “{schema}”]. It has to begin with &quot;schema&quot;: &quot;{wanted}&quot;.</source>
        <translation>{file} 不是案例文件[：它的 schema 是“{schema}”]。开头必须是 &quot;schema&quot;: &quot;{wanted}&quot;。</translation>
    </message>
    <message>
        <source>{file} has no list called &quot;cases&quot;.</source>
        <translation>{file} 里没有名为 &quot;cases&quot; 的列表。</translation>
    </message>
    <message>
        <source>{file} has two cases called {case}. Give one of them another id.</source>
        <translation>{file} 里有两个案例都叫 {case}。请给其中一个换个 id。</translation>
    </message>
    <message>
        <source>{file}, case {case}: {field} is missing.</source>
        <translation>{file}，案例 {case}：缺少 {field}。</translation>
    </message>
    <message>
        <source>{file}, case {case}: there is no {field}. Known are {known}.</source>
        <translation>{file}，案例 {case}：没有 {field} 这个字段。可用的有：{known}。</translation>
    </message>
    <message>
        <source>{file}, case {case}, {field}: {problem}.</source>
        <translation>{file}，案例 {case}，{field}：{problem}。</translation>
    </message>
    <message>
        <source>{file}, case {case}: {field} cannot be “{value}”. Known are {known}.</source>
        <translation>{file}，案例 {case}：{field} 不能是“{value}”。可用的有：{known}。</translation>
    </message>
    <message>
        <source>{file}, case {case} expects nothing, so nothing would be compared.</source>
        <translation>{file}，案例 {case} 没有写明期望的结果，无从比较。</translation>
    </message>
    <message>
        <source>a decimal in quotation marks is wanted, such as &quot;1250.50&quot;</source>
        <translation>应为带引号的小数，例如 &quot;1250.50&quot;</translation>
    </message>
    <message>
        <source>a list is wanted</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>it cannot be negative or zero</source>
        <translation>不能为负数或零</translation>
    </message>
    <message>
        <source>it cannot be negative</source>
        <translation>不能为负数</translation>
    </message>
    <message>
        <source>Nothing is at least {least} and at most {most}. Exchange the limits.</source>
        <translation>没有既不低于 {least} 又不高于 {most} 的值。请对调两个限值。</translation>
    </message>
    <message>
        <source>{node} in {period} is {present} now, and the limit is {limit}. Set the target first, or make it a soft hold.</source>
        <translation>{node} 在 {period} 的现值为 {present}，限值为 {limit}。请先调整目标，或改为软锁定。</translation>
    </message>
    <message>
        <source>{until} is over already, so the hold would never bind. Name a later period.</source>
        <translation>{until} 已经过去，锁定不会生效。请选择更晚的期间。</translation>
    </message>
    <message>
        <source>Only soft holds have a priority: a hard one is kept whatever else is held.</source>
        <translation>只有软锁定才有优先级：硬锁定始终保持。</translation>
    </message>
    <message>
        <source>{node} in {period} would cross the hold on {other} in {otherPeriod}, and limits cannot be kept month by month. Release that one, or make one of them a soft hold.</source>
        <translation>{node} 在 {period} 的锁定会与 {other} 在 {otherPeriod} 的锁定交叉，而限值不能按月保持。请先释放后者，或把其中之一改为软锁定。</translation>
    </message>
    <message>
        <source>What moves is an amount, not a share or a growth. Write 50000 or 5万.</source>
        <translation>移动的是金额，不是占比或增幅。请写 50000 或 5万。</translation>
    </message>
    <message>
        <source>Points are added to a ratio, and {measure} is none. Give an amount, +30%, now+3% or 40%.</source>
        <translation>百分点只用于比率，{measure}不是比率。请写金额、+30%、now+3% 或 40%。</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a value: {problem}, at character {at}. Write 1200000, 1,200,000.50, 120万, +30%, now+3.37%, 40% or +2pp.</source>
        <translation>“{value}”不能读作数值：第 {at} 个字符处{problem}。请写 1200000、1,200,000.50、120万、+30%、now+3.37%、40% 或 +2pp。</translation>
    </message>
    <message>
        <source>{option} cannot be “{value}”. Write a code and a period: P001@2027Q1.</source>
        <translation>{option} 不能是“{value}”。请写编码和期间：P001@2027Q1。</translation>
    </message>
    <message>
        <source>{user} on {host} has been changing {file} since {since}, and this machine cannot see whether that goes on. If nobody does any more, take the lock over.</source>
        <translation>{host} 上的 {user} 自 {since} 起正在修改 {file}，本机无法判断是否仍在进行。如果已无人修改，请接管写入锁。</translation>
    </message>
    <message>
        <source>There are only {present} such steps, not {wanted}. Nothing was changed; take fewer, or all of them.</source>
        <translation>这样的步骤只有 {present} 步，不是 {wanted} 步。没有任何改动；请减少步数，或选择全部。</translation>
    </message>
    <message>
        <source>The encoding of the file is not clear: line {line} holds the byte {byte}. Say which it is; known are {known}.</source>
        <translation>文件的编码不明确：第 {line} 行含有字节 {byte}。请指定编码，可用的有 {known}。</translation>
    </message>
    <message>
        <source>The file is not {encoding}: line {line}, byte {byte} of the file does not belong to it. Say the right encoding.</source>
        <translation>文件不是 {encoding} 编码：第 {line} 行，文件第 {byte} 字节不属于该编码。请指定正确的编码。</translation>
    </message>
    <message>
        <source>“{entry}” is no assignment. Write FIELD=COLUMN.</source>
        <translation>“{entry}”不是对应关系。请写 FIELD=COLUMN。</translation>
    </message>
    <message>
        <source>No column was recognised for “{field}”, which {kind} need. The columns are {columns}. Say which one it is.</source>
        <translation>没有识别出“{field}”列，而{kind}需要它。现有列：{columns}。请指定是哪一列。</translation>
    </message>
    <message>
        <source>There is no profile “{profile}” for {kind}. Store one first.</source>
        <translation>{kind}没有名为“{profile}”的导入方案。请先保存一个。</translation>
    </message>
    <message>
        <source>{file} is text and has no sheet “{sheet}”. Read it without naming a sheet.</source>
        <translation>{file} 是文本文件，没有工作表“{sheet}”。请不指定工作表读取。</translation>
    </message>
    <message>
        <source>There are actuals already for the same months ({months}) and people, from {sources}. Say what to do: add, replace or skip.</source>
        <translation>相同月份（{months}）和人员已有来自 {sources} 的实绩。请选择处理方式：追加、替换或跳过。</translation>
    </message>
    <message>
        <source>{measure} is a ratio: it moves only when you set it, so there is nothing to hold. Hold an amount or a count.</source>
        <translation>{measure}是比率，只有您设置时才会变动，无须锁定。请锁定金额或数量。</translation>
    </message>
    <message>
        <source>{value} is not possible for {measure}. Give another value, such as 22%.</source>
        <translation>{measure}不可能是 {value}。请另给一个值，例如 22%。</translation>
    </message>
    <message>
        <source>There is no {measure} of last year here for the growth to stand on[: actuals of {missing} are missing]. Give the value itself.</source>
        <translation>此处没有去年的{measure}可作增长的基数[：缺少 {missing} 的实绩]。请直接给出数值。</translation>
    </message>
    <message>
        <source>There is no {measure} here yet that could grow. Give the value itself.</source>
        <translation>此处还没有{measure}可作增长的基数。请直接给出数值。</translation>
    </message>
    <message>
        <source>The cells of the level {ambition} follow from the base target, so they are not edited or held. Change the base, or the annual number of {ambition}.</source>
        <translation>{ambition}档的各格由基础目标推算得出，不可编辑或锁定。请修改基础目标，或修改{ambition}的年度数。</translation>
    </message>
    <message>
        <source>{measure} has open months, so there is no year yet that {ambition} could follow. Set the annual target first.</source>
        <translation>{measure}尚有未定的月份，{ambition}无全年数可循。请先设定年度目标。</translation>
    </message>
    <message>
        <source>There is no template “{template}”. There is: {known}.</source>
        <translation>没有名为“{template}”的模板。现有：{known}。</translation>
    </message>
    <message>
        <source>{option} cannot be “{value}”: it takes a rate. Write 10%, -2.5% or 0.1.</source>
        <translation>{option} 不能是“{value}”：这里要填比率，例如 10%、-2.5% 或 0.1。</translation>
    </message>
    <message>
        <source>{node} has {leaves} leaves and the reference {reference} has {given}. Name one that has as many, or spread a single leaf.</source>
        <translation>{node} 有 {leaves} 个末级，参照 {reference} 有 {given} 个。请换一个个数相同的参照，或只拆解一个末级。</translation>
    </message>
    <message>
        <source>“{value}” is no pattern. Write the weights of the months or quarters: 20,24,26,30 or 4-4-5.</source>
        <translation>“{value}”不是模式。请写出各月或各季度的权重：20,24,26,30 或 4-4-5。</translation>
    </message>
    <message>
        <source>There is nothing to draw yet. {reason}</source>
        <translation>暂无可画的数据。{reason}</translation>
    </message>
    <message>
        <source>a whole number is wanted, such as 12</source>
        <translation>应为整数，例如 12</translation>
    </message>
    <message>
        <source>“{work}” is still under way. Wait until it is done, or cancel it.</source>
        <translation>“{work}”还在进行。请等它完成，或先取消它。</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. Its sheets are {sheets}.</source>
        <translation>{file} 中没有名为“{sheet}”的工作表。现有工作表：{sheets}。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it in Excel or WPS, remove the password, save it, and import it again.</source>
        <translation>{file} 设有密码。请在 Excel 或 WPS 中打开，取消密码后保存，再重新导入。</translation>
    </message>
    <message>
        <source>{file} is an archive, but holds no workbook. Unpack it and import the table that is in it, as .xlsx or CSV.</source>
        <translation>{file} 是压缩包，不是工作簿。请先解压，再导入其中的 .xlsx 或 CSV 表格。</translation>
    </message>
    <message>
        <source>{file} is damaged[ in {part}]: {cause}. Ask for it again, or open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} 已损坏[({part})]：{cause}。请对方重新发送，或在 Excel、WPS 中打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is not read, because no honest workbook looks like this[ in {part}]: {cause}. If you trust who sent it, open it in Excel or WPS and save the table as CSV.</source>
        <translation>{file} 未读取，正常的工作簿不会是这样[({part})]：{cause}。如果确信来源可靠，请在 Excel 或 WPS 中打开，把表格另存为 CSV。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} has the cell “{cell}” where none can be. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{file} 的工作表“{sheet}”中，单元格“{cell}”的位置不合规。请在 Excel 或 WPS 中打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>its content does not match its checksum</source>
        <translation>内容与校验值不符</translation>
    </message>
    <message>
        <source>its table of contents cannot be read</source>
        <translation>文件目录无法读取</translation>
    </message>
    <message>
        <source>a part it speaks of is missing</source>
        <translation>缺少应有的部分</translation>
    </message>
    <message>
        <source>its text is not well-formed XML</source>
        <translation>其中的 XML 格式有误</translation>
    </message>
    <message>
        <source>it would unpack to more than a hundred times its size</source>
        <translation>解压后会超过原大小的一百倍</translation>
    </message>
    <message>
        <source>it unpacks to more than it states</source>
        <translation>解压后的大小超过其声明的大小</translation>
    </message>
    <message>
        <source>it would unpack to more than any workbook needs</source>
        <translation>解压后的大小超出任何工作簿的需要</translation>
    </message>
    <message>
        <source>it has more parts than any workbook needs</source>
        <translation>包含的部件数超出任何工作簿的需要</translation>
    </message>
    <message>
        <source>it holds more text than fits into memory</source>
        <translation>包含的文本过多，内存放不下</translation>
    </message>
    <message>
        <source>it holds more styles than any workbook needs</source>
        <translation>包含的样式数超出任何工作簿的需要</translation>
    </message>
    <message>
        <source>its elements are nested too deep</source>
        <translation>内部层次嵌套过深</translation>
    </message>
    <message>
        <source>the name of a part leads out of the file</source>
        <translation>其中部件的名称指向文件之外</translation>
    </message>
    <message>
        <source>two parts have the same name</source>
        <translation>有两个部件同名</translation>
    </message>
    <message>
        <source>it declares entities, which no workbook needs</source>
        <translation>声明了工作簿用不到的实体</translation>
    </message>
    <message>
        <source>A sheet of a workbook has room for {limit} rows, and there are more. Write a shorter period, or CSV.</source>
        <translation>工作簿的一张表最多放 {limit} 行，现在超出了。请缩短期间，或改用 CSV。</translation>
    </message>
    <message>
        <source>A cell of a workbook has room for {limit} letters, and cell {cell} needs more. Shorten the text, or write CSV.</source>
        <translation>工作簿的一个单元格最多放 {limit} 个字，单元格 {cell} 超出了。请缩短文字，或改用 CSV。</translation>
    </message>
    <message>
        <source>{file} has no names of columns on line {line}. They must stand on one of the first lines that are not empty.</source>
        <translation>{file} 的第 {line} 行没有表头。表头须在前面几个非空行中。</translation>
    </message>
    <message>
        <source>Two columns say the same month: {columns} (“{column}”). Leave one of them out.</source>
        <translation>有两列是同一个月：{columns}(“{column}”)。请去掉其中一列。</translation>
    </message>
    <message>
        <source>“{entry}” gives nothing another name. Write what the file calls it and its code.</source>
        <translation>“{entry}”不是别名的写法。请写明文件中的叫法和对应的编码。</translation>
    </message>
    <message>
        <source>The plan has no code “{code}”.[ Did you mean {nearest}?]</source>
        <translation>计划中没有编码“{code}”。[是不是 {nearest}？]</translation>
    </message>
    <message>
        <source>The code “{code}” is in several trees: {axes}. Write which, such as customer:{code}.</source>
        <translation>编码“{code}”在多个维度中都有：{axes}。请写明是哪一个，例如 customer:{code}。</translation>
    </message>
    <message>
        <source>“{source}” was imported several times: {batches}. Say which of them the file replaces.</source>
        <translation>“{source}”导入过多次：{batches}。请指明要替换哪一次。</translation>
    </message>
    <message>
        <source>There is no import {batch} whose actuals count.[ There are {known}.]</source>
        <translation>没有编号为 {batch} 且仍有效的导入。[现有：{known}。]</translation>
    </message>
    <message>
        <source>it merges more cells than any workbook needs</source>
        <translation>合并单元格的数量超出任何工作簿的需要</translation>
    </message>
    <message>
        <source>the text of a cell is longer than cells can be</source>
        <translation>单元格中的文字超出单元格的上限</translation>
    </message>
    <message>
        <source>There is nobody below {node}. Name the region, team or person whose people the workbook is for.</source>
        <translation>{node} 下面没有人。请指明要下发的大区、团队或个人。</translation>
    </message>
    <message>
        <source>{file} does not say which hand-out it is: its stamp, in the third row, is gone or was changed. Nothing was taken. Ask for the workbook that was handed out, or hand it out again.</source>
        <translation>{file} 看不出是哪一次下发的：第三行的标识被删除或改动了。没有收回任何内容。请索取当初下发的工作簿，或重新下发。</translation>
    </message>
    <message>
        <source>{file} was handed out from another plan, or this plan does not know of it any more. Nothing was taken. Open the plan it came from.</source>
        <translation>{file} 是从别的计划下发的，或本计划里已没有这次下发的记录。没有收回任何内容。请打开下发它的计划。</translation>
    </message>
    <message>
        <source>The stamp of {file} was changed. Nothing was taken. Ask for the workbook that was handed out, or hand it out again.</source>
        <translation>{file} 的标识被改动了。没有收回任何内容。请索取当初下发的工作簿，或重新下发。</translation>
    </message>
    <message>
        <source>{month} is not closed, so there is nothing to reopen.</source>
        <translation>{month} 没有关账，无需取消关账。</translation>
    </message>
    <message>
        <source>{last} is closed too, and what comes after {month} stands on it. Reopen {last} first.</source>
        <translation>{last} 也已关账，它以 {month} 为基础。请先取消 {last} 的关账。</translation>
    </message>
    <message>
        <source>Say why {month} is reopened: the reason stays in the history.</source>
        <translation>请写明取消 {month} 关账的原因，原因会留在历史记录中。</translation>
    </message>
    <message>
        <source>“{value}” is no amount. What happened is typed as a number: 1200000, 1,200,000, 120万 or =300*1.2.</source>
        <translation>“{value}”不是数额。实绩要录入具体数值：1200000、1,200,000、120万 或 =300*1.2。</translation>
    </message>
    <message>
        <source>{measure} counts something, and there cannot be fewer than none.</source>
        <translation>{measure}是计数指标，不能小于零。</translation>
    </message>
    <message>
        <source>{file} is no workbook. Take back the .xlsx that was handed out.</source>
        <translation>{file} 不是工作簿。请收回下发的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The file is neither a workbook (.xlsx) nor text (line {line}). Open it in the program it comes from and save the table as .xlsx or as CSV, then import that.</source>
        <translation>文件既不是工作簿（.xlsx）也不是文本（第 {line} 行）。请用生成它的程序打开，将表格另存为 .xlsx 或 CSV 后再导入。</translation>
    </message>
    <message>
        <source>{file} is a file in the format {format}[ of {program}], which is not read. Open it in Excel, WPS or the program it comes from and save it as .xlsx, then import that.</source>
        <translation>{file} 是[ {program} 的] {format} 格式文件，不能直接读取。请用 Excel、WPS 或生成它的程序打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>{from} lies behind {to}: there are no months between them. Name the earlier month first.</source>
        <translation>{from} 在 {to} 之后，两者之间没有月份。请把较早的月份写在前面。</translation>
    </message>
    <message>
        <source>The diagnosis has no finding “{id}”.[ Did you mean {nearest}?] Look at the list of findings; one that was never acted on and does not fire any more is gone.</source>
        <translation>诊断里没有“{id}”这条结论。[是不是 {nearest}？]请查看结论列表；未处理过且已不再触发的结论不会保留。</translation>
    </message>
    <message>
        <source>Why “{id}” is not relevant was not said. Give the reason; it is kept with the finding.</source>
        <translation>没有说明“{id}”为何不适用。请填写理由，理由会随结论保存。</translation>
    </message>
    <message>
        <source>Moving customers would change the held target of {node} in {period}. Release it first, or let the targets of customers end at the tiers.</source>
        <translation>调整客户分层会改变已锁定的目标：{node}（{period}）。请先解除锁定，或让客户维度的目标只拆到分层。</translation>
    </message>
    <message>
        <source>The scheme names no method, and there is no default one. [On {actual} against a target of {target} it would pay: {pays}. ]Write one of them as &quot;method&quot;.</source>
        <translation>方案没有写明算法，也没有默认算法。[目标 {target}、完成 {actual} 时，各算法的提成是：{pays}。]请选一种写进 &quot;method&quot;。</translation>
    </message>
    <message>
        <source>[{file}: ]The method “{method}” needs &quot;{part}&quot;. Add it.</source>
        <translation>[{file}：]算法“{method}”需要 &quot;{part}&quot;。请补上。</translation>
    </message>
    <message>
        <source>[{file}: ]The method “{method}” knows no &quot;{part}&quot;. Remove it, or choose another method.</source>
        <translation>[{file}：]算法“{method}”不用 &quot;{part}&quot;。请删除，或换一种算法。</translation>
    </message>
    <message>
        <source>[{file}: ]The scheme has neither tiers nor points, so it pays nothing. Add &quot;tiers&quot; or &quot;points&quot;.</source>
        <translation>[{file}：]方案既没有档位也没有曲线点，算不出提成。请补上 &quot;tiers&quot; 或 &quot;points&quot;。</translation>
    </message>
    <message>
        <source>[{file}: ]Commission cannot be paid on {measure}. Choose revenue, signed, collected or grossProfit.</source>
        <translation>[{file}：]提成不能按 {measure} 计。请选 revenue、signed、collected 或 grossProfit。</translation>
    </message>
    <message>
        <source>[{file}: ]{part} cannot be negative.</source>
        <translation>[{file}：]{part} 不能为负数。</translation>
    </message>
    <message>
        <source>[{file}: ]{part} stands at {from}, not behind {before}. Put thresholds in ascending order, each once.</source>
        <translation>[{file}：]{part} 的起点 {from} 没有高于 {before}。请把门槛从低到高排列，不要重复。</translation>
    </message>
    <message>
        <source>[{file}: ]{part} reaches up to {to} and overlaps the next tier, which begins at {next}. Let it end there.</source>
        <translation>[{file}：]{part} 到 {to} 为止，与从 {next} 开始的下一档重叠。请改为到 {next} 为止。</translation>
    </message>
    <message>
        <source>[{file}: ]{part} ends at {to}, but the next tier begins at {next} only. Let it end there.</source>
        <translation>[{file}：]{part} 到 {to} 为止，下一档却从 {next} 才开始，中间有空档。请改为到 {next} 为止。</translation>
    </message>
    <message>
        <source>[{file}: ]A {part} belongs to a period and cannot stand where each transaction is paid on its own. Remove it, or choose another reading.</source>
        <translation>[{file}：]{part} 是按期间算的，不能用于逐笔单独计算。请删除，或换一种读法。</translation>
    </message>
    <message>
        <source>The scheme can be reckoned only against a target above zero. Set one.</source>
        <translation>这个方案要有大于零的目标才能计算。请设置目标。</translation>
    </message>
    <message>
        <source>{file}: there is no &quot;{field}&quot;. Known are {known}.</source>
        <translation>{file}：没有 &quot;{field}&quot; 这一项。可用的有 {known}。</translation>
    </message>
    <message>
        <source>{file}: {field} is missing.</source>
        <translation>{file}：缺少 {field}。</translation>
    </message>
    <message>
        <source>{file}: {field} cannot be “{value}”. Known are {known}.</source>
        <translation>{file}：{field} 不能是“{value}”。可用的有 {known}。</translation>
    </message>
    <message>
        <source>{file}, {field}: multipliers go with a &quot;rate&quot; of the whole scheme, rates of tiers without one. Keep to one of the two.</source>
        <translation>{file}，{field}：档位写倍数时，方案要有统一的 &quot;rate&quot;；档位写比例时，方案不能再写 &quot;rate&quot;。请二选一。</translation>
    </message>
    <message>
        <source>{file} is no scheme this program knows: its schema is “{schema}”, not “{wanted}”.</source>
        <translation>{file} 不是本程序认识的提成方案：schema 是“{schema}”，应为“{wanted}”。</translation>
    </message>
    <message>
        <source>There is no template called {template}. Known are {known}.</source>
        <translation>没有名为 {template} 的模板。可用的有 {known}。</translation>
    </message>
    <message>
        <source>{node} would be paid by {scheme} and {other} in the same month. Give one of them other months in &quot;assigned&quot;.</source>
        <translation>{node} 在同一个月会同时适用 {scheme} 和 {other}。请在 &quot;assigned&quot; 里错开月份。</translation>
    </message>
    <message>
        <source>There is no scheme called {scheme}[; nearest is {nearest}].</source>
        <translation>没有名为 {scheme} 的提成方案[，最接近的是 {nearest}]。</translation>
    </message>
    <message>
        <source>The plan has no commission scheme yet. Add one.</source>
        <translation>计划里还没有提成方案。请先添加。</translation>
    </message>
    <message>
        <source>The shares of a deal come to {sum}, not to 100%. Change them, or mark them as an overlay.</source>
        <translation>一单的分成合计 {sum}，不是 100%。请修改，或标为额外计算。</translation>
    </message>
    <message>
        <source>A share of a deal cannot be negative.</source>
        <translation>一单的分成不能为负数。</translation>
    </message>
    <message>
        <source>Nothing falls due in {period}, so there is nothing to close.</source>
        <translation>{period} 没有要发的提成，无需关闭。</translation>
    </message>
    <message>
        <source>All statements of {period} are closed already. What has changed since is corrected in the next month.</source>
        <translation>{period} 的提成单都已关闭。之后的变动在下个月更正。</translation>
    </message>
    <message>
        <source>{person} is under no commission scheme in {period}. Assign one.</source>
        <translation>{person} 在 {period} 不适用任何提成方案。请先指定方案。</translation>
    </message>
    <message>
        <source>a month is wanted, such as &quot;2027-05&quot;</source>
        <translation>应为月份，例如 &quot;2027-05&quot;</translation>
    </message>
    <message>
        <source>a number in quotation marks is wanted, such as &quot;0.015&quot; or &quot;1.5%&quot;</source>
        <translation>应为带引号的数，例如 &quot;0.015&quot; 或 &quot;1.5%&quot;</translation>
    </message>
    <message>
        <source>an amount in quotation marks is wanted, such as &quot;100000.00&quot;</source>
        <translation>应为带引号的金额，例如 &quot;100000.00&quot;</translation>
    </message>
    <message>
        <source>{field} in {file} cannot be read: {problem}.</source>
        <translation>{file} 里的 {field} 无法读取：{problem}。</translation>
    </message>
    <message>
        <source>There is no backup {backup}.[ Did you mean {nearest}?]</source>
        <translation>没有备份 {backup}。[是否指 {nearest}？]</translation>
    </message>
    <message>
        <source>“{period}” is no period that can be reviewed. Write ytd, 2027, 2027H1, 2027Q2, 2027-05, 2027-W18 or a day, 2027-05-03.</source>
        <translation>“{period}”不是可以复盘的期间。请写 ytd、2027、2027H1、2027Q2、2027-05、2027-W18，或某一天 2027-05-03。</translation>
    </message>
    <message>
        <source>The bridge “{variance}” needs {missing}, and for this period there is none. Type or import it, or choose another period, bridge or comparison.</source>
        <translation>差异分解“{variance}”需要{missing}，而该期间没有。请录入或导入，或换一个期间、分解方式或对比口径。</translation>
    </message>
    <message>
        <source>“{order}” is no order of the chain. Name each of {known} once, or say mean.</source>
        <translation>“{order}”不是连环替代的顺序。请把 {known} 各写一次，或写 mean。</translation>
    </message>
    <message>
        <source>There are no standards for {year} to judge by. Fill the list scorecard.</source>
        <translation>{year} 年还没有考核标准。请先填写清单 scorecard。</translation>
    </message>
    <message>
        <source>The weights of the {year} scorecard for the level {level}[ below {node}] come to {sum}, not to 100 %:[ {missing} are missing][ {over} are too much]. Correct them in the list scorecard.</source>
        <translation>{year} 年{level}层级[（{node} 以下）]考核卡的权重合计为 {sum}，不是 100%：[还差 {missing}][多出 {over}]。请在清单 scorecard 中改正。</translation>
    </message>
    <message>
        <source>No scorecard of {year} judges {node} in this period. Name somebody else, or add a card for that level.</source>
        <translation>{year} 年没有考核卡适用于本期间的 {node}。请换一个对象，或为该层级补一张考核卡。</translation>
    </message>
    <message>
        <source>The indicator {indicator} does not say what is worth how many points. Give fullAt, and zeroAt where that is not 0, or steps.</source>
        <translation>指标 {indicator} 没有说明多少值得多少分。请填写 fullAt（零分值不为 0 时另填 zeroAt），或填写 steps。</translation>
    </message>
    <message>
        <source>The scale of the indicator {indicator} cannot be read[: “{steps}”]. Write steps such as 80%:60 100%:100, points from 0 to 100, each step once; zeroAt and fullAt must differ.</source>
        <translation>指标 {indicator} 的评分尺度无法读取[：“{steps}”]。分档请写成 80%:60 100%:100，分数为 0 到 100，每档只写一次；zeroAt 与 fullAt 不能相同。</translation>
    </message>
    <message>
        <source>The score {value} of {node} for {indicator} is not on its scale, {least} to {most}. Correct it in the list scores.</source>
        <translation>{node} 在 {indicator} 上的得分 {value} 超出该指标的尺度 {least} 至 {most}。请在清单 scores 中改正。</translation>
    </message>
    <message>
        <source>{node} has a score for {indicator} in {period}, which is not on the card. Its indicators are {known}.</source>
        <translation>{node} 在 {period} 有 {indicator} 的打分，但考核卡上没有这个指标。卡上的指标有 {known}。</translation>
    </message>
    <message>
        <source>This deviation is the problem {key} already. Go on with that one.</source>
        <translation>这一偏差已经立为问题 {key}，请继续推进该问题。</translation>
    </message>
    <message>
        <source>Nothing that deviates beyond its limit is called {source}.[ Did you mean {nearest}?] Look at the suggested problems.</source>
        <translation>没有名为 {source} 的超限偏差。[是否指 {nearest}？]请查看建议的问题。</translation>
    </message>
    <message>
        <source>{key} cannot go on yet: the field {field} is empty. Fill it first.</source>
        <translation>{key} 还不能推进：字段 {field} 为空。请先填写。</translation>
    </message>
    <message>
        <source>{key} has been all the way round. Open a new problem if it comes back.</source>
        <translation>{key} 已经闭环。若再次出现，请另立新问题。</translation>
    </message>
    <message>
        <source>There is nothing to undo: step {step}, {op}, cannot be taken back.[ {reverse}.]</source>
        <translation>没有可以撤销的步骤：第 {step} 步“{op}”不能撤销。[{reverse}。]</translation>
    </message>
    <message>
        <source>The targets are approved as {version} and stay as they were signed. To change them, begin a revision: Review › Versions.</source>
        <translation>目标已批准（{version}），须保持签批时的数值。如需更改，请先发起修订：复盘 › 版本。</translation>
    </message>
    <message>
        <source>There is no version {version}. There is: {known}.</source>
        <translation>没有版本 {version}。现有版本：{known}。</translation>
    </message>
    <message>
        <source>Nothing had been approved yet on {day}. Name a later day, or a version.</source>
        <translation>截至 {day} 还没有批准过任何版本。请换一个更晚的日期，或直接指定版本。</translation>
    </message>
    <message>
        <source>Version {version} is {state}, not a draft. Begin a revision first.</source>
        <translation>第 {version} 版的状态是“{state}”，不是草稿。请先发起修订。</translation>
    </message>
    <message>
        <source>Version {version} is {state}: only approved targets are revised. Edit the draft, or submit it and have it approved first.</source>
        <translation>第 {version} 版的状态是“{state}”，只有已批准的目标才需要修订。请直接编辑草稿，或先提交并获得批准。</translation>
    </message>
    <message>
        <source>This is the first version, so there are no approved targets to go back to. Undo takes back single edits.</source>
        <translation>这是第一版，没有可以恢复的已批准目标。单步编辑可用“撤销”取消。</translation>
    </message>
    <message>
        <source>Version {version} has the same targets as the approved one, so there is nothing to approve. Change targets first, or drop the revision.</source>
        <translation>第 {version} 版的目标与已批准版本相同，没有需要审批的内容。请先调整目标，或放弃修订。</translation>
    </message>
    <message>
        <source>{month} was closed since this revision began, and the revision changes its targets. Reopen the month, or drop the revision and begin it again.</source>
        <translation>发起修订后 {month} 已关账，而本次修订改动了该月目标。请取消该月关账，或放弃修订后重新发起。</translation>
    </message>
    <message>
        <source>{node} has approved targets but left or moved since the revision began, so they cannot be put back. Undo that change first, or go on with the revision.</source>
        <translation>{node} 有已批准的目标，但在发起修订后已离职或调动，目标无法恢复。请先撤销该变动，或继续本次修订。</translation>
    </message>
    <message>
        <source>Every month of the year is closed, so there is nothing left to revise. Reopen the last month first.</source>
        <translation>全年各月均已关账，没有可以修订的月份。请先取消最后一个月的关账。</translation>
    </message>
    <message>
        <source>Why the targets are revised was not said. Give the reason; it is signed with them.</source>
        <translation>没有填写修订原因。请填写原因，它将随目标一并签批。</translation>
    </message>
    <message>
        <source>Nobody is listed as an approver, so nobody could sign. List the approvers first.</source>
        <translation>还没有设置审批人，无人可以签批。请先设置审批人名单。</translation>
    </message>
    <message>
        <source>“{name}” is listed twice. Name every approver once.</source>
        <translation>“{name}”重复了。每位审批人只列一次。</translation>
    </message>
    <message>
        <source>“{name}” is none of the approvers listed when the version was submitted.[ Did you mean {nearest}?]</source>
        <translation>“{name}”不在提交时的审批人名单中。[您是指 {nearest} 吗？]</translation>
    </message>
    <message>
        <source>Reopen the month, with a reason</source>
        <translation>如需更改，请填写原因后取消关账</translation>
    </message>
    <message>
        <source>Begin a revision of the targets (Review › Versions)</source>
        <translation>如需更改，请发起目标修订（复盘 › 版本）</translation>
    </message>
    <message>
        <source>[{file}: ]{part} has to be above zero.</source>
        <translation>[{file}：]{part} 必须大于零。</translation>
    </message>
    <message>
        <source>[{file}: ]{part} has to be a share above 0% and not above 100%.</source>
        <translation>[{file}：]{part} 必须大于 0%，且不超过 100%。</translation>
    </message>
    <message>
        <source>[{file}: ]{part} cannot be the year to date. Choose month, quarter or year.</source>
        <translation>[{file}：]{part} 不能按年初至今计算，请改为 month、quarter 或 year。</translation>
    </message>
    <message>
        <source>[{file}: ]{part} needs either &quot;perUnit&quot; or &quot;rate&quot;, and not both.</source>
        <translation>[{file}：]{part} 须写明 &quot;perUnit&quot; 或 &quot;rate&quot; 其中之一，不能两个都写。</translation>
    </message>
    <message>
        <source>[{file}: ]{part}: {product} has a bonus already. Take one of the two away.</source>
        <translation>[{file}：]{part}：{product} 已有新品奖，请删去其中一个。</translation>
    </message>
    <message>
        <source>[{file}: ]{part} is empty. Write the amount of each place.</source>
        <translation>[{file}：]{part} 为空，请写明每个名次的金额。</translation>
    </message>
    <message>
        <source>Of what {person} brings, {share} would count for others. Give away no more than 100%, or mark a share as an overlay.</source>
        <translation>{person} 的业绩将有 {share} 分给他人。分出的合计不能超过 100%，或把其中一份标为叠加。</translation>
    </message>
    <message>
        <source>{person} cannot share a deal with the same person. Name somebody else.</source>
        <translation>{person} 不能与自己分成，请填写另一个人。</translation>
    </message>
    <message>
        <source>Rows of {list} are not written one by one. Use “{command}”.</source>
        <translation>{list} 不能逐行填写，请使用“{command}”。</translation>
    </message>
    <message>
        <source>There is nobody in the plan yet. Import people first.</source>
        <translation>计划里还没有人员，请先导入人员。</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder, so {file} cannot be made in it. Choose a folder.</source>
        <translation>{folder} 是文件而不是文件夹，无法在其中建立 {file}。请选择一个文件夹。</translation>
    </message>
    <message>
        <source>The file to be written has no name. Give it one.</source>
        <translation>要写入的文件没有名称。请填写文件名。</translation>
    </message>
    <message>
        <source>{file} is a folder. Name the file that is to be written in it.</source>
        <translation>{file} 是文件夹。请写明要在其中建立的文件名。</translation>
    </message>
    <message>
        <source>{file} is no file but a device or the like, and is not replaced. Choose another name.</source>
        <translation>{file} 是设备等特殊文件，不会被覆盖。请另取文件名。</translation>
    </message>
    <message>
        <source>{file} is the file that is read, and is not overwritten. Choose another name.</source>
        <translation>{file} 正是要读取的文件，不会被覆盖。请另取文件名。</translation>
    </message>
    <message>
        <source>{measure} is a ratio, and ratios are not forecast.[ Forecast {numerator} and {denominator} instead: it is the one over the other.]</source>
        <translation>{measure}是比率，不做预测。[请改为预测{numerator}和{denominator}，两者相除即得。]</translation>
    </message>
    <message>
        <source>The rows of “{list}” carry no day, week or month, so they are of no period. Leave the period out.</source>
        <translation>“{list}”的记录不带日期、周或月份，不属于任何期间。请去掉期间条件。</translation>
    </message>
    <message>
        <source>The targets of version {version} wait for approval and stay as they were submitted. Let the approvers decide, or withdraw the submission: Review › Versions.</source>
        <translation>第 {version} 版目标正在等待审批，保持提交时的数字。请等审批人决定，或撤回提交：复盘 › 版本。</translation>
    </message>
    <message>
        <source>Version {version} is {state}, so there is nothing to decide. Submit it first.</source>
        <translation>第 {version} 版的状态是“{state}”，没有待审批的内容。请先提交。</translation>
    </message>
    <message>
        <source>Version {version} was submitted by {name}, who alone can withdraw it. Ask them, or record the approvers&apos; word.</source>
        <translation>第 {version} 版由{name}提交，只有提交人可以撤回。请联系提交人，或登记审批意见。</translation>
    </message>
    <message>
        <source>{file} was replaced by another file while it was open. Nothing was written over that. Open it again to see what is there now, or save what you have as a copy beside it.</source>
        <translation>{file} 在打开期间被另一个文件替换了。没有覆盖那个文件。请重新打开看现在的内容，或者把您手上的内容另存一份在旁边。</translation>
    </message>
    <message>
        <source>{file} is not there any more: while it was open it was moved[ to {now}], renamed or deleted, or its drive was taken away. Nothing was written. Put it back and open it again, or save what you have as a copy.</source>
        <translation>{file} 已经不在原处：打开期间它被移动[到 {now}]、改名或删除，或者所在的磁盘被拔出。没有写入任何内容。请把它放回原处再打开，或者把您手上的内容另存一份。</translation>
    </message>
    <message>
        <source>Another program has changed {file} while it was open here. Nothing was written over that. Open it again to see what is there now, or save a copy beside it first.</source>
        <translation>{file} 在这里打开期间被别的程序改过了。没有覆盖那些改动。请重新打开看现在的内容，或者先在旁边另存一份。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}. Nothing was changed. Free some space and try again, or save a copy elsewhere.</source>
        <translation>磁盘空间不足，{file} 没有写入，什么都没有改动。请腾出一些空间再试，或者另存一份到别处。</translation>
    </message>
    <message>
        <source>you have no right to do that there</source>
        <translation>您在那里没有相应的权限</translation>
    </message>
    <message>
        <source>its drive is read-only</source>
        <translation>所在的磁盘是只读的</translation>
    </message>
    <message>
        <source>the drive is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the drive does not answer as it should</source>
        <translation>磁盘读写出错</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and has paper, or save them as PDF.</source>
        <translation>打印机没有接收页面。请检查打印机是否开机、有纸，或改为保存成 PDF。</translation>
    </message>
    <message>
        <source>{key} of {list} cannot be removed: it is named by {rows}. Change or remove these first.</source>
        <translation>无法删除{list}中的 {key}：{rows} 还在引用它。请先修改或删除这些行。</translation>
    </message>
    <message>
        <source>No backup of {file} could be made in {folder}: {cause}. The plan itself is in order. Check that folder, its rights and the room on the disk.</source>
        <translation>未能在 {folder} 为 {file} 做备份：{cause}。计划文件本身没有问题。请检查该文件夹、它的权限以及磁盘空间。</translation>
    </message>
    <message>
        <source>what lies there is no folder</source>
        <translation>该位置不是文件夹</translation>
    </message>
    <message>
        <source>it does not read back as it was written</source>
        <translation>写入后读回的内容不一致</translation>
    </message>
    <message>
        <source>There was not enough memory to finish this. The plan is whole: what was saved is there, and nothing is half written. Close other programs, then try again.</source>
        <translation>内存不足，这件事没能做完。计划文件完好：已保存的都在，没有只写了一半的内容。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The database refused to work on {file}: {cause}. Nothing was changed. Try again; if it stays so, check the plan or go on with a backup.</source>
        <translation>数据库无法处理 {file}：{cause}。没有任何改动。请重试；如果一直这样，请检查计划文件，或从备份继续。</translation>
    </message>
    <message>
        <source>{file} is damaged; what you see need not be what was entered. Nothing was repaired. Go on with a backup or another copy.</source>
        <translation>{file} 已损坏，看到的内容不一定是当初录入的。没有做任何修复。请改用备份或另一份副本继续。</translation>
    </message>
    <message>
        <source>Files of the name {file} stand beside a plan, and come and go with it. Choose another name.</source>
        <translation>{file} 这样的名称留给计划旁边的附属文件，它们会自动建立和删除。请另取文件名。</translation>
    </message>
    <message>
        <source>The limit {below} ({low}) has to lie below {above} ({high}). Change the other one first.</source>
        <translation>阈值 {below}（{low}）必须小于 {above}（{high}）。请先修改另一个阈值。</translation>
    </message>
    <message>
        <source>{field} cannot be {value}:[ not below {least}][, not above {most}][ (1 is {whole})]. Give another value.</source>
        <translation>{field}不能是 {value}：[不得低于 {least}][，不得高于 {most}][（1 即 {whole}）]。请换一个值。</translation>
    </message>
    <message>
        <source>{last} ({until}) lies before {first} ({from}). Let it end when it begins, or later.</source>
        <translation>{last}（{until}）早于 {first}（{from}）。结束不能早于开始，请改正。</translation>
    </message>
    <message>
        <source>A project has one owner or two, and “{owners}” names {count}. Keep those who answer for it; the others belong to its steps.</source>
        <translation>一个项目只有一位或两位负责人，“{owners}”写了 {count} 位。请只留真正负责的人，其他人写到执行步骤里。</translation>
    </message>
    <message>
        <source>its history is not what was written</source>
        <translation>其操作历史与写入时不符</translation>
    </message>
    <message>
        <source>it says it is of another format than it is</source>
        <translation>它标明的格式版本与实际不符</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
</context>
<context>
    <name>Execution</name>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>No strategy yet.</source>
        <translation>还没有策略。</translation>
    </message>
    <message>
        <source>Cost and return by month</source>
        <translation>逐月投入与回报</translation>
    </message>
    <message>
        <source>No month of a strategy says its cost and return yet.</source>
        <translation>还没有登记任何策略的月度投入与回报。</translation>
    </message>
    <message>
        <source>Targets and strategies</source>
        <translation>目标与策略</translation>
    </message>
    <message>
        <source>No target yet.</source>
        <translation>还没有目标。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No project yet.</source>
        <translation>还没有项目。</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>No milestone yet.</source>
        <translation>还没有里程碑。</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>关键成果</translation>
    </message>
    <message>
        <source>No key result yet.</source>
        <translation>还没有关键成果。</translation>
    </message>
    <message>
        <source>Execution table</source>
        <translation>执行表</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>还没有执行步骤。</translation>
    </message>
    <message>
        <source>Trials of new products</source>
        <translation>新品试用</translation>
    </message>
    <message>
        <source>No trial yet.</source>
        <translation>还没有试用记录。</translation>
    </message>
    <message>
        <source>Budget and spending</source>
        <translation>预算与支出</translation>
    </message>
    <message>
        <source>No budget yet.</source>
        <translation>还没有预算。</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>No risk yet.</source>
        <translation>还没有登记风险。</translation>
    </message>
    <message>
        <source>Indicators to read</source>
        <translation>监控指标</translation>
    </message>
    <message>
        <source>No indicator with a cadence yet.</source>
        <translation>还没有设定获取周期的指标。</translation>
    </message>
    <message>
        <source>Customers to call</source>
        <translation>待跟进客户</translation>
    </message>
    <message>
        <source>Everybody was spoken to in time.</source>
        <translation>所有客户都按时联系过。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>近期没有到期事项。</translation>
    </message>
    <message>
        <source>Reverse funnel</source>
        <translation>倒推漏斗</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>week end</source>
        <translation>每周末</translation>
    </message>
    <message>
        <source>month end</source>
        <translation>每月末</translation>
    </message>
    <message>
        <source>quarter end</source>
        <translation>每季末</translation>
    </message>
    <message>
        <source>half end</source>
        <translation>每半年末</translation>
    </message>
    <message>
        <source>year end</source>
        <translation>每年末</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <translation>每月%2%1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>每月最后一个%1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>每月%1日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第三个</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>第四个</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>第五个</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>end of a project</source>
        <translation>项目到期</translation>
    </message>
    <message>
        <source>action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>step of the execution table</source>
        <translation>执行步骤</translation>
    </message>
    <message>
        <source>customer to call</source>
        <translation>客户跟进</translation>
    </message>
    <message>
        <source>season to prepare</source>
        <translation>旺季备战</translation>
    </message>
    <message>
        <source>hold that ends</source>
        <translation>锁定到期</translation>
    </message>
    <message>
        <source>month to review and close</source>
        <translation>待复盘关账的月份</translation>
    </message>
    <message>
        <source>risk to look at</source>
        <translation>风险复查</translation>
    </message>
    <message>
        <source>indicator to read</source>
        <translation>指标读数</translation>
    </message>
    <message>
        <source>performance talk</source>
        <translation>绩效面谈</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>叫停</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>scale up</source>
        <translation>加码</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>to watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>own opportunities</source>
        <translation>本人商机</translation>
    </message>
    <message>
        <source>own actuals</source>
        <translation>本人实绩</translation>
    </message>
    <message>
        <source>the company&apos;s opportunities</source>
        <translation>公司商机</translation>
    </message>
    <message>
        <source>the company&apos;s actuals</source>
        <translation>公司实绩</translation>
    </message>
    <message>
        <source>15 minutes: everybody names one key action for today.</source>
        <translation>15 分钟：每人说出当天的一件关键行动。</translation>
    </message>
    <message>
        <source>30 minutes: everybody brings one success and one open problem; remedies are found together.</source>
        <translation>30 分钟：每人带一个成功和一个待解决的问题，共同找对策。</translation>
    </message>
    <message>
        <source>60 minutes: the week&apos;s attainment, the main blockage, what changes next week.</source>
        <translation>60 分钟：本周达成率、主要堵点、下周改什么。</translation>
    </message>
    <message>
        <source>90 minutes: ranking, three best cases, champion of the month.</source>
        <translation>90 分钟：排名、三个最佳案例、月度冠军。</translation>
    </message>
    <message>
        <source>Do the strategies work, did the market move: what stops, what grows, targets of the next quarter.</source>
        <translation>策略是否有效、市场有何变化：停什么、加码什么、下季度目标。</translation>
    </message>
    <message>
        <source>What is decided gets an owner and a day.</source>
        <translation>每项决议都要有负责人和日期。</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <translation>第%1–%2周</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>已过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>From target to activity</source>
        <translation>目标—策略—活动</translation>
    </message>
    <message>
        <source>No target, strategy or activity yet.</source>
        <translation>还没有目标、策略或活动。</translation>
    </message>
    <message>
        <source>problem to settle</source>
        <translation>待解决的问题</translation>
    </message>
    <message>
        <source>Goal sheet and targets</source>
        <translation>OGSMT 与目标</translation>
    </message>
    <message>
        <source>No row of the OGSMT sheet yet.</source>
        <translation>OGSMT 表还是空的。</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>No meeting yet.</source>
        <translation>还没有会议。</translation>
    </message>
</context>
<context>
    <name>ExecutionBoard</name>
    <message>
        <source>Strategy: %1</source>
        <translation>策略：%1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>诊断：%1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>部门：%1</translation>
    </message>
    <message>
        <source>What is planned and not begun</source>
        <translation>已计划、还没开始的</translation>
    </message>
    <message>
        <source>What somebody works at</source>
        <translation>有人正在做的</translation>
    </message>
    <message>
        <source>What has been done: does it work?</source>
        <translation>已经做完的：见效了吗？</translation>
    </message>
    <message>
        <source>What is not done after all</source>
        <translation>决定不做的</translation>
    </message>
    <message>
        <source>The cause is looked for, an action agreed with an owner</source>
        <translation>找原因，定措施和负责人</translation>
    </message>
    <message>
        <source>The action is carried out</source>
        <translation>落实措施</translation>
    </message>
    <message>
        <source>It is looked at whether it helped</source>
        <translation>检查是否见效</translation>
    </message>
    <message>
        <source>What helped has become the rule; the problem is closed</source>
        <translation>有效做法已固化，问题关闭</translation>
    </message>
</context>
<context>
    <name>ExecutionCharts</name>
    <message>
        <source>%1, done on %2</source>
        <translation>%1，%2 完成</translation>
    </message>
    <message numerus="yes">
        <source>%1, due on %2, %n day(s) late</source>
        <translation>
            <numerusform>%1，%2 到期，已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1，%2 到期</translation>
    </message>
    <message>
        <source>%1 of the work done</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month by its number: 5月</comment>
        <translation>%1月</translation>
    </message>
    <message>
        <source>What strategies cost and brought</source>
        <translation>策略投入与回报</translation>
    </message>
    <message>
        <source>of the months that know both</source>
        <translation>只计投入与回报都已登记的月份</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Gross profit gained</source>
        <translation>带来毛利</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Projects and their milestones</source>
        <translation>项目与里程碑</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>A week&apos;s work of the company</source>
        <translation>全公司每周活动量</translation>
    </message>
    <message>
        <source>asked for by the rest of the target, and done in the last four weeks</source>
        <translation>剩余目标所需，与近四周实际</translation>
    </message>
    <message>
        <source>It needs a target, and opportunities or actuals to learn the ratios from.</source>
        <translation>需要有目标，并有商机或实绩来推算比率。</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Budget and spending of the year</source>
        <translation>全年预算与支出</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>%1 · overspent</source>
        <translation>%1 · 超支</translation>
    </message>
    <message>
        <source>Risks by likelihood and impact</source>
        <translation>风险矩阵（可能性 × 影响）</translation>
    </message>
    <message>
        <source>how many that are not closed</source>
        <translation>未关闭的风险数</translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation>影响 %1</translation>
    </message>
    <message>
        <source>likelihood %1</source>
        <translation>可能性 %1</translation>
    </message>
</context>
<context>
    <name>ExecutionPages</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动量</translation>
    </message>
    <message>
        <source>Budget and risks</source>
        <translation>预算与风险</translation>
    </message>
    <message>
        <source>Meetings and people</source>
        <translation>会议与人员</translation>
    </message>
    <message>
        <source>OGSMT</source>
        <translation>OGSMT</translation>
    </message>
    <message>
        <source>Objective, goal, strategy, measure, timing: one line a way from the aim to the day.</source>
        <translation>目的、目标、策略、衡量、时间：一行写清一条从方向到日期的路径。</translation>
    </message>
</context>
<context>
    <name>ExecutionTable</name>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应完成</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation>下一里程碑</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>关键成果</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>the actuals</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>what was typed</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>试用中</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>服务目标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Gross profit gained</source>
        <translation>带来毛利</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>转变月份</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>ROI of the month</source>
        <translation>当月 ROI</translation>
    </message>
    <message>
        <source>ROI to date</source>
        <translation>累计 ROI</translation>
    </message>
    <message>
        <source>Target of</source>
        <translation>谁的目标</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>策略数</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>overspent</source>
        <translation>超支</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>outside its period</source>
        <translation>期间之外</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>无对应预算</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发信号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>获取周期</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>最近读数</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次应读</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>尚差</translation>
    </message>
    <message>
        <source>A deal</source>
        <translation>单产金额</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>需成交</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>需商机</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>需线索</translation>
    </message>
    <message>
        <source>Leads a week</source>
        <translation>每周线索</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>近四周周均线索</translation>
    </message>
    <message>
        <source>Visits a week</source>
        <translation>每周拜访</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>近四周周均拜访</translation>
    </message>
    <message>
        <source>Calls a week</source>
        <translation>每周电话</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>近四周周均电话</translation>
    </message>
    <message>
        <source>Ratios of</source>
        <translation>比率来源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>the actuals and targets</source>
        <translation>实绩与目标</translation>
    </message>
    <message>
        <source>what was typed, and the targets</source>
        <translation>手工填写与目标</translation>
    </message>
    <message>
        <source>Numbers are of</source>
        <translation>数字来自</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Works by</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月成本</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>四大关键点</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参会人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决议</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>annual target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>share of the {period}</source>
        <translation>{period}所占份额</translation>
    </message>
    <message>
        <source>share of {period}</source>
        <translation>{period}所占份额</translation>
    </message>
    <message>
        <source>share of {period}, which is closed</source>
        <translation>{period}所占份额（该月已关账）</translation>
    </message>
    <message>
        <source>share of {node}</source>
        <translation>{node}所占份额</translation>
    </message>
    <message>
        <source>held at {held}[ by {author}][: {reason}]</source>
        <translation>锁定为 {held}[，锁定人 {author}][：{reason}]</translation>
    </message>
    <message>
        <source>takes what is no multiple of the grain</source>
        <translation>承担不足一个最小单位的零头</translation>
    </message>
    <message>
        <source>settled away from the ideal</source>
        <translation>单元格未按理想值取值</translation>
    </message>
    <message>
        <source>The ideal is {ideal}, and so is the value.</source>
        <translation>理想值为 {ideal}，取值与之相同。</translation>
    </message>
    <message>
        <source>The ideal is {ideal}. Its {cells} cells are each the unit below or above their own; together that is {rest} less: {value}.</source>
        <translation>理想值为 {ideal}。其下 {cells} 个单元格各自向下或向上取整，合计少 {rest}：{value}。</translation>
    </message>
    <message>
        <source>The ideal is {ideal}. Its {cells} cells are each the unit below or above their own; together that is {rest} more: {value}.</source>
        <translation>理想值为 {ideal}。其下 {cells} 个单元格各自向下或向上取整，合计多 {rest}：{value}。</translation>
    </message>
    <message>
        <source>The ideal is {ideal}, rounded down by {rest} to {value}.</source>
        <translation>理想值为 {ideal}，向下取整 {rest}，得 {value}。</translation>
    </message>
    <message>
        <source>The ideal is {ideal}, rounded up by {rest} to {value}.</source>
        <translation>理想值为 {ideal}，向上取整 {rest}，得 {value}。</translation>
    </message>
    <message>
        <source>{place} is held at {value}[ by {author}][: {reason}].</source>
        <translation>{place}锁定为 {value}[，锁定人 {author}][：{reason}]。</translation>
    </message>
    <message>
        <source>the annual target is {value}</source>
        <translation>年度目标为 {value}</translation>
    </message>
    <message>
        <source>the {period} has {factor} of it</source>
        <translation>{period}占其中 {factor}</translation>
    </message>
    <message>
        <source>{period} has {factor} of it</source>
        <translation>{period} 占其中 {factor}</translation>
    </message>
    <message>
        <source>{period}, which is closed, has {factor} of it</source>
        <translation>{period}（已关账）占其中 {factor}</translation>
    </message>
    <message>
        <source>{node} has {factor} of it</source>
        <translation>{node}占其中 {factor}</translation>
    </message>
    <message>
        <source>{node} {period} is held at {held}[ by {author}][ ({reason})]</source>
        <translation>{node} {period} [由 {author} ]锁定为 {held}[（{reason}）]</translation>
    </message>
    <message>
        <source>{node} {period} takes what is no multiple of the grain</source>
        <translation>{node} {period} 承接凑不成取整单位的零头</translation>
    </message>
    <message>
        <source>{node} {period} was settled at {value}, away from its ideal</source>
        <translation>{node} {period} 因其他约束定为 {value}，与理想值不同</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{chain}. So {place} is {value}.</source>
        <translation>{chain}。因此 {place} 为 {value}。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>other id</source>
        <translation>其他编号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>date of hire</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>date of leaving</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>monthly wage</source>
        <translation>月薪</translation>
    </message>
    <message>
        <source>commission rate</source>
        <translation>提成比例</translation>
    </message>
    <message>
        <source>vacant from</source>
        <translation>空缺起始月</translation>
    </message>
    <message>
        <source>customer tier</source>
        <translation>客户层级</translation>
    </message>
    <message>
        <source>kind of customer</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>product role</source>
        <translation>产品角色</translation>
    </message>
    <message>
        <source>subcategory</source>
        <translation>产品子类</translation>
    </message>
    <message>
        <source>standard cost</source>
        <translation>标准成本</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>level of ambition</source>
        <translation>目标档</translation>
    </message>
    <message>
        <source>[{year}, ]month {number}</source>
        <translation>[{year}年]{number}月</translation>
    </message>
    <message>
        <source>[{year}, ]quarter {number}</source>
        <translation>[{year}年]第{number}季度</translation>
    </message>
    <message>
        <source>[{year}, ]whole year</source>
        <translation>[{year}年]全年</translation>
    </message>
    <message>
        <source>{period}: compared</source>
        <translation>{period}：仅核对</translation>
    </message>
    <message>
        <source>{period}: {what}</source>
        <translation>{period}：{what}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Protect the price: bundle and upgrade instead of discounting, and tighten who may grant discounts.</source>
        <translation>守住价格：用组合套餐和增值升级代替直接降价，收紧折扣审批权限。</translation>
    </message>
    <message>
        <source>Work on scripts and process, not on more leads: replay lost talks stage by stage and practise the best script.</source>
        <translation>先改话术和流程，不要再堆线索：逐段复盘丢单过程，推广最有效的话术。</translation>
    </message>
    <message>
        <source>Find the teams and tiers furthest behind and put people and budget there first.</source>
        <translation>找出落后最多的团队和客户层级，人手和预算优先向那里倾斜。</translation>
    </message>
    <message>
        <source>Raise the order value: bundles, higher packages, a threshold for free extras.</source>
        <translation>提高客单价：做组合套餐、推高配版本、设满额赠送门槛。</translation>
    </message>
    <message>
        <source>Bring customers back: a follow-up plan after the first order, and an offer for the second.</source>
        <translation>抓复购：制定首单后的回访计划，推出二次购买优惠。</translation>
    </message>
    <message>
        <source>Protect the key accounts with a second contact each, and build up mid-tier customers.</source>
        <translation>给每个 KA 配备第二联系人稳住基本盘，同时培育腰部客户分散风险。</translation>
    </message>
    <message>
        <source>Screen the channels: keep those whose customers buy, and serve the long tail by telesales or self-service.</source>
        <translation>筛选渠道，只留能成交的来源；长尾客户改由电销或自助服务跟进。</translation>
    </message>
    <message>
        <source>Strengthen onboarding: pair each novice with a senior and start with small targets.</source>
        <translation>加强新人带教：师徒结对，先给小目标，跑通产品和流程。</translation>
    </message>
    <message>
        <source>Open new approaches: new channels and products for the seniors, and fresh people beside them.</source>
        <translation>打破老套路：让资深人员牵头试点新渠道、新产品，并补充新鲜血液。</translation>
    </message>
    <message>
        <source>Lift the cap, or pay a lower rate above it, so that the best keep selling.</source>
        <translation>取消提成封顶，或在封顶线以上改用较低比例继续计提，别让头部销售收手。</translation>
    </message>
    <message>
        <source>Lower the first tier or re-set the targets, so that everybody can earn something.</source>
        <translation>下调起付线或重新核定目标，让人人够得着第一档。</translation>
    </message>
    <message>
        <source>Talk with those who say so, then re-set targets or tiers where they are right.</source>
        <translation>逐个面谈反映问题的人员，属实的重新核定目标或提成档位。</translation>
    </message>
    <message>
        <source>Follow for as long as the promotion runs, on the products it is aimed at only.</source>
        <translation>在对方促销期内，只对被针对的产品限时跟价。</translation>
    </message>
    <message>
        <source>Do not follow the price: show what is different in service, delivery and guarantee.</source>
        <translation>不跟价，突出服务、交付和质保等差异化价值。</translation>
    </message>
    <message>
        <source>Score both answers, following and being different, and decide for one.</source>
        <translation>给“跟价”和“差异化”两种应对分别打分，选定一种。</translation>
    </message>
    <message>
        <source>Make somebody responsible for this need and serve it better; ask again in a quarter.</source>
        <translation>指定专人改进这项服务，一个季度后回访复查。</translation>
    </message>
    <message>
        <source>Coach on this stage: sit in on talks, practise, and review each opportunity that stalls there.</source>
        <translation>针对这一环节集中辅导：陪访、演练，逐个盘点卡在这里的商机。</translation>
    </message>
    <message>
        <source>Call the customers on the list this week, the largest and the longest waiting first.</source>
        <translation>本周内按名单逐家联系，先联系金额大、间隔久的客户。</translation>
    </message>
    <message>
        <source>Pay commission on collection, and give every overdue invoice an owner and a date.</source>
        <translation>提成与回款挂钩，逾期款项逐笔落实到人、限期收回。</translation>
    </message>
    <message>
        <source>Check the number with whoever typed or delivered it: a zero too many, a wrong month, or a real exception?</source>
        <translation>向填报人核实：是多打了一个零、填错了月份，还是确有特殊情况？</translation>
    </message>
    <message>
        <source>Spread the target by the learned seasonality, or write down why this year differs.</source>
        <translation>按历史淡旺季重新分摊目标；若今年确有不同，请写明理由。</translation>
    </message>
    <message>
        <source>Import last year&apos;s actuals.</source>
        <translation>导入上年实绩。</translation>
    </message>
    <message>
        <source>Give each of them its place.</source>
        <translation>逐个归位。</translation>
    </message>
    <message>
        <source>Name somebody, or move this target to people who can carry it.</source>
        <translation>指定负责人，或把这部分目标转给能承担的人。</translation>
    </message>
    <message>
        <source>Write down how it will be reached: a strategy with an expected gain.</source>
        <translation>写清怎么达成：补一条策略并给出预期增量。</translation>
    </message>
    <message>
        <source>Break it down into a project or an action with owner and date, or drop it.</source>
        <translation>把它拆成有负责人、有期限的项目或行动，否则就砍掉。</translation>
    </message>
    <message>
        <source>Add strategies for what is not covered, or lower the target.</source>
        <translation>为缺口补充策略，或者下调目标。</translation>
    </message>
    <message>
        <source>Ask whether it is worth its cost; what is not needed may be dropped or kept in reserve.</source>
        <translation>评估投入是否值得；不是必需的可以砍掉，或留作后备。</translation>
    </message>
    <message>
        <source>Re-set rates and tiers, or raise the budget before the scheme is announced.</source>
        <translation>重新设定提成比例和档位，或在公布方案前追加预算。</translation>
    </message>
    <message>
        <source>Train by stages and check monthly what keeps newcomers from their full quota.</source>
        <translation>分阶段培训新人，每月检查是什么卡住了满额业绩。</translation>
    </message>
    <message>
        <source>Describe three to five rivals: product, price band, promotion.</source>
        <translation>补齐 3–5 家主要对手的产品、价格带和促销情况。</translation>
    </message>
    <message>
        <source>Keep the three to five you meet most often.</source>
        <translation>只保留最常碰到的 3–5 家。</translation>
    </message>
    <message>
        <source>Price it 10–20 % below the market, and earn on what is bought with it.</source>
        <translation>把爆款定到比市场价低 10%–20%，靠带动的其他产品赚钱。</translation>
    </message>
    <message>
        <source>price for volume</source>
        <translation>以价换量</translation>
    </message>
    <message>
        <source>conversion falls short</source>
        <translation>转化短板</translation>
    </message>
    <message>
        <source>repurchase falls short</source>
        <translation>复购短板</translation>
    </message>
    <message>
        <source>order value falls short</source>
        <translation>客单价短板</translation>
    </message>
    <message>
        <source>revenue falls short</source>
        <translation>销售额短板</translation>
    </message>
    <message>
        <source>dependence on key accounts</source>
        <translation>大客户依赖</translation>
    </message>
    <message>
        <source>leak in the long tail</source>
        <translation>长尾漏损</translation>
    </message>
    <message>
        <source>many novices</source>
        <translation>新人占比过高</translation>
    </message>
    <message>
        <source>experience without growth</source>
        <translation>经验固化</translation>
    </message>
    <message>
        <source>incentives without effect</source>
        <translation>激励失效</translation>
    </message>
    <message>
        <source>a rival&apos;s price</source>
        <translation>对手低价</translation>
    </message>
    <message>
        <source>an unmet need</source>
        <translation>需求未满足</translation>
    </message>
    <message>
        <source>blocked funnel</source>
        <translation>漏斗堵塞</translation>
    </message>
    <message>
        <source>overdue follow-ups</source>
        <translation>跟进逾期</translation>
    </message>
    <message>
        <source>collection falls short</source>
        <translation>回款不足</translation>
    </message>
    <message>
        <source>outlier among targets</source>
        <translation>目标异常值</translation>
    </message>
    <message>
        <source>outlier among actuals</source>
        <translation>实绩异常值</translation>
    </message>
    <message>
        <source>target against the season</source>
        <translation>目标与淡旺季不符</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>缺少历史数据</translation>
    </message>
    <message>
        <source>nodes without a place</source>
        <translation>节点未归位</translation>
    </message>
    <message>
        <source>target without an owner</source>
        <translation>目标无人负责</translation>
    </message>
    <message>
        <source>target without a strategy</source>
        <translation>目标缺少策略</translation>
    </message>
    <message>
        <source>strategy without activity</source>
        <translation>策略没有落地</translation>
    </message>
    <message>
        <source>strategies fall short of the gap</source>
        <translation>策略不充分</translation>
    </message>
    <message>
        <source>strategy not needed</source>
        <translation>策略非必要</translation>
    </message>
    <message>
        <source>incentives over budget</source>
        <translation>激励超预算</translation>
    </message>
    <message>
        <source>slow ramp</source>
        <translation>成手过慢</translation>
    </message>
    <message>
        <source>number of rivals</source>
        <translation>对手数量不当</translation>
    </message>
    <message>
        <source>price of a hit product</source>
        <translation>爆款定价偏高</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>last year&apos;s actuals</source>
        <translation>上年实绩</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>线索数</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>collections</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>opportunities of several months with the day they began</source>
        <translation>跨月的商机及其创建日期</translation>
    </message>
    <message>
        <source>contacts with the day of the last contact</source>
        <translation>联系人及最近联系日期</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>拜访记录</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>revenue by customer</source>
        <translation>分客户的销售额</translation>
    </message>
    <message>
        <source>leads or opportunities by customer</source>
        <translation>分客户的线索或商机</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>hire dates</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>a commission scheme</source>
        <translation>提成方案</translation>
    </message>
    <message>
        <source>the motivation survey</source>
        <translation>激励调研</translation>
    </message>
    <message>
        <source>the incentive budget</source>
        <translation>激励预算</translation>
    </message>
    <message>
        <source>rivals</source>
        <translation>竞争对手数</translation>
    </message>
    <message>
        <source>price bands of rivals and our own</source>
        <translation>对手与我方的价格带</translation>
    </message>
    <message>
        <source>needs with their dissatisfaction</source>
        <translation>客户需求及不满意度</translation>
    </message>
    <message>
        <source>market prices of hit products</source>
        <translation>爆款的市场价格</translation>
    </message>
    <message>
        <source>actuals</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>expected gains of strategies</source>
        <translation>策略的预期增量</translation>
    </message>
    <message>
        <source>customers served</source>
        <translation>成交客户数</translation>
    </message>
    <message>
        <source>repeat customers</source>
        <translation>复购客户数</translation>
    </message>
    <message>
        <source>revenue growth</source>
        <translation>销售额增长率</translation>
    </message>
    <message>
        <source>fall of the average order value</source>
        <translation>客单价降幅</translation>
    </message>
    <message>
        <source>fall of the conversion rate</source>
        <translation>转化率降幅</translation>
    </message>
    <message>
        <source>of target</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>fall on the year before</source>
        <translation>同比降幅</translation>
    </message>
    <message>
        <source>key accounts among customers</source>
        <translation>KA 客户数占比</translation>
    </message>
    <message>
        <source>revenue from key accounts</source>
        <translation>KA 销售额占比</translation>
    </message>
    <message>
        <source>key accounts</source>
        <translation>KA 数量</translation>
    </message>
    <message>
        <source>concentration (HHI)</source>
        <translation>集中度（HHI）</translation>
    </message>
    <message>
        <source>share of the five largest</source>
        <translation>前五大客户占比</translation>
    </message>
    <message>
        <source>long tail among customers</source>
        <translation>长尾客户数占比</translation>
    </message>
    <message>
        <source>conversion of the long tail</source>
        <translation>长尾转化率</translation>
    </message>
    <message>
        <source>novices among heads</source>
        <translation>新人占比</translation>
    </message>
    <message>
        <source>novices</source>
        <translation>新人数</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>seniors among heads</source>
        <translation>资深占比</translation>
    </message>
    <message>
        <source>people over the cap</source>
        <translation>超过封顶的人数</translation>
    </message>
    <message>
        <source>of the cap</source>
        <translation>相当于封顶线</translation>
    </message>
    <message>
        <source>people below the first tier</source>
        <translation>够不着起付线的人数</translation>
    </message>
    <message>
        <source>of the best past quarter</source>
        <translation>相当于历史最好季度</translation>
    </message>
    <message>
        <source>people asked</source>
        <translation>受访人数</translation>
    </message>
    <message>
        <source>find the target too high</source>
        <translation>认为目标过高</translation>
    </message>
    <message>
        <source>feel the cap</source>
        <translation>感到封顶</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>price below ours</source>
        <translation>比我方低</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>score of following</source>
        <translation>跟价评分</translation>
    </message>
    <message>
        <source>score of being different</source>
        <translation>差异化评分</translation>
    </message>
    <message>
        <source>need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>dissatisfaction</source>
        <translation>不满意度</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>lead to interest</source>
        <translation>线索→意向</translation>
    </message>
    <message>
        <source>interest to negotiation</source>
        <translation>意向→谈判</translation>
    </message>
    <message>
        <source>negotiation to signature</source>
        <translation>谈判→签约</translation>
    </message>
    <message>
        <source>fall of the stage&apos;s conversion</source>
        <translation>环节转化率降幅</translation>
    </message>
    <message>
        <source>customers waiting</source>
        <translation>逾期未跟进客户</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>最长未联系</translation>
    </message>
    <message>
        <source>month before</source>
        <translation>前一月</translation>
    </message>
    <message>
        <source>month after</source>
        <translation>后一月</translation>
    </message>
    <message>
        <source>times its larger neighbour</source>
        <translation>相邻月份的倍数</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>month&apos;s share in the target</source>
        <translation>目标中的月占比</translation>
    </message>
    <message>
        <source>month&apos;s share in experience</source>
        <translation>历史月占比</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>months apart</source>
        <translation>偏离月数</translation>
    </message>
    <message>
        <source>months known</source>
        <translation>已有月数</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>未归位</translation>
    </message>
    <message>
        <source>all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>策略名称</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>expected gains</source>
        <translation>预期增量</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>gains of the others</source>
        <translation>其余策略增量</translation>
    </message>
    <message>
        <source>its own gain</source>
        <translation>本策略增量</translation>
    </message>
    <message>
        <source>commission at plan</source>
        <translation>按目标测算的提成</translation>
    </message>
    <message>
        <source>over the budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>slow newcomers</source>
        <translation>成手慢的新人</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>months to full quota</source>
        <translation>成手周期</translation>
    </message>
    <message>
        <source>of the market mean</source>
        <translation>相当于市场均价</translation>
    </message>
    <message>
        <source>market mean</source>
        <translation>市场均价</translation>
    </message>
    <message>
        <source>Revenue grew {revenue-growth} on the year before, but the average order value fell {averageOrderValue-fall}, from {averageOrderValue.limit} to {averageOrderValue}: volume is being bought with price.</source>
        <translation>销售额同比增长 {revenue-growth}，客单价却下降 {averageOrderValue-fall}（从 {averageOrderValue.limit} 降到 {averageOrderValue}），有以价换量的迹象。</translation>
    </message>
    <message>
        <source>There are leads enough ({leads}), but too few become orders: the conversion rate is {conversion}[, below its target of {conversion.limit}][, down {conversion-fall} on the year before (limit {conversion-fall.limit})].</source>
        <translation>线索并不少（{leads} 条），成交却跟不上：转化率只有 {conversion}[，低于目标 {conversion.limit}][，同比下降 {conversion-fall}（阈值 {conversion-fall.limit}）]。</translation>
    </message>
    <message>
        <source>Of revenue, order value and repurchase, revenue holds the year back most: {revenue}[, {attainment} of its target][, {fall} below the year before].</source>
        <translation>销售额、客单价、复购率三项里，销售额是短板：本期 {revenue}[，只完成目标的 {attainment}][，同比下降 {fall}]。</translation>
    </message>
    <message>
        <source>Of revenue, order value and repurchase, the average order value holds the year back most: {averageOrderValue}[, {attainment} of its target][, {fall} below the year before].</source>
        <translation>销售额、客单价、复购率三项里，客单价是短板：本期 {averageOrderValue}[，只达到目标的 {attainment}][，同比下降 {fall}]。</translation>
    </message>
    <message>
        <source>Of revenue, order value and repurchase, repurchase holds the year back most: {repurchase}[, {attainment} of its target][, {fall} below the year before].</source>
        <translation>销售额、客单价、复购率三项里，复购率是短板：本期 {repurchase}[，只达到目标的 {attainment}][，同比下降 {fall}]。</translation>
    </message>
    <message>
        <source>Key accounts are only {ka-customers} of the customers, yet bring {ka-revenue} of the revenue (limit {ka-revenue.limit})[; the five largest alone bring {top5}].</source>
        <translation>KA 只占客户数的 {ka-customers}，却贡献了 {ka-revenue} 的销售额（阈值 {ka-revenue.limit}）[；仅前五大客户就占 {top5}]。</translation>
    </message>
    <message>
        <source>{tail-customers} of the customers are long tail, and they convert at only {tail-conversion}, against {conversion} on average (limit {tail-conversion.limit}).</source>
        <translation>长尾客户占客户数的 {tail-customers}，转化率却只有 {tail-conversion}（平均 {conversion}，阈值 {tail-conversion.limit}）。</translation>
    </message>
    <message>
        <source>{novices} of {heads} people are novices: {heads-novice} of the team (limit {heads-novice.limit}).</source>
        <translation>{heads} 名在岗人员中有 {novices} 名新人，占 {heads-novice}（阈值 {heads-novice.limit}）。</translation>
    </message>
    <message>
        <source>{heads-senior} of the team are seniors (limit {heads-senior.limit}), yet revenue growth is {revenue-growth} (at least {revenue-growth.limit} expected).</source>
        <translation>资深人员占团队的 {heads-senior}（阈值 {heads-senior.limit}），销售额增长率却只有 {revenue-growth}（不到 {revenue-growth.limit}），经验可能已经固化。</translation>
    </message>
    <message>
        <source>{people-capped} of the people sold more in a quarter than the cap pays for, up to {of-cap} of it: beyond the cap more effort earns nothing.</source>
        <translation>有 {people-capped} 人的季度业绩冲过了提成封顶线（最高达封顶线的 {of-cap}），多卖的部分一分钱也拿不到。</translation>
    </message>
    <message>
        <source>For {people-out-of-reach} of the people the first amount that pays is out of reach: up to {of-best-quarter} of the best quarter they ever had (limit {of-best-quarter.limit}).</source>
        <translation>有 {people-out-of-reach} 人够不着提成起付线：起付线最高达到其历史最好季度的 {of-best-quarter}（阈值 {of-best-quarter.limit}）。</translation>
    </message>
    <message>
        <source>Of {people-asked} people asked, {target-too-high} find the target too high and {cap-felt} feel the cap (limit {cap-felt.limit}).</source>
        <translation>受访的 {people-asked} 人中，{target-too-high} 认为目标过高，{cap-felt} 感到提成封顶（阈值 {cap-felt.limit}）。</translation>
    </message>
    <message>
        <source>{rival} sells {price-gap} below us (limit {price-gap.limit}) and is running a promotion: {promotion}.[ Following is scored {follow} of 5.][ Being different is scored {differentiate} of 5.]</source>
        <translation>{rival} 的价格比我们低 {price-gap}（阈值 {price-gap.limit}），而且正在促销：{promotion}。[跟价评分 {follow} 分。][差异化评分 {differentiate} 分。]</translation>
    </message>
    <message>
        <source>{dissatisfaction} of those asked are not content with “{need}” (limit {dissatisfaction.limit})[; its importance is {importance} of 5].</source>
        <translation>客户对“{need}”的不满意度达到 {dissatisfaction}（阈值 {dissatisfaction.limit}）[，重要性 {importance} 分]。</translation>
    </message>
    <message>
        <source>The funnel is blocked at “{firstName}”: {first} in {months} against {first.limit} on average before, a fall of {stage-fall} (limit {stage-fall.limit}).</source>
        <translation>漏斗堵在“{firstName}”：{months} 转化率 {first}，此前平均 {first.limit}，降幅 {stage-fall}（阈值 {stage-fall.limit}）。</translation>
    </message>
    <message>
        <source>Only {collection} of the revenue has been collected (limit {collection.limit})[: {collected} of {revenue}].</source>
        <translation>回款率只有 {collection}（阈值 {collection.limit}）[：销售额 {revenue}，已回款 {collected}]。</translation>
    </message>
    <message>
        <source>The target puts {target-share} of the year into {month}, where experience says {learned-share}: {points-apart.points} points apart (limit {points-apart.limit.points}); months that far off: {months-apart}.</source>
        <translation>目标把全年的 {target-share} 压在 {month}，按历史淡旺季应为 {learned-share}，相差 {points-apart.points} 个百分点（阈值 {points-apart.limit.points} 个）；这样偏离的月份共 {months-apart} 个。</translation>
    </message>
    <message>
        <source>From {from} to {to} there is nothing to compare this year&apos;s months with: no growth on the year before can be told.</source>
        <translation>{from} 至 {to} 没有可与本期对比的实绩，同比无从算起。</translation>
    </message>
    <message>
        <source>{nodes-unplaced} of {nodes} people and teams stand under “Unassigned” in the organisation.</source>
        <translation>组织里有 {nodes-unplaced} 个人员或团队（共 {nodes} 个）还挂在“未分配”下。</translation>
    </message>
    <message>
        <source>{nodes-unplaced} of {nodes} customers and tiers stand under “Unassigned”.</source>
        <translation>有 {nodes-unplaced} 个客户（客户与层级共 {nodes} 个）还没有归入客户层级。</translation>
    </message>
    <message>
        <source>{nodes-unplaced} of {nodes} products and roles stand under “Unassigned”.</source>
        <translation>有 {nodes-unplaced} 个产品（产品与类别共 {nodes} 个）还没有归类。</translation>
    </message>
    <message>
        <source>Nobody stands for {first} of targets at {nodes}.</source>
        <translation>{nodes} 名下有 {first} 的目标无人负责。</translation>
    </message>
    <message>
        <source>No strategy serves the {firstName} target of {nodes}, {first}.</source>
        <translation>{nodes} 的{firstName}目标（{first}）还没有策略支撑。</translation>
    </message>
    <message>
        <source>The strategy “{strategy}” has neither a project nor an action.</source>
        <translation>策略“{strategy}”还没有落到任何项目或行动上。</translation>
    </message>
    <message>
        <source>The strategies are expected to bring {gains}, but the target asks for {gains.limit} more than last year: {uncovered} are not covered.</source>
        <translation>所有策略预计增收 {gains}，而目标比去年多 {gains.limit}，还有 {uncovered} 没有着落。</translation>
    </message>
    <message>
        <source>Without “{strategy}” the other strategies still bring {gains-without}, and {gains-without.limit} are needed.</source>
        <translation>不做“{strategy}”，其余策略预计仍可增收 {gains-without}，足以覆盖所需的 {gains-without.limit}。</translation>
    </message>
    <message>
        <source>If everybody reaches their target, commission comes to {commission-at-plan}: {over-budget} over the incentive budget of {commission-at-plan.limit}.</source>
        <translation>按目标达成测算，提成总额为 {commission-at-plan}，比激励预算 {commission-at-plan.limit} 超出 {over-budget}。</translation>
    </message>
    <message>
        <source>{people-slow} of {people-hired} newcomers needed more than {months-to-quota.limit} for their first month at full quota, or are still waiting for it; the longest {months-to-quota}.</source>
        <translation>近年入职的 {people-hired} 名销售中，{people-slow} 名超过 {months-to-quota.limit}才成手或至今没有成手，最长 {months-to-quota}。</translation>
    </message>
    <message>
        <source>The hit product {nodes} is priced at {of-market} of the market mean of {market-mean} (limit {of-market.limit}): too high to draw customers in.</source>
        <translation>爆款 {nodes} 的定价是市场均价（{market-mean}）的 {of-market}（阈值 {of-market.limit}），起不到引流作用。</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>made an action</source>
        <translation>已转行动</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} 等 {number} 个</translation>
    </message>
    <message>
        <source>{rule}: not judged; missing: {missing}.</source>
        <translation>{rule}：缺少{missing}，未作判断。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}[ (limit {limit})]</source>
        <translation>{name}：{value}[（阈值 {limit}）]</translation>
    </message>
    <message>
        <source>rivals described</source>
        <translation>竞争对手数</translation>
    </message>
    <message>
        <source>Customers without a contact for {days-longest.limit} or more: {customers-overdue}[; the longest wait is {days-longest}].</source>
        <translation>有 {customers-overdue} 家客户已有 {days-longest.limit}以上没有联系[，最久的已 {days-longest}]。</translation>
    </message>
    <message>
        <source>Target of {nodes} for {months}, {firstName}: {first}, {of-neighbour} times the larger of its neighbours ({month-before} before, {month-after} after; limit {of-neighbour.limit} times).</source>
        <translation>{nodes} {months} 的{firstName}目标异常：{first}，是相邻月份的 {of-neighbour} 倍（前一月 {month-before}，后一月 {month-after}，阈值 {of-neighbour.limit} 倍）。</translation>
    </message>
    <message>
        <source>{nodes} in {months}, {firstName}: {first}, {of-neighbour} times the larger of its neighbours ({month-before} before, {month-after} after; limit {of-neighbour.limit} times).</source>
        <translation>{nodes} {months} 的{firstName}实绩异常：{first}，是相邻月份的 {of-neighbour} 倍（前一月 {month-before}，后一月 {month-after}，阈值 {of-neighbour.limit} 倍）。</translation>
    </message>
    <message>
        <source>Rivals described: {rivals}. Comparing needs at least {rivals.limit}.</source>
        <translation>只描述了 {rivals} 家竞争对手，至少要 {rivals.limit} 家才好比较。</translation>
    </message>
    <message>
        <source>Rivals described: {rivals}. More than {rivals.limit} take the eye off those that count.</source>
        <translation>描述了 {rivals} 家竞争对手，超过 {rivals.limit} 家就抓不住重点了。</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>✓ used</source>
        <translation>✓ 采用</translation>
    </message>
    <message>
        <source>%1 added up: where the year will end</source>
        <translation>%1累计：年末会落在哪里</translation>
    </message>
    <message>
        <source>%1 month by month</source>
        <translation>%1逐月</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80% 区间</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation>各方法对比</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Year&apos;s end</source>
        <translation>年末</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>距目标</translation>
    </message>
    <message>
        <source>Of the target</source>
        <translation>占目标</translation>
    </message>
    <message>
        <source>Error of the backtest</source>
        <translation>回测误差</translation>
    </message>
    <message>
        <source>Months tested</source>
        <translation>回测月数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>80 % band of %1</source>
        <translation>%1的 80 % 区间</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>{percent} % ({done} of {total})</source>
        <translation>{percent} %（{done} / {total}）</translation>
    </message>
    <message>
        <source>k</source>
        <comment>a thousand, behind a number</comment>
        <translation>千</translation>
    </message>
    <message>
        <source>×10k</source>
        <comment>ten thousand, behind a number</comment>
        <translation>万</translation>
    </message>
    <message>
        <source>M</source>
        <comment>a million, behind a number</comment>
        <translation>百万</translation>
    </message>
    <message>
        <source>×100M</source>
        <comment>a hundred million, behind a number</comment>
        <translation>亿</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>a thousand million, behind a number</comment>
        <translation>十亿</translation>
    </message>
    <message>
        <source>3 6 9</source>
        <comment>powers of ten that have a word of their own: 3 6 9 (k, M, bn) or 4 8 (wan, yi)</comment>
        <translation>4 8</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>past performance</source>
        <translation>历史业绩</translation>
    </message>
    <message>
        <source>industry growth</source>
        <translation>行业增长</translation>
    </message>
    <message>
        <source>change of heads</source>
        <translation>人员变动</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>S specific</source>
        <translation>S 具体</translation>
    </message>
    <message>
        <source>M measurable</source>
        <translation>M 可衡量</translation>
    </message>
    <message>
        <source>A attainable</source>
        <translation>A 可达成</translation>
    </message>
    <message>
        <source>R relevant</source>
        <translation>R 相关</translation>
    </message>
    <message>
        <source>T time-bound</source>
        <translation>T 有时限</translation>
    </message>
    <message>
        <source>somebody stands for all of it</source>
        <translation>全部有人负责</translation>
    </message>
    <message>
        <source>nobody stands for it</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>nobody stands for a part of it</source>
        <translation>有一部分无人负责</translation>
    </message>
    <message>
        <source>it has an amount, and actuals are recorded</source>
        <translation>有目标值，且有实绩记录</translation>
    </message>
    <message>
        <source>its amount is zero</source>
        <translation>目标值为零</translation>
    </message>
    <message>
        <source>no actuals of it are recorded</source>
        <translation>没有实绩记录</translation>
    </message>
    <message>
        <source>history gives it a fair chance</source>
        <translation>按历史推算有相当把握</translation>
    </message>
    <message>
        <source>history gives it less than 20 %</source>
        <translation>按历史推算概率不足 20 %</translation>
    </message>
    <message>
        <source>the heads can bring it</source>
        <translation>在人员产能之内</translation>
    </message>
    <message>
        <source>it is more than the heads can bring</source>
        <translation>超出人员产能</translation>
    </message>
    <message>
        <source>neither history nor capacity is known</source>
        <translation>历史与产能均未知</translation>
    </message>
    <message>
        <source>a row of the OGSMT sheet stands for it</source>
        <translation>OGSMT 表中有对应条目</translation>
    </message>
    <message>
        <source>no row of the OGSMT sheet stands for it</source>
        <translation>OGSMT 表中没有对应条目</translation>
    </message>
    <message>
        <source>it is laid out by month</source>
        <translation>已分解到月</translation>
    </message>
    <message>
        <source>no month carries anything of it</source>
        <translation>没有任何月份承担</translation>
    </message>
    <message>
        <source>Committed to a part of the year only: {people}.</source>
        <translation>自报目标未覆盖全年：{people}。</translation>
    </message>
    <message>
        <source>No productivity is known for: {people}. They count nothing.</source>
        <translation>人效未知：{people}。不计入产能。</translation>
    </message>
    <message>
        <source>No hire date is known for: {people}. They count as full heads all year.</source>
        <translation>入职日期未知：{people}。按全年满产能计。</translation>
    </message>
    <message>
        <source>The probability needs 24 months of actuals in a row; there are {number}. None is given.</source>
        <translation>计算概率需要连续 24 个月实绩，现有 {number} 个月，故不给出概率。</translation>
    </message>
    <message>
        <source>The actuals end more than a year before the first open month. No probability is given.</source>
        <translation>实绩截止于首个未关账月份的一年多以前，故不给出概率。</translation>
    </message>
    <message>
        <source>Too few months of the history lie above zero to learn from. No probability is given.</source>
        <translation>历史中大于零的月份太少，无法学习规律，故不给出概率。</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>另有 {number} 人</translation>
    </message>
    <message>
        <source>proposed: {now} full head-months after {before} last year</source>
        <translation>系统建议：满产能人月由上年 {before} 变为 {now}</translation>
    </message>
    <message>
        <source>proposed: the past trend a head, at last year&apos;s {months} full head-months</source>
        <translation>系统建议：按上年 {months} 个满产能人月计的人均业绩趋势</translation>
    </message>
    <message>
        <source>Actuals before their hire date: {people}. Those months count as full heads; correct the dates if they are wrong.</source>
        <translation>入职日期之前已有实绩：{people}。这些月份按满产能计；如日期有误请更正。</translation>
    </message>
    <message>
        <source>There are no actuals of last year, so there is no base for a proposal. Import them[ ({command})].</source>
        <translation>没有上年实绩，无法作为建议的基数。请导入[（{command}）]。</translation>
    </message>
    <message>
        <source>Last year has actuals of {number} of its 12 months; the base is what these add up to, and no trend is proposed. Import the rest[ ({command})].</source>
        <translation>上年 12 个月中只有 {number} 个月有实绩；以其合计为基数，不推算趋势。请导入其余月份[（{command}）]。</translation>
    </message>
    <message>
        <source>There is no annual target yet. Set it[ ({command})].</source>
        <translation>还没有年度目标。请设定[（{command}）]。</translation>
    </message>
    <message>
        <source>The bridge has no row yet for: {bases}. Add them[ ({command})].</source>
        <translation>推导桥尚无以下依据的条目：{bases}。请补充[（{command}）]。</translation>
    </message>
    <message>
        <source>Nobody has made a commitment yet. Add them[ ({command})].</source>
        <translation>还没有人自报目标。请补充[（{command}）]。</translation>
    </message>
    <message>
        <source>Without a commitment: {people}. Add them[ ({command})].</source>
        <translation>未自报目标：{people}。请补充[（{command}）]。</translation>
    </message>
    <message>
        <source>What a head brings in a month is not known, so there is no capacity. Add it[ ({command})] or import last year&apos;s actuals.</source>
        <translation>每人每月的产出未知，无法计算产能。请补充人效[（{command}）]或导入上年实绩。</translation>
    </message>
    <message>
        <source>The OGSMT sheet is empty, so no target is linked to a goal. Fill it[ ({command})].</source>
        <translation>OGSMT 表为空，目标与上级目的没有关联。请填写[（{command}）]。</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>This cell is not for typing.</source>
        <translation>此单元格不可填写。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>It is as it was handed out, but for what was filled in.</source>
        <translation>除填写的内容外，与下发时一致。</translation>
    </message>
    <message>
        <source>Something was taken back from this workbook before.</source>
        <translation>这份工作簿以前已经收回过。</translation>
    </message>
    <message>
        <source>Targets of these people have been planned anew since it was handed out.</source>
        <translation>下发之后，这些人的目标已重新调整。</translation>
    </message>
    <message>
        <source>It was handed out from another plan.</source>
        <translation>它是从别的计划下发的。</translation>
    </message>
    <message>
        <source>Something was changed that was locked: see what is listed as locked, missing or added.</source>
        <translation>锁定的内容被改动过：见列为“锁定”“缺少”“多出”的各项。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新填</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>month closed</source>
        <translation>月份已关账</translation>
    </message>
    <message>
        <source>person gone</source>
        <translation>人员已不在</translation>
    </message>
    <message>
        <source>was locked</source>
        <translation>原已锁定</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>{name}: targets and actuals {year}</source>
        <translation>{name}：{year} 年目标与实绩</translation>
    </message>
    <message>
        <source>Fill in the yellow cells: the actual total of each month, and on the right what each person commits to for the year. 1200000 and 120万 are both understood. Everything else is locked. Send this file back as it is.</source>
        <translation>请填写黄色单元格：每月实绩合计，以及右侧每人全年承诺。写 1200000 或 120万 都可以。其余单元格已锁定。填好后请把本文件原样交回。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>{period} {measure}, {what}</source>
        <translation>{period} {measure}{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled in</source>
        <translation>
            <numerusform>填写 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that cannot be read</source>
        <translation>
            <numerusform>%n 个单元格无法识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of closed months</source>
        <translation>
            <numerusform>%n 个单元格属于已关账月份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of people who are gone</source>
        <translation>
            <numerusform>%n 个单元格的人员已不在其名下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) changed</source>
        <translation>
            <numerusform>%n 个锁定单元格被改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or column(s) missing</source>
        <translation>
            <numerusform>缺少 %n 行（列）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>多出 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was filled in.</source>
        <translation>没有填写任何内容。</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>held</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>held softly</source>
        <translation>软锁定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关账</translation>
    </message>
    <message>
        <source>Every month of it is held</source>
        <translation>其中每个月都已锁定</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>锁定：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 锁定</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The line has {found} fields instead of {expected}. It may be cut off.</source>
        <translation>这一行有 {found} 个字段，应有 {expected} 个。可能被截断。</translation>
    </message>
    <message>
        <source>The line has {found} fields instead of {expected}. Put text with commas between quotation marks.</source>
        <translation>这一行有 {found} 个字段，应有 {expected} 个。含逗号的文字请加引号。</translation>
    </message>
    <message>
        <source>The line has too many fields. Is the delimiter right?</source>
        <translation>这一行字段过多。分隔符是否正确？</translation>
    </message>
    <message>
        <source>Field {field} is too long. A quotation mark may be missing.</source>
        <translation>第 {field} 个字段过长。可能缺少引号。</translation>
    </message>
    <message>
        <source>A quotation mark in field {field} is never closed. The file may be cut off.</source>
        <translation>第 {field} 个字段的引号没有闭合。文件可能被截断。</translation>
    </message>
    <message>
        <source>There is text behind the quotation mark that closes field {field}.</source>
        <translation>第 {field} 个字段闭合引号后面还有文字。</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>缺少编码。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>The date or month is missing.</source>
        <translation>缺少日期或月份。</translation>
    </message>
    <message>
        <source>The year of the month is missing.</source>
        <translation>月份缺少年份。</translation>
    </message>
    <message>
        <source>“{text}” stands on line {first} already.</source>
        <translation>“{text}”在第 {first} 行已出现。</translation>
    </message>
    <message>
        <source>The target of {period} stands on line {first} already.</source>
        <translation>{period} 的目标在第 {first} 行已出现。</translation>
    </message>
    <message>
        <source>“{text}” cannot be read: {problem}[, at character {at}].</source>
        <translation>“{text}”无法读取：{problem}[，位于第 {at} 个字符]。</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
    <message>
        <source>There is no such day or month as “{text}”.</source>
        <translation>不存在“{text}”这样的日期或月份。</translation>
    </message>
    <message>
        <source>“{text}” does not lie between {least} and {most}.</source>
        <translation>“{text}”不在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>The day of leaving, {text}, comes before the day of hire.</source>
        <translation>离职日期 {text} 早于入职日期。</translation>
    </message>
    <message>
        <source>“{text}” is no axis. Write organisation, customer or product.</source>
        <translation>“{text}”不是维度。请写 organisation、customer 或 product。</translation>
    </message>
    <message>
        <source>“{text}” is no level of ambition. Write base, stretch or challenge.</source>
        <translation>“{text}”不是目标档。请写 base、stretch 或 challenge。</translation>
    </message>
    <message>
        <source>“{text}” is no measure.[ Did you mean {nearest}?]</source>
        <translation>“{text}”不是指标。[是否指 {nearest}？]</translation>
    </message>
    <message>
        <source>Several are called “{text}”: {codes}. Use the code.</source>
        <translation>有几个都叫“{text}”：{codes}。请使用编码。</translation>
    </message>
    <message>
        <source>The line names “{text}” and also “{other}”. Leave one of them.</source>
        <translation>这一行同时写了“{text}”和“{other}”。请只保留一个。</translation>
    </message>
    <message>
        <source>“{text}” is no {level}. Targets are imported for the lowest level only; the others are their sums.</source>
        <translation>“{text}”不是{level}。目标只导入到最低一级，上级由下级汇总。</translation>
    </message>
    <message>
        <source>The id “{text}” belongs to {code} already.</source>
        <translation>编号“{text}”已属于 {code}。</translation>
    </message>
    <message>
        <source>line {line}[, column {column}]</source>
        <translation>第 {line} 行[，{column} 列]</translation>
    </message>
    <message>
        <source>The targets of {measure}, a ratio, cannot be taken apart.</source>
        <translation>{measure}是比率，不能拆解。</translation>
    </message>
    <message>
        <source>{text} is closed and takes no more actuals.</source>
        <translation>{text} 已关账，不再接收实绩。</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Say whether the day or the month comes first.</source>
        <translation>“{text}”有两种读法，请说明日在前还是月在前。</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “{text}”.[ Did you mean {nearest}?] What is missing can be made with the import.</source>
        <translation>没有名为“{text}”的人或项目。[是否指 {nearest}？]缺少的可在导入时新建。</translation>
    </message>
    <message>
        <source>The formula in the cell gives {text}. Mend it in the workbook.</source>
        <translation>单元格公式的结果是 {text}。请先在工作簿中改正。</translation>
    </message>
    <message>
        <source>The cell holds a formula without its value. Open the workbook in Excel or WPS and save it again.</source>
        <translation>单元格只有公式，没有保存计算结果。请用 Excel 或 WPS 打开工作簿并重新保存。</translation>
    </message>
    <message>
        <source>The names of the columns were found on line {line}.</source>
        <translation>表头在第 {line} 行。</translation>
    </message>
    <message>
        <source>Money counts in {scale}, as “{text}” says[ on line {line}].</source>
        <translation>金额按 {scale} 换算，依据[第 {line} 行的]“{text}”。</translation>
    </message>
    <message>
        <source>Months are of {period}, as “{text}” says[ on line {line}].</source>
        <translation>各月属于 {period} 年，依据[第 {line} 行的]“{text}”。</translation>
    </message>
    <message>
        <source>No column holds dates. All lines are of {period}, as “{text}” says[ on line {line}].</source>
        <translation>表中没有日期列，全部计入 {period}，依据[第 {line} 行的]“{text}”。</translation>
    </message>
    <message>
        <source>Dates are read as {order}, which a day above 12 shows.</source>
        <translation>日期按“{order}”的顺序读取，由大于 12 的日可知。</translation>
    </message>
    <message>
        <source>The columns were recognised as “{profile}”.</source>
        <translation>按“{profile}”的格式识别了各列。</translation>
    </message>
    <message>
        <source>Remarks left out: {count}.</source>
        <translation>略过 {count} 行备注。</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Line {line} states a total of {stated}, but its lines sum to {sum}.</source>
        <translation>第 {line} 行写的合计是 {stated}，但各行之和是 {sum}。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}, states a total of {stated}, but its months sum to {sum}.</source>
        <translation>第 {line} 行“{column}”列写的合计是 {stated}，但各月之和是 {sum}。</translation>
    </message>
    <message>
        <source>Cost is revenue less gross profit.</source>
        <translation>成本按“销售额减毛利”推算。</translation>
    </message>
    <message>
        <source>Columns not read: {columns}.</source>
        <translation>未读取的列：{columns}。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read.[ Not read: {others}.][ Hidden: {hidden}.]</source>
        <translation>读取的是工作表“{sheet}”。[未读取：{others}。][隐藏：{hidden}。]</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>bridge to the target</source>
        <translation>目标推导桥</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT 分析</translation>
    </message>
    <message>
        <source>OGSMT sheet</source>
        <translation>OGSMT 表</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>个人承诺</translation>
    </message>
    <message>
        <source>at-least goals</source>
        <translation>底线目标</translation>
    </message>
    <message>
        <source>ways to reach it</source>
        <translation>达成方式</translation>
    </message>
    <message>
        <source>service rules</source>
        <translation>服务规则</translation>
    </message>
    <message>
        <source>productivity</source>
        <translation>人效</translation>
    </message>
    <message>
        <source>ramp of newcomers</source>
        <translation>新人产能爬坡</translation>
    </message>
    <message>
        <source>cushions</source>
        <translation>超分配</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>待招岗位</translation>
    </message>
    <message>
        <source>season markers</source>
        <translation>季节节点</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>weekly readings</source>
        <translation>周读数</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>指标值</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>日类型</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>提前月数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month since hire</source>
        <translation>入职第几月</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Percent of the base</source>
        <translation>占基数比例</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>象限</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>司龄阶段</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>an amount (1200000, 1,200,000.50, 120万)</source>
        <translation>金额（1200000、1,200,000.50、120万）</translation>
    </message>
    <message>
        <source>a value of the measure</source>
        <translation>该指标的数值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a rate (5%, 0.05)</source>
        <translation>比例（5%、0.05）</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a month (2027-05)</source>
        <translation>月份（2027-05）</translation>
    </message>
    <message>
        <source>a period (2027, 2027H1, 2027Q2, 2027-05)</source>
        <translation>期间（2027、2027H1、2027Q2、2027-05）</translation>
    </message>
    <message>
        <source>a period of the plan&apos;s year (2027Q2, 2027-05)</source>
        <translation>计划年度内的期间（2027Q2、2027-05）</translation>
    </message>
    <message>
        <source>a week (2027-W18)</source>
        <translation>周（2027-W18）</translation>
    </message>
    <message>
        <source>a date (2027-05-03)</source>
        <translation>日期（2027-05-03）</translation>
    </message>
    <message>
        <source>a node&apos;s code</source>
        <translation>节点编码</translation>
    </message>
    <message>
        <source>one of a few words</source>
        <translation>限定的几个词之一</translation>
    </message>
    <message>
        <source>a measure&apos;s code</source>
        <translation>指标编码</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>what the key asks for</source>
        <translation>该键要求的内容</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>novice</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>mature</source>
        <translation>成熟</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>资深</translation>
    </message>
    <message>
        <source>past performance</source>
        <translation>过往业绩</translation>
    </message>
    <message>
        <source>industry growth</source>
        <translation>行业增长</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>人员变化</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>渠道变化</translation>
    </message>
    <message>
        <source>products</source>
        <translation>产品变化</translation>
    </message>
    <message>
        <source>SWOT adjustment</source>
        <translation>SWOT 调整</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>劣势</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>机会</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>day worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>names in files</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>文件中的叫法</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢单概率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>negotiation</source>
        <translation>谈判</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>How they are served</source>
        <translation>服务打法</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>调研</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>调研日期</translation>
    </message>
    <message>
        <source>Customers asked</source>
        <translation>受访客户数</translation>
    </message>
    <message>
        <source>Feels capped</source>
        <translation>感到提成封顶</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Differentiate (1–5)</source>
        <translation>差异化评分（1–5）</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意度</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>诊断结论</translation>
    </message>
    <message>
        <source>Follow (1–5)</source>
        <translation>跟价评分（1–5）</translation>
    </message>
    <message>
        <source>Expected gain</source>
        <translation>预期增量</translation>
    </message>
    <message>
        <source>Importance (1–5)</source>
        <translation>重要性（1–5）</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>策略类型</translation>
    </message>
    <message>
        <source>Lost at stage</source>
        <translation>输单阶段</translation>
    </message>
    <message>
        <source>Market mean</source>
        <translation>市场均价</translation>
    </message>
    <message>
        <source>Can begin in</source>
        <translation>可到岗月份</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月成本</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>客户需求</translation>
    </message>
    <message>
        <source>Our highest price</source>
        <translation>我方最高价</translation>
    </message>
    <message>
        <source>Our lowest price</source>
        <translation>我方最低价</translation>
    </message>
    <message>
        <source>Our price</source>
        <translation>我方价格</translation>
    </message>
    <message>
        <source>Our product</source>
        <translation>我方产品</translation>
    </message>
    <message>
        <source>Potential (1–5)</source>
        <translation>潜力（1–5）</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销活动</translation>
    </message>
    <message>
        <source>Promotion from</source>
        <translation>促销开始</translation>
    </message>
    <message>
        <source>Promotion until</source>
        <translation>促销结束</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>拜访目的</translation>
    </message>
    <message>
        <source>Purpose reached</source>
        <translation>达成目的</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>负责团队</translation>
    </message>
    <message>
        <source>Relevance (1–5)</source>
        <translation>相关性（1–5）</translation>
    </message>
    <message>
        <source>Ability (1–5)</source>
        <translation>能力评分（1–5）</translation>
    </message>
    <message>
        <source>Sensitivity to pay (1–5)</source>
        <translation>薪酬敏感度（1–5）</translation>
    </message>
    <message>
        <source>Size a year</source>
        <translation>年市场规模</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Target felt too high</source>
        <translation>觉得目标过高</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束月份</translation>
    </message>
    <message>
        <source>customer visits</source>
        <translation>客户拜访</translation>
    </message>
    <message>
        <source>rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>surveyed needs</source>
        <translation>客户需求调研</translation>
    </message>
    <message>
        <source>market zones</source>
        <translation>市场分区</translation>
    </message>
    <message>
        <source>classes of accounts</source>
        <translation>客户类别</translation>
    </message>
    <message>
        <source>reasons for losses</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>market prices</source>
        <translation>市场价格</translation>
    </message>
    <message>
        <source>motivation survey</source>
        <translation>激励调查</translation>
    </message>
    <message>
        <source>abilities</source>
        <translation>能力评分</translation>
    </message>
    <message>
        <source>reserve bench</source>
        <translation>储备销售</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>handled findings</source>
        <translation>已处理的诊断结论</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation>已面试</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>已录用</translation>
    </message>
    <message>
        <source>hired</source>
        <translation>已入职</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>winning customers</source>
        <translation>获客</translation>
    </message>
    <message>
        <source>converting them</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>keeping them</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>being referred</source>
        <translation>裂变</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>made an action</source>
        <translation>已转行动</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Answer of the person</source>
        <translation>本人反馈</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>打分人</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>复盘节奏</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>计算公式</translation>
    </message>
    <message>
        <source>Full marks at</source>
        <translation>满分值</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量口径</translation>
    </message>
    <message>
        <source>Hard or soft</source>
        <translation>硬/软指标</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>案例类型</translation>
    </message>
    <message>
        <source>Level judged</source>
        <translation>考核层级</translation>
    </message>
    <message>
        <source>Only below</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>引导问题</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>PDCA state</source>
        <translation>PDCA 状态</translation>
    </message>
    <message>
        <source>Steps of points</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>记录日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>No points at</source>
        <translation>零分值</translation>
    </message>
    <message>
        <source>scorecard standards</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>scores and answers</source>
        <translation>考核打分与反馈</translation>
    </message>
    <message>
        <source>review notes</source>
        <translation>复盘纪要</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>cases of the month</source>
        <translation>月度案例</translation>
    </message>
    <message>
        <source>hard indicator</source>
        <translation>硬指标</translation>
    </message>
    <message>
        <source>soft indicator</source>
        <translation>软指标</translation>
    </message>
    <message>
        <source>attainment of the target</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>growth on last year</source>
        <translation>同比增长</translation>
    </message>
    <message>
        <source>the value itself</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>a typed score</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>where the day stopped</source>
        <translation>当日卡点</translation>
    </message>
    <message>
        <source>customers&apos; words</source>
        <translation>客户声音</translation>
    </message>
    <message>
        <source>what changes tomorrow</source>
        <translation>明日改变</translation>
    </message>
    <message>
        <source>leads and conversion</source>
        <translation>线索与转化</translation>
    </message>
    <message>
        <source>channel and script</source>
        <translation>渠道与话术</translation>
    </message>
    <message>
        <source>attainment and revenue a head</source>
        <translation>达成与人效</translation>
    </message>
    <message>
        <source>targets and incentives</source>
        <translation>目标与激励</translation>
    </message>
    <message>
        <source>effect of the strategies</source>
        <translation>策略成效</translation>
    </message>
    <message>
        <source>moves of the market</source>
        <translation>市场变化</translation>
    </message>
    <message>
        <source>target of the year</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>ability gained</source>
        <translation>能力沉淀</translation>
    </message>
    <message>
        <source>growth of next year</source>
        <translation>来年增长</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>do</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>act</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>case of the month</source>
        <translation>月度案例</translation>
    </message>
    <message>
        <source>champion of the month</source>
        <translation>月度冠军</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Amount taken back</source>
        <translation>追回金额</translation>
    </message>
    <message>
        <source>Relief of all months</source>
        <translation>减免总额</translation>
    </message>
    <message>
        <source>Kind of award</source>
        <translation>奖励类型</translation>
    </message>
    <message>
        <source>Beyond the earnings</source>
        <translation>预支方式</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Who won it</source>
        <translation>获奖者</translation>
    </message>
    <message>
        <source>Share let off</source>
        <translation>减免比例</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>成交人</translation>
    </message>
    <message>
        <source>Share taken back</source>
        <translation>追回比例</translation>
    </message>
    <message>
        <source>Sold in</source>
        <translation>成交月份</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖励内容</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>分给</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>credit splits</source>
        <translation>业绩分成</translation>
    </message>
    <message>
        <source>cash receipts</source>
        <translation>回款记录</translation>
    </message>
    <message>
        <source>pay corrections</source>
        <translation>提成更正</translation>
    </message>
    <message>
        <source>clawbacks</source>
        <translation>提成追回</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>预支与保底</translation>
    </message>
    <message>
        <source>awards</source>
        <translation>奖励登记</translation>
    </message>
    <message>
        <source>quota relief</source>
        <translation>目标减免</translation>
    </message>
    <message>
        <source>shared out</source>
        <translation>分成</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>可追回</translation>
    </message>
    <message>
        <source>guaranteed</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>prize</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>raise</source>
        <translation>加薪</translation>
    </message>
    <message>
        <source>spoken praise</source>
        <translation>口头表扬</translation>
    </message>
    <message>
        <source>written praise</source>
        <translation>书面表扬</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>约定行动</translation>
    </message>
    <message>
        <source>Ally inside</source>
        <translation>内线</translation>
    </message>
    <message>
        <source>Appointment kept</source>
        <translation>按约进行</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>预算项目</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>指标类别</translation>
    </message>
    <message>
        <source>Commitment won</source>
        <translation>客户承诺</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>决策者</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>把关者</translation>
    </message>
    <message>
        <source>Impact (1–5)</source>
        <translation>影响（1–5）</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>最近读数</translation>
    </message>
    <message>
        <source>Likelihood (1–5)</source>
        <translation>可能性（1–5）</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>下次面谈</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Gross profit gained</source>
        <translation>带来毛利</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Roles met</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>May sign up to</source>
        <translation>授权金额</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>起始值</translation>
    </message>
    <message>
        <source>Week 1 begins</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>关键成果</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发信号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unknowns found</source>
        <translation>关键未知信息</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>cost and return of strategies</source>
        <translation>策略月度投入与回报</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>key results</source>
        <translation>关键成果</translation>
    </message>
    <message>
        <source>execution table</source>
        <translation>执行表</translation>
    </message>
    <message>
        <source>trials of new products</source>
        <translation>新品试用</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>performance talks</source>
        <translation>绩效面谈</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>indicators to read</source>
        <translation>监控指标</translation>
    </message>
    <message>
        <source>how often (every-friday, third-wednesday, quarter-end)</source>
        <translation>获取周期（每周五、每月第三个周三、每季末）</translation>
    </message>
    <message>
        <source>weeks from the start (W3, W3-W4)</source>
        <translation>从起算日数起的周次（第3周、第3-4周）</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>试用中</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>监控中</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>morning meeting</source>
        <translation>早会</translation>
    </message>
    <message>
        <source>evening meeting</source>
        <translation>晚会</translation>
    </message>
    <message>
        <source>weekly meeting</source>
        <translation>周会</translation>
    </message>
    <message>
        <source>monthly meeting</source>
        <translation>月会</translation>
    </message>
    <message>
        <source>quarterly meeting</source>
        <translation>季度会</translation>
    </message>
    <message>
        <source>for us</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>against us</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>半年</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>客户层级</translation>
    </message>
    <message>
        <source>account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>role</source>
        <translation>产品角色</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>signed contracts</source>
        <translation>签约额</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>回款额</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>units</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>线索数</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>商机数</translation>
    </message>
    <message>
        <source>won opportunities</source>
        <translation>赢单数</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>新客户数</translation>
    </message>
    <message>
        <source>new users</source>
        <translation>新用户数</translation>
    </message>
    <message>
        <source>seed customers</source>
        <translation>种子客户数</translation>
    </message>
    <message>
        <source>customers served</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>repeat customers</source>
        <translation>复购客户数</translation>
    </message>
    <message>
        <source>lost customers</source>
        <translation>流失客户数</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>拜访数</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>电话数</translation>
    </message>
    <message>
        <source>conversion rate</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>average order value</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>win cycle</source>
        <translation>赢单周期</translation>
    </message>
    <message>
        <source>market share</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>repurchase rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>renewal rate</source>
        <translation>续约率</translation>
    </message>
    <message>
        <source>retention rate</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>collection rate</source>
        <translation>回款率</translation>
    </message>
    <message>
        <source>acquisition cost</source>
        <translation>获客成本</translation>
    </message>
    <message>
        <source>totals stay, siblings share</source>
        <translation>总数不变·同级分担</translation>
    </message>
    <message>
        <source>own year stays, own months share</source>
        <translation>本人全年不变·月份互调</translation>
    </message>
    <message>
        <source>both stay</source>
        <translation>两头都不变</translation>
    </message>
    <message>
        <source>rolls up into the annual target</source>
        <translation>向上汇总·改年度目标</translation>
    </message>
    <message>
        <source>in proportion to present values</source>
        <translation>按现值比例</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>like last year</source>
        <translation>按去年结构</translation>
    </message>
    <message>
        <source>by learned seasonality</source>
        <translation>按季节规律</translation>
    </message>
    <message>
        <source>by a pattern</source>
        <translation>按指定节奏</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>actuals</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>冲刺</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>pages of the file</source>
        <translation>文件页面</translation>
    </message>
    <message>
        <source>content against its digest</source>
        <translation>内容与摘要</translation>
    </message>
    <message>
        <source>history chain</source>
        <translation>历史链</translation>
    </message>
    <message>
        <source>sums on every axis</source>
        <translation>各维度合计</translation>
    </message>
    <message>
        <source>held values</source>
        <translation>锁定值</translation>
    </message>
    <message>
        <source>references between tables</source>
        <translation>表间引用</translation>
    </message>
    <message>
        <source>tax included</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>tax excluded</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>first half</source>
        <translation>上半年</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>下半年</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>rows in lists</source>
        <translation>清单中的条目</translation>
    </message>
    <message>
        <source>by working days</source>
        <translation>按工作日</translation>
    </message>
    <message>
        <source>in a straight line</source>
        <translation>首尾直线递变</translation>
    </message>
    <message>
        <source>by a percentage</source>
        <translation>按百分比增减</translation>
    </message>
    <message>
        <source>growing month by month</source>
        <translation>逐月递增</translation>
    </message>
    <message>
        <source>all like the first month</source>
        <translation>都与首月相同</translation>
    </message>
    <message>
        <source>like another node</source>
        <translation>参照另一成员</translation>
    </message>
</context>
<context>
    <name>NoteTables</name>
    <message>
        <source>What this review asks (%1)</source>
        <translation>本次复盘要回答的问题（%1）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Noted for %1</source>
        <translation>%1 的复盘记录</translation>
    </message>
    <message>
        <source>Nothing has been noted for this period yet.</source>
        <translation>本期间还没有复盘记录。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>记录日期</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Problems on their way: plan, do, check, act</source>
        <translation>问题跟踪：计划、执行、检查、处置</translation>
    </message>
    <message>
        <source>No problem is open.</source>
        <translation>没有待解决的问题。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Far from the target, and no problem opened</source>
        <translation>偏离目标较大，尚未立项</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Nobody beside it had room, so all of {place} shares the difference.</source>
        <translation>同级没有余地，差额由{place}整体分担。</translation>
    </message>
    <message>
        <source>The hold on {place} crosses another one and is kept month by month.</source>
        <translation>{place}的锁定与其他锁定交叉，改为按月锁定。</translation>
    </message>
    <message>
        <source>{place}: {code}[ ({amount})].</source>
        <translation>{place}：{code}[（{amount}）]。</translation>
    </message>
    <message>
        <source>{node} {period}</source>
        <translation>{node} {period}</translation>
    </message>
    <message>
        <source>The soft hold on {place} could not be kept; the nearest it can be is {amount}.</source>
        <translation>{place}的软锁定无法保持，最接近的可行值为 {amount}。</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>不低于 {value}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>不高于 {most}</translation>
    </message>
    <message>
        <source>between {value} and {most}</source>
        <translation>{value} 至 {most}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>The hold on {place} ended with {until} and does not bind any more.</source>
        <translation>{place}的锁定已于 {until} 到期，不再生效。</translation>
    </message>
    <message>
        <source>{count} holds have ended and do not bind any more; the first is the one on {place}, which ended with {until}.</source>
        <translation>有 {count} 个锁定已到期，不再生效；其中第一个是{place}，于 {until} 到期。</translation>
    </message>
    <message>
        <source>{limits}, softly</source>
        <translation>{limits}（软锁定）</translation>
    </message>
</context>
<context>
    <name>Op</name>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Set annual target</source>
        <translation>设置年度目标</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设置目标</translation>
    </message>
    <message>
        <source>Hold target</source>
        <translation>锁定目标</translation>
    </message>
    <message>
        <source>Release target</source>
        <translation>释放锁定</translation>
    </message>
    <message>
        <source>Spread targets</source>
        <translation>分解目标</translation>
    </message>
    <message>
        <source>Set actual</source>
        <translation>录入实绩</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>月度关账</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>导入产品</translation>
    </message>
    <message>
        <source>Import actuals</source>
        <translation>导入实绩</translation>
    </message>
    <message>
        <source>Import targets</source>
        <translation>导入目标</translation>
    </message>
    <message>
        <source>{name}[: {parts}]</source>
        <translation>{name}[：{parts}]</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Build sample</source>
        <translation>生成示例</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>入职</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Change teams</source>
        <translation>调动</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>新增节点</translation>
    </message>
    <message>
        <source>Move node</source>
        <translation>移动节点</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>重命名节点</translation>
    </message>
    <message>
        <source>Remove node</source>
        <translation>删除节点</translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation>计划设置</translation>
    </message>
    <message>
        <source>Change list</source>
        <translation>修改列表</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表删除</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>Move target</source>
        <translation>移动目标</translation>
    </message>
    <message>
        <source>Apply template of goals</source>
        <translation>套用目标模板</translation>
    </message>
    <message>
        <source>Paste targets</source>
        <translation>粘贴目标</translation>
    </message>
    <message>
        <source>Fill targets</source>
        <translation>填充目标</translation>
    </message>
    <message>
        <source>Clear targets</source>
        <translation>清除目标</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} 个单元格</translation>
    </message>
    <message>
        <source>{name}[ ({count})]</source>
        <translation>{name}[（{count}）]</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Release and set target</source>
        <translation>释放锁定并设定目标</translation>
    </message>
    <message>
        <source>Paste actuals</source>
        <translation>粘贴实绩</translation>
    </message>
    <message>
        <source>Fill actuals</source>
        <translation>填充实绩</translation>
    </message>
    <message>
        <source>Clear actuals</source>
        <translation>清除实绩</translation>
    </message>
    <message>
        <source>Note on an actual</source>
        <translation>实绩备注</translation>
    </message>
    <message>
        <source>Reopen month</source>
        <translation>取消月度关账</translation>
    </message>
    <message>
        <source>Make a finding an action</source>
        <translation>诊断结论转为行动</translation>
    </message>
    <message>
        <source>Dismiss a finding</source>
        <translation>忽略诊断结论</translation>
    </message>
    <message>
        <source>Reopen a finding</source>
        <translation>重新打开诊断结论</translation>
    </message>
    <message>
        <source>Segment customers</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} 家客户</translation>
    </message>
    <message>
        <source>Commission scheme</source>
        <translation>提成方案</translation>
    </message>
    <message>
        <source>Remove commission scheme</source>
        <translation>删除提成方案</translation>
    </message>
    <message>
        <source>Close pay statements</source>
        <translation>关闭提成单</translation>
    </message>
    <message>
        <source>Score potential</source>
        <translation>潜力评分</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Open problem</source>
        <translation>立项问题</translation>
    </message>
    <message>
        <source>Take problem a step on</source>
        <translation>推进问题</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>设置审批人</translation>
    </message>
    <message>
        <source>Submit targets</source>
        <translation>提交目标审批</translation>
    </message>
    <message>
        <source>Record an approver&apos;s word</source>
        <translation>登记审批意见</translation>
    </message>
    <message>
        <source>Approve targets</source>
        <translation>批准目标</translation>
    </message>
    <message>
        <source>Begin a revision</source>
        <translation>发起修订</translation>
    </message>
    <message>
        <source>Drop a revision</source>
        <translation>放弃修订</translation>
    </message>
    <message>
        <source>Start next year</source>
        <translation>建立下一年度计划</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>Withdraw the submission</source>
        <translation>撤回提交</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source> · printed %1</source>
        <translation> · 打印于 %1</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Quarterly decomposition: %1</source>
        <translation>季度目标分解：%1</translation>
    </message>
    <message>
        <source>Targets %1 by quarter</source>
        <translation>%1 年度目标季度分解表</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，按%2维度</translation>
    </message>
    <message>
        <source>%1; amounts in %2, %3</source>
        <translation>%1；金额单位 %2，%3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Plan %1 · %2</source>
        <translation>%1 年度计划 · %2</translation>
    </message>
    <message>
        <source>Commission statement %1</source>
        <translation>提成单 %1</translation>
    </message>
    <message>
        <source>Statement %1: %2 (%3)</source>
        <translation>提成单 %1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>Pay for %1: %2. Year to date: %3.</source>
        <translation>%1 提成：%2。年初至今：%3。</translation>
    </message>
    <message>
        <source>Amounts in %1. A closed statement never changes; what turns out otherwise is corrected by a line of a later one.</source>
        <translation>金额单位 %1。已关闭的提成单不再变动，如有出入在以后的提成单中更正。</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上级主管</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Open: it may still change until it is closed.</source>
        <translation>未关闭：关闭之前仍可能变动。</translation>
    </message>
    <message>
        <source>Closed on %1 by %2.</source>
        <translation>%2 于 %1 关闭。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Of the base</source>
        <translation>占基数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>提成比例</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>up to the target</source>
        <translation>目标以内</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>第 %1 档</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>scheme %1, %2</source>
        <translation>方案 %1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, less %2 paid before</source>
        <translation>%1，减去已付 %2</translation>
    </message>
    <message>
        <source>Against %1: %2; of it by the actual %3, by the target %4, by other reasons %5.</source>
        <translation>与 %1 相比：%2；其中实绩影响 %3，目标影响 %4，其他原因 %5。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1. %2 (%3, %4)</source>
        <translation>%1. %2（%3，%4）</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Sales diagnosis</source>
        <translation>销售诊断报告</translation>
    </message>
    <message>
        <source>Diagnosis of %1</source>
        <translation>诊断 %1</translation>
    </message>
    <message>
        <source>Actuals of %1, amounts in %2.</source>
        <translation>%1 的实绩，金额单位 %2。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>诊断结论</translation>
    </message>
    <message>
        <source>No rule has fired.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Customers by contribution and potential</source>
        <translation>客户分层（贡献 × 潜力）</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>销售漏斗</translation>
    </message>
    <message>
        <source>Team by tenure</source>
        <translation>团队司龄结构</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未能判断</translation>
    </message>
    <message>
        <source>Letter of responsibility for sales targets %1</source>
        <translation>%1 年度销售目标责任书</translation>
    </message>
    <message>
        <source>Letter of responsibility: %1 (%2)</source>
        <translation>目标责任书：%1（%2）</translation>
    </message>
    <message>
        <source>1. Targets</source>
        <translation>一、目标</translation>
    </message>
    <message>
        <source>2. How they will be reached</source>
        <translation>二、达成方式</translation>
    </message>
    <message>
        <source>3. What they pay</source>
        <translation>三、提成办法</translation>
    </message>
    <message>
        <source>4. Agreed</source>
        <translation>四、约定</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source> Belongs to: %1.</source>
        <translation>所属：%1。</translation>
    </message>
    <message>
        <source> Position: %1.</source>
        <translation>职务：%1。</translation>
    </message>
    <message>
        <source>Amounts in %1, %2, measured on %3. A dash: no target has been set.</source>
        <translation>金额单位 %1，%2，以%3为准。横线表示尚未设定目标。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>达成方式</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>No commission scheme pays on these targets.</source>
        <translation>这些目标没有对应的提成方案。</translation>
    </message>
    <message>
        <source>Results count as the company&apos;s records show them, returns and credit notes deducted. The targets are those of the version named above; they change only by a later version that has been approved, and closed months stay as they are. Each party keeps a copy.</source>
        <translation>业绩以公司记录为准，已扣除退货与红字。目标以页眉所列版本为准，只有经批准的新版本才能变更，已关账月份不再改动。本责任书各方各执一份。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Paid %1 on %2, by the method: %3.</source>
        <translation>按%2计提，%1结算，计算方法：%3。</translation>
    </message>
    <message>
        <source> Up to the target the rate is %1.</source>
        <translation>目标以内提成比例 %1。</translation>
    </message>
    <message>
        <source> Below %1 attainment nothing is paid.</source>
        <translation>达成率低于 %1 不计提成。</translation>
    </message>
    <message>
        <source> A period pays at most %1.</source>
        <translation>每期最多 %1。</translation>
    </message>
    <message>
        <source>attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <translation>起点（%1）</translation>
    </message>
    <message>
        <source>Up to, not including</source>
        <translation>止（不含）</translation>
    </message>
    <message>
        <source>Times the rate</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>At (%1)</source>
        <translation>位置（%1）</translation>
    </message>
    <message>
        <source>Scheme %1, %2. %3</source>
        <translation>方案 %1，适用 %2。%3</translation>
    </message>
    <message>
        <source>Worked on a target of %1:</source>
        <translation>以任务 %1 为例：</translation>
    </message>
    <message>
        <source>%1 by %2, %3; as of %4.</source>
        <translation>%1，按%2维度，%3；截至 %4。</translation>
    </message>
    <message>
        <source> Of the year&apos;s season %1 is gone.</source>
        <translation>全年节奏已过 %1。</translation>
    </message>
    <message>
        <source> The company stands at %1.</source>
        <translation>公司达成率 %1。</translation>
    </message>
    <message>
        <source>Target and actual</source>
        <translation>目标与实绩</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>复盘报告 %1</translation>
    </message>
    <message>
        <source>Review of %1: %2</source>
        <translation>复盘 %1：%2</translation>
    </message>
    <message>
        <source>How the tiers were reckoned</source>
        <translation>分档计算过程</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Submitted, not yet approved</source>
        <translation>已提交，待批准</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>参会人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Execution as of %1</source>
        <translation>执行情况，截至 %1</translation>
    </message>
    <message>
        <source>Execution as of %1: %2</source>
        <translation>执行情况，截至 %1：%2</translation>
    </message>
    <message>
        <source>Execution of the plan %1</source>
        <translation>%1 年度计划执行情况</translation>
    </message>
    <message>
        <source>As of %1. Amounts in %2.</source>
        <translation>截至 %1，金额单位 %2。</translation>
    </message>
    <message>
        <source> Only what is owned by %1 and everybody below.</source>
        <translation>仅列 %1 及其下属负责的内容。</translation>
    </message>
    <message>
        <source>The people of %1 answer for the targets below, %2.</source>
        <translation>%1 全体人员对以下目标负责，责任期 %2。</translation>
    </message>
    <message>
        <source>%1 (%2) answers to %3 for the targets below, %4.</source>
        <translation>%1（%2）对%3负责完成以下目标，责任期 %4。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Everybody below is paid on their own targets:</source>
        <translation>下属人员按各自任务计提：</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Version of the targets: %1.</source>
        <translation>目标版本：%1。</translation>
    </message>
    <message>
        <source>Version of the targets: %1, approved on %2.</source>
        <translation>目标版本：%1，%2 批准。</translation>
    </message>
    <message>
        <source>Version of the targets: submitted, not yet approved.</source>
        <translation>目标版本：已提交，尚未批准。</translation>
    </message>
    <message>
        <source>Version of the targets: a draft nobody has approved yet.</source>
        <translation>目标版本：草稿，尚未批准。</translation>
    </message>
    <message>
        <source> Every transaction goes on where the one before it ended.</source>
        <translation>逐笔累计：每笔从上一笔结束处接着计算。</translation>
    </message>
    <message>
        <source> Every transaction is reckoned by itself.</source>
        <translation>逐笔单独计算。</translation>
    </message>
    <message>
        <source>Monthly review %1</source>
        <translation>月度复盘报告 %1</translation>
    </message>
    <message>
        <source>Quarterly review %1</source>
        <translation>季度复盘报告 %1</translation>
    </message>
    <message>
        <source>The year by month</source>
        <translation>全年各月</translation>
    </message>
    <message>
        <source>From the target to the actual</source>
        <translation>目标与实绩的差异分解</translation>
    </message>
    <message>
        <source>From last year to the actual</source>
        <translation>与上年相比的差异分解</translation>
    </message>
    <message>
        <source>Where the year ends</source>
        <translation>全年预测</translation>
    </message>
    <message>
        <source> The target is reached with a probability of %1.</source>
        <translation>达成目标的概率为 %1。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>复盘记录</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Actions under way</source>
        <translation>进行中的行动</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>年初至今</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>计提基数</translation>
    </message>
    <message>
        <source>By %1 the year ends at %2.</source>
        <translation>按“%1”预测，全年为 %2。</translation>
    </message>
    <message>
        <source>By %1 the year ends at %2, %3 of the target of %4.</source>
        <translation>按“%1”预测，全年为 %2，是目标 %4 的 %3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source> Below the first tier nothing is paid.</source>
        <translation>未达到第一档起点不计提成。</translation>
    </message>
    <message>
        <source> What lies below the first tier pays nothing.</source>
        <translation>第一档起点以下的部分不计提成。</translation>
    </message>
    <message>
        <source>Open: it may still change until it is closed. From %1 on there are no actuals yet.</source>
        <translation>未关闭：关闭之前仍可能变动。%1 起尚无实绩。</translation>
    </message>
    <message>
        <source>%1 Other reasons: %2.</source>
        <translation>%1其他原因：%2。</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>%1, %2; amounts in %3, %4</source>
        <translation>%1，%2；金额单位 %3，%4</translation>
    </message>
    <message>
        <source>Targets %1</source>
        <translation>%1 目标</translation>
    </message>
</context>
<context>
    <name>PayTable</name>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>年初至今</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>计提基数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Target from</source>
        <translation>任务来源</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>现行提成</translation>
    </message>
    <message>
        <source>Pay by %1</source>
        <translation>按 %1 的提成</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Of the base</source>
        <translation>占基数</translation>
    </message>
    <message>
        <source>A head</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>提成明细</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>提成成本</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>本计划</translation>
    </message>
    <message>
        <source>last year&apos;s targets</source>
        <translation>上年目标</translation>
    </message>
    <message>
        <source>this plan, scaled</source>
        <translation>本计划折算</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>PayTexts</name>
    <message>
        <source>“%1” is no share. Type 80% or 0.8.</source>
        <translation>“%1”不是比例。请输入 80% 或 0.8。</translation>
    </message>
    <message>
        <source>“%1” is no amount of zero or more. Type 200000 or 20万.</source>
        <translation>“%1”不是大于或等于零的金额。请输入 200000 或 20万。</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>“%1” is no month. Type 2027-05.</source>
        <translation>“%1”不是月份。请输入 2027-05。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Nutstore</source>
        <translation>坚果云</translation>
    </message>
    <message>
        <source>Baidu Netdisk</source>
        <translation>百度网盘</translation>
    </message>
    <message>
        <source>Tencent Weiyun</source>
        <translation>腾讯微云</translation>
    </message>
    <message>
        <source>WPS Cloud</source>
        <translation>WPS 云盘</translation>
    </message>
    <message>
        <source>Aliyun Drive</source>
        <translation>阿里云盘</translation>
    </message>
    <message>
        <source>shared by the host of this virtual machine</source>
        <translation>虚拟机主机共享</translation>
    </message>
    <message>
        <source>a cluster&apos;s file system</source>
        <translation>集群文件系统</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
    </message>
    <message>
        <source>{file} lies in a folder that {service} copies between machines ({folder}). Change it on one machine at a time, and let {service} finish before you open it on another: otherwise there are two plans, each with a part of the work.</source>
        <translation>{file} 放在{service}的同步文件夹里（{folder}）。请一次只在一台电脑上修改，等{service}同步完成后再到另一台打开；否则会变成两份计划，各有一部分内容。</translation>
    </message>
    <message>
        <source>{file} lies on a network drive ({service}, {folder}). Another machine need not see that it is being changed here. Change it on one machine at a time, and keep a copy on this one.</source>
        <translation>{file} 放在网络磁盘上（{service}，{folder}）。别的电脑不一定看得到这里正在修改。请一次只在一台电脑上修改，并在本机留一份副本。</translation>
    </message>
    <message>
        <source>{file} is a conflict copy of {original}: a service that copies folders made it, because two machines had changed the plan. Compare both and go on with one.</source>
        <translation>{file} 是 {original} 的冲突副本：两台电脑都改过这份计划，同步软件因此另存了一份。请对照两份，以其中一份为准继续。</translation>
    </message>
    <message>
        <source>Beside {file} lies work that is not in it: {copies}. A service that copies folders put it there, because two machines had changed the plan. Open it, compare, and go on with one.</source>
        <translation>{file} 旁边还有冲突副本：{copies}，其中的改动不在这份计划里。两台电脑都改过这份计划，同步软件因此另存了一份。请打开对照，以其中一份为准继续。</translation>
    </message>
</context>
<context>
    <name>PlanCharts</name>
    <message>
        <source>A forecast needs 24 months of actuals in a row; there are %1. Import earlier years.</source>
        <translation>预测需要连续 24 个月的实绩，现有 %1 个月。请导入更早年份的数据。</translation>
    </message>
    <message>
        <source>The actuals end more than a year before the months to forecast. Import the last ones.</source>
        <translation>实绩的最后月份距预测月份超过一年。请导入最近的数据。</translation>
    </message>
    <message>
        <source>The actuals are too thin to tell a season from them.</source>
        <translation>实绩太少，看不出淡旺季规律。</translation>
    </message>
    <message>
        <source>From last year to the target</source>
        <translation>从上年实绩到年度目标</translation>
    </message>
    <message>
        <source>Last year&apos;s actual</source>
        <translation>上年实绩</translation>
    </message>
    <message>
        <source>Proposed target</source>
        <translation>建议目标</translation>
    </message>
    <message>
        <source>Annual target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>How probable is the target?</source>
        <translation>目标达成概率</translation>
    </message>
    <message>
        <source>Probability of reaching it</source>
        <translation>达成概率</translation>
    </message>
    <message>
        <source>%1: where the year will end</source>
        <translation>%1：全年预测</translation>
    </message>
    <message>
        <source>The year has no actuals yet. Type or import those of its first month.</source>
        <translation>本年度还没有实绩。请录入或导入首月实绩。</translation>
    </message>
    <message>
        <source>Actual, added up</source>
        <translation>累计实绩</translation>
    </message>
    <message>
        <source>80 of 100 runs</source>
        <translation>80% 区间</translation>
    </message>
    <message>
        <source>Half of the runs</source>
        <translation>预测中值</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>各月%1</translation>
    </message>
    <message>
        <source>%1 by month: %2</source>
        <translation>各月%1（%2）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>divided by blanks</comment>
        <translation>1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No targets and no actuals yet. Set an annual target or import last year&apos;s sales.</source>
        <translation>还没有目标，也没有实绩。请先设定年度目标，或导入上年销售数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>其他 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Growth asked for, by size</source>
        <translation>目标增长率与规模</translation>
    </message>
    <message>
        <source>Growth of the target on last year</source>
        <translation>目标较上年增长</translation>
    </message>
    <message numerus="yes">
        <source>%n without sales last year not shown</source>
        <translation>
            <numerusform>%n 项上年无销售额，未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>small, asked more</source>
        <translation>规模小、增长要求高</translation>
    </message>
    <message>
        <source>large, asked more</source>
        <translation>规模大、增长要求高</translation>
    </message>
    <message>
        <source>small, asked less</source>
        <translation>规模小、增长要求低</translation>
    </message>
    <message>
        <source>large, asked less</source>
        <translation>规模大、增长要求低</translation>
    </message>
    <message>
        <source>%1 of last year</source>
        <translation>上年%1</translation>
    </message>
    <message>
        <source>Season of the years before</source>
        <translation>往年淡旺季</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>“%1”无法使用：%2。</translation>
    </message>
    <message>
        <source>%1: where the difference comes from</source>
        <translation>%1：差异从何而来</translation>
    </message>
    <message>
        <source>80 % band of %1</source>
        <translation>%1的 80% 区间</translation>
    </message>
    <message>
        <source>%1: attainment by month</source>
        <translation>%1：各月达成率</translation>
    </message>
    <message>
        <source>No month of the period has both a target and an actual.</source>
        <translation>该期间没有任何一个月同时有目标和实绩。</translation>
    </message>
    <message>
        <source>What is paid for what is reached</source>
        <translation>完成多少发多少</translation>
    </message>
    <message>
        <source>There is no commission scheme yet.</source>
        <translation>还没有提成方案。</translation>
    </message>
    <message>
        <source>Against a target of %1</source>
        <translation>目标为 %1 时</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成额</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>What a further unit pays</source>
        <translation>每多做一元再得多少</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>%1: what is paid for what is reached</source>
        <translation>%1：完成多少发多少</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>Amounts a&amp;re</source>
        <translation>金额口径(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Targets count</source>
        <translation>目标按什么计(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Grain: amounts are multiples of</source>
        <translation>取整单位(&amp;G)：目标为其整数倍</translation>
    </message>
    <message>
        <source>&amp;Organisation: targets down to</source>
        <translation>组织：目标拆到(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ustomers: targets down to</source>
        <translation>客户：目标拆到(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Products: targets down to</source>
        <translation>产品：目标拆到(&amp;P)</translation>
    </message>
    <message>
        <source>When a value is &amp;set</source>
        <translation>改一个数时(&amp;S)</translation>
    </message>
    <message>
        <source>What is assigned beyond the plan, beside it</source>
        <translation>在计划之外多分下去的部分，与计划并列显示</translation>
    </message>
    <message>
        <source>Stretch and challenge beside the base target</source>
        <translation>在基本目标之外设冲刺、挑战目标</translation>
    </message>
    <message>
        <source>Values kept as far as possible, by priority</source>
        <translation>按优先级尽量保住的数值</translation>
    </message>
    <message>
        <source>At least, at most, or between two values</source>
        <translation>不低于、不高于，或介于两数之间</translation>
    </message>
    <message>
        <source>Round amounts, such as whole hundreds</source>
        <translation>把金额凑整，例如凑到百元</translation>
    </message>
    <message>
        <source>Two axes against each other, such as teams by tiers</source>
        <translation>两个维度交叉，例如团队 × 客户层级</translation>
    </message>
    <message>
        <source>Amounts are shown &amp;in</source>
        <translation>金额显示单位(&amp;I)</translation>
    </message>
    <message>
        <source>Incentive &amp;budget of the year</source>
        <translation>全年激励预算(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>For %1 to hold again, one of these would have to change: %2. Nothing of it was done.</source>
        <translation>要使“%1”重新成立，须调整其中一项：%2。以上均未改动。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>RatioEditing</name>
    <message>
        <source>%1 has targets of both parts, so it goes on showing what they make: %2. What you set, %3, is kept beside it.</source>
        <translation>%1 的分子、分母都有目标，因此仍显示由它们算出的 %2；您设定的 %3 另行保留。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>How far did today carry the month, and where did it stop?</source>
        <translation>今天把本月目标推进了多少，卡在哪里？</translation>
    </message>
    <message>
        <source>What did customers say today that we had not heard before?</source>
        <translation>今天客户说了哪些我们以前没听到的话？</translation>
    </message>
    <message>
        <source>What one thing will we do differently tomorrow?</source>
        <translation>明天要改变的一件事是什么？</translation>
    </message>
    <message>
        <source>Did more leads become orders than last week, and at what order value?</source>
        <translation>本周线索成单比上周多了还是少了，客单价如何？</translation>
    </message>
    <message>
        <source>Which channel and which script go on, and which do we change next week?</source>
        <translation>哪些渠道和话术继续用，下周要换掉哪些？</translation>
    </message>
    <message>
        <source>How much of the month&apos;s target was reached, and how much does each head bring?</source>
        <translation>本月目标达成多少，人均产出多少？</translation>
    </message>
    <message>
        <source>Do targets or incentives have to be allotted anew for next month?</source>
        <translation>下个月的目标或激励是否需要重新分配？</translation>
    </message>
    <message>
        <source>Which strategies have worked, and which do we stop or scale up?</source>
        <translation>哪些策略见效了，哪些该停，哪些该加码？</translation>
    </message>
    <message>
        <source>What moved in the market, and what does it mean for products and customers?</source>
        <translation>市场有哪些变化，对产品和客户意味着什么？</translation>
    </message>
    <message>
        <source>How near did the year come to its target, and why?</source>
        <translation>全年离目标还有多远，原因何在？</translation>
    </message>
    <message>
        <source>What can the team do now that it could not a year ago?</source>
        <translation>和一年前相比，团队多了哪些本事？</translation>
    </message>
    <message>
        <source>Where will next year&apos;s growth come from?</source>
        <translation>明年的增长从哪里来？</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Ahead of the target</source>
        <translation>与目标的差额</translation>
    </message>
    <message>
        <source>Growth on last year</source>
        <translation>同比增长</translation>
    </message>
    <message>
        <source>Revenue a head</source>
        <translation>人均产出</translation>
    </message>
    <message>
        <source>Findings nobody has answered</source>
        <translation>尚未处理的诊断结论</translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation>逾期行动</translation>
    </message>
    <message>
        <source>Problems still open</source>
        <translation>未闭环的问题</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略数</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>达标奖</translation>
    </message>
    <message>
        <source>share of the excess</source>
        <translation>超额奖</translation>
    </message>
    <message>
        <source>new products</source>
        <translation>新品奖</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>排名奖</translation>
    </message>
    <message>
        <source>warning: below target</source>
        <translation>不达标预警</translation>
    </message>
    <message>
        <source>by attainment</source>
        <translation>按达成率</translation>
    </message>
    <message>
        <source>by growth</source>
        <translation>按增长率</translation>
    </message>
    <message>
        <source>by new customers</source>
        <translation>按新客数</translation>
    </message>
    <message>
        <source>{level}[ below {node}]</source>
        <translation>{level}[（{node} 以下）]</translation>
    </message>
    <message>
        <source>%1 → 0, %2 → 100</source>
        <translation>%1 得 0 分，%2 得 100 分</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1 起 %2 分</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>评分尺度</translation>
    </message>
    <message>
        <source>%1 has come to %2 of its target in %3, %4 short.</source>
        <translation>%1在 %3 的目标达成率为 %2，差 %4。</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>plan pace</source>
        <translation>计划节奏</translation>
    </message>
    <message>
        <source>The months left come as far from their targets as those so far.</source>
        <translation>余下各月的达成率与至今相同。</translation>
    </message>
    <message>
        <source>seasonal run rate</source>
        <translation>季节性推算</translation>
    </message>
    <message>
        <source>What came so far is the share of the year that it was in past years.</source>
        <translation>至今完成额占全年的比重与往年同期相同。</translation>
    </message>
    <message>
        <source>rolling growth</source>
        <translation>滚动增长</translation>
    </message>
    <message>
        <source>A month is that of last year, grown like the last twelve months on those before.</source>
        <translation>以去年同月为基数，按最近十二个月对其前十二个月的增幅推算。</translation>
    </message>
    <message>
        <source>exponential smoothing</source>
        <translation>指数平滑</translation>
    </message>
    <message>
        <source>A level that follows the latest months; no trend, no seasons.</source>
        <translation>只有随近月调整的水平；不含趋势与季节。</translation>
    </message>
    <message>
        <source>Holt</source>
        <translation>Holt 趋势法</translation>
    </message>
    <message>
        <source>A level and a trend that follow the latest months; no seasons.</source>
        <translation>随近月调整的水平与趋势；不含季节。</translation>
    </message>
    <message>
        <source>damped Holt</source>
        <translation>Holt 阻尼趋势法</translation>
    </message>
    <message>
        <source>A level and a trend that dies down; no seasons.</source>
        <translation>水平加逐步衰减的趋势；不含季节。</translation>
    </message>
    <message>
        <source>Holt–Winters</source>
        <translation>Holt–Winters 季节模型</translation>
    </message>
    <message>
        <source>Level, trend and twelve seasons, each following the latest months.</source>
        <translation>水平、趋势与十二个月的季节成分，均随近月调整。</translation>
    </message>
    <message>
        <source>too few months of history</source>
        <translation>历史月份不足</translation>
    </message>
    <message>
        <source>no actuals up to here</source>
        <translation>至今没有实绩</translation>
    </message>
    <message>
        <source>no targets to go by</source>
        <translation>没有可依据的目标</translation>
    </message>
    <message>
        <source>a month of the year so far has no actuals</source>
        <translation>本年度至今有月份缺少实绩</translation>
    </message>
    <message>
        <source>No probability: it takes 24 months of actuals in a row to tell a season.</source>
        <translation>不给出概率：至少需要连续 24 个月的实绩才能判断季节性。</translation>
    </message>
    <message>
        <source>No probability: the actuals end more than a year before the months to forecast.</source>
        <translation>不给出概率：实绩截止日距预测月份超过一年。</translation>
    </message>
    <message>
        <source>No probability: the actuals are too thin to tell a season from them.</source>
        <translation>不给出概率：实绩过于稀少，判断不出季节性。</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Original target</source>
        <translation>原定目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Month on month</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Needed a month</source>
        <translation>每月需完成</translation>
    </message>
    <message>
        <source>Too late from</source>
        <translation>此月起追不上</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Last year&apos;s actual</source>
        <translation>去年实绩</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Low (80 %)</source>
        <translation>下限（80%）</translation>
    </message>
    <message>
        <source>High (80 %)</source>
        <translation>上限（80%）</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Months tested</source>
        <translation>回测月数</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>year&apos;s end</source>
        <translation>年末</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>差异分解</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>年初至今</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Nobody knows the days: the imported lines of %1 carry no date, and no weekly reading was typed. Review the month, or import lines with dates.</source>
        <translation>没有按日的数据：导入的%1明细没有日期，也没有录入周读数。请按月复盘，或导入带日期的明细。</translation>
    </message>
    <message>
        <source>There are no actuals of %1 in this period. Type or import them.</source>
        <translation>该期间没有%1的实绩。请录入或导入。</translation>
    </message>
    <message>
        <source>price, volume, mix</source>
        <translation>价格 / 数量 / 结构</translation>
    </message>
    <message>
        <source>leads × conversion × order value</source>
        <translation>线索 × 转化率 × 客单价</translation>
    </message>
    <message>
        <source>new, kept and lost customers</source>
        <translation>新增 / 留存 / 流失客户</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>mix</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>kept customers</source>
        <translation>留存客户</translation>
    </message>
    <message>
        <source>lost customers</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>mean over all orders of substitution</source>
        <translation>连环替代：各种替代顺序取平均</translation>
    </message>
    <message>
        <source>substituted in this order: %1</source>
        <translation>连环替代，顺序：%1</translation>
    </message>
    <message>
        <source>%1: no actuals yet; their targets count in full. Choose a shorter period to leave them out.</source>
        <translation>%1 尚无实绩，其目标全额计入。如不想计入，请选更短的期间。</translation>
    </message>
    <message>
        <source>%1: no actuals yet; the same months of last year are left out.</source>
        <translation>%1 尚无实绩，去年同月不计入对比。</translation>
    </message>
    <message>
        <source>named customers</source>
        <translation>具名客户</translation>
    </message>
    <message>
        <source>the target of %1</source>
        <translation>%1的目标</translation>
    </message>
    <message>
        <source>last year&apos;s actual of %1</source>
        <translation>%1的去年实绩</translation>
    </message>
    <message>
        <source>the actual of %1</source>
        <translation>%1的实绩</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Reward</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Periods in a row</source>
        <translation>连续期数</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>First three of the month</source>
        <translation>月度前三</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励与预警</translation>
    </message>
    <message>
        <source>First three and cases</source>
        <translation>前三与案例</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Deviation allowed</source>
        <translation>允许偏差</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>引导问题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>记录日期</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Points so far</source>
        <translation>已评得分</translation>
    </message>
    <message>
        <source>Weight judged</source>
        <translation>已评权重</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Indicator code</source>
        <translation>指标编码</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>硬/软</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>评分尺度</translation>
    </message>
    <message>
        <source>Weighted points</source>
        <translation>加权得分</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>打分人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>本人反馈</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>计算公式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量口径</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Missing to 100 %</source>
        <translation>距 100% 还差</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动项</translation>
    </message>
    <message>
        <source>Weight before</source>
        <translation>原权重</translation>
    </message>
    <message>
        <source>Formula before</source>
        <translation>原公式</translation>
    </message>
    <message>
        <source>Scale before</source>
        <translation>原评分尺度</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分明细</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>考核标准</translation>
    </message>
</context>
<context>
    <name>ScoreTables</name>
    <message>
        <source>hard</source>
        <translation>硬指标</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>软指标</translation>
    </message>
    <message>
        <source>Standards of %1</source>
        <translation>%1 年考核标准</translation>
    </message>
    <message>
        <source>No standards have been announced: type them below, or import them.</source>
        <translation>还没有公布考核标准：请在下方录入或导入。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>计分卡</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>计分标准</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Scores of %1</source>
        <translation>%1 得分</translation>
    </message>
    <message>
        <source>No card judges anybody in this period.</source>
        <translation>本期间没有计分卡适用的对象。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>已计权重</translation>
    </message>
    <message>
        <source>The card of %1</source>
        <translation>%1 的计分卡</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权得分</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>本人反馈</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Cases of the month</source>
        <translation>月度案例</translation>
    </message>
    <message>
        <source>Nothing has been written down yet: add the month&apos;s three best cases below.</source>
        <translation>还没有记录：请在下方录入本月三个优秀案例。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>For</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>champion of the month</source>
        <translation>月度冠军</translation>
    </message>
    <message>
        <source>best case</source>
        <translation>优秀案例</translation>
    </message>
    <message>
        <source>Rewards and warnings of the period</source>
        <translation>本期奖励与预警</translation>
    </message>
    <message>
        <source>Nobody has earned a reward in this period, and nobody is warned.</source>
        <translation>本期间没有人获得奖励，也没有人被预警。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>提成方案</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) in a row</source>
        <translation>
            <numerusform>连续 %n 期</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>与 %1 年相比的变化</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Weight before</source>
        <translation>原权重</translation>
    </message>
    <message>
        <source>Weight now</source>
        <translation>现权重</translation>
    </message>
    <message>
        <source>no. %1 %2</source>
        <translation>%2第 %1 名</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>cushion</source>
        <translation>超分配</translation>
    </message>
    <message>
        <source>levels of ambition</source>
        <translation>目标档位</translation>
    </message>
    <message>
        <source>soft holds</source>
        <translation>软锁定</translation>
    </message>
    <message>
        <source>range holds</source>
        <translation>区间锁定</translation>
    </message>
    <message>
        <source>grain</source>
        <translation>取整单位</translation>
    </message>
    <message>
        <source>cross table</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>含税口径</translation>
    </message>
    <message>
        <source>targets count</source>
        <translation>目标口径</translation>
    </message>
    <message>
        <source>multiples of</source>
        <translation>取整单位</translation>
    </message>
    <message>
        <source>targets of the organisation down to</source>
        <translation>组织目标拆到</translation>
    </message>
    <message>
        <source>targets of customers down to</source>
        <translation>客户目标拆到</translation>
    </message>
    <message>
        <source>targets of products down to</source>
        <translation>产品目标拆到</translation>
    </message>
    <message>
        <source>cushions</source>
        <translation>超分配</translation>
    </message>
    <message>
        <source>when a value is set</source>
        <translation>改数时</translation>
    </message>
    <message>
        <source>amounts are shown in</source>
        <translation>金额显示单位</translation>
    </message>
    <message>
        <source>shown beyond the plan</source>
        <translation>计划之外另显示</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>元</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>千</translation>
    </message>
    <message>
        <source>ten thousands</source>
        <translation>万</translation>
    </message>
    <message>
        <source>hundred millions</source>
        <translation>亿</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Edit the cell; typing replaces it</source>
        <translation>编辑单元格；直接输入则替换原值</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>放弃正在输入的内容</translation>
    </message>
    <message>
        <source>Take the value and go down, or up</source>
        <translation>确认输入，移到下一格或上一格</translation>
    </message>
    <message>
        <source>Take the value and go right, or left</source>
        <translation>确认输入，移到右边或左边一格</translation>
    </message>
    <message>
        <source>Fill the selection with the value</source>
        <translation>用输入的值填满所选区域</translation>
    </message>
    <message>
        <source>Fill down, fill right</source>
        <translation>向下填充、向右填充</translation>
    </message>
    <message>
        <source>Copy, cut and paste a block</source>
        <translation>复制、剪切、粘贴整块</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除所选内容</translation>
    </message>
    <message>
        <source>Jump to the edge</source>
        <translation>跳到边缘</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>表格内</translation>
    </message>
    <message>
        <source>Go to the next cell; with Shift the selection follows</source>
        <translation>移到相邻单元格；按住 Shift 则扩展选区</translation>
    </message>
    <message>
        <source>To the beginning or the end of the row</source>
        <translation>到行首或行尾</translation>
    </message>
    <message>
        <source>To the first or the last cell</source>
        <translation>到第一个或最后一个单元格</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>上翻或下翻一页</translation>
    </message>
    <message>
        <source>Select whole columns, or rows</source>
        <translation>选中整列或整行</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>{measure} of {input}[ against {quota}][, {attainment}][: {slices}][; {transactions} transactions, each by itself][; the target was lowered by {relief}]</source>
        <translation>{measure} {input}[，目标 {quota}][，达成 {attainment}][：{slices}][；共 {transactions} 笔，逐笔计提][；目标已减免 {relief}]</translation>
    </message>
    <message>
        <source>Team {team} brought {input} of {quota}, {attainment}: {rate} months of the wage of {part}</source>
        <translation>团队 {team} 完成 {input}，目标 {quota}，达成 {attainment}：按月工资 {part} 发 {rate} 个月</translation>
    </message>
    <message>
        <source>Team {team} brought {input} of {quota}, {attainment}, but the wage is not known</source>
        <translation>团队 {team} 完成 {input}，目标 {quota}，达成 {attainment}，但没有登记月工资</translation>
    </message>
    <message>
        <source>Team {team} brought {input} of {quota}: {percent} of the excess of {part} are {pays}, and this is the part of it</source>
        <translation>团队 {team} 完成 {input}，目标 {quota}：超额 {part} 的 {percent} 即 {pays} 作为奖金池，此为本人所得</translation>
    </message>
    <message>
        <source>{percent} of {input} sold of {about}</source>
        <translation>{about} 销售 {input}，按 {percent} 计奖</translation>
    </message>
    <message>
        <source>{input} units of {about} at {each} each</source>
        <translation>{about} 销售 {input} 件，每件 {each}</translation>
    </message>
    <message>
        <source>[Team {team}: ]place {rank} of {of}, {input} against {quota}, {attainment}</source>
        <translation>[团队 {team}：]第 {rank} 名（共 {of}），完成 {input}，目标 {quota}，达成 {attainment}</translation>
    </message>
    <message>
        <source>{percent} of {input} wait until the customers have paid</source>
        <translation>提成 {input} 的 {percent} 待客户回款后发放</translation>
    </message>
    <message>
        <source>{input} of the {quota} sold in {months} came in, {percent} of the {part} held back[; {before} were released before]</source>
        <translation>{months} 的销售 {quota} 本次回款 {input}，发放暂扣 {part} 的 {percent}[；此前已发放 {before}]</translation>
    </message>
    <message>
        <source>{input} earned, {part} drawn[; {owed} are owed]</source>
        <translation>本月应得 {input}，预支到 {part}[；累计待抵扣 {owed}]</translation>
    </message>
    <message>
        <source>{input} earned, more than the draw of {part}: pays back what was drawn[; {owed} are still owed]</source>
        <translation>本月应得 {input}，高于预支额 {part}：抵扣此前预支[；尚待抵扣 {owed}]</translation>
    </message>
    <message>
        <source>{about}</source>
        <translation>{about}</translation>
    </message>
    <message>
        <source>{why}; {before} had been paid</source>
        <translation>{why}；此前已发 {before}</translation>
    </message>
    <message>
        <source>Team {team} brought {input} of {quota}, {short} too little: nothing below 100 %</source>
        <translation>团队 {team} 完成 {input}，目标 {quota}，还差 {short}：未满 100% 不发</translation>
    </message>
    <message>
        <source>Team {team} brought {input} of {quota}, {short} too little: there is no excess</source>
        <translation>团队 {team} 完成 {input}，目标 {quota}，还差 {short}：没有超额</translation>
    </message>
    <message>
        <source>{percent} of the {input} paid for {months} taken back[: {about}]</source>
        <translation>{months} 的提成 {input} 按 {percent} 追回[：{about}]</translation>
    </message>
    <message>
        <source>Taken back of the {input} paid for {months}[: {about}]</source>
        <translation>从 {months} 的提成 {input} 中追回[：{about}]</translation>
    </message>
    <message>
        <source>{rule}: {what}, {month}</source>
        <translation>{rule}：{month} {what}</translation>
    </message>
    <message>
        <source>another scheme, or more months reckoned</source>
        <translation>换了方案，或计算的月份更多</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>{row}: there is no tier or role called {names}; it was left out.</source>
        <translation>{row}：没有名为 {names} 的层级或角色，已跳过。</translation>
    </message>
    <message>
        <source>{row}: actuals of {missing} of last year are missing for {node}; it was left out. Import them, or set the value yourself.</source>
        <translation>{row}：{node} 缺少去年的{missing}实绩，已跳过。请导入，或自行设定数值。</translation>
    </message>
    <message>
        <source>{row}: {measure} has no targets in {period} that {node} could have a share of; it was left out. Set the annual target first.</source>
        <translation>{row}：{period} 没有{measure}目标可供 {node} 分得份额，已跳过。请先设定年度目标。</translation>
    </message>
    <message>
        <source>{row}: {measure} of {node} would pass 100 %; it was left out.</source>
        <translation>{row}：{node} 的{measure}将超过 100 %，已跳过。</translation>
    </message>
    <message>
        <source>{row}: {period} is closed; it was left out.</source>
        <translation>{row}：{period} 已关账，已跳过。</translation>
    </message>
    <message>
        <source>{row}: {measure} of {node} in {period} cannot be reached beside what is held or planned; it was left out. Try --keep nothing.</source>
        <translation>{row}：{node} {period} 的{measure}与已锁定或已计划的数相冲突，已跳过。可试 --keep nothing。</translation>
    </message>
    <message>
        <source>{row}: {node} in {period} was left out ({reason}).</source>
        <translation>{row}：{node} {period} 已跳过（{reason}）。</translation>
    </message>
    <message>
        <source>+%1 % on last year</source>
        <translation>比去年 +%1 %</translation>
    </message>
    <message>
        <source>%1 % of the parent</source>
        <translation>占上级 %1 %</translation>
    </message>
    <message>
        <source>%1 % of the parent in every quarter</source>
        <translation>每季占上级 %1 %</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at least %1 every quarter</source>
        <translation>每季至少 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>VarianceWords</name>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>What the difference is made of</source>
        <translation>差额由什么构成</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Of the difference</source>
        <translation>占差额</translation>
    </message>
    <message>
        <source>Customer by customer</source>
        <translation>逐个客户</translation>
    </message>
    <message>
        <source>Product by product</source>
        <translation>逐个产品</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>a draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>审批中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>keep the year, spread the shortfall</source>
        <translation>年度目标不变，缺口摊到后续月份</translation>
    </message>
    <message>
        <source>lower the annual target</source>
        <translation>下调年度目标</translation>
    </message>
    <message>
        <source>edit freely</source>
        <translation>自行编辑</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Revision {number}, draft</source>
        <translation>修订稿（第 {number} 版）</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>审批中</translation>
    </message>
    <message>
        <source>Revision {number}, submitted</source>
        <translation>修订审批中（第 {number} 版）</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Revision {number}, rejected</source>
        <translation>修订未通过（第 {number} 版）</translation>
    </message>
    <message>
        <source>Approved {version}</source>
        <translation>已批准 {version}</translation>
    </message>
    <message>
        <source>{yes} of {listed} yes[, {no} no]; {needed} needed</source>
        <translation>{listed} 人中 {yes} 人同意[，{no} 人不同意]；需 {needed} 人同意</translation>
    </message>
    <message>
        <source>Waits for its approvers, targets do not change: {votes}</source>
        <translation>正在审批，目标不能改动：{votes}</translation>
    </message>
    <message>
        <source>Signed on {day}; targets change only by a revision</source>
        <translation>{day} 批准；目标只能通过修订更改</translation>
    </message>
    <message>
        <source>Was not approved: {votes}. Its targets are a draft again</source>
        <translation>未获通过：{votes}。目标恢复为草稿，可继续编辑</translation>
    </message>
    <message>
        <source>This plan has not been approved yet</source>
        <translation>本计划尚未审批</translation>
    </message>
    <message>
        <source>A revision is being prepared; the last approved targets are in force</source>
        <translation>正在准备修订，目前仍执行最近批准的目标</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>scale up</source>
        <translation>加大投入</translation>
    </message>
    <message>
        <source>Started from {file} of {year}[, {version}]</source>
        <translation>由 {year} 年度的 {file} 延续而来[，{version}]</translation>
    </message>
</context>
<context>
    <name>VersionTables</name>
    <message>
        <source>%1 of %2 (%3 listed)</source>
        <translation>%1 / 需 %2（共 %3 人）</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>生效月份</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化条件</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大修订</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>一般修订</translation>
    </message>
    <message>
        <source>Approvals of %1</source>
        <translation>%1 的审批</translation>
    </message>
    <message>
        <source>Nobody is asked yet: list the approvers, then submit the targets.</source>
        <translation>还没有提请审批：先列出审批人，再提交目标。</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未表态</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ 同意</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ 不同意</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>What the year&apos;s number moves by</source>
        <translation>全年目标变动构成</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Cell by cell: %1 and %2</source>
        <translation>逐格对比：%1 与 %2</translation>
    </message>
    <message>
        <source>No cell differs.</source>
        <translation>没有不同的单元格。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>The year&apos;s number stays, for everybody.</source>
        <translation>每个人的全年目标都不变。</translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message>
        <source>These targets are a draft: nobody has been asked to approve them yet.</source>
        <translation>目标还是草稿：尚未提请审批。</translation>
    </message>
    <message>
        <source>A revision is being prepared. People are measured on the approved targets until it is approved itself.</source>
        <translation>正在准备修订。修订获批之前，仍按已批准的目标考核。</translation>
    </message>
    <message>
        <source>Waits for approval: %1 of the %2 needed have said yes, %3 no. The targets do not change meanwhile.</source>
        <translation>等待审批：需 %2 人同意，已同意 %1 人，不同意 %3 人。审批期间目标不变。</translation>
    </message>
    <message>
        <source>%1 has been approved on %2. Only a revision changes these targets.</source>
        <translation>%1 已于 %2 批准。只有修订才能改变这些目标。</translation>
    </message>
    <message>
        <source>It can no longer be approved: change the targets and submit them again.</source>
        <translation>本次已无法获批：请调整目标后重新提交。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A spreadsheet would round an amount this large, so it stands here as text.</source>
        <translation>这个数太大，电子表格会把它四舍五入，所以这里以文本保存。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>拒收行</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The plan to open.</source>
        <translation>要打开的计划。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::AccountsModel</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Not scored: counts as 3 of 5</source>
        <translation>未评分，按 3 分计（满分 5 分）</translation>
    </message>
    <message>
        <source>How much more this customer could buy: 1 … 5. Empty counts as 3.</source>
        <translation>这个客户还能再买多少：1 … 5 分，留空按 3 分计。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>应归入</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>现归入</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>未分层</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ActionCatalog</name>
    <message>
        <source>&amp;New plan…</source>
        <translation>新建计划(&amp;N)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Quotasmith</source>
        <translation>关于目标匠(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hold or release</source>
        <translation>锁定或解锁(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;months</source>
        <translation>展开月份(&amp;M)</translation>
    </message>
    <message>
        <source>Show amounts in %1</source>
        <translation>金额以“%1”为单位显示</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import last year&apos;s sales…</source>
        <translation>导入去年的销售…</translation>
    </message>
    <message>
        <source>&amp;Spread…</source>
        <translation>分摊(&amp;S)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve amount…</source>
        <translation>挪动金额(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>来历(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;List of holds</source>
        <translation>锁定清单(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;What moved</source>
        <translation>变动明细(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Chart of the selection</source>
        <translation>所选图表(&amp;C)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>向右填充(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Hold &amp;with reason…</source>
        <translation>锁定并注明(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Reason the annual target</source>
        <translation>推导年度目标(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Decompose the target</source>
        <translation>拆解目标(&amp;D)</translation>
    </message>
    <message>
        <source>Waits until the work under way is done</source>
        <translation>等正在进行的工作完成后可用</translation>
    </message>
    <message>
        <source>&amp;Stop the work under way</source>
        <translation>停止正在进行的工作(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>命令(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Plan settings…</source>
        <translation>计划设置(&amp;P)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快捷键一览(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>下发(&amp;H)…</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>收回(&amp;B)…</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>上月(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>下月(&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>备注(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close month…</source>
        <translation>月度关账(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reopen month…</source>
        <translation>取消关账(&amp;R)…</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Show &amp;findings</source>
        <translation>查看诊断结论(&amp;F)</translation>
    </message>
    <message>
        <source>Make the finding an &amp;action…</source>
        <translation>结论转为行动(&amp;A)…</translation>
    </message>
    <message>
        <source>The finding is &amp;not relevant…</source>
        <translation>结论不适用(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open the finding again</source>
        <translation>重新打开结论(&amp;O)</translation>
    </message>
    <message>
        <source>Apply the &amp;segmentation…</source>
        <translation>应用客户分层(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>&amp;Schemes</source>
        <translation>方案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New scheme…</source>
        <translation>新建方案(&amp;N)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the scheme</source>
        <translation>保存方案(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the scheme</source>
        <translation>复制方案(&amp;D)</translation>
    </message>
    <message>
        <source>Save the scheme as a &amp;file…</source>
        <translation>将方案存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove the scheme</source>
        <translation>移除方案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What it costs</source>
        <translation>成本(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;tatements</source>
        <translation>结算单(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close the statements…</source>
        <translation>结算单关账(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Print the statements…</source>
        <translation>打印结算单(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Plan &amp;against actual</source>
        <translation>目标与实绩(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Why there is a difference</source>
        <translation>差异原因(&amp;W)</translation>
    </message>
    <message>
        <source>Where the year will &amp;end</source>
        <translation>年末预测(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Submit the targets…</source>
        <translation>提交目标审批(&amp;S)…</translation>
    </message>
    <message>
        <source>Record an a&amp;pproval…</source>
        <translation>登记审批意见(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Revise the targets…</source>
        <translation>修订目标(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Next year…</source>
        <translation>下一年度(&amp;N)…</translation>
    </message>
    <message>
        <source>What is &amp;due</source>
        <translation>到期事项(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Strategies and what they return</source>
        <translation>策略与回报(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Projects and milestones</source>
        <translation>项目与里程碑(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Activity the target asks for</source>
        <translation>目标所需活动量(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Budget and risks</source>
        <translation>预算与风险(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Meetings and people</source>
        <translation>会议与人员(&amp;M)</translation>
    </message>
    <message>
        <source>The reminder is d&amp;one</source>
        <translation>提醒已完成(&amp;O)</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>With&amp;draw the submission</source>
        <translation>撤回提交(&amp;D)</translation>
    </message>
    <message>
        <source>Dr&amp;op the revision</source>
        <translation>放弃修订(&amp;O)</translation>
    </message>
    <message>
        <source>Board of a&amp;ctions and problems</source>
        <translation>行动与问题看板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation>新建行动(&amp;N)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ActionDialog</name>
    <message>
        <source>Make it an action</source>
        <translation>转为行动</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>做什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>谁来做(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Make the action</source>
        <translation>生成行动(&amp;M)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ActualsModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Imported lines are not cleared here. Type the right total: the difference is kept as an adjustment.</source>
        <translation>导入的明细不能在这里清除。请录入正确的合计数，差额会作为调整保留。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, adjusted</source>
        <translation>%1，有调整</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1，备注：%2</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已关账</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>年累计</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Attained to date</source>
        <translation>累计达成率</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ActualsPanel</name>
    <message>
        <source>There are no actuals of %1 yet. Type or paste them here, or import a file.</source>
        <translation>%1还没有实绩。可以在这里录入或粘贴，也可以导入文件。</translation>
    </message>
    <message>
        <source>Import actuals…</source>
        <translation>导入实绩…</translation>
    </message>
    <message>
        <source>%1 was closed on %2 by %3: its actuals and targets do not change any more.</source>
        <translation>%1 已由 %3 于 %2 关账，该月的实绩和目标不再变动。</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>取消关账…</translation>
    </message>
    <message>
        <source>To reopen it, reopen %1 first.</source>
        <translation>要取消其关账，请先取消%1的关账。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>A note goes on a person&apos;s actual in a month that is open. Choose one first.</source>
        <translation>备注写在未关账月份某个人员的实绩上，请先选中一格。</translation>
    </message>
    <message>
        <source>%1 is closed already.</source>
        <translation>%1已经关账。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1已关账。</translation>
    </message>
    <message>
        <source>No month is closed.</source>
        <translation>没有已关账的月份。</translation>
    </message>
    <message>
        <source>%1 can change again.</source>
        <translation>%1已取消关账，可以继续修改。</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>做到了多少？</translation>
    </message>
    <message>
        <source>Here stands what everybody reached, a month at a time, beside target and attainment. There is nobody in the organisation yet: people come with an import, of themselves or of their actuals.</source>
        <translation>这里按月显示每个人的实绩，并对照目标和达成率。组织中还没有人员：导入人员名单，或直接导入实绩，人员就会出现。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>实绩</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::AlertCards</name>
    <message>
        <source>Months not closed</source>
        <translation>未关账月份</translation>
    </message>
    <message>
        <source>Every month with actuals is closed.</source>
        <translation>有实绩的月份均已关账。</translation>
    </message>
    <message>
        <source>%1: their actuals may still change.</source>
        <translation>%1 的实绩仍可能变动。</translation>
    </message>
    <message>
        <source>Holds ending soon</source>
        <translation>即将到期的锁定</translation>
    </message>
    <message>
        <source>No hold ends within %1 days.</source>
        <translation>%1 天内没有锁定到期。</translation>
    </message>
    <message>
        <source>They end within %1 days, and then their values may move.</source>
        <translation>%1 天内到期，到期后数值可能变动。</translation>
    </message>
    <message>
        <source>Targets that do not agree</source>
        <translation>不平的目标</translation>
    </message>
    <message>
        <source>All targets agree.</source>
        <translation>所有目标均已对平。</translation>
    </message>
    <message>
        <source>Sums or holds differ; the first place is shown.</source>
        <translation>合计或锁定值不符；点击查看第一处。</translation>
    </message>
    <message>
        <source>Targets short of SMART</source>
        <translation>未达 SMART 的目标</translation>
    </message>
    <message>
        <source>No target to check yet.</source>
        <translation>还没有可检查的目标。</translation>
    </message>
    <message>
        <source>Every target has all five marks.</source>
        <translation>所有目标五项齐全。</translation>
    </message>
    <message>
        <source>Of %1 targets these miss at least one mark.</source>
        <translation>共 %1 个目标，这些至少缺一项。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::AmbitionFields</name>
    <message>
        <source>Levels of ambition</source>
        <translation>目标档位</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>%1 of the base</source>
        <translation>为基本目标的 %1</translation>
    </message>
    <message>
        <source>%1 of the base, probability %2</source>
        <translation>为基本目标的 %1，达成概率 %2</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::AnswerBar</name>
    <message>
        <source>Release %1 and set</source>
        <translation>解锁 %1 并写入</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ApproversDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::AttainmentSection</name>
    <message>
        <source>Ranking &amp;of</source>
        <translation>排名层级(&amp;O)</translation>
    </message>
    <message>
        <source>There is no target of this period, so there is nothing to measure the actuals against.</source>
        <translation>这一期间没有目标，实绩无从比较。</translation>
    </message>
    <message>
        <source>Set the annual target</source>
        <translation>设定年度目标</translation>
    </message>
    <message>
        <source>Import actuals…</source>
        <translation>导入实绩…</translation>
    </message>
    <message>
        <source>Nothing has happened yet in this period, as far as the plan knows.</source>
        <translation>计划中还没有这一期间的实绩。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Reached: %1.</source>
        <translation>达成率：%1。</translation>
    </message>
    <message>
        <source>%1 of the year is gone on the plan&apos;s own season curve, by %2.</source>
        <translation>按计划自身的季节节奏，截至 %2 全年已过 %1。</translation>
    </message>
    <message>
        <source>From %1 on the gap of the year can no longer be closed at the best pace ever seen.</source>
        <translation>若拖到 %1，即使按历史最好水平也无法追平全年缺口。</translation>
    </message>
    <message>
        <source>Do&amp;wn to</source>
        <translation>显示到(&amp;W)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::BackupFiles</name>
    <message>
        <source>Wait until the work under way is done.</source>
        <translation>请等待当前任务完成。</translation>
    </message>
    <message>
        <source>The backup is the plan again.</source>
        <translation>已恢复到该备份。</translation>
    </message>
    <message>
        <source>Examining %1</source>
        <translation>正在检查 %1</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::BackupsDialog</name>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>恢复此备份(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近修改</translation>
    </message>
    <message>
        <source>Annual target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Backups of the plan, the newest first</source>
        <translation>计划的备份，最新的在前</translation>
    </message>
    <message>
        <source>✓ intact</source>
        <translation>✓ 完好</translation>
    </message>
    <message>
        <source>older format</source>
        <translation>旧格式</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ 已损坏</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before the first edit of a day.</source>
        <translation>还没有备份。每天首次修改前会自动备份。</translation>
    </message>
    <message>
        <source>Choose a backup to see what it holds.</source>
        <translation>选择一份备份，查看其内容。</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored.</source>
        <translation>此备份已损坏，无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken since would be gone.</source>
        <translation>
            <numerusform>此后的 %n 步修改将不再保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Annual target: %1 now, %2 in the backup.</source>
        <translation>年度目标：现在为 %1，备份中为 %2。</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own.</source>
        <translation>现有内容会另存为一份备份。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::BoardSection</name>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>负责人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>所属(&amp;B)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>A new action: what is to be done</source>
        <translation>新行动：要做什么</translation>
    </message>
    <message>
        <source>A new problem: what was found</source>
        <translation>新问题：发现了什么</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新行动</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>&amp;Add the action</source>
        <translation>添加行动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add the problem</source>
        <translation>添加问题(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Drag a card, or press Alt with ← or →</source>
        <translation>拖动卡片，或按 Alt+← / Alt+→</translation>
    </message>
    <message>
        <source>Who does what by when?</source>
        <translation>谁在什么时候之前做什么？</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>卡在哪里？</translation>
    </message>
    <message>
        <source>Here every action is a card: who does it, by when, and what it serves. It is moved from open to doing to done as the work goes on.</source>
        <translation>这里每条行动是一张卡片：谁来做、什么时候做完、为什么做。随着进展，把它从未开始移到进行中，再移到已完成。</translation>
    </message>
    <message>
        <source>Here every problem is a card on its way round plan, do, check and act: from its cause to the action, and to what helped.</source>
        <translation>这里每个问题是一张卡片，沿着计划、执行、检查、处置走一圈：从原因到措施，再到见效的做法。</translation>
    </message>
    <message>
        <source>Write down the first action</source>
        <translation>写下第一条行动</translation>
    </message>
    <message>
        <source>Write down the first problem</source>
        <translation>写下第一个问题</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>whatever it belongs to</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>A problem goes round step by step: plan, do, check, act.</source>
        <translation>问题要一步一步走：计划、执行、检查、处置。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::BoardView</name>
    <message>
        <source>%1, %2 cards</source>
        <translation>%1，%2 张卡片</translation>
    </message>
    <message>
        <source>&amp;Open in the list…</source>
        <translation>在列表中打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>移到“%1”</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::BridgeModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Of last year</source>
        <translation>占上年</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Last year&apos;s actual</source>
        <translation>上年实绩</translation>
    </message>
    <message>
        <source>Proposed target</source>
        <translation>建议目标</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>SWOT item %1</source>
        <translation>SWOT 条目 %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>系统建议</translation>
    </message>
    <message>
        <source>Nothing yet: type an amount or a percent.</source>
        <translation>暂无：直接输入金额或百分比。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::BridgeSection</name>
    <message>
        <source>Without last year&apos;s actuals there is no proposal; the annual target can still be typed above.</source>
        <translation>没有上年实绩就没有建议目标；年度目标仍可在上方直接输入。</translation>
    </message>
    <message>
        <source>The annual target becomes %1; the months follow the season learned from the past.</source>
        <translation>年度目标将设为 %1；各月按历史淡旺季节奏分布。</translation>
    </message>
    <message>
        <source>The annual target is the proposal: %1.</source>
        <translation>年度目标即为建议目标：%1。</translation>
    </message>
    <message>
        <source>The annual target goes from %1 to %2 (%3, %4). Every open month, team, tier and product follows in proportion; what is held or closed stays.</source>
        <translation>年度目标将由 %1 改为 %2（%3，%4）。所有未关账月份、团队、客户层级和产品同比例调整；已锁定、已关账的不动。</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>A&amp;ccept the proposal</source>
        <translation>采纳建议(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move the line</source>
        <translation>删除条目(&amp;M)</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Use as annual target</source>
        <translation>用作年度目标(&amp;U)</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>推导桥</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CardsSection</name>
    <message>
        <source>Show where it comes from</source>
        <translation>查看来源</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>短板</translation>
    </message>
    <message>
        <source>%1 by month: %2</source>
        <translation>%1（按月）：%2</translation>
    </message>
    <message>
        <source>All numbers of these months</source>
        <translation>这些月份的全部指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Month on month</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Of plan</source>
        <translation>达成率</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ChanceSection</name>
    <message numerus="yes">
        <source>From %n month(s) of history, run through %1 times: half of the years end above %2, eight of ten between %3 and %4. Closed months stay as they are.</source>
        <translation>
            <numerusform>依据 %n 个月的历史模拟 %1 次：半数年份结果高于 %2，八成落在 %3 至 %4 之间。已关账月份保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>The target now, %1, is reached in %2 of them.</source>
        <translation>现行目标 %1 的达成概率为 %2。</translation>
    </message>
    <message>
        <source>The proposal, %1, in %2.</source>
        <translation>建议目标 %1 的达成概率为 %2。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ChartView</name>
    <message>
        <source>Save Picture as &amp;PNG…</source>
        <translation>图片另存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Save Picture as &amp;SVG…</source>
        <translation>图片另存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Picture as P&amp;DF…</source>
        <translation>图片另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <translation>%1 图片 (*.%2)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CloseDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1关账</translation>
    </message>
    <message>
        <source>Closing freezes the month: its actuals and targets do not change any more, and undo stops there. With a reason it can be reopened.</source>
        <translation>关账后该月的实绩和目标不再变动，撤销也到此为止。写明原因后可以取消关账。</translation>
    </message>
    <message>
        <source>C&amp;lose month</source>
        <translation>关账(&amp;L)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>缺数据人数</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>调整人数</translation>
    </message>
    <message>
        <source>What the month came to</source>
        <translation>该月结果</translation>
    </message>
    <message>
        <source>No %1 is known of %2.</source>
        <translation>缺少%1数据：%2。</translation>
    </message>
    <message>
        <source>Not closed before it: %1.</source>
        <translation>之前尚未关账的月份：%1。</translation>
    </message>
    <message>
        <source>%1 … (%2 in all)</source>
        <translation>%1……（共 %2 人）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CloseStatementsDialog</name>
    <message numerus="yes">
        <source>%n statement(s) closed</source>
        <translation>
            <numerusform>已关账 %n 份结算单</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the statements of %1</source>
        <translation>%1结算单关账</translation>
    </message>
    <message>
        <source>What is closed has been promised: it never changes again, undo stops there, and there is no way back. What comes out otherwise later is a line of its own in a later statement.</source>
        <translation>关账即承诺：此后永不改变，撤销到此为止，也无法恢复。以后算出来有差异的，在以后的结算单里单独列一行。</translation>
    </message>
    <message>
        <source>C&amp;lose them for good</source>
        <translation>确定关账(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will be closed; together they pay %1.</source>
        <translation>
            <numerusform>将关账 %n 份结算单，合计发放 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The actuals of %1 are not closed and may still move. Close them first under Actuals.</source>
        <translation>⚠ %1的实绩尚未关账，仍可能变动。请先到“实绩”中关账。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ColumnFormChoice</name>
    <message>
        <source>written as all dates</source>
        <translation>写法同其他日期</translation>
    </message>
    <message>
        <source>counts as all amounts</source>
        <translation>单位同其他金额</translation>
    </message>
    <message>
        <source>in single units</source>
        <translation>以元计</translation>
    </message>
    <message>
        <source>in thousands</source>
        <translation>以千元计</translation>
    </message>
    <message>
        <source>in ten thousands</source>
        <translation>以万元计</translation>
    </message>
    <message>
        <source>in hundred millions</source>
        <translation>以亿元计</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ColumnsPage</name>
    <message>
        <source>What stands in which column?</source>
        <translation>每一列是什么？</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>读不了这个文件。</translation>
    </message>
    <message>
        <source>“%1” is needed. Say which column holds it.</source>
        <translation>缺少“%1”，请指出是哪一列。</translation>
    </message>
    <message>
        <source>A date is needed. Say which column holds it, or which month all lines are of.</source>
        <translation>缺少日期。请指出日期在哪一列，或写明所有行属于哪个月。</translation>
    </message>
    <message>
        <source>A code or a name is needed. Say which column holds it.</source>
        <translation>缺少编码或名称，请指出是哪一列。</translation>
    </message>
    <message>
        <source>A value is needed. Say which column holds one.</source>
        <translation>缺少数值，请指出是哪一列。</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Columns are &amp;divided by</source>
        <translation>列分隔符(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Names of the columns on line</source>
        <translation>列名所在行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Money counts in</source>
        <translation>金额单位(&amp;M)</translation>
    </message>
    <message>
        <source>D&amp;ates are written</source>
        <translation>日期写法(&amp;A)</translation>
    </message>
    <message>
        <source>All lines are &amp;of</source>
        <translation>所有行的月份(&amp;O)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>upright lines</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>what the file says</source>
        <translation>按文件所写</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>元</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>千元</translation>
    </message>
    <message>
        <source>ten thousands</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>hundred millions</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>as the file shows</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CommandList</name>
    <message>
        <source>Panel</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CommissionExport</name>
    <message>
        <source>Schemes (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CommissionPanel</name>
    <message>
        <source>Schemes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>明细表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What will it pay, and what will it make people do?</source>
        <translation>发多少钱？会引导大家怎么做？</translation>
    </message>
    <message>
        <source>Here stand the commission schemes: tiers typed with the payout curve live beside them, what the year costs against the budget, who gains and who loses by another scheme, and everybody&apos;s statement line by line. It begins with a scheme.</source>
        <translation>这里是提成方案：录入各档时旁边实时画出提成曲线；全年成本与预算对照；换一个方案谁多拿、谁少拿；每个人的结算单逐行列明。先建一个方案。</translation>
    </message>
    <message>
        <source>New scheme…</source>
        <translation>新建方案…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ComparisonPart</name>
    <message>
        <source>Two schemes side by side: who gains, who loses</source>
        <translation>两个方案对比：谁多拿，谁少拿</translation>
    </message>
    <message>
        <source>&amp;What is paid now</source>
        <translation>现行方案(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Instead</source>
        <translation>改为(&amp;I)</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>this year so far</source>
        <translation>今年至今</translation>
    </message>
    <message>
        <source>everybody by the own scheme</source>
        <translation>各人按各自方案</translation>
    </message>
    <message>
        <source>choose a scheme</source>
        <translation>请选择方案</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>Nobody has a result in these months.</source>
        <translation>这些月份还没有业绩。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Choose what is to be paid instead, and see who would gain and who would lose on the real results.</source>
        <translation>选择要改成的方案，看看在真实业绩上谁会多拿、谁会少拿。</translation>
    </message>
    <message>
        <source>There are no results of that year.</source>
        <translation>那一年没有业绩。</translation>
    </message>
    <message>
        <source>Instead of %1 (%2 of the revenue) it would pay %3 (%4): %5.</source>
        <translation>现行发放 %1（占销售额 %2），改后发放 %3（%4）：%5。</translation>
    </message>
    <message>
        <source>%1 gain %2, %3 lose %4, %5 have the same.</source>
        <translation>%1 人多拿 %2，%3 人少拿 %4，%5 人不变。</translation>
    </message>
    <message>
        <source>On the result&amp;s of</source>
        <translation>业绩取自(&amp;S)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ContentTable</name>
    <message>
        <source>Show where it comes from</source>
        <translation>查看来源</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>保存表格…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CostSection</name>
    <message>
        <source>&amp;Low: everybody reaches</source>
        <translation>低(&amp;L)：人人完成</translation>
    </message>
    <message>
        <source>Change the &amp;budget…</source>
        <translation>修改预算(&amp;B)…</translation>
    </message>
    <message>
        <source>Set a &amp;budget…</source>
        <translation>设定预算(&amp;B)…</translation>
    </message>
    <message>
        <source>What the year costs</source>
        <translation>全年成本</translation>
    </message>
    <message>
        <source>Nobody is paid by a scheme yet.</source>
        <translation>还没有人按方案计提。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>计提基数</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Of what it is paid on</source>
        <translation>占基数</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>Left of the budget</source>
        <translation>预算结余</translation>
    </message>
    <message>
        <source>Commission of the year</source>
        <translation>全年提成</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Nobody has said yet what commission and bonuses may cost this year.</source>
        <translation>还没有设定今年提成和奖金的预算。</translation>
    </message>
    <message>
        <source>At plan commission takes %1 of the budget of %2; %3 are left.</source>
        <translation>按计划完成时，提成占预算 %2 的 %1，结余 %3。</translation>
    </message>
    <message>
        <source>⚠ At plan commission takes %1 of the budget of %2: %3 too much.</source>
        <translation>⚠ 按计划完成时，提成占预算 %2 的 %1，超出 %3。</translation>
    </message>
    <message>
        <source>The budget is %1.</source>
        <translation>预算为 %1。</translation>
    </message>
    <message>
        <source>P10, P50 and P90 need an annual target.</source>
        <translation>P10、P50、P90 需要年度目标。</translation>
    </message>
    <message>
        <source>P10, P50 and P90 need 24 months of actuals in a row. Import earlier years.</source>
        <translation>P10、P50、P90 需要连续 24 个月的实绩。请导入更早年份的数据。</translation>
    </message>
    <message>
        <source>P10, P50 and P90 need actuals up to a year before the plan&apos;s. Import the last ones.</source>
        <translation>P10、P50、P90 需要计划年度前一年以内的实绩。请导入最近的数据。</translation>
    </message>
    <message>
        <source>The actuals are too thin for P10, P50 and P90.</source>
        <translation>实绩太少，无法给出 P10、P50、P90。</translation>
    </message>
    <message>
        <source>Hi&amp;gh: everybody reaches</source>
        <translation>高(&amp;G)：人人完成</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CrossModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>司龄</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CrossView</name>
    <message>
        <source>&amp;Table of</source>
        <translation>组合(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Say who serves which &amp;tier…</source>
        <translation>设定由谁服务哪类客户(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Show it anyhow</source>
        <translation>仍然显示(&amp;S)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nobody has said yet who serves whom</source>
        <translation>尚未设定由谁服务谁</translation>
    </message>
    <message>
        <source>Here every person&apos;s target meets every customer tier&apos;s. A rule says which tenure serves which tier; what has nobody to serve it is then told with its amount.</source>
        <translation>这里把每个人的目标与各类客户的目标对照。服务规则说明哪种司龄的人服务哪类客户；无人承接的金额会单独列出。</translation>
    </message>
    <message>
        <source>No cross table</source>
        <translation>没有交叉表</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CustomersSection</name>
    <message>
        <source>Customers one by one</source>
        <translation>客户明细</translation>
    </message>
    <message>
        <source>&amp;A up to</source>
        <translation>&amp;A 类截至</translation>
    </message>
    <message>
        <source>&amp;B up to</source>
        <translation>&amp;B 类截至</translation>
    </message>
    <message>
        <source>Apply the &amp;segmentation…</source>
        <translation>应用客户分层(&amp;S)…</translation>
    </message>
    <message>
        <source>Shows first who would change tiers</source>
        <translation>先列出哪些客户会换层</translation>
    </message>
    <message>
        <source>Customers that bring so much of the revenue together are A</source>
        <translation>累计贡献到这个比例为止的客户是 A 类</translation>
    </message>
    <message>
        <source>Those after them, up to so much of the revenue, are B; all others are C</source>
        <translation>其后到这个比例为止的客户是 B 类，其余是 C 类</translation>
    </message>
    <message>
        <source>Revenue by customer</source>
        <translation>各客户销售额</translation>
    </message>
    <message>
        <source>No customer has revenue in these months.</source>
        <translation>这些月份没有客户产生销售额。</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>其余 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Tiers by contribution and potential</source>
        <translation>按贡献与潜力分层</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客户层级</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The sum of the squared shares: 1 is one single customer</source>
        <translation>各客户份额的平方和：只有一个客户时为 1</translation>
    </message>
    <message>
        <source>Customers with revenue</source>
        <translation>有销售额的客户数</translation>
    </message>
    <message>
        <source>Share of the five largest</source>
        <translation>前五大客户占比</translation>
    </message>
    <message>
        <source>HHI (0 … 1)</source>
        <translation>HHI（0 … 1）</translation>
    </message>
    <message>
        <source>Who came, stayed and left</source>
        <translation>新增、留存与流失客户</translation>
    </message>
    <message>
        <source>Needs revenue by customer in these months and in the same months a year before.</source>
        <translation>需要这些月份和去年同期按客户的销售额。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Revenue now</source>
        <translation>本期销售额</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::DamagedDialog</name>
    <message>
        <source>Damaged plan</source>
        <translation>计划已损坏</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened.</source>
        <translation>%1 已损坏，没有打开。</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>以只读方式打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::DateQuestion</name>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>How are dates written?</source>
        <translation>日期是怎么写的？</translation>
    </message>
    <message>
        <source>“%1” can be read in several ways. Which is right?</source>
        <translation>“%1”有几种读法，哪种对？</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::DecomposePage</name>
    <message>
        <source>No target yet</source>
        <translation>还没有目标</translation>
    </message>
    <message>
        <source>Here the annual target is taken apart: who must do what, when. Begin with the number for the whole year; every month, team, tier and product then follows and can be changed.</source>
        <translation>这里把年度目标拆解到：谁，在什么时候，完成多少。先填全年的数字；各月份、团队、客户层级和产品随之得出，并可逐一修改。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标拆解</translation>
    </message>
    <message>
        <source>Set the annual target</source>
        <translation>填写年度目标</translation>
    </message>
    <message>
        <source>This axis has no members yet, so it shows the whole company only. Members come with an import of people, customers or products: File, Import.</source>
        <translation>该维度还没有成员，因此只显示整个公司。通过“文件 › 导入”导入人员、客户或产品后，成员会出现在这里。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>A ratio moves only when it is set: nothing of it can be held, spread or moved.</source>
        <translation>比率类指标只在设定时变化，不能锁定、分摊或调拨。</translation>
    </message>
    <message>
        <source>A cross table is read only: its totals are the targets of the two axes, which are edited there.</source>
        <translation>交叉表只供查看：合计就是两个维度各自的目标，请到相应维度修改。</translation>
    </message>
    <message>
        <source>%1 %2 cross table</source>
        <translation>%1 %2 交叉表</translation>
    </message>
    <message>
        <source>What is shown follows from the plan: choose the layer Planned first.</source>
        <translation>当前显示的是由计划推算的数字：请先将口径切换为“计划”。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::DiagnosisExport</name>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The whole diagnosis, a sheet a part…</source>
        <translation>完整诊断（每部分一个工作表）…</translation>
    </message>
    <message>
        <source>%1 diagnosis %2</source>
        <translation>%1 诊断 %2</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::DiagnosisPanel</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Where is it stuck?</source>
        <translation>卡在哪里？</translation>
    </message>
    <message>
        <source>Here twelve months are looked at as a doctor would: revenue, conversion, order value and repurchase, customers, team, market and funnel, and what the rules find. It needs actuals, better two years of them.</source>
        <translation>这里像体检一样看十二个月：销售额、转化率、客单价、复购率，以及客户、团队、市场、漏斗，还有规则发现的问题。需要实绩，最好有两年的。</translation>
    </message>
    <message>
        <source>Import actuals…</source>
        <translation>导入实绩…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Show it anyhow, to type rivals, opportunities and surveys</source>
        <translation>先进入，录入竞品、商机和调研</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::DiagnosisTools</name>
    <message>
        <source>Mo&amp;nths</source>
        <translation>月份(&amp;N)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>截止月份</translation>
    </message>
    <message>
        <source>Last twelve</source>
        <translation>最近十二个月</translation>
    </message>
    <message>
        <source>The last twelve months that have actuals</source>
        <translation>有实绩的最近十二个月</translation>
    </message>
    <message>
        <source>Whose numbers</source>
        <translation>看谁的数字</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>诊断结论(&amp;D)</translation>
    </message>
    <message>
        <source>Shows or hides what the rules found</source>
        <translation>显示或隐藏规则发现的问题</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::DismissDialog</name>
    <message>
        <source>Not relevant because…</source>
        <translation>不适用，原因…</translation>
    </message>
    <message>
        <source>&amp;Put it aside</source>
        <translation>标为不适用(&amp;P)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::DropTarget</name>
    <message>
        <source>Drop it to open the plan %1</source>
        <translation>松开鼠标，打开计划 %1</translation>
    </message>
    <message>
        <source>Drop it to import %1 into the plan</source>
        <translation>松开鼠标，把 %1 导入本计划</translation>
    </message>
    <message>
        <source>%1 is a table: open a plan first, or make one, and drop it there.</source>
        <translation>%1 是数据表：请先打开或新建一个计划，再把它拖进来。</translation>
    </message>
    <message>
        <source>%1 is a workbook of an old or another kind: save it as .xlsx and drop that file.</source>
        <translation>%1 是旧格式或其他格式的工作簿，请另存为 .xlsx 后再拖进来。</translation>
    </message>
    <message>
        <source>%1 is neither a plan (.qsplan) nor a table (.xlsx, .csv).</source>
        <translation>%1 既不是计划（.qsplan），也不是表格（.xlsx、.csv）。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::DueCards</name>
    <message>
        <source>Overdue work</source>
        <translation>逾期工作</translation>
    </message>
    <message>
        <source>Next milestones</source>
        <translation>近期里程碑</translation>
    </message>
    <message>
        <source>People in need of a talk</source>
        <translation>待面谈人员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing within a month.</source>
        <translation>一个月内没有。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Customers to call</source>
        <translation>待跟进客户</translation>
    </message>
    <message>
        <source>Seasons to prepare</source>
        <translation>旺季备战</translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation>即将到期的锁定</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>待复盘事项</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::EditPreview</name>
    <message numerus="yes">
        <source>%n number(s) would move.</source>
        <translation>
            <numerusform>将变动 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>没有数字会变动。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the other axes follow.</source>
        <translation>
            <numerusform>其他维度随之变动 %n 格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>另有 %n 处未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>解锁 %1</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ErrorBox</name>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::EvidenceLinks</name>
    <message>
        <source>Targets: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Actuals: %1</source>
        <translation>实绩：%1</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>The team: %1</source>
        <translation>团队：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fill the list: %1…</source>
        <translation>填写清单：%1…</translation>
    </message>
    <message>
        <source>Set the annual target</source>
        <translation>设定年度目标</translation>
    </message>
    <message>
        <source>Plan settings…</source>
        <translation>计划设置…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>What the commission costs</source>
        <translation>提成成本</translation>
    </message>
    <message>
        <source>New commission scheme…</source>
        <translation>新建提成方案…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ExecutionPage</name>
    <message>
        <source>Typed in place</source>
        <translation>直接填写</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ExecutionPanel</name>
    <message>
        <source>Says of the chosen reminder that it is done</source>
        <translation>把所选提醒标记为已完成</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>完成(&amp;O)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ExplainSheet</name>
    <message>
        <source>Explain</source>
        <translation>来历</translation>
    </message>
    <message>
        <source>Choose a value in the grid: here stands how it came about.</source>
        <translation>在表格中选一个数，这里说明它是怎么来的。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Steps from the annual target to the value</source>
        <translation>从年度目标到这个数的各步</translation>
    </message>
    <message>
        <source>Click a step to go to its cell</source>
        <translation>点一步即跳到对应单元格</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>This period is closed, so the number does not change any more.</source>
        <translation>该期已关账，数字不再变动。</translation>
    </message>
    <message>
        <source>remainder of rounding</source>
        <translation>取整尾差</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ExportDialog</name>
    <message>
        <source>What is shown: %1</source>
        <translation>当前维度：%1</translation>
    </message>
    <message>
        <source>All three axes</source>
        <translation>全部三个维度</translation>
    </message>
    <message>
        <source>Quarters and the year</source>
        <translation>季度与全年</translation>
    </message>
    <message>
        <source>Months and the year</source>
        <translation>月份与全年</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Halves and the year</source>
        <translation>半年与全年</translation>
    </message>
    <message>
        <source>The year only</source>
        <translation>仅全年</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>层次(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ambition</source>
        <translation>目标档(&amp;A)</translation>
    </message>
    <message>
        <source>The company only</source>
        <translation>仅公司合计</translation>
    </message>
    <message>
        <source>Weeks and the year</source>
        <translation>各周与全年</translation>
    </message>
    <message>
        <source>Every measure with targets</source>
        <translation>所有已设目标的指标</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Weeks are of what is planned</source>
        <translation>按周只能导出计划层</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Export targets</source>
        <translation>导出目标</translation>
    </message>
    <message>
        <source>Workbook for Excel and WPS (.xlsx)</source>
        <translation>Excel / WPS 工作簿 (.xlsx)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::FieldHeader</name>
    <message>
        <source>not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Column %1 is read as</source>
        <translation>“%1”列读作</translation>
    </message>
    <message>
        <source>Most likely. Please look whether it is right.</source>
        <translation>这是推测的，请看看对不对。</translation>
    </message>
    <message>
        <source>Column %1 is written</source>
        <translation>列“%1”的写法</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::FindingDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Where that stands</source>
        <translation>查看数据</translation>
    </message>
    <message>
        <source>Make it an &amp;action…</source>
        <translation>转为行动(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Not relevant because…</source>
        <translation>不适用，原因(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::FindingsModel</name>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Could not judge. Missing: %1.</source>
        <translation>无法判断，缺少：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Made an action: %1</source>
        <translation>已转为行动：%1</translation>
    </message>
    <message>
        <source>Not relevant: %1</source>
        <translation>不适用：%1</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::FindingsSheet</name>
    <message>
        <source>Open %1</source>
        <translation>待处理 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Not judged %1</source>
        <translation>未判断 %1</translation>
    </message>
    <message>
        <source>Rules that could not judge, what they miss, and the way to fill it</source>
        <translation>哪些规则无法判断、缺什么、到哪里补</translation>
    </message>
    <message>
        <source>Everything that was found has been dealt with.</source>
        <translation>发现的问题都已处理。</translation>
    </message>
    <message>
        <source>The rules found nothing.</source>
        <translation>规则没有发现问题。</translation>
    </message>
    <message>
        <source>Every rule could judge.</source>
        <translation>所有规则都能判断。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>诊断结论</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>阈值(&amp;L)…</translation>
    </message>
    <message>
        <source>From when on a rule says something: change it for this plan</source>
        <translation>规则从什么程度开始提示：可为本计划修改</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::FirstRunPage</name>
    <message>
        <source>Plan a sales year</source>
        <translation>规划一个销售年度</translation>
    </message>
    <message>
        <source>A plan is one file: one company, one year. It takes the annual target apart by month and by person, customer tier and product, exact to the cent.</source>
        <translation>一个计划就是一个文件：一家公司，一个年度。它把年度目标按月份、按人员、按客户层级、按产品逐级拆解，精确到分。</translation>
    </message>
    <message>
        <source>Open the sample: a fictional company, a whole year</source>
        <translation>打开示例：一家虚构公司的完整年度</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>Import last year&apos;s sales into a new plan…</source>
        <translation>导入去年的销售，建立新计划…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ForecastSection</name>
    <message>
        <source>&amp;Use this method</source>
        <translation>采用此方法(&amp;U)</translation>
    </message>
    <message>
        <source>The forecast this plan goes by, also in Overview and in reports</source>
        <translation>本计划采用的预测，总览和报告也用它</translation>
    </message>
    <message>
        <source>There are no actuals of this year yet, so there is nothing to go on from.</source>
        <translation>今年还没有实绩，无从推算。</translation>
    </message>
    <message>
        <source>Import actuals…</source>
        <translation>导入实绩…</translation>
    </message>
    <message>
        <source>There is no annual target yet, so nobody can say how far from it the year will end.</source>
        <translation>还没有年度目标，无法说明年末与目标的距离。</translation>
    </message>
    <message>
        <source>Set the annual target</source>
        <translation>设定年度目标</translation>
    </message>
    <message>
        <source>Actuals up to %1.</source>
        <translation>实绩截至 %1。</translation>
    </message>
    <message>
        <source>Target of the year: %1.</source>
        <translation>年度目标：%1。</translation>
    </message>
    <message>
        <source>Probability of reaching it: %1.</source>
        <translation>达成概率：%1。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::FunnelSection</name>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>The funnel &amp;by</source>
        <translation>漏斗按(&amp;B)</translation>
    </message>
    <message>
        <source>Opportunities, contacts and visits</source>
        <translation>商机、联系人与拜访</translation>
    </message>
    <message>
        <source>Opportunities that reached each stage</source>
        <translation>到达各阶段的商机数</translation>
    </message>
    <message>
        <source>No opportunity was created in these months.</source>
        <translation>这些月份没有新建商机。</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>逐阶段转化</translation>
    </message>
    <message>
        <source>Type opportunities below, or import them.</source>
        <translation>在下方录入商机，或导入。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>到达数</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>转入下一阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>⚠ falls most</source>
        <translation>⚠ 下滑最多</translation>
    </message>
    <message>
        <source>The funnel by %1</source>
        <translation>漏斗（按%1）</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>Signed amount</source>
        <translation>签约金额</translation>
    </message>
    <message>
        <source>Success factors</source>
        <translation>成功要素</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Of plan</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>In our hands</source>
        <translation>是否可控</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>Nobody spoke to them for %n day(s) or more</source>
        <translation>
            <numerusform>%n 天以上未联系的客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody with a record of contact was spoken to in time.</source>
        <translation>有联系记录的客户都按时联系了。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>⚠ %1 → %2: %3 went on in %4, %5 on the average of the months before.</source>
        <translation>⚠ %1 → %2：%4 转化率 %3，前几个月平均 %5。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分可控</translation>
    </message>
    <message>
        <source>The customer decides too</source>
        <translation>也取决于客户</translation>
    </message>
    <message>
        <source>No stage has fallen behind the months before.</source>
        <translation>没有哪个阶段比前几个月下滑。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::GoalCards</name>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>No actuals of last year yet.</source>
        <translation>还没有上年实绩。</translation>
    </message>
    <message>
        <source>Only %1 of 12 months have actuals.</source>
        <translation>12 个月中只有 %1 个月有实绩。</translation>
    </message>
    <message>
        <source>Actuals of all twelve months.</source>
        <translation>十二个月实绩齐全。</translation>
    </message>
    <message>
        <source>Bridge: proposed target</source>
        <translation>推导桥：建议目标</translation>
    </message>
    <message>
        <source>Needs last year&apos;s actuals to stand on.</source>
        <translation>需要上年实绩作为起点。</translation>
    </message>
    <message>
        <source>%1 on last year.</source>
        <translation>同比 %1。</translation>
    </message>
    <message>
        <source>It is the annual target.</source>
        <translation>与年度目标一致。</translation>
    </message>
    <message>
        <source>%1 against the target now.</source>
        <translation>比现行目标 %1。</translation>
    </message>
    <message>
        <source>Bottom-up</source>
        <translation>自下而上（汇总法）</translation>
    </message>
    <message>
        <source>Nobody has promised anything yet.</source>
        <translation>还没有人自报目标。</translation>
    </message>
    <message numerus="yes">
        <source>%n people have promised nothing.</source>
        <translation>
            <numerusform>%n 人未自报。</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>What a head brings in a month is not known.</source>
        <translation>每人每月产出未知。</translation>
    </message>
    <message>
        <source>Attainability</source>
        <translation>达成概率</translation>
    </message>
    <message>
        <source>The history is too short or too thin for a probability.</source>
        <translation>历史太短或太少，无法给出概率。</translation>
    </message>
    <message>
        <source>Half of the runs end above %1.</source>
        <translation>半数模拟结果高于 %1。</translation>
    </message>
    <message>
        <source>Probability that the year reaches the annual target, by the plan&apos;s own history.</source>
        <translation>依据本计划的历史，全年达成年度目标的概率。</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No target to check yet.</source>
        <translation>还没有可检查的目标。</translation>
    </message>
    <message>
        <source>Every target has all five marks.</source>
        <translation>所有目标五项齐全。</translation>
    </message>
    <message>
        <source>Targets that have all five marks.</source>
        <translation>五项齐全的目标。</translation>
    </message>
    <message>
        <source>Specific, measurable, attainable, relevant, time-bound: one row a target.</source>
        <translation>具体、可衡量、可达成、相关、有时限：每个目标一行。</translation>
    </message>
    <message>
        <source>There is no target to compare it with.</source>
        <translation>还没有目标可比较。</translation>
    </message>
    <message>
        <source>%1 of the target; %2 short.</source>
        <translation>为目标的 %1，缺口 %2。</translation>
    </message>
    <message>
        <source>%1 of the target; %2 to spare.</source>
        <translation>为目标的 %1，富余 %2。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::GoalSection</name>
    <message>
        <source>Import actuals…</source>
        <translation>导入实绩…</translation>
    </message>
    <message>
        <source>Type productivity…</source>
        <translation>录入人效…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>导入人员…</translation>
    </message>
    <message>
        <source>Fill the OGSMT sheet…</source>
        <translation>填写 OGSMT 表…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::HandOutDialog</name>
    <message>
        <source>Hand out</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>A workbook to fill in, for WPS or Excel: the targets of these people beside their actuals, month by month. Nobody else is in it, and no pay. Closed months are locked. Handing out cannot be undone; what comes back is taken in with “Take back”.</source>
        <translation>生成一份供 WPS 或 Excel 填写的工作簿：逐月列出这些人的目标和实绩，不含其他人，也不含薪酬；已关账月份锁定。下发不可撤销；交回的文件用“收回”读入。</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>下发给(&amp;F)</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择保存位置…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There are no people in this plan yet. Import them first.</source>
        <translation>计划中还没有人员，请先导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed out so far:</source>
        <translation>已下发：</translation>
    </message>
    <message>
        <source>Handed out so far</source>
        <translation>已下发的工作簿</translation>
    </message>
    <message>
        <source>For</source>
        <translation>下发给</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>下发时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>下发人</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>收回时间</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>已不在计划中</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未收回</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::HandoutFiles</name>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Where the workbook is kept</source>
        <translation>工作簿保存位置</translation>
    </message>
    <message>
        <source>Handing out %1</source>
        <translation>正在下发 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %n person(s).</source>
        <translation>
            <numerusform>已写出 %1：%n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook that came back</source>
        <translation>交回的工作簿</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation>正在收回 %1</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::HeaderBar</name>
    <message>
        <source>FY%1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::HeaderMenu</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>升序排列(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降序排列(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>自动调整列宽(&amp;F)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::HelpWindow</name>
    <message>
        <source>Manual – Quotasmith</source>
        <translation>使用手册 – 目标匠</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::HoldDialog</name>
    <message>
        <source>exactly what it is now</source>
        <translation>固定为现值</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>It is to be</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>不低于(&amp;L)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>不高于(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>优先级(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>有效至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Soft: kept when possible, told when not</source>
        <translation>软锁定：尽量保持，保不住时告知(&amp;S)</translation>
    </message>
    <message>
        <source>why, for whoever asks later</source>
        <translation>为什么锁定，便于日后查问</translation>
    </message>
    <message>
        <source>Of soft holds the larger is kept first</source>
        <translation>软锁定中数值大的优先保持</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>长期有效</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::HoldsSheet</name>
    <message>
        <source>Holds</source>
        <translation>锁定清单</translation>
    </message>
    <message>
        <source>Nothing is held. Ctrl+L holds the value one is at; then it does not move any more.</source>
        <translation>还没有锁定。选中一个数按 Ctrl+L，它就不再变动。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) held.</source>
        <translation>
            <numerusform>已锁定 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>锁定为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Go to cell</source>
        <translation>转到单元格(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>修改(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>解锁(&amp;R)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>By %1 on %2</source>
        <translation>%1 于 %2 锁定</translation>
    </message>
    <message>
        <source>Stays until it is released</source>
        <translation>长期有效，直到解锁</translation>
    </message>
    <message>
        <source>Ends with %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <translation>已解锁：%1</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ImportDraft</name>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ImportFiles</name>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>导入已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was imported from %1: some lines cannot be taken.</source>
        <translation>%1 什么也没有导入：有的行收不下。</translation>
    </message>
    <message>
        <source>%1 brought nothing new: the plan has it already.</source>
        <translation>%1 没有新内容：计划里都有了。</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>已导入 %1。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::IndicatorWords</name>
    <message>
        <source>Needs actuals of revenue.</source>
        <translation>需要销售额实绩。</translation>
    </message>
    <message>
        <source>Needs actuals of revenue and cost.</source>
        <translation>需要销售额和成本实绩。</translation>
    </message>
    <message>
        <source>Needs actuals of orders.</source>
        <translation>需要订单数实绩。</translation>
    </message>
    <message>
        <source>Needs actuals of revenue and orders.</source>
        <translation>需要销售额和订单数实绩。</translation>
    </message>
    <message>
        <source>Needs actuals of leads.</source>
        <translation>需要线索数实绩。</translation>
    </message>
    <message>
        <source>Needs actuals of what was signed.</source>
        <translation>需要签约额实绩。</translation>
    </message>
    <message>
        <source>Needs actuals of what was collected.</source>
        <translation>需要回款额实绩。</translation>
    </message>
    <message>
        <source>Needs actuals of leads and orders.</source>
        <translation>需要线索数和订单数实绩。</translation>
    </message>
    <message>
        <source>Needs opportunities and how many were won.</source>
        <translation>需要商机数和赢单数。</translation>
    </message>
    <message>
        <source>Needs opportunities with the days they began and were signed.</source>
        <translation>需要写明创建日期和签约日期的商机。</translation>
    </message>
    <message>
        <source>Needs what was signed and how many were won.</source>
        <translation>需要签约额和赢单数。</translation>
    </message>
    <message>
        <source>Needs actuals of customers and repeat customers.</source>
        <translation>需要客户数和复购客户数实绩。</translation>
    </message>
    <message>
        <source>Needs actuals of revenue and of what was collected.</source>
        <translation>需要销售额和回款额实绩。</translation>
    </message>
    <message>
        <source>Needs revenue and people with a day of hire.</source>
        <translation>需要销售额和写明入职日期的人员。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Year on year %1</source>
        <translation>同比 %1</translation>
    </message>
    <message>
        <source>Month on month %1</source>
        <translation>环比 %1</translation>
    </message>
    <message>
        <source>%1 of plan</source>
        <translation>达成率 %1</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>The weakest of these numbers</source>
        <translation>其中的短板</translation>
    </message>
    <message numerus="yes">
        <source>Year on year %1 (%n like month(s))</source>
        <translation>
            <numerusform>同比 %1（%n 个同月）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::KeepChooser</name>
    <message>
        <source>Every total above stays. Those beside it give or take the difference in the same period; beside the company there is nobody, so its own other months do.</source>
        <translation>上级合计都不变，差额由同期的同级成员分担；全公司没有同级，由自己的其他月份互调。</translation>
    </message>
    <message>
        <source>The year of whoever is set stays: the other months give or take the difference.</source>
        <translation>本人全年不变，差额由本人的其他月份互调。</translation>
    </message>
    <message>
        <source>Own year and the totals of every month stay: those beside it exchange with it in the other months.</source>
        <translation>本人全年与各月合计都不变：与同级在其他月份对调。</translation>
    </message>
    <message>
        <source>Nobody else moves: the difference goes up into every total and the annual target.</source>
        <translation>其他人都不动，差额逐级向上汇总，直到年度目标。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::LayerChooser</name>
    <message>
        <source>The plan, which is edited, or a layer that follows from it</source>
        <translation>可编辑的计划，或由计划推算出的各层数字</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::LintList</name>
    <message>
        <source>✓ Nothing looks as if it were not meant.</source>
        <translation>✓ 没有发现疑似笔误。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>照此修改</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ListDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ListTable</name>
    <message>
        <source>Type into the empty row to add one; it is kept as soon as everything it needs is said. Edits are saved as they are made and can be undone.</source>
        <translation>在空行中输入即可新增；必填项齐备后立即保存。修改随时保存，可撤销。</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>新增一行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the row</source>
        <translation>删除所选行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ListTabs</name>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MainWindow</name>
    <message>
        <source>Everything is saved: every edit is, as it is made.</source>
        <translation>全部已保存：每次修改都会立即保存。</translation>
    </message>
    <message>
        <source>%1 %2 – Quotasmith</source>
        <translation>%1 %2 – 目标匠</translation>
    </message>
    <message>
        <source>Quotasmith</source>
        <translation>目标匠</translation>
    </message>
    <message>
        <source>About Quotasmith</source>
        <translation>关于目标匠</translation>
    </message>
    <message>
        <source>Quotasmith %1 plans a sales year: one program, one file for each plan.</source>
        <translation>目标匠 %1：规划销售年度，一个程序，每个计划一个文件。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ManualPage</name>
    <message>
        <source>en</source>
        <extracomment>The folder of the manual&apos;s pages in this language: en or zh_CN</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MarketSection</name>
    <message>
        <source>Not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Rivals: price, promotion and the better answer</source>
        <translation>竞品：价格、促销与应对</translation>
    </message>
    <message>
        <source>Describe three to five rivals in the list above.</source>
        <translation>请在上方清单中录入 3–5 个竞品。</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方价格</translation>
    </message>
    <message>
        <source>Below ours by</source>
        <translation>低于我方</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应对</translation>
    </message>
    <message>
        <source>none now</source>
        <translation>目前没有</translation>
    </message>
    <message>
        <source>Follow: %1, be different: %2</source>
        <translation>跟价：%1，差异化：%2</translation>
    </message>
    <message>
        <source>Needs, the least content first</source>
        <translation>客户需求（不满意度从高到低）</translation>
    </message>
    <message>
        <source>No survey of needs yet.</source>
        <translation>还没有需求调研。</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Not content</source>
        <translation>不满意度</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Why deals were lost in %1</source>
        <translation>%1 丢单原因</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>No exit interview in these months.</source>
        <translation>这些月份没有退出访谈。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Our prices against the market</source>
        <translation>我方价格与市场均价</translation>
    </message>
    <message>
        <source>No market price is known yet.</source>
        <translation>还没有市场价格。</translation>
    </message>
    <message>
        <source>Hit product</source>
        <translation>爆款</translation>
    </message>
    <message>
        <source>Our price</source>
        <translation>我方价格</translation>
    </message>
    <message>
        <source>Market mean</source>
        <translation>市场均价</translation>
    </message>
    <message>
        <source>Of the market</source>
        <translation>相当于市场均价</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MeasureChooser</name>
    <message>
        <source>Money</source>
        <translation>金额类</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量类</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>比率类</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Another measure…</source>
        <translation>其他指标…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MeasureMenu</name>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>表中显示哪些指标</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MetQuestion</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>What about the actuals the plan has already?</source>
        <translation>计划里已有的实绩怎么办？</translation>
    </message>
    <message numerus="yes">
        <source>In %1 the plan has actuals of %n of these people, from %2.</source>
        <translation>
            <numerusform>%1，计划里已有这些人中 %n 人的实绩，来自 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them: lines of the plan that go: %1</source>
        <translation>替换：计划里去掉 %1 行</translation>
    </message>
    <message>
        <source>Add to them: lines that come on top: %1</source>
        <translation>累加：另外增加 %1 行</translation>
    </message>
    <message>
        <source>Keep them: lines of the file left out: %1</source>
        <translation>保留：文件里略过 %1 行</translation>
    </message>
    <message>
        <source>the one of %1 by %2, lines: %3</source>
        <translation>%1 由 %2 导入，共 %3 行</translation>
    </message>
    <message>
        <source>Replace one of the imports that have this name:</source>
        <translation>替换同名导入中的一次：</translation>
    </message>
    <message>
        <source>The import that is replaced</source>
        <translation>要替换的那次导入</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MethodPart</name>
    <message>
        <source>%1 at %2</source>
        <translation>%2 处 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>No method is chosen, and there is no default one: the same tiers pay as different as this.</source>
        <translation>尚未选定计提方法，也没有默认值：同样的档位，各方法发放差别如下。</translation>
    </message>
    <message>
        <source>On a tar&amp;get of</source>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>跳升</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MonthChooser</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已关账</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关账</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MonthsChart</name>
    <message>
        <source>No month has a target or an actual.</source>
        <translation>各月均无目标和实绩。</translation>
    </message>
    <message>
        <source>Month by month: %1</source>
        <translation>逐月进度：%1</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MoveDialog</name>
    <message>
        <source>Move amount</source>
        <translation>挪动金额</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>200000, 20万, 0.2M</source>
        <translation>200000、20万、0.2M</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>对换(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>挪动(&amp;M)</translation>
    </message>
    <message>
        <source>Type how much moves. Totals stay: what one gives the other gets.</source>
        <translation>填写挪多少。合计不变：一边减多少，另一边就加多少。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MoveDrag</name>
    <message>
        <source>Move from %1 to %2</source>
        <translation>从 %1 挪到 %2</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MovedSheet</name>
    <message>
        <source>What moved</source>
        <translation>变动明细</translation>
    </message>
    <message>
        <source>After an edit this says which numbers moved: who took the difference.</source>
        <translation>改数之后，这里列出哪些数字变了、差额由谁承担。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) moved in the last step.</source>
        <translation>
            <numerusform>上一步变动 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the other axes followed.</source>
        <translation>
            <numerusform>其他维度随之变动 %n 格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>另有 %n 处未列出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MovedTable</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Numbers that move</source>
        <translation>将变动的数字</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) moved: %1</source>
        <translation>
            <numerusform>变动 %n 处：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::NamesQuestion</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Who and what is that?</source>
        <translation>这些名称是谁、是什么？</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件里写的</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>The plan does not know these names, and more that are listed below with the refused lines.</source>
        <translation>计划里没有这些名称，其余的列在下面未收下的行里。</translation>
    </message>
    <message>
        <source>The plan does not know these names. What you choose is remembered for the next file.</source>
        <translation>计划里没有这些名称。选好后会记住，下次文件自动对应。</translation>
    </message>
    <message>
        <source>Who or what “%1” is</source>
        <translation>“%1”对应谁或什么</translation>
    </message>
    <message>
        <source>unknown: refuse its lines</source>
        <translation>不认识：不收它的行</translation>
    </message>
    <message>
        <source>new: make it</source>
        <translation>新的：建一个</translation>
    </message>
    <message>
        <source>&amp;Make all the others new members</source>
        <translation>其余的都新建(&amp;M)</translation>
    </message>
    <message>
        <source>new, as all the others</source>
        <translation>与其余的一样新建</translation>
    </message>
    <message>
        <source>Unknown names</source>
        <translation>未识别的名称</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;First month of the year</source>
        <translation>年度起始月(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>币种(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Targets count</source>
        <translation>目标口径(&amp;T)</translation>
    </message>
    <message>
        <source>Amounts are</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::NewSchemeDialog</name>
    <message>
        <source>Say what the scheme is to be called in the plan.</source>
        <translation>请给方案一个编号。</translation>
    </message>
    <message>
        <source>There is a scheme called %1 already. Choose another code.</source>
        <translation>已有编号为 %1 的方案。请换一个编号。</translation>
    </message>
    <message>
        <source>A scheme as a file</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Whole-amount tiers (80 % 1 %, 100 % 1.5 %, 120 % 2 %)</source>
        <translation>全额阶梯（80 % 提 1 %，100 % 提 1.5 %，120 % 提 2 %）</translation>
    </message>
    <message>
        <source>The rate of the tier reached, on the whole amount. Pay jumps at every threshold.</source>
        <translation>达到哪一档，全部业绩按该档比例计提；每过一道门槛提成跳升。</translation>
    </message>
    <message>
        <source>Progressive tiers (1 % to the target, 1.5 % to 120 %, 2 % above)</source>
        <translation>超额累进（目标以内 1 %，至 120 % 部分 1.5 %，以上 2 %）</translation>
    </message>
    <message>
        <source>Every slice at its own rate; nothing below 80 %.</source>
        <translation>各段按各段比例计提；80 % 以下不发。</translation>
    </message>
    <message>
        <source>One rate (1 % of every yuan)</source>
        <translation>单一比例（每一元提 1 %）</translation>
    </message>
    <message>
        <source>Whatever the attainment.</source>
        <translation>不看达成率。</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
    <message>
        <source>A scheme saved as JSON, of this plan or another one.</source>
        <translation>本计划或其他计划存成的 JSON 方案文件。</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>空白方案</translation>
    </message>
    <message>
        <source>Type the tiers, then choose how they become pay.</source>
        <translation>先录入各档，再选定计提方法。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>&amp;Code in the plan</source>
        <translation>方案编号(&amp;C)</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>A month&apos;s wage each when the team reaches its year, and 5 % of the excess, the same for everybody.</source>
        <translation>团队年度目标达成每人加发一个月工资，超额部分的 5 % 由全队平分。</translation>
    </message>
    <message>
        <source>Whole-amount tiers with bonuses of the team</source>
        <translation>全额阶梯加团队奖</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::NextYearDialog</name>
    <message>
        <source>What worked</source>
        <translation>哪些策略有效</translation>
    </message>
    <message>
        <source>No strategy of this year was written down.</source>
        <translation>今年没有记录策略。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Gain / cost</source>
        <translation>收益 / 投入</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>What growth on last year will stand on</source>
        <translation>下一年同比增长的基数</translation>
    </message>
    <message>
        <source>There are no targets.</source>
        <translation>没有目标。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>尚待完成</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Findings: %1 acted on, %2 put aside. Actions: %3 done, %4 open. People who have left and stay behind: %5.</source>
        <translation>诊断结论：已处理 %1 条，搁置 %2 条。行动：完成 %3 项，未完成 %4 项。已离职、不带入下一年的人员：%5 人。</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1 年度计划</translation>
    </message>
    <message>
        <source>A plan of %1 is made from this one, which stays as it is: trees, people, schemes, settings and lists go along, the actuals become last year&apos;s. Its targets begin empty.</source>
        <translation>由本计划生成 %1 年度计划，本计划保持不变：组织架构、人员、提成方案、设置和清单一并带入，今年的实绩成为上年数据，目标从空白开始。</translation>
    </message>
    <message>
        <source>Choose &amp;where…</source>
        <translation>选择保存位置(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::NineBox</name>
    <message>
        <source>Ability 1–2</source>
        <translation>能力 1–2 分</translation>
    </message>
    <message>
        <source>Ability 3</source>
        <translation>能力 3 分</translation>
    </message>
    <message>
        <source>Ability 4–5</source>
        <translation>能力 4–5 分</translation>
    </message>
    <message>
        <source>Attainment below 80 %</source>
        <translation>达成率低于 80 %</translation>
    </message>
    <message>
        <source>80 % to below 100 %</source>
        <translation>80 % 至不足 100 %</translation>
    </message>
    <message>
        <source>100 % and more</source>
        <translation>100 % 及以上</translation>
    </message>
    <message>
        <source>Not scored, or without a target: drag them up, or press 1 … 5</source>
        <translation>未评分或没有目标的人：拖到上方，或按 1 … 5 评分</translation>
    </message>
    <message>
        <source>%1: ability %2 of 5, attainment %3</source>
        <translation>%1：能力 %2 分（满分 5 分），达成率 %3</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::NineBoxCell</name>
    <message>
        <source>Ability &amp;%1</source>
        <translation>能力 &amp;%1 分</translation>
    </message>
    <message>
        <source>&amp;Take the score away</source>
        <translation>取消评分(&amp;T)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1的备注</translation>
    </message>
    <message>
        <source>What one should know of this number. An empty note is none.</source>
        <translation>关于这个数字需要知道的情况。留空即无备注。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::NotesSection</name>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>What was found, what changes, who does it</source>
        <translation>发现了什么、改变什么、谁来做</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>复盘记录</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>记下(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open as a problem</source>
        <translation>立为问题(&amp;O)</translation>
    </message>
    <message>
        <source>Take it a &amp;step on</source>
        <translation>推进一步(&amp;S)</translation>
    </message>
    <message>
        <source>Plan → do needs an action and an owner, check → act the effect</source>
        <translation>计划 → 执行需要措施和负责人，检查 → 处置需要效果</translation>
    </message>
    <message>
        <source>All notes, problems and actions</source>
        <translation>全部记录、问题与行动</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Also notes of shorter stretches &amp;within it</source>
        <translation>同时显示期间内更短周期的记录(&amp;W)</translation>
    </message>
    <message>
        <source>Of the days, weeks, months and quarters that lie in the period above</source>
        <translation>上方期间之内各日、周、月、季的记录</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::OverviewPanel</name>
    <message>
        <source>There is no annual target yet, so there is nothing to measure the actuals against.</source>
        <translation>还没有年度目标，实绩无从对照。</translation>
    </message>
    <message>
        <source>Set the annual target</source>
        <translation>设定年度目标</translation>
    </message>
    <message>
        <source>There are no actuals of this year yet, so nobody can say where you stand.</source>
        <translation>本年还没有实绩，无法判断进度。</translation>
    </message>
    <message>
        <source>Import actuals…</source>
        <translation>导入实绩…</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待处理事项</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Where do we stand?</source>
        <translation>我们走到哪儿了？</translation>
    </message>
    <message>
        <source>Here the year to date is held against the plan: attainment, time gone, the gap, where the year may end, and who is ahead or behind. It needs an annual target and actuals.</source>
        <translation>这里对照计划看年初至今：达成率、时间进度、差额、全年预测，以及谁领先、谁落后。需要先有年度目标和实绩。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Top findings</source>
        <translation>主要诊断结论</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::OverviewWords</name>
    <message>
        <source>annual target %1</source>
        <translation>年度目标 %1</translation>
    </message>
    <message>
        <source>no annual target yet</source>
        <translation>尚无年度目标</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%2 年%1 · %3</translation>
    </message>
    <message>
        <source>%1 %2, up to %3 · %4</source>
        <translation>%2 年%1，截至 %3 · %4</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>%1 of %2 planned.</source>
        <translation>实绩 %1，计划 %2。</translation>
    </message>
    <message>
        <source>%1 on last year.</source>
        <translation>同比 %1。</translation>
    </message>
    <message>
        <source>Actual %1, planned %2, both up to %3. Growth compares the months that have actuals in both years.</source>
        <translation>截至 %3：实绩 %1，计划 %2。同比只比较两年都有实绩的月份。</translation>
    </message>
    <message>
        <source>Time gone</source>
        <translation>时间进度</translation>
    </message>
    <message>
        <source>By the plan&apos;s own season: %1 of the year&apos;s %2 were planned up to %3. By the calendar: %4 of the year.</source>
        <translation>按计划自身的淡旺季节奏：截至 %3 应完成 %1，全年 %2。按日历：已过全年的 %4。</translation>
    </message>
    <message>
        <source>Gap to plan</source>
        <translation>与计划的差额</translation>
    </message>
    <message>
        <source>%1 to go this year.</source>
        <translation>全年还差 %1。</translation>
    </message>
    <message>
        <source>The annual target is reached.</source>
        <translation>年度目标已完成。</translation>
    </message>
    <message>
        <source>Actual less planned: %1. To the annual target: %2.</source>
        <translation>实绩减计划：%1。距年度目标：%2。</translation>
    </message>
    <message>
        <source>Needed a month</source>
        <translation>后续月均需完成</translation>
    </message>
    <message>
        <source>%1 against the plan of the rest.</source>
        <translation>较余下各月计划 %1。</translation>
    </message>
    <message>
        <source>Nothing more: the annual target is reached.</source>
        <translation>无需再追：年度目标已完成。</translation>
    </message>
    <message>
        <source>No month is left.</source>
        <translation>已没有剩余月份。</translation>
    </message>
    <message numerus="yes">
        <source>To go %1 in %n month(s); the average so far is %2 a month.</source>
        <translation>
            <numerusform>余下 %n 个月还差 %1；至今月均 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast of the year</source>
        <translation>全年预测</translation>
    </message>
    <message>
        <source>Chance of the target: %1.</source>
        <translation>达成年度目标的概率 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Actuals up to %1 stay; the other months were run through %2 times with the season and the swings of %n month(s) of history. Half of the runs end above %3; eight of ten between %4 and %5.</source>
        <translation>
            <numerusform>截至 %1 的实绩不变；其余月份按 %n 个月历史的季节与波动模拟 %2 次。半数结果高于 %3；八成落在 %4 至 %5 之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is over: this is what it came to.</source>
        <translation>全年已结束，这是最终结果。</translation>
    </message>
    <message>
        <source>A forecast needs %1 months of actuals in a row; there are %2.</source>
        <translation>预测需要连续 %1 个月的实绩，现有 %2 个月。</translation>
    </message>
    <message>
        <source>The actuals end more than a year before the month to be forecast.</source>
        <translation>实绩止于待预测月份的一年多以前。</translation>
    </message>
    <message>
        <source>Too few months lie above zero to learn a season from.</source>
        <translation>大于零的月份太少，无法得出淡旺季节奏。</translation>
    </message>
    <message>
        <source>No actuals yet.</source>
        <translation>还没有实绩。</translation>
    </message>
    <message>
        <source>Of the year by its season; %1 of the annual target is reached.</source>
        <translation>按淡旺季节奏计；年度目标已完成 %1。</translation>
    </message>
    <message>
        <source>Behind the plan of these months.</source>
        <translation>落后于同期计划。</translation>
    </message>
    <message>
        <source>Ahead of the plan of these months.</source>
        <translation>领先于同期计划。</translation>
    </message>
    <message>
        <source>Exactly on plan.</source>
        <translation>与计划完全一致。</translation>
    </message>
    <message>
        <source>So far %1 a month.</source>
        <translation>至今月均 %1。</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>区间 %1 至 %2。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PaidPart</name>
    <message>
        <source>%1 would be paid until before the beginning.</source>
        <translation>%1的截止月份早于起始月份。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>A person, or a team, a region, the company: everybody below it</source>
        <translation>个人，或小组、大区、公司：其下属所有人</translation>
    </message>
    <message>
        <source>Who is paid by it</source>
        <translation>按此方案计提的人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Empty: from the beginning</source>
        <translation>留空：从年初起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>This month included; empty: to the end</source>
        <translation>含当月；留空：到年末</translation>
    </message>
    <message>
        <source>It pays nobody yet.</source>
        <translation>还没有人按此方案计提。</translation>
    </message>
    <message>
        <source>A new scheme pays everybody, unless another one does; say whom below.</source>
        <translation>新方案默认适用所有人，除非已有其他方案；可在下方指定。</translation>
    </message>
    <message>
        <source>“%1” is nobody of the organisation.</source>
        <translation>组织中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PasteSizeDialog</name>
    <message>
        <source>Another size</source>
        <translation>大小不一致</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 行 × %2 列</translation>
    </message>
    <message>
        <source>What you paste has %1, what is selected has %2.</source>
        <translation>要粘贴的内容为 %1，而选中区域为 %2。</translation>
    </message>
    <message>
        <source>What you paste has %1, and from here on there is room for %2. The rest would be left out.</source>
        <translation>要粘贴的内容为 %1，从此处起只能放下 %2，超出部分将不粘贴。</translation>
    </message>
    <message>
        <source>&amp;Paste what fits</source>
        <translation>只粘贴放得下的(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste from the corner in its own size</source>
        <translation>从左上角按原大小粘贴(&amp;P)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PayListsSection</name>
    <message>
        <source>What pay rests on beside the schemes. Every row is in the next statement that is still open.</source>
        <translation>方案之外影响提成的依据。每一行都会进入尚未关账的下一份结算单。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PeopleModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>自报目标</translation>
    </message>
    <message>
        <source>Committed less target</source>
        <translation>自报与目标差额</translation>
    </message>
    <message>
        <source>Full head-months</source>
        <translation>满产人月</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>Capacity less target</source>
        <translation>产能与目标差额</translation>
    </message>
    <message>
        <source>Capacity of target</source>
        <translation>产能占目标</translation>
    </message>
    <message>
        <source>Promised by parts of the year: see the list of commitments.</source>
        <translation>按时段分别自报：见自报目标清单。</translation>
    </message>
    <message>
        <source>Nothing is promised yet: type an amount.</source>
        <translation>尚未自报：直接输入金额。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PeopleSection</name>
    <message>
        <source>Capacity is heads × productivity × ramp, month by month, with the productivity you typed.</source>
        <translation>产能按月计算：人数 × 人效 × 爬坡系数，人效为手工录入。</translation>
    </message>
    <message>
        <source>Capacity is heads × productivity × ramp, month by month. Productivity comes from last year: %1 a full head and month on the average.</source>
        <translation>产能按月计算：人数 × 人效 × 爬坡系数。人效取自上年：平均每个满产人月 %1。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Show in Decompose</source>
        <translation>在目标拆解中查看</translation>
    </message>
    <message>
        <source>Commitments and capacity</source>
        <translation>自报目标与产能</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>The months you look at</source>
        <translation>当前查看的月份</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>全年</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PeriodSwitch</name>
    <message>
        <source>Which one</source>
        <translation>哪一期</translation>
    </message>
    <message>
        <source>Up to which day</source>
        <translation>截至哪一天</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Per&amp;iod</source>
        <translation>期间(&amp;I)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PlaceChooser</name>
    <message>
        <source>whole year</source>
        <translation>全年</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PlaceWork</name>
    <message>
        <source>Choose a value of a month, a quarter or the year to hold it.</source>
        <translation>请先选中一个月份、季度或全年的数值再锁定。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PlanFiles</name>
    <message>
        <source>Where the new plan is kept</source>
        <translation>新计划的保存位置</translation>
    </message>
    <message>
        <source>Plans (*.%1)</source>
        <translation>计划 (*.%1)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Plans (*.%1);;All files (*)</source>
        <translation>计划 (*.%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 copy.%2</source>
        <translation>%1 副本.%2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Copying to %1</source>
        <translation>正在复制到 %1</translation>
    </message>
    <message>
        <source>A copy was saved: %1</source>
        <translation>副本已保存：%1</translation>
    </message>
    <message>
        <source>Making the plan of the next year</source>
        <translation>正在生成下一年度计划</translation>
    </message>
    <message>
        <source>%1 (my copy)</source>
        <translation>%1（我的副本）</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PlanNotices</name>
    <message>
        <source>From now on for reading only. %1</source>
        <translation>现在只能查看。%1</translation>
    </message>
    <message>
        <source>Open for reading only. %1</source>
        <translation>以只读方式打开。%1</translation>
    </message>
    <message>
        <source>Take the lock over</source>
        <translation>接管写入权</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Open it where it is now</source>
        <translation>在新位置打开</translation>
    </message>
    <message>
        <source>Open what is there now</source>
        <translation>打开现在的文件</translation>
    </message>
    <message>
        <source>Save a copy beside it</source>
        <translation>在旁边另存一份</translation>
    </message>
    <message>
        <source>Save mine as a copy beside it</source>
        <translation>把我的内容另存一份在旁边</translation>
    </message>
    <message>
        <source>Do not show again for this plan</source>
        <translation>这份计划不再提示</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PlanReader</name>
    <message>
        <source>Reading the plan…</source>
        <translation>正在读取计划…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PlanSettingsDialog</name>
    <message>
        <source>Plan settings</source>
        <translation>计划设置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s) of people and months would move, the furthest by %2.</source>
        <translation>
            <numerusform>%1：有 %n 个人员月度数值会变动，变动最大的一个变动 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>财年</translation>
    </message>
    <message>
        <source>%1 to %2, in %3</source>
        <translation>%1 至 %2，币种 %3</translation>
    </message>
    <message>
        <source>Also shown in the window</source>
        <translation>在窗口中另外显示</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PreviewPage</name>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave the refused lines out</source>
        <translation>略过未收下的行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep how this file is read, as</source>
        <translation>保存这种文件的读法，名称(&amp;K)</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>读法名称</translation>
    </message>
    <message>
        <source>Is that what you expect?</source>
        <translation>结果对吗？</translation>
    </message>
    <message>
        <source>The file has not been checked.</source>
        <translation>文件还没有检查。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>Say what is to happen with the actuals the plan has already.</source>
        <translation>请选择计划里已有的实绩怎么处理。</translation>
    </message>
    <message>
        <source>Answer the questions, mend the refused lines in the file, or leave them out.</source>
        <translation>请回答上面的问题，或在文件里改好未收下的行，或略过它们。</translation>
    </message>
    <message>
        <source>Give a name to keep it under.</source>
        <translation>请给这种读法起个名称。</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was changed.</source>
        <translation>检查已停止，什么也没有改动。</translation>
    </message>
    <message>
        <source>%1 is in the plan already: nothing would change.</source>
        <translation>%1 已经导入过：不会有任何变化。</translation>
    </message>
    <message>
        <source>No line of %1 can be taken.</source>
        <translation>%1 一行也收不下。</translation>
    </message>
    <message>
        <source>All lines of %1 can be taken.</source>
        <translation>%1 的所有行都可以收下。</translation>
    </message>
    <message>
        <source>Some lines of %1 cannot be taken.</source>
        <translation>%1 有的行收不下。</translation>
    </message>
    <message>
        <source>Answer the questions, or mend the refused lines in the file.</source>
        <translation>请回答上面的问题，或在文件里改好未收下的行。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Letters of responsibility</source>
        <translation>目标责任书</translation>
    </message>
    <message>
        <source>Quarterly decomposition</source>
        <translation>季度目标分解表</translation>
    </message>
    <message>
        <source>Commission statements</source>
        <translation>提成单</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘报告</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断报告</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>报表(&amp;P)</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>期间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Axis</source>
        <translation>维度(&amp;A)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>and of every&amp;body below</source>
        <translation>连同其下所有人(&amp;B)</translation>
    </message>
    <message>
        <source>a &amp;file for each person</source>
        <translation>每人一个文件(&amp;F)</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行情况</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>年初至今</translation>
    </message>
    <message>
        <source>Boss copy</source>
        <translation>老板版汇总</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PrintFiles</name>
    <message>
        <source>Where the PDF is kept</source>
        <translation>PDF 保存位置</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the papers</source>
        <translation>正在生成报表</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %n page(s).</source>
        <translation>
            <numerusform>已写入 %1，共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for the PDFs</source>
        <translation>保存 PDF 的文件夹</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are in the folder already.</source>
        <translation>
            <numerusform>文件夹里已有其中 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written to %1.</source>
        <translation>
            <numerusform>已写入 %1，共 %n 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::QuickAccess</name>
    <message>
        <source>Find a person, a team, a tier, a product: name, code or first letters of the pinyin</source>
        <translation>查找人员、团队、客户层级、产品：名称、编码或拼音首字母</translation>
    </message>
    <message>
        <source>Nothing in the plan is called that.</source>
        <translation>计划里没有叫这个名字的。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>No command and nothing in the plan is called that.</source>
        <translation>没有这样的命令，计划里也没有叫这个名字的。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RadarTable</name>
    <message>
        <source>Radar, against a target of %1</source>
        <translation>雷达（目标 %1）</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>雷达</translation>
    </message>
    <message>
        <source>Nobody it pays has a target yet.</source>
        <translation>适用的人还没有目标。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>A further unit</source>
        <translation>再做一元</translation>
    </message>
    <message>
        <source>above 100 %</source>
        <translation>100 % 以上</translation>
    </message>
    <message>
        <source>pays %1</source>
        <translation>再得 %1</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>跳升</translation>
    </message>
    <message>
        <source>%1 at once, %2 months of wage</source>
        <translation>一下子多 %1，相当于 %2 个月工资</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>一下子多 %1</translation>
    </message>
    <message>
        <source>Without jumps</source>
        <translation>消除跳升</translation>
    </message>
    <message>
        <source>Dead zone</source>
        <translation>无激励区间</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>more brings nothing</source>
        <translation>多做也不多拿</translation>
    </message>
    <message>
        <source>Close to a threshold</source>
        <translation>临近门槛</translation>
    </message>
    <message>
        <source>%1 at %2: a push is worth while</source>
        <translation>%1，%2：推一把就过线</translation>
    </message>
    <message>
        <source>%1 at %2: just over it</source>
        <translation>%1，%2：刚刚过线</translation>
    </message>
    <message>
        <source>Bunching</source>
        <translation>扎堆</translation>
    </message>
    <message>
        <source>%1 results just above, only %2 just below: people stop there</source>
        <translation>刚过线 %1 次，差一点的只有 %2 次：大家到了就停</translation>
    </message>
    <message>
        <source>%1 at %2, %3 of %4 periods in a row</source>
        <translation>%1，%2，已连续 %3 期（共 %4 期）</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>Elimination watch</source>
        <translation>不达标淘汰观察</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RatioExplain</name>
    <message>
        <source>It was set to %1 for exactly this node and period; nothing else moves with it.</source>
        <translation>专为该节点、该期间设定为 %1，其他数字不随之变动。</translation>
    </message>
    <message>
        <source>The targets of its parts would make %1.</source>
        <translation>按分子、分母的目标计算为 %1。</translation>
    </message>
    <message>
        <source>It is computed: both its parts have targets here, and they make %1.</source>
        <translation>由分子、分母的目标计算得出：%1。</translation>
    </message>
    <message>
        <source>It was also set to %1, which is kept beside it.</source>
        <translation>另设定过 %1，予以保留。</translation>
    </message>
    <message>
        <source>There is no target yet. Type one into the cell, or set targets for both its parts: then it is computed.</source>
        <translation>尚无目标。可直接在单元格中输入，或为分子、分母分别设定目标，由系统计算。</translation>
    </message>
    <message>
        <source>This period is closed, so the number does not change any more.</source>
        <translation>该期已关账，数字不再变动。</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1，%2：%3，%4</translation>
    </message>
    <message>
        <source>The first divided by the second</source>
        <translation>两者相除</translation>
    </message>
    <message>
        <source>Choose a value in the grid: here stands how it came about.</source>
        <translation>在表格中选一个数，这里说明它是怎么来的。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What the ratio is made of</source>
        <translation>该比率的构成</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RatioModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2, target %3, closed</source>
        <translation>%1，%2，目标 %3，已关账</translation>
    </message>
    <message>
        <source>%1, %2, target %3, computed</source>
        <translation>%1，%2，目标 %3，计算得出</translation>
    </message>
    <message>
        <source>%1, %2, target %3</source>
        <translation>%1，%2，目标 %3</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Computed from the targets of its parts</source>
        <translation>由分子、分母的目标计算得出</translation>
    </message>
    <message>
        <source>Set to %1, which is kept beside it</source>
        <translation>另设定为 %1，予以保留</translation>
    </message>
    <message>
        <source>Closed: this number does not change any more.</source>
        <translation>已关账：该数字不再变动。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RatioView</name>
    <message>
        <source>Ratios</source>
        <translation>比率类</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RecentList</name>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>文件已不在</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RefusalsModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>未收下的原因</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RefusalsView</name>
    <message>
        <source>&amp;Save the refused lines…</source>
        <translation>保存未收下的行(&amp;S)…</translation>
    </message>
    <message>
        <source>Refused: %1 (lines: %2)</source>
        <translation>未收下：%1 处，共 %2 行</translation>
    </message>
    <message>
        <source>Save the refused lines</source>
        <translation>保存未收下的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>未收下的行</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 未收下的行</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RefusedDialog</name>
    <message>
        <source>Some cells cannot be set</source>
        <translation>部分单元格无法写入</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will not take the value. Nothing has been written yet.</source>
        <translation>
            <numerusform>有 %n 个单元格无法写入，目前尚未写入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cells that cannot be set</source>
        <translation>无法写入的单元格</translation>
    </message>
    <message>
        <source>&amp;Paste the others (%1)</source>
        <translation>粘贴其余 %1 个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Set the others (%1)</source>
        <translation>写入其余 %1 个(&amp;S)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ReopenDialog</name>
    <message>
        <source>Reopen %1</source>
        <translation>取消%1关账</translation>
    </message>
    <message>
        <source>The month&apos;s actuals and targets can change again. The reason stays in the history, and undo stops there.</source>
        <translation>该月的实绩和目标将可以再次修改。原因会留在历史记录中，撤销也到此为止。</translation>
    </message>
    <message>
        <source>why, for whoever asks later</source>
        <translation>原因，供日后查阅</translation>
    </message>
    <message>
        <source>Re&amp;open month</source>
        <translation>取消关账(&amp;O)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ReportView</name>
    <message>
        <source>Month: %1</source>
        <translation>月份：%1</translation>
    </message>
    <message>
        <source>Months: %1 to %2</source>
        <translation>月份：%1 至 %2</translation>
    </message>
    <message>
        <source>New members: %1</source>
        <translation>新建成员：%1</translation>
    </message>
    <message>
        <source>The file adds up to</source>
        <translation>文件合计</translation>
    </message>
    <message>
        <source>To be stored</source>
        <translation>将存入</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>控制总数</translation>
    </message>
    <message>
        <source>More totals that do not hold: %1</source>
        <translation>还有 %1 处合计对不上</translation>
    </message>
    <message>
        <source>Lines read: %1</source>
        <translation>读到 %1 行</translation>
    </message>
    <message>
        <source>to be taken: %1</source>
        <translation>可收下 %1 行</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>无变化 %1 行</translation>
    </message>
    <message>
        <source>totals, compared only: %1</source>
        <translation>合计行（仅核对）%1 行</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>未收下 %1 行</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>控制总数</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ReturnedModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>cannot be read, stays as it is</source>
        <translation>无法识别，保持原值</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>month closed, stays as it is</source>
        <translation>月份已关账，保持原值</translation>
    </message>
    <message>
        <source>person gone, is left out</source>
        <translation>人员已不在其名下，不收回</translation>
    </message>
    <message>
        <source>was locked, stays as it is</source>
        <translation>原已锁定，保持原值</translation>
    </message>
    <message>
        <source>conflict: choose</source>
        <translation>冲突：请选择</translation>
    </message>
    <message>
        <source>theirs is taken</source>
        <translation>采用文件中的值</translation>
    </message>
    <message>
        <source>ours stays</source>
        <translation>保留计划中的值</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>下发时</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ReviewPanel</name>
    <message>
        <source>Plan against actual</source>
        <translation>目标与实绩</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>计分卡</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>复盘记录</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Did it work, and what changes?</source>
        <translation>做得怎么样，接下来改变什么?</translation>
    </message>
    <message>
        <source>Here what came is held against the plan: who reached what, why there is a difference, where the year will end, scorecards, notes, and revisions of the targets. It needs an annual target and actuals.</source>
        <translation>这里把实绩与计划对照：谁完成了多少、差在哪里、年末会落在哪里，以及计分卡、复盘记录和目标修订。需要年度目标和实绩。</translation>
    </message>
    <message>
        <source>Set the annual target</source>
        <translation>设定年度目标</translation>
    </message>
    <message>
        <source>Import actuals…</source>
        <translation>导入实绩…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Show it anyhow, to type notes and standards</source>
        <translation>先进入，录入复盘记录与考核标准</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ReviewPeriods</name>
    <message>
        <source>Month to a day</source>
        <translation>当月至某日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>年初至今</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ReviewTools</name>
    <message>
        <source>&amp;Measure</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ReviseDialog</name>
    <message>
        <source>&amp;Keep the annual target: the open months take over what the closed ones fell short of</source>
        <translation>年度目标不变：已关账月份的缺口由未关账月份承担(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lower it: what closed months came to, and the rest of the plan as it is</source>
        <translation>下调目标：已关账月份按实绩，其余月份按原计划(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the targets only: the open months may be edited again</source>
        <translation>仅放开编辑：未关账月份的目标可以重新调整(&amp;O)</translation>
    </message>
    <message>
        <source>Revise the targets</source>
        <translation>修订目标</translation>
    </message>
    <message>
        <source>A rival&apos;s price cut, a key account lost, a new rule …</source>
        <translation>竞品降价、大客户流失、新政策……</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>原因(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What has changed</source>
        <translation>变化条件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Begin the revision</source>
        <translation>开始修订(&amp;B)</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>修订后</translation>
    </message>
    <message>
        <source>A change of 10 % or more of what the company or anybody has left is major, unless the plan sets another limit: then two thirds of all approvers have to agree.</source>
        <translation>公司或任何人的剩余目标变动达到 10 % 即为重大修订（计划可另设界限），须全体审批人三分之二同意。</translation>
    </message>
    <message>
        <source>Nothing moves yet.</source>
        <translation>目前没有变动。</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>%1 had nothing left and gets a target.</source>
        <translation>%1 原来没有剩余目标，现在有了。</translation>
    </message>
    <message>
        <source>Moved most of what is left: %1, %2.</source>
        <translation>剩余目标变动最大：%1，%2。</translation>
    </message>
    <message>
        <source>By region, the whole year</source>
        <translation>按大区，全年</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修订前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修订后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RowGrid</name>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>删除此行</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RowGridModel</name>
    <message>
        <source>Row %1 is not filled in whole.</source>
        <translation>第 %1 行没有填完整。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RuleListsPart</name>
    <message>
        <source>people</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在可选之列：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The bonus for %1 is either so much a unit or a share of the amount.</source>
        <translation>%1的新品奖只能按件数或按金额比例二选一。</translation>
    </message>
    <message>
        <source>New-product bonus: so much a unit sold, or a share of its amount</source>
        <translation>新品奖：每售出一件多少，或按销售额的比例</translation>
    </message>
    <message>
        <source>Ranking bonus: the first so many by attainment have an amount each; ties share</source>
        <translation>排名奖：按达成率排名，前几名各得一笔；并列平分</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>A product, or a role: everything below it</source>
        <translation>产品，或产品角色：其下属所有产品</translation>
    </message>
    <message>
        <source>“%1” is no product of the plan.</source>
        <translation>计划中没有产品“%1”。</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>So much for every unit sold</source>
        <translation>每售出一件奖励多少</translation>
    </message>
    <message>
        <source>Of the amount</source>
        <translation>按金额比例</translation>
    </message>
    <message>
        <source>Such a share of what it brought</source>
        <translation>按其销售额的比例</translation>
    </message>
    <message>
        <source>New-product bonus</source>
        <translation>新品奖</translation>
    </message>
    <message>
        <source>Amounts by place</source>
        <translation>各名次金额</translation>
    </message>
    <message>
        <source>The first first: 10000/5000/2000</source>
        <translation>从第一名起：10000/5000/2000</translation>
    </message>
    <message>
        <source>“%1” names no amounts. Type 10000/5000/2000.</source>
        <translation>“%1”不是金额。请输入 10000/5000/2000。</translation>
    </message>
    <message>
        <source>Ranking bonus</source>
        <translation>排名奖</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>参评</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>结算周期</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RulesPart</name>
    <message>
        <source>the same for everybody</source>
        <translation>平均分配</translation>
    </message>
    <message>
        <source>by what each brought</source>
        <translation>按各自业绩</translation>
    </message>
    <message>
        <source>by what each brought above the own target</source>
        <translation>按各自超额</translation>
    </message>
    <message>
        <source>Achievement bonus</source>
        <translation>达标奖</translation>
    </message>
    <message>
        <source>The team reaches its target, and everybody gets so many months of the own wage</source>
        <translation>团队达成目标，每人得若干个月工资</translation>
    </message>
    <message>
        <source>Excess bonus</source>
        <translation>超额奖</translation>
    </message>
    <message>
        <source>A share of what the team brings above its target, divided among its people</source>
        <translation>团队超出目标部分的一定比例，在成员间分配</translation>
    </message>
    <message>
        <source>Elimination watch</source>
        <translation>不达标淘汰观察</translation>
    </message>
    <message>
        <source>Only watched; it pays nothing</source>
        <translation>只作观察，不影响发放</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>预支</translation>
    </message>
    <message>
        <source>What everybody under the scheme draws a month at least</source>
        <translation>适用此方案的人每月至少领取的金额</translation>
    </message>
    <message>
        <source>Held back until collected</source>
        <translation>回款后发放</translation>
    </message>
    <message>
        <source>Released as the customers pay</source>
        <translation>随客户回款按比例发放</translation>
    </message>
    <message>
        <source>months of wage,</source>
        <translation>个月工资，</translation>
    </message>
    <message>
        <source>of the excess,</source>
        <translation>的超额部分，</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <source>under</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>for</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>periods in a row</source>
        <translation>期</translation>
    </message>
    <message>
        <source>a month,</source>
        <translation>每月，</translation>
    </message>
    <message>
        <source>of the commission</source>
        <translation>的提成</translation>
    </message>
    <message>
        <source>recovered from later pay</source>
        <translation>从以后提成中扣回</translation>
    </message>
    <message>
        <source>guaranteed</source>
        <translation>保底，不扣回</translation>
    </message>
    <message>
        <source>Months of wage</source>
        <translation>工资月数</translation>
    </message>
    <message>
        <source>Share of the excess</source>
        <translation>超额比例</translation>
    </message>
    <message>
        <source>Attainment under which somebody is watched</source>
        <translation>低于此达成率即列入观察</translation>
    </message>
    <message>
        <source>Periods in a row</source>
        <translation>连续期数</translation>
    </message>
    <message>
        <source>Draw a month</source>
        <translation>每月预支</translation>
    </message>
    <message>
        <source>Share held back</source>
        <translation>暂缓发放比例</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>结算周期</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <source>Kind of draw</source>
        <translation>预支方式</translation>
    </message>
    <message>
        <source>“%1” is no number. Type 1 or 1.5.</source>
        <translation>“%1”不是数字。请输入 1 或 1.5。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SchemeEditor</name>
    <message>
        <source>● Not saved yet</source>
        <translation>● 尚未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save the scheme</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>How tiers become pay</source>
        <translation>计提方法</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Beside the tiers</source>
        <translation>档位之外</translation>
    </message>
    <message>
        <source>New products, rankings</source>
        <translation>新品与排名</translation>
    </message>
    <message>
        <source>Who is paid by it</source>
        <translation>按此方案计提的人</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SchemesSection</name>
    <message>
        <source>%1 is no longer in the plan; what was closed by it stays. Undo brings it back.</source>
        <translation>%1 已从计划中移除；已按它关账的不变。撤销可恢复。</translation>
    </message>
    <message>
        <source>It cannot be saved like this: %1</source>
        <translation>还不能保存：%1</translation>
    </message>
    <message>
        <source>Saved. It pays everybody, all year, since nothing else was said.</source>
        <translation>已保存。未指定适用对象，因此全年适用所有人。</translation>
    </message>
    <message>
        <source>Saved. It pays nobody yet, since another scheme pays everybody.</source>
        <translation>已保存。已有其他方案适用所有人，因此暂不适用任何人。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>&amp;New scheme…</source>
        <translation>新建方案(&amp;N)…</translation>
    </message>
    <message>
        <source>What is probably not meant</source>
        <translation>可能不是本意的地方</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pays on</source>
        <translation>计提基数</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>结算周期</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>计提方法</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选定</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● 未保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>What is paid for what is reached</source>
        <translation>完成多少发多少</translation>
    </message>
    <message>
        <source>Fill in the scheme, then its jumps and dead zones are found here.</source>
        <translation>填好方案后，这里会列出跳升和无激励区间。</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 … (%2 in all)</source>
        <translation>%1……（共 %2 个）</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>复制(&amp;L)</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ScorecardSection</name>
    <message>
        <source>Standards, scores with answers, and cases to type</source>
        <translation>录入：考核标准、得分与反馈、月度案例</translation>
    </message>
    <message>
        <source>Type standards</source>
        <translation>录入考核标准</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SectionPages</name>
    <message>
        <source>The plan is being read…</source>
        <translation>正在读取计划…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SegmentDialog</name>
    <message>
        <source>Apply the segmentation</source>
        <translation>应用客户分层</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原层级</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新层级</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>未分层</translation>
    </message>
    <message>
        <source>Every customer stands in the tier it belongs to.</source>
        <translation>每个客户都已在应归入的层级。</translation>
    </message>
    <message>
        <source>Made for it: %1.</source>
        <translation>为此新建：%1。</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新建）</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) would change tiers.</source>
        <translation>
            <numerusform>有 %n 个客户会换层。</numerusform>
        </translation>
    </message>
    <message>
        <source>Actuals and targets go along, so the tiers have other sums afterwards.</source>
        <translation>实绩和目标随客户移动，各层级的合计会随之改变。</translation>
    </message>
    <message>
        <source>Actuals go along; the targets of the tiers stay.</source>
        <translation>实绩随客户移动，各层级的目标不变。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SetPage</name>
    <message>
        <source>%1, %2. Type the number, or let the bridge propose it.</source>
        <translation>%1，%2。可直接输入，也可由推导桥给出建议。</translation>
    </message>
    <message>
        <source>The annual target is set.</source>
        <translation>年度目标已设定。</translation>
    </message>
    <message>
        <source>Show the holds in Decompose</source>
        <translation>在目标拆解中查看锁定</translation>
    </message>
    <message>
        <source>&amp;Annual target</source>
        <translation>年度目标(&amp;A)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Amounts in</source>
        <translation>金额单位(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>What you choose holds at once, on this computer, for every plan. No number in a plan changes.</source>
        <translation>选择后立即生效，只影响本机，对所有计划有效；计划里的数字不会改变。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Search: an action or a key</source>
        <translation>搜索：功能或按键</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>另存为文本…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the shortcuts</source>
        <translation>保存快捷键一览</translation>
    </message>
    <message>
        <source>shortcuts.txt</source>
        <translation>快捷键.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SideSheets</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>关闭侧栏</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SmartModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Target of</source>
        <translation>目标归属</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Annual target</source>
        <translation>年度目标</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SmartSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Press to see only the targets that miss this mark.</source>
        <translation>点击只看缺这一项的目标。</translation>
    </message>
    <message>
        <source>No target misses a mark here.</source>
        <translation>这里没有缺项的目标。</translation>
    </message>
    <message>
        <source>Choose a target to see why it has or misses a mark.</source>
        <translation>选中一个目标，查看各项是否具备及原因。</translation>
    </message>
    <message>
        <source>It has all five marks.</source>
        <translation>五项齐全。</translation>
    </message>
    <message>
        <source>Show all targets</source>
        <translation>显示全部目标</translation>
    </message>
    <message>
        <source>Show in Decompose</source>
        <translation>在目标拆解中查看</translation>
    </message>
    <message>
        <source>SMART check</source>
        <translation>SMART 检查</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SourcePage</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>It &amp;holds</source>
        <translation>文件内容(&amp;H)</translation>
    </message>
    <message>
        <source>It is &amp;read</source>
        <translation>读法(&amp;R)</translation>
    </message>
    <message>
        <source>Which file is to be imported?</source>
        <translation>要导入哪个文件？</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here.</source>
        <translation>请选择文件，或把文件拖到这里。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>读不了这个文件。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>as “%1”, which its columns show</source>
        <translation>按“%1”（由列名认出）</translation>
    </message>
    <message>
        <source>as its columns show</source>
        <translation>按列名判断</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <translation>按“%1”</translation>
    </message>
    <message>
        <source>Tables of Excel and WPS (.xlsx) and text (.csv) can be read. Nothing is changed before the last page.</source>
        <translation>可以读 Excel 和 WPS 的表格（.xlsx）以及文本（.csv）。到最后一步之前，计划不会有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>A table of text with %n columns.</source>
        <translation>
            <numerusform>文本表格，%n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A workbook. Its sheet “%1” has a table with %n columns.</source>
        <translation>
            <numerusform>工作簿，工作表“%1”里有一张 %n 列的表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SpreadDialog</name>
    <message>
        <source>Spread</source>
        <translation>分摊</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方法(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>参照(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>百分比(&amp;P)</translation>
    </message>
    <message>
        <source>20/24/26/30 by quarter, 4-4-5, or a weight for each month</source>
        <translation>按季 20/24/26/30、4-4-5，或每月一个权重</translation>
    </message>
    <message>
        <source>10 or 10%</source>
        <translation>10 或 10%</translation>
    </message>
    <message>
        <source>Leave &amp;zeros zero</source>
        <translation>为零的保持为零(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Weights are whole numbers divided by / or -, for example 20/24/26/30.</source>
        <translation>权重用整数，以 / 或 - 分隔，例如 20/24/26/30。</translation>
    </message>
    <message>
        <source>A percentage is wanted, for example 10%.</source>
        <translation>请填百分比，例如 10%。</translation>
    </message>
    <message>
        <source>Everybody below keeps the proportion there is now, month by month.</source>
        <translation>各月内，下级保持现有比例。</translation>
    </message>
    <message>
        <source>Everybody below gets the same, month by month.</source>
        <translation>各月内，下级平均分。</translation>
    </message>
    <message>
        <source>Everybody below gets the share of last year&apos;s actuals, month by month.</source>
        <translation>各月内，下级按去年实绩的占比分。</translation>
    </message>
    <message>
        <source>The months get the shares learned from the years before; their sum stays.</source>
        <translation>各月按历年淡旺季的占比分，合计不变。</translation>
    </message>
    <message>
        <source>The months or quarters get the weights you type; their sum stays.</source>
        <translation>各月（或各季）按您填的权重分，合计不变。</translation>
    </message>
    <message>
        <source>The months get shares by their working days; their sum stays.</source>
        <translation>各月按工作日天数分，合计不变。</translation>
    </message>
    <message>
        <source>From the first to the last month in even steps; the sum may change.</source>
        <translation>从首月到末月均匀递变，合计可能变。</translation>
    </message>
    <message>
        <source>Every month changes by the percentage; the sum changes with it.</source>
        <translation>各月都按该百分比增减，合计随之变。</translation>
    </message>
    <message>
        <source>From the first month on each grows by the percentage over the one before; the sum changes.</source>
        <translation>从首月起，每月比上月增长该百分比，合计随之变。</translation>
    </message>
    <message>
        <source>Every month becomes like the first one; the sum may change.</source>
        <translation>各月都改成与首月相同，合计可能变。</translation>
    </message>
    <message>
        <source>Everybody below gets the share of those below the node it is to be like.</source>
        <translation>下级按参照成员的下级占比来分。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::StandingList</name>
    <message>
        <source>Who stands where</source>
        <translation>谁领先，谁落后</translation>
    </message>
    <message>
        <source>Nothing is planned here to date, so there is nothing to compare.</source>
        <translation>至今没有分到计划，无可比较。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::StandingModel</name>
    <message numerus="yes">
        <source>%n more between</source>
        <translation>
            <numerusform>中间还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>各月</translation>
    </message>
    <message>
        <source>%1: actual %2, planned %3, attainment %4</source>
        <translation>%1：实绩 %2，计划 %3，达成率 %4</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::StatementWords</name>
    <message>
        <source>Line by line</source>
        <translation>逐行明细</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>发放月份</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>所属月份</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>计提基数</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>There is no target above zero in %1, so the tiers pay nothing.</source>
        <translation>%1 没有大于零的目标，因此各档不发。</translation>
    </message>
    <message>
        <source>The same as in %1.</source>
        <translation>与 %1 相同。</translation>
    </message>
    <message>
        <source>%1 by what was reached</source>
        <translation>业绩变化 %1</translation>
    </message>
    <message>
        <source>%1 by the target</source>
        <translation>目标变化 %1</translation>
    </message>
    <message>
        <source>Against %1: %2, of it %3.</source>
        <translation>与 %1 相比 %2，其中%3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Closed on %1 by %2: it does not change any more.</source>
        <translation>%2 于 %1 关账，不再改变。</translation>
    </message>
    <message>
        <source>Open: it follows every target and actual until it is closed.</source>
        <translation>未关账：关账前随目标和实绩变动。</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>%1, %2: %3. It comes to %4.</source>
        <translation>%1，%2：%3。应发 %4。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::StatementsSection</name>
    <message>
        <source>They never change again; what changes later is a line of a later statement</source>
        <translation>关账后永不改变；以后的变化在以后的结算单里单独列一行</translation>
    </message>
    <message>
        <source>Statements, %1</source>
        <translation>结算单，%1</translation>
    </message>
    <message>
        <source>Nothing falls due in %1. Choose another period above, or let a scheme pay somebody.</source>
        <translation>%1没有应发的提成。请在上方另选期间，或让方案适用于某些人。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>本年累计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关账</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未关账</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in the year to date</source>
        <translation>%1：%3 应发 %2，本年累计 %4</translation>
    </message>
    <message>
        <source>%1: nothing falls due.</source>
        <translation>%1：没有应发的提成。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for %n person(s), %3 of them closed.</source>
        <translation>
            <numerusform>%1：%n 人共应发 %2，其中 %3 人已关账。</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lose the statements…</source>
        <translation>关账(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Print the statements…</source>
        <translation>打印结算单(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::StatusLine</name>
    <message>
        <source>%1 sums compared</source>
        <translation>已核对 %1 个合计</translation>
    </message>
    <message>
        <source>Sum %1   Average %2   Count %3</source>
        <translation>合计 %1   平均 %2   个数 %3</translation>
    </message>
    <message>
        <source>All targets agree ✓</source>
        <translation>目标全部吻合 ✓</translation>
    </message>
    <message>
        <source>%1 of %2 sums do not agree; the first: %3 %4 is off by %5</source>
        <translation>%2 个合计中有 %1 个不吻合；第一个：%3 %4 相差 %5</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SubmitDialog</name>
    <message>
        <source>Submit the targets</source>
        <translation>提交目标审批</translation>
    </message>
    <message>
        <source>The targets wait for those who approve, and do not change meanwhile. A first version and a major revision need yes from two thirds of all listed, a minor one from one of them.</source>
        <translation>提交后等待审批，期间目标不变。首个版本和重大修订须全体审批人三分之二同意，一般修订须其中一人同意。</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TableExport</name>
    <message>
        <source>Table: %1…</source>
        <translation>表格：%1…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TableMenu</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>保存表格…</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TakeBackDialog</name>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>%1, handed out for %2</source>
        <translation>%1，下发给 %2</translation>
    </message>
    <message>
        <source>What is otherwise in the file</source>
        <translation>文件中的差异</translation>
    </message>
    <message>
        <source>Conflicts:</source>
        <translation>冲突：</translation>
    </message>
    <message>
        <source>Keep all &amp;ours</source>
        <translation>全部保留计划值(&amp;O)</translation>
    </message>
    <message>
        <source>Take all t&amp;heirs</source>
        <translation>全部采用文件值(&amp;H)</translation>
    </message>
    <message>
        <source>Missing in the file: %1.</source>
        <translation>文件中缺少：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Added in the file and not read: %1.</source>
        <translation>文件中多出、未读取：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to be decided: tick to take theirs, untick to keep ours.</source>
        <translation>
            <numerusform>还有 %n 处冲突待选择：勾选采用文件中的值，取消勾选保留计划中的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be taken, as one step that can be undone.</source>
        <translation>
            <numerusform>将收回 %n 个单元格，作为一步，可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TargetChart</name>
    <message>
        <source>Chart of the selection</source>
        <translation>所选图表</translation>
    </message>
    <message>
        <source>Choose a row in the grid: here stands its year.</source>
        <translation>在表格中选一行，这里显示它全年的走势。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关账</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TargetLayers</name>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Every cell is the base target scaled to the annual number of this ambition. It is read only: set the number on the Set page, or edit the base target.</source>
        <translation>每个数都由基准目标按本目标档的年度数同比例放大而来，此处只读：年度数在“目标设定”页修改，或修改基准目标。</translation>
    </message>
    <message>
        <source>What is assigned follows from the plan and the cushions above each node. It is read only: edit the plan.</source>
        <translation>下达数由计划乘以各级超分配比例而来，此处只读：请修改计划数。</translation>
    </message>
    <message>
        <source>Street target %1 of plan.</source>
        <translation>下达总额为计划的 %1。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TargetsExport</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1 %2 targets</source>
        <translation>%1 %2 目标</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export targets</source>
        <translation>导出目标</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TargetsModel</name>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>同比增长</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2, target %3</source>
        <translation>%1，%2，目标 %3</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Takes what has no member of its own.</source>
        <translation>收纳没有归属的部分。</translation>
    </message>
    <message>
        <source>Closed: this number does not change any more.</source>
        <translation>已关账：该数字不再变动。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>占%2的 %1</translation>
    </message>
    <message>
        <source>%1, %2, target %3, %4</source>
        <translation>%1，%2，目标 %3，%4</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TargetsPanel</name>
    <message>
        <source>Targets</source>
        <translation>目标拆解</translation>
    </message>
    <message>
        <source>Decompose</source>
        <translation>拆解</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>目标设定</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TargetsTools</name>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>A&amp;nnual target</source>
        <translation>年度目标(&amp;N)</translation>
    </message>
    <message>
        <source>1200000, 1,200,000, 120万, 1.2M, or growth on last year: +30%</source>
        <translation>1200000、1,200,000、120万、1.2M，或相对去年的增长：+30%</translation>
    </message>
    <message>
        <source>Annual target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>When a value is &amp;set</source>
        <translation>修改数值时(&amp;S)</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Lay&amp;er</source>
        <translation>口径(&amp;E)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TaskStrip</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop and leave everything as it was (Esc)</source>
        <translation>停止，一切保持原样（Esc）</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TeamSection</name>
    <message>
        <source>Nine-box: ability × attainment</source>
        <translation>九宫格：能力 × 达成率</translation>
    </message>
    <message>
        <source>Drag somebody up or down to score their ability, or select them and press 1 … 5. Attainment is measured, so it cannot be dragged.</source>
        <translation>上下拖动即为能力评分，也可选中后按 1 … 5。达成率是算出来的，左右拖动不会改变它。</translation>
    </message>
    <message>
        <source>Motivation survey</source>
        <translation>动力调研</translation>
    </message>
    <message>
        <source>Scores and surveys</source>
        <translation>评分与调研</translation>
    </message>
    <message>
        <source>Tenure on %1</source>
        <translation>司龄结构（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n without a day of hire, not counted</source>
        <translation>
            <numerusform>%n 人没有入职日期，未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs people with a day of hire.</source>
        <translation>需要写明入职日期的人员。</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Revenue a head</source>
        <translation>人效</translation>
    </message>
    <message>
        <source>Needs revenue and people with a day of hire.</source>
        <translation>需要销售额和写明入职日期的人员。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Months until the first full quota</source>
        <translation>成手周期（首次完成全额任务）</translation>
    </message>
    <message>
        <source>Nobody was hired in the months known, or there are no targets of people.</source>
        <translation>已知月份内没有新入职的人，或没有个人目标。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>入职</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已成手</translation>
    </message>
    <message numerus="yes">
        <source>not yet, %n month(s) in</source>
        <translation>
            <numerusform>未成手，已 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserve bench</source>
        <translation>储备销售</translation>
    </message>
    <message>
        <source>No candidate is listed.</source>
        <translation>还没有候选人。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>储备中</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Type the answers below, or import them.</source>
        <translation>还没有人填写。请在下方录入，或导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered; sensitivity to pay %1 of 5 on the average.</source>
        <translation>
            <numerusform>%n 人作答，薪酬敏感度平均 %1 分（满分 5 分）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The target feels too high to %1.</source>
        <translation>%1 人觉得目标过高。</translation>
    </message>
    <message>
        <source>The cap is felt by %1.</source>
        <translation>%1 人感到提成封顶。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TermsPart</name>
    <message>
        <source>Attainment (of the target)</source>
        <translation>达成率（占目标）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>One calculation on the sum of a period</source>
        <translation>按一期合计计算</translation>
    </message>
    <message>
        <source>Each order begins where the last one ended</source>
        <translation>逐单累计计算</translation>
    </message>
    <message>
        <source>Each order on its own</source>
        <translation>每单单独计算</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Net of credit notes</source>
        <translation>已扣除红字单据</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pays on</source>
        <translation>计提基数(&amp;P)</translation>
    </message>
    <message>
        <source>Rec&amp;koned</source>
        <translation>结算周期(&amp;K)</translation>
    </message>
    <message>
        <source>Thresholds count &amp;in</source>
        <translation>门槛按(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Several orders</source>
        <translation>多笔订单(&amp;S)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TiersPart</name>
    <message>
        <source>Of overage: above the target this rate × the multiplier</source>
        <translation>超额加倍：超过目标的部分按此比例 × 倍数</translation>
    </message>
    <message>
        <source>Nothing &amp;below</source>
        <translation>低于此不发(&amp;B)</translation>
    </message>
    <message>
        <source>Below this attainment nothing is paid; reaching it exactly pays</source>
        <translation>达成率低于此不发；正好达到即发</translation>
    </message>
    <message>
        <source>The most a period pays</source>
        <translation>每期最多发放</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>This tier begins here and ends where the next one begins</source>
        <translation>本档从这里起，到下一档为止</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Between two points pay is a straight line</source>
        <translation>两点之间按直线计算</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Points of the curve</source>
        <translation>曲线各点</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Rate &amp;up to the target</source>
        <translation>目标以内比例(&amp;U)</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>封顶</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::Toast</name>
    <message>
        <source>Und&amp;o</source>
        <translation>撤销(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TopFindings</name>
    <message numerus="yes">
        <source>%n more in Diagnosis.</source>
        <translation>
            <numerusform>诊断中还有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>待处理结论</translation>
    </message>
    <message>
        <source>Nothing that was found waits for you; Diagnosis says which rules could not judge.</source>
        <translation>没有待处理的结论；哪些规则无法判断，见“诊断”。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::VersionsSection</name>
    <message>
        <source>&amp;Submit…</source>
        <translation>提交审批(&amp;S)…</translation>
    </message>
    <message>
        <source>Two versions beside each other</source>
        <translation>两个版本对比</translation>
    </message>
    <message>
        <source>There is one version only: nothing to compare yet.</source>
        <translation>目前只有一个版本，还没有可对比的。</translation>
    </message>
    <message>
        <source>On %1 these targets were in force: %2.</source>
        <translation>%1 生效的目标：%2。</translation>
    </message>
    <message>
        <source>Targets of %1</source>
        <translation>%1 的目标</translation>
    </message>
    <message>
        <source>Ap&amp;provers…</source>
        <translation>审批人(&amp;P)…</translation>
    </message>
    <message>
        <source>Record an approva&amp;l…</source>
        <translation>登记审批意见(&amp;L)…</translation>
    </message>
    <message>
        <source>Rev&amp;ise…</source>
        <translation>修订(&amp;I)…</translation>
    </message>
    <message>
        <source>Drop the revisio&amp;n</source>
        <translation>放弃修订(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;year…</source>
        <translation>下一年度(&amp;Y)…</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>从(&amp;M)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>As si&amp;gned on</source>
        <translation>签署日(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Withdraw the submission</source>
        <translation>撤回提交(&amp;W)</translation>
    </message>
    <message>
        <source>Only %1, who submitted it, can withdraw it</source>
        <translation>只有提交人 %1 可以撤回</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::VoteDialog</name>
    <message>
        <source>&amp;Yes</source>
        <translation>同意(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>不同意(&amp;O)</translation>
    </message>
    <message>
        <source>Record an approval</source>
        <translation>登记审批意见</translation>
    </message>
    <message>
        <source>This records what was said; it does not prove who said it.</source>
        <translation>这里只登记意见，不证明身份。</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>审批人(&amp;A)</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>登记(&amp;R)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::WhySection</name>
    <message>
        <source>Taken apart by</source>
        <translation>拆解方式</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>替代顺序(&amp;O)</translation>
    </message>
    <message>
        <source>Which link of the chain is exchanged first decides how much each of them is said to have done; the mean over all orders favours none.</source>
        <translation>先替代哪个因素会影响各因素分到的金额；取全部顺序的平均则不偏向任何一个。</translation>
    </message>
    <message>
        <source>Decompose the target</source>
        <translation>拆解目标</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>对比去年</translation>
    </message>
    <message>
        <source>Import actuals…</source>
        <translation>导入实绩…</translation>
    </message>
    <message>
        <source>%1 %2 %3 = %4: the effects come to the difference to the last digit.</source>
        <translation>%1 %2 %3 = %4：各因素之和与差额分毫不差。</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>No plan has been opened yet</source>
        <translation>还没有打开过计划</translation>
    </message>
    <message>
        <source>&amp;Targets</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Actuals</source>
        <translation>实绩(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Commission</source>
        <translation>提成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>复盘(&amp;R)</translation>
    </message>
    <message>
        <source>Execut&amp;ion</source>
        <translation>执行(&amp;I)</translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::WorkGuard</name>
    <message>
        <source>Close while work is under way?</source>
        <translation>工作还在进行，要关闭吗？</translation>
    </message>
    <message>
        <source>“%1” is still under way. When it is stopped, the plan stays as it was before.</source>
        <translation>“%1”还没有完成。停止后，计划保持原来的样子。</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续工作</translation>
    </message>
</context>
</TS>
