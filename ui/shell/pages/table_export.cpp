// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/table_export.h"

#include "core/base/clock.h"
#include "core/base/platform.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/export/workbook_words.h"
#include "ui/widgets/chart/chart_view.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace quotasmith::ui {

namespace {

constexpr std::uint16_t kFrozenColumns = 1;
constexpr int kMostSheetLetters = 31;

/// What a file and a sheet may be called.
QString fileTitle(QString title)
{
    static const QRegularExpression kForbidden(QStringLiteral("[\\\\/:*?\"<>|\\[\\]]"));
    return title.replace(kForbidden, QStringLiteral(" ")).simplified();
}

std::string fileBytes(const QString &file, const TableContent &content, const std::string &now)
{
    const exchange::ExportTable table = exportTable(content);
    if (QFileInfo(file).suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) != 0)
        return exchange::csvText(table, exchange::ByteOrderMark::Written);
    const QString sheet = fileTitle(content.title).left(kMostSheetLetters);
    return exchange::workbookBytes(table, text::workbookForm(sheet, now), kFrozenColumns);
}

} // namespace

TableExport::TableExport(DocumentSession &session, QWidget *asker) : QObject(asker), m_session(session), m_asker(asker)
{
}

void TableExport::addTo(QMenu *menu, const std::vector<TableContent> &tables, const std::vector<ChartView *> &charts)
{
    menu->addSeparator();
    for (const TableContent &table : tables)
        connect(menu->addAction(tr("Table: %1…").arg(table.title)), &QAction::triggered, this,
                [this, table] { askTable(table); });
    menu->addSeparator();
    for (ChartView *view : charts) {
        QMenu *kinds = menu->addMenu(tr("Chart: %1").arg(chart::headingOf(view->shownChart()).title));
        for (const chart::PictureKind kind :
             {chart::PictureKind::Png, chart::PictureKind::Svg, chart::PictureKind::Pdf})
            kinds->addAction(view->saveAction(kind));
        kinds->addAction(view->copyAction());
    }
}

void TableExport::askTable(const TableContent &content)
{
    const QString file = askFile(content.title, {tr("Workbooks (*.xlsx)"), tr("CSV files (*.csv)")});
    if (!file.isEmpty())
        writeTable(file, content);
}

void TableExport::writeTable(const QString &file, const TableContent &content)
{
    put(file, [&] { return fileBytes(file, content, m_session.surroundings().clock->now()); });
}

QString TableExport::askFile(const QString &title, const QStringList &kinds)
{
    const QString folder = QFileInfo(QString::fromStdU16String(m_session.file().u16string())).path();
    QFileDialog chooser(m_asker, tr("Save"), folder);
    chooser.setAcceptMode(QFileDialog::AcceptSave);
    chooser.setNameFilters(kinds);
    const auto endingOf = [](const QString &filter) {
        return filter.section(QLatin1String("*."), 1).section(QLatin1Char(')'), 0, 0);
    };
    chooser.setDefaultSuffix(endingOf(kinds.first()));
    connect(&chooser, &QFileDialog::filterSelected, &chooser,
            [&](const QString &filter) { chooser.setDefaultSuffix(endingOf(filter)); });
    chooser.selectFile(fileTitle(title));
    return chooser.exec() == QDialog::Accepted ? chooser.selectedFiles().value(0) : QString();
}

void TableExport::put(const QString &file, const std::function<std::string()> &bytes)
{
    try {
        base::writeFileAtomically(file.toStdU16String(), bytes());
        Q_EMIT said(tr("Written: %1").arg(file));
    } catch (const base::Error &error) {
        Q_EMIT told(text::errorText(error));
    }
}

} // namespace quotasmith::ui
