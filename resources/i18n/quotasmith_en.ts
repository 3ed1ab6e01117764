<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BesideRules</name>
    <message numerus="yes">
        <source>Watched: who stays under %1 for %n period(s) in a row.</source>
        <translation>
            <numerusform>Watched: who stays under %1 for one period.</numerusform>
            <numerusform>Watched: who stays under %1 for %n periods in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%n name(s) by amount. The largest is %1 with %2.</source>
        <translation>
            <numerusform>%n name by amount. The largest is %1 with %2.</numerusform>
            <numerusform>%n names by amount. The largest is %1 with %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a name for want of room</source>
        <translation>
            <numerusform>%n point without a name for want of room</numerusform>
            <numerusform>%n points without a name for want of room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): %1 against %2.</source>
        <translation>
            <numerusform>%n point: %1 against %2.</numerusform>
            <numerusform>%n points: %1 against %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) over time.</source>
        <translation>
            <numerusform>%n row over time.</numerusform>
            <numerusform>%n rows over time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n sum(s) compared</source>
        <translation>
            <numerusform>%n sum compared</numerusform>
            <numerusform>%n sums compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would move, by %1 in all. Nothing was changed.</source>
        <translation>
            <numerusform>%n cell would move, by %1 in all. Nothing was changed.</numerusform>
            <numerusform>%n cells would move, by %1 in all. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SMART check of %n target(s)</source>
        <translation>
            <numerusform>SMART check of %n target</numerusform>
            <numerusform>SMART check of %n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s); -o OUT.xlsx --format xlsx has all.</source>
        <translation>
            <numerusform>… and %n more row; -o OUT.xlsx --format xlsx has all.</numerusform>
            <numerusform>… and %n more rows; -o OUT.xlsx --format xlsx has all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) would move. Nothing was changed; --apply moves them.</source>
        <translation>
            <numerusform>%n customer would move. Nothing was changed; --apply moves it.</numerusform>
            <numerusform>%n customers would move. Nothing was changed; --apply moves them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) closed</source>
        <translation>
            <numerusform>%n statement closed</numerusform>
            <numerusform>%n statements closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to grow from: %2, the targets of %n month(s) without actuals among it</source>
        <translation>
            <numerusform>%1 to grow from: %2, the targets of %n month without actuals among it</numerusform>
            <numerusform>%1 to grow from: %2, the targets of %n months without actuals among it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of lists belong to the old year and stay there</source>
        <translation>
            <numerusform>%n row of the lists belongs to the old year and stays there</numerusform>
            <numerusform>%n rows of the lists belong to the old year and stay there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ</source>
        <translation>
            <numerusform>%n cell differs</numerusform>
            <numerusform>%n cells differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who left not carried over</source>
        <translation>
            <numerusform>%n person who left is not carried over</numerusform>
            <numerusform>%n people who left are not carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s) with actuals</source>
        <translation>
            <numerusform>%1, %n month with actuals</numerusform>
            <numerusform>%1, %n months with actuals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>One page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: %n sheets.</source>
        <translation>
            <numerusform>Written to %1: %n sheet.</numerusform>
            <numerusform>Written to %1: %n sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done since, and gone after restoring it: %n step(s)</source>
        <translation>
            <numerusform>Done since, and gone after restoring it: %n step</numerusform>
            <numerusform>Done since, and gone after restoring it: %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%n step(s) made since are not in it.</source>
        <translation>
            <numerusform>%n step made since is not in it.</numerusform>
            <numerusform>%n steps made since are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Execution</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExecutionCharts</name>
    <message numerus="yes">
        <source>%1, due on %2, %n day(s) late</source>
        <translation>
            <numerusform>%1, due on %2, %n day late</numerusform>
            <numerusform>%1, due on %2, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message numerus="yes">
        <source>%n cell(s) filled in</source>
        <translation>
            <numerusform>%n cell filled in</numerusform>
            <numerusform>%n cells filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that cannot be read</source>
        <translation>
            <numerusform>%n cell that cannot be read</numerusform>
            <numerusform>%n cells that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of closed months</source>
        <translation>
            <numerusform>%n cell of a closed month</numerusform>
            <numerusform>%n cells of closed months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of people who are gone</source>
        <translation>
            <numerusform>%n cell of somebody who is gone</numerusform>
            <numerusform>%n cells of people who are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) changed</source>
        <translation>
            <numerusform>%n locked cell changed</numerusform>
            <numerusform>%n locked cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or column(s) missing</source>
        <translation>
            <numerusform>%n row or column missing</numerusform>
            <numerusform>%n rows or columns missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n row added</numerusform>
            <numerusform>%n rows added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCharts</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without sales last year not shown</source>
        <translation>
            <numerusform>%n without sales last year not shown</numerusform>
            <numerusform>%n without sales last year not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreTables</name>
    <message numerus="yes">
        <source>%n period(s) in a row</source>
        <translation>
            <numerusform>%n period in a row</numerusform>
            <numerusform>%n periods in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::BackupsDialog</name>
    <message numerus="yes">
        <source>%n step(s) taken since would be gone.</source>
        <translation>
            <numerusform>%n step taken since would be gone.</numerusform>
            <numerusform>%n steps taken since would be gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::ChanceSection</name>
    <message numerus="yes">
        <source>From %n month(s) of history, run through %1 times: half of the years end above %2, eight of ten between %3 and %4. Closed months stay as they are.</source>
        <translation>
            <numerusform>From %n month of history, run through %1 times: half of the years end above %2, eight of ten between %3 and %4. Closed months stay as they are.</numerusform>
            <numerusform>From %n months of history, run through %1 times: half of the years end above %2, eight of ten between %3 and %4. Closed months stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CloseStatementsDialog</name>
    <message numerus="yes">
        <source>%n statement(s) closed</source>
        <translation>
            <numerusform>%n statement closed</numerusform>
            <numerusform>%n statements closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will be closed; together they pay %1.</source>
        <translation>
            <numerusform>%n statement will be closed; it pays %1.</numerusform>
            <numerusform>%n statements will be closed; together they pay %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::CustomersSection</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::EditPreview</name>
    <message numerus="yes">
        <source>%n number(s) would move.</source>
        <translation>
            <numerusform>%n number would move.</numerusform>
            <numerusform>%n numbers would move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the other axes follow.</source>
        <translation>
            <numerusform>%n cell of the other axes follow.</numerusform>
            <numerusform>%n cells of the other axes follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more are not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::FindingDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::FunnelSection</name>
    <message numerus="yes">
        <source>Nobody spoke to them for %n day(s) or more</source>
        <translation>
            <numerusform>Nobody spoke to them for %n day or more</numerusform>
            <numerusform>Nobody spoke to them for %n days or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::GoalCards</name>
    <message numerus="yes">
        <source>%n people have promised nothing.</source>
        <translation>
            <numerusform>%n person has promised nothing.</numerusform>
            <numerusform>%n people have promised nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::HandOutDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::HandoutFiles</name>
    <message numerus="yes">
        <source>%1 is written: %n person(s).</source>
        <translation>
            <numerusform>%1 is written: %n person.</numerusform>
            <numerusform>%1 is written: %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::HoldsSheet</name>
    <message numerus="yes">
        <source>%n value(s) held.</source>
        <translation>
            <numerusform>%n value held.</numerusform>
            <numerusform>%n values held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::IndicatorWords</name>
    <message numerus="yes">
        <source>Year on year %1 (%n like month(s))</source>
        <translation>
            <numerusform>Year on year %1 (%n like month)</numerusform>
            <numerusform>Year on year %1 (%n like months)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MetQuestion</name>
    <message numerus="yes">
        <source>In %1 the plan has actuals of %n of these people, from %2.</source>
        <translation>
            <numerusform>In %1 the plan has actuals of %n of these people, from %2.</numerusform>
            <numerusform>In %1 the plan has actuals of %n of these people, from %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MovedSheet</name>
    <message numerus="yes">
        <source>%n number(s) moved in the last step.</source>
        <translation>
            <numerusform>%n number moved in the last step.</numerusform>
            <numerusform>%n numbers moved in the last step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the other axes followed.</source>
        <translation>
            <numerusform>%n cell of the other axes followed.</numerusform>
            <numerusform>%n cells of the other axes followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more are not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::MovedTable</name>
    <message numerus="yes">
        <source>%n number(s) moved: %1</source>
        <translation>
            <numerusform>%n number moved: %1</numerusform>
            <numerusform>%n numbers moved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::OverviewWords</name>
    <message numerus="yes">
        <source>To go %1 in %n month(s); the average so far is %2 a month.</source>
        <translation>
            <numerusform>To go %1 in %n month; the average so far is %2 a month.</numerusform>
            <numerusform>To go %1 in %n months; the average so far is %2 a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actuals up to %1 stay; the other months were run through %2 times with the season and the swings of %n month(s) of history. Half of the runs end above %3; eight of ten between %4 and %5.</source>
        <translation>
            <numerusform>Actuals up to %1 stay; the other months were run through %2 times with the season and the swings of %n month of history. Half of the runs end above %3; eight of ten between %4 and %5.</numerusform>
            <numerusform>Actuals up to %1 stay; the other months were run through %2 times with the season and the swings of %n months of history. Half of the runs end above %3; eight of ten between %4 and %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PlanSettingsDialog</name>
    <message numerus="yes">
        <source>%1: %n number(s) of people and months would move, the furthest by %2.</source>
        <translation>
            <numerusform>%1: %n number of people and months would move, the furthest by %2.</numerusform>
            <numerusform>%1: %n numbers of people and months would move, the furthest by %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::PrintFiles</name>
    <message numerus="yes">
        <source>%1 is written: %n page(s).</source>
        <translation>
            <numerusform>%1 is written: one page.</numerusform>
            <numerusform>%1 is written: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are in the folder already.</source>
        <translation>
            <numerusform>%n of these files is in the folder already.</numerusform>
            <numerusform>%n of these files are in the folder already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written to %1.</source>
        <translation>
            <numerusform>%n file is written to %1.</numerusform>
            <numerusform>%n files are written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::RefusedDialog</name>
    <message numerus="yes">
        <source>%n cell(s) will not take the value. Nothing has been written yet.</source>
        <translation>
            <numerusform>%n cell will not take its value. Nothing has been written yet.</numerusform>
            <numerusform>%n cells will not take their values. Nothing has been written yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SegmentDialog</name>
    <message numerus="yes">
        <source>%n customer(s) would change tiers.</source>
        <translation>
            <numerusform>%n customer would change tiers.</numerusform>
            <numerusform>%n customers would change tiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::SourcePage</name>
    <message numerus="yes">
        <source>A table of text with %n columns.</source>
        <translation>
            <numerusform>A table of text with %n column.</numerusform>
            <numerusform>A table of text with %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A workbook. Its sheet “%1” has a table with %n columns.</source>
        <translation>
            <numerusform>A workbook. Its sheet “%1” has a table with %n column.</numerusform>
            <numerusform>A workbook. Its sheet “%1” has a table with %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::StandingModel</name>
    <message numerus="yes">
        <source>%n more between</source>
        <translation>
            <numerusform>%n more between</numerusform>
            <numerusform>%n more between</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::StatementsSection</name>
    <message numerus="yes">
        <source>%1: %2 for %n person(s), %3 of them closed.</source>
        <translation>
            <numerusform>%1: %2 for %n person, %3 closed.</numerusform>
            <numerusform>%1: %2 for %n people, %3 of them closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TakeBackDialog</name>
    <message numerus="yes">
        <source>%n conflict(s) still to be decided: tick to take theirs, untick to keep ours.</source>
        <translation>
            <numerusform>%n conflict still to be decided: tick to take theirs, untick to keep ours.</numerusform>
            <numerusform>%n conflicts still to be decided: tick to take theirs, untick to keep ours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be taken, as one step that can be undone.</source>
        <translation>
            <numerusform>%n cell will be taken, as one step that can be undone.</numerusform>
            <numerusform>%n cells will be taken, as one step that can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TeamSection</name>
    <message numerus="yes">
        <source>%n without a day of hire, not counted</source>
        <translation>
            <numerusform>%n without a day of hire, not counted</numerusform>
            <numerusform>%n without a day of hire, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet, %n month(s) in</source>
        <translation>
            <numerusform>not yet, %n month in</numerusform>
            <numerusform>not yet, %n months in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered; sensitivity to pay %1 of 5 on the average.</source>
        <translation>
            <numerusform>%n person answered; sensitivity to pay %1 of 5 on the average.</numerusform>
            <numerusform>%n people answered; sensitivity to pay %1 of 5 on the average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quotasmith::ui::TopFindings</name>
    <message numerus="yes">
        <source>%n more in Diagnosis.</source>
        <translation>
            <numerusform>%n more in Diagnosis.</numerusform>
            <numerusform>%n more in Diagnosis.</numerusform>
        </translation>
    </message>
</context>
</TS>
