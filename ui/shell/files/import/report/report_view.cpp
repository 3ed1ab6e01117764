// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/report/report_view.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/import_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/shell/files/import/report/copyable.h"

#include <algorithm>
#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr std::size_t kDifferencesShown = 10;

QLabel *words(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromUtf8(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

/// `16,429,042.60`
QString sumText(const exchange::ExactSum &sum, int decimals)
{
    QString text = text::fromUtf8(sum.text(decimals));
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const qsizetype first = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, QLatin1Char(','));
    return text;
}

QString monthsText(const std::vector<calendar::Month> &months)
{
    if (months.empty())
        return {};
    const auto [first, last] = std::minmax_element(months.begin(), months.end());
    return *first == *last
               ? ReportView::tr("Month: %1").arg(text::fromUtf8(first->text()))
               : ReportView::tr("Months: %1 to %2").arg(text::fromUtf8(first->text()), text::fromUtf8(last->text()));
}

/// `people: 3` for each kind of member that would be made.
QString createdText(const exchange::ImportReport &report)
{
    std::int64_t members = 0;
    for (const auto &[kind, count] : report.created)
        members += count;
    return members == 0 ? QString() : ReportView::tr("New members: %1").arg(text::countText(members));
}

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent), m_counts(words("import-counts")), m_totals(new QTableWidget), m_notes(words("import-notes")),
      m_differences(words("import-differences"))
{
    m_totals->setObjectName(QStringLiteral("control-totals"));
    m_totals->setColumnCount(4);
    m_totals->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_totals->verticalHeader()->hide();
    m_totals->setTabKeyNavigation(false);
    m_totals->setEditTriggers(QAbstractItemView::NoEditTriggers);
    makeCopyable(m_totals);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_counts);
    column->addWidget(m_totals);
    column->addWidget(m_differences);
    column->addWidget(m_notes);
    retranslate();
}

void ReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportView::retranslate()
{
    m_totals->setHorizontalHeaderLabels(
        {tr("Control total"), tr("The file adds up to"), tr("To be stored"), tr("Difference")});
    m_totals->setAccessibleName(tr("Control totals"));
    setReport(exchange::ImportReport(m_report), m_exponent);
}

void ReportView::setReport(const exchange::ImportReport &report, int currencyExponent)
{
    m_report = report;
    m_report.refused = {}; // shown elsewhere
    m_exponent = currencyExponent;
    showCounts(report);
    showTotals(report, currencyExponent);
    showNotes(report, currencyExponent);
}

void ReportView::showCounts(const exchange::ImportReport &report)
{
    QStringList lines{countsText(report)};
    lines << monthsText(report.months) << createdText(report);
    lines.removeAll(QString());
    m_counts->setText(lines.join(QStringLiteral("   ")));
}

void ReportView::showTotals(const exchange::ImportReport &report, int currencyExponent)
{
    m_totals->setRowCount(static_cast<int>(report.control.size()));
    int row = 0;
    for (const auto &[measure, control] : report.control) {
        const int decimals = plan::decimalsOf(measure, currencyExponent);
        exchange::ExactSum difference = control.file;
        difference -= control.stored;
        m_totals->setItem(row, 0, cell(titled(text::measureName(measure)), Qt::AlignLeft));
        m_totals->setItem(row, 1, cell(sumText(control.file, decimals), Qt::AlignRight));
        m_totals->setItem(row, 2, cell(sumText(control.stored, decimals), Qt::AlignRight));
        m_totals->setItem(row, 3, cell(sumText(difference, decimals), Qt::AlignRight));
        ++row;
    }
    m_totals->setFixedHeight(m_totals->horizontalHeader()->sizeHint().height() +
                             m_totals->verticalHeader()->defaultSectionSize() * row + 2 * m_totals->frameWidth());
    m_totals->setVisible(row > 0);
}

void ReportView::showNotes(const exchange::ImportReport &report, int currencyExponent)
{
    QStringList notes;
    for (const exchange::ImportNote &note : report.notes)
        notes << text::noteText(note);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    QStringList differences;
    for (const exchange::TotalDifference &total : report.totalDifferences) {
        if (static_cast<std::size_t>(differences.size()) == kDifferencesShown)
            break;
        differences << text::totalText(total, plan::decimalsOf(total.measure, currencyExponent));
    }
    const auto more = report.totalDifferences.size() - static_cast<std::size_t>(differences.size());
    if (more > 0)
        differences << tr("More totals that do not hold: %1").arg(text::countText(static_cast<std::int64_t>(more)));
    m_differences->setText(differences.join(QLatin1Char('\n')));
    m_differences->setVisible(!differences.isEmpty());
}

QString countsText(const exchange::ImportReport &report)
{
    const exchange::RowCounts &rows = report.rows;
    QStringList parts{ReportView::tr("Lines read: %1").arg(text::countText(rows.read)),
                      ReportView::tr("to be taken: %1").arg(text::countText(rows.taken))};
    if (rows.unchanged > 0)
        parts << ReportView::tr("unchanged: %1").arg(text::countText(rows.unchanged));
    if (rows.totals > 0)
        parts << ReportView::tr("totals, compared only: %1").arg(text::countText(rows.totals));
    parts << ReportView::tr("refused: %1").arg(text::countText(rows.refused));
    return parts.join(ReportView::tr(", "));
}

} // namespace quotasmith::ui
