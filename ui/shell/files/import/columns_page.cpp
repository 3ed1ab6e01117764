// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/columns_page.h"

#include "text/convert.h"
#include "text/error_text.h"
#include "text/import/field_text.h"
#include "text/import_text.h"
#include "ui/models/words.h"
#include "ui/widgets/flow_layout.h"

#include <algorithm>
#include <array>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

using exchange::DateOrder;

constexpr int kLettersOfColumn = 30;
constexpr int kLettersOfTable = 90;
constexpr int kRowsOfTable = 6;

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

bool needsMonth(const ImportDraft &draft, const ops::SourceView &view)
{
    return draft.options().kind == exchange::ImportKind::Actuals &&
           (view.missing == "date" || draft.options().read.month);
}

} // namespace

ColumnsPage::ColumnsPage(ImportDraft &draft, QWidget *parent)
    : ImportPage(parent), m_draft(draft), m_sheet(new QComboBox), m_encoding(new QComboBox), m_delimiter(new QComboBox),
      m_headerLine(new QSpinBox), m_scale(new QComboBox), m_dateOrder(new QComboBox), m_month(new QLineEdit),
      m_rows(new SourceRowsModel(this)), m_table(new QTableView), m_remarks(new QLabel)
{
    m_header = new FieldHeader(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choices());
    column->addWidget(m_table, 1);
    column->addWidget(m_remarks);
    m_remarks->setObjectName(QStringLiteral("import-remarks"));
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    makeTable();
    connectChoices();
    retranslate();
    connect(&m_draft, &ImportDraft::looked, this, &ColumnsPage::refresh);
}

QString ColumnsPage::question() const
{
    return tr("What stands in which column?");
}

QString ColumnsPage::missing() const
{
    if (!m_draft.view())
        return tr("This file cannot be read.");
    const std::string &field = m_draft.view()->missing;
    const exchange::ImportKind kind = m_draft.options().kind;
    if (field.empty())
        return {};
    if (exchange::listOf(kind))
        return tr("“%1” is needed. Say which column holds it.").arg(text::fieldName(kind, field));
    if (field == "date")
        return tr("A date is needed. Say which column holds it, or which month all lines are of.");
    if (field == "code")
        return tr("A code or a name is needed. Say which column holds it.");
    return tr("A value is needed. Say which column holds one.");
}

void ColumnsPage::retranslate()
{
    for (const auto &[label, words] : m_labels)
        label->setText(tr(words));
    m_table->setAccessibleName(tr("The first lines of the file"));
    fillChoices();
    refresh();
}

QWidget *ColumnsPage::paired(const char *name, QWidget *field)
{
    auto *pair = new QWidget;
    auto *parts = new QHBoxLayout(pair);
    parts->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel;
    label->setBuddy(field);
    m_labels.emplace_back(label, name);
    parts->addWidget(label);
    parts->addWidget(field);
    return pair;
}

QLayout *ColumnsPage::choices()
{
    m_sheet->setObjectName(QStringLiteral("import-sheet"));
    m_encoding->setObjectName(QStringLiteral("import-encoding"));
    m_delimiter->setObjectName(QStringLiteral("import-delimiter"));
    m_headerLine->setObjectName(QStringLiteral("import-header-line"));
    m_scale->setObjectName(QStringLiteral("import-scale"));
    m_dateOrder->setObjectName(QStringLiteral("import-date-order"));
    m_month->setObjectName(QStringLiteral("import-month"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const int gap = fontMetrics().averageCharWidth();
    auto *flow = new FlowLayout(2 * gap, gap);
    flow->addWidget(paired(QT_TR_NOOP("&Sheet"), m_sheet));
    flow->addWidget(paired(QT_TR_NOOP("&Encoding"), m_encoding));
    flow->addWidget(paired(QT_TR_NOOP("Columns are &divided by"), m_delimiter));
    flow->addWidget(paired(QT_TR_NOOP("&Names of the columns on line"), m_headerLine));
    flow->addWidget(paired(QT_TR_NOOP("&Money counts in"), m_scale));
    flow->addWidget(paired(QT_TR_NOOP("D&ates are written"), m_dateOrder));
    flow->addWidget(paired(QT_TR_NOOP("All lines are &of"), m_month));
    return flow;
}

void ColumnsPage::fillChoices()
{
    for (QComboBox *box : {m_encoding, m_delimiter, m_scale, m_dateOrder})
        box->clear();
    constexpr std::array kEncodings{"utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "latin1"};
    constexpr std::array kEncodingNames{"UTF-8", "UTF-16 LE", "UTF-16 BE", "GB18030 (GBK)", "Big5", "Latin-1"};
    for (std::size_t i = 0; i < kEncodings.size(); ++i)
        m_encoding->addItem(QString::fromUtf8(kEncodingNames[i]), QString::fromUtf8(kEncodings[i]));
    m_delimiter->addItem(tr("commas"), QStringLiteral(","));
    m_delimiter->addItem(tr("semicolons"), QStringLiteral(";"));
    m_delimiter->addItem(tr("tabs"), QStringLiteral("\t"));
    m_delimiter->addItem(tr("upright lines"), QStringLiteral("|"));
    m_headerLine->setKeyboardTracking(false);
    m_headerLine->setMinimum(1);
    m_headerLine->setGroupSeparatorShown(false);
    m_scale->addItem(tr("what the file says"), 0);
    m_scale->addItem(tr("single units"), 1);
    m_scale->addItem(tr("thousands"), 1'000);
    m_scale->addItem(tr("ten thousands"), 10'000);
    m_scale->addItem(tr("hundred millions"), 100'000'000);
    m_dateOrder->addItem(tr("as the file shows"), -1);
    m_dateOrder->addItem(tr("year, month, day"), static_cast<int>(DateOrder::YearMonthDay));
    m_dateOrder->addItem(tr("day, month, year"), static_cast<int>(DateOrder::DayMonthYear));
    m_dateOrder->addItem(tr("month, day, year"), static_cast<int>(DateOrder::MonthDayYear));
    m_month->setPlaceholderText(QStringLiteral("2027-05"));
}

void ColumnsPage::connectChoices()
{
    const auto onForm = [this](QComboBox *box, std::string exchange::SourceForm::*part) {
        connect(box, &QComboBox::activated, this, [this, box, part] {
            const std::string value = text::toUtf8(box->currentData().toString());
            m_draft.chooseForm([&](exchange::ImportOptions &options) { options.form.*part = value; });
        });
    };
    onForm(m_sheet, &exchange::SourceForm::sheet);
    onForm(m_encoding, &exchange::SourceForm::encoding);
    onForm(m_delimiter, &exchange::SourceForm::delimiter);
    connect(m_headerLine, &QSpinBox::valueChanged, this, [this](int line) {
        m_draft.chooseForm([line](exchange::ImportOptions &options) { options.form.headerLine = line; });
    });
    connect(m_scale, &QComboBox::activated, this, [this] {
        const int scale = m_scale->currentData().toInt();
        m_draft.change([scale](exchange::ImportOptions &options) {
            options.read.scale = scale == 0 ? std::nullopt : std::optional<std::int64_t>(scale);
        });
    });
    connect(m_dateOrder, &QComboBox::activated, this, [this] {
        const int order = m_dateOrder->currentData().toInt();
        m_draft.change([order](exchange::ImportOptions &options) {
            options.read.dateOrder = order < 0 ? std::nullopt : std::optional(static_cast<DateOrder>(order));
        });
    });
    connect(m_month, &QLineEdit::editingFinished, this, &ColumnsPage::chooseMonth);
}

void ColumnsPage::chooseMonth()
{
    const auto month = calendar::Month::parse(text::toUtf8(m_month->text().trimmed()));
    if (month != m_draft.options().read.month)
        m_draft.change([month](exchange::ImportOptions &options) { options.read.month = month; });
}

void ColumnsPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("import-rows"));
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_rows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setMinimumWidth(fontMetrics().averageCharWidth() * kLettersOfTable);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * kRowsOfTable);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &FieldHeader::place);
    connect(m_header, &FieldHeader::columnEntered, this,
            [this](int column) { m_table->scrollTo(m_rows->index(m_table->rowAt(0), column)); });
    connect(m_header, &FieldHeader::fieldChosen, this, [this](int column, const QString &code) {
        m_draft.readAs(static_cast<std::size_t>(column), text::toUtf8(code));
    });
    connect(m_header, &FieldHeader::periodChosen, this,
            [this](int column) { m_draft.readAsPeriod(static_cast<std::size_t>(column)); });
    connect(m_header, &FieldHeader::formChosen, this, [this](int column, const exchange::ColumnForm &form) {
        m_draft.readIn(static_cast<std::size_t>(column), form);
    });
    connect(m_table->verticalHeader(), &QHeaderView::sectionDoubleClicked, this,
            [this](int row) { m_headerLine->setValue(static_cast<int>(m_rows->lineOf(row))); });
}

void ColumnsPage::refresh()
{
    if (m_draft.view())
        refreshChoices(*m_draft.view());
    refreshTable();
    Q_EMIT answered();
}

void ColumnsPage::refreshChoices(const ops::SourceView &view)
{
    const bool isText = view.sheets.empty();
    refreshSheets(view);
    m_sheet->parentWidget()->setVisible(!isText);
    m_encoding->parentWidget()->setVisible(isText);
    m_delimiter->parentWidget()->setVisible(isText);
    choose(m_encoding, text::fromUtf8(view.encoding));
    choose(m_delimiter, text::fromUtf8(view.delimiter));
    const QSignalBlocker blocker(m_headerLine);
    m_headerLine->setMaximum(m_draft.rows().empty() ? 1 : static_cast<int>(m_draft.rows().back().line));
    m_headerLine->setValue(static_cast<int>(view.headerLine));
    const exchange::ReadOptions &read = m_draft.options().read;
    choose(m_scale, static_cast<int>(read.scale.value_or(0)));
    choose(m_dateOrder, read.dateOrder ? static_cast<int>(*read.dateOrder) : -1);
    m_month->setText(read.month ? text::fromUtf8(read.month->text()) : QString());
    m_month->parentWidget()->setVisible(needsMonth(m_draft, view));
    m_remarks->setText(remarks(view));
}

void ColumnsPage::refreshSheets(const ops::SourceView &view)
{
    const QSignalBlocker blocker(m_sheet);
    m_sheet->clear();
    for (const exchange::SheetInfo &sheet : view.sheets) {
        const QString name = text::fromUtf8(sheet.name);
        const bool isHidden = sheet.state != exchange::SheetState::Visible;
        m_sheet->addItem(isHidden ? tr("%1 (hidden)").arg(name) : name, name);
    }
    choose(m_sheet, text::fromUtf8(view.sheet));
}

void ColumnsPage::refreshTable()
{
    const auto &view = m_draft.view();
    if (!view)
        return m_rows->clear();
    m_rows->setRows(m_draft.rows(), *view);
    m_header->setColumns(m_draft.options().kind, view->columns);
    const int most = fontMetrics().averageCharWidth() * kLettersOfColumn;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const int content = std::min(m_table->columnWidth(column), most);
        m_table->setColumnWidth(column, std::max(content, m_header->wantedWidth(column)));
    }
    m_header->place();
}

/// What the file says about itself, and why a wish could not be fulfilled.
QString ColumnsPage::remarks(const ops::SourceView &view) const
{
    QStringList lines;
    if (m_draft.problem())
        lines << text::errorText(*m_draft.problem());
    if (view.headerLine > 1 && m_draft.options().form.headerLine == 0)
        lines << text::noteText({"header-found", {{"line", std::to_string(view.headerLine)}}});
    if (view.notes.scale && !m_draft.options().read.scale)
        lines << text::noteText({"scale-stated",
                                 {{"scale", std::to_string(*view.notes.scale)},
                                  {"text", view.notes.scaleNote.text},
                                  {"line", std::to_string(view.notes.scaleNote.line)}}});
    return lines.join(QLatin1Char('\n'));
}

} // namespace quotasmith::ui
