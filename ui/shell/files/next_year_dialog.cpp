// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/next_year_dialog.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/versions/year_text.h"
#include "ui/models/words.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/number_words.h"
#include "ui/widgets/paragraph.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

constexpr int kWidthInLetters = 96;
constexpr int kMostRows = 8;

TableContent strategiesTable(const ops::YearEnd &end)
{
    const NumberWords words(end.settings.currency.exponent, DisplayUnit::One);
    TableContent content;
    content.title = NextYearDialog::tr("What worked");
    content.empty = NextYearDialog::tr("No strategy of this year was written down.");
    content.columns = {{NextYearDialog::tr("Strategy")},
                       {NextYearDialog::tr("Gain"), ColumnKind::Money, words.decimals()},
                       {NextYearDialog::tr("Cost"), ColumnKind::Money, words.decimals()},
                       {NextYearDialog::tr("Gain / cost"), ColumnKind::Ratio},
                       {NextYearDialog::tr("Next year")}};
    for (const ops::StrategyWorth &one : end.strategies) {
        const bool isMoney = plan::kindOf(one.measure) == plan::MeasureKind::Money;
        content.rows.push_back(
            {{NumberWords::textCell(text::fromUtf8(one.name.empty() ? one.code : one.name)),
              isMoney ? words.moneyCell(one.gain) : NumberWords::countCell(one.gain), words.moneyCell(one.cost),
              NumberWords::numberCell(one.ratio, 2), NumberWords::textCell(text::worthName(one.worth))}});
    }
    return content;
}

TableContent basesTable(const ops::YearEnd &end)
{
    TableContent content;
    content.title = NextYearDialog::tr("What growth on last year will stand on");
    content.empty = NextYearDialog::tr("There are no targets.");
    const int decimals = end.settings.currency.exponent;
    const NumberWords words(decimals, DisplayUnit::One);
    const auto amount = [&](const QString &title) { return TableColumn{title, ColumnKind::Money, decimals}; };
    content.columns = {{NextYearDialog::tr("Measure")},
                       amount(NextYearDialog::tr("Actual")),
                       amount(NextYearDialog::tr("Still expected")),
                       amount(NextYearDialog::tr("Base"))};
    for (const ops::OpeningBase &one : end.bases) {
        const auto cell = [&](std::int64_t units) {
            return plan::kindOf(one.measure) == plan::MeasureKind::Money ? words.moneyCell(units)
                                                                         : NumberWords::countCell(units);
        };
        content.rows.push_back({{NumberWords::textCell(titled(text::measureName(one.measure))), cell(one.actual),
                                 cell(one.expected), cell(one.amount())}});
    }
    return content;
}

QString summary(const ops::YearEnd &end)
{
    return NextYearDialog::tr(
               "Findings: %1 acted on, %2 put aside. Actions: %3 done, %4 open. People who have left and "
               "stay behind: %5.")
        .arg(end.findingsActed)
        .arg(end.findingsDismissed)
        .arg(end.actionsDone)
        .arg(end.actionsOpen)
        .arg(end.left.size());
}

} // namespace

NextYearDialog::NextYearDialog(const ops::YearEnd &end, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("next-year-dialog"));
    const int next = end.settings.calendar.year() + 1;
    setWindowTitle(tr("Plan of %1").arg(next));
    QLabel *what = paragraph(QStringLiteral("next-year-sentence"));
    what->setText(tr("A plan of %1 is made from this one, which stays as it is: trees, people, schemes, settings and "
                     "lists go along, the actuals become last year's. Its targets begin empty.")
                      .arg(next));
    QLabel *left = paragraph(QStringLiteral("next-year-summary"));
    left->setText(summary(end));
    auto *strategies = new ContentTable(QStringLiteral("next-year-strategies"));
    strategies->setMostRows(kMostRows);
    strategies->show(strategiesTable(end));
    auto *bases = new ContentTable(QStringLiteral("next-year-bases"));
    bases->setMostRows(kMostRows);
    bases->show(basesTable(end));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("next-year-apply"));
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose &where…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{what, left, strategies, bases})
        column->addWidget(widget);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
}

} // namespace quotasmith::ui
