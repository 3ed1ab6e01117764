// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/table_menu.h"

#include "ui/models/grid_roles.h"
#include "ui/widgets/grid/grid_view.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

/// The columns that are seen, from the left.
std::vector<int> columnsOf(const QAbstractItemView &view)
{
    std::vector<int> columns;
    const QHeaderView *header = headerOf(view);
    for (int i = 0; header && i < header->count(); ++i)
        if (const int column = header->logicalIndex(i); !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

/// A number as one would type it, in a cell where numbers stand; text otherwise.
exchange::ExportCell typedValue(const QModelIndex &cell, const QString &shown)
{
    static const QRegularExpression kPlain(QStringLiteral("^-?\\d{1,15}(\\.(\\d{1,3}))?$"));
    const auto side = Qt::Alignment(cell.data(Qt::TextAlignmentRole).toInt());
    const auto number = kPlain.match(cell.data(Qt::EditRole).toString());
    if (!(side & Qt::AlignRight) || !number.hasMatch())
        return shown.isEmpty() ? exchange::ExportCell() : exchange::ExportCell(shown.toStdString());
    const QString digits = number.captured(0).remove(u'.');
    return exchange::Figure{digits.toLongLong(), static_cast<int>(number.captured(2).size())};
}

TableCell cellOf(const QModelIndex &cell)
{
    TableCell shown{cell.data().toString(), {}};
    const QVariant units = cell.data(roleNumber(GridRole::Units));
    if (units.isValid())
        shown.value = exchange::Figure{units.toLongLong(), cell.data(roleNumber(GridRole::Decimals)).toInt()};
    else
        shown.value = typedValue(cell, shown.text);
    return shown;
}

bool isSeen(const QAbstractItemView &view, int row, const QModelIndex &parent)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return !table->isRowHidden(row);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return !tree || !tree->isRowHidden(row, parent);
}

void addRows(TableContent &content, const QAbstractItemView &view, const std::vector<int> &columns,
             const QModelIndex &parent, int depth)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        if (!isSeen(view, row, parent))
            continue;
        TableRow made;
        for (const int column : columns)
            made.cells.push_back(cellOf(model.index(row, column, parent)));
        const bool isBlank = std::all_of(made.cells.begin(), made.cells.end(),
                                         [](const TableCell &cell) { return cell.text.trimmed().isEmpty(); });
        if (auto *name = std::get_if<std::string>(&made.cells.front().value); name && depth > 0)
            name->insert(0, static_cast<std::size_t>(depth) * 2, ' ');
        if (!isBlank)
            content.rows.push_back(std::move(made));
        addRows(content, view, columns, model.index(row, 0, parent), depth + 1);
    }
}

/// The column has the kind of what is in it.
void setKinds(TableContent &content)
{
    for (std::size_t i = 0; i < content.columns.size(); ++i)
        for (const TableRow &row : content.rows)
            if (const auto *figure = std::get_if<exchange::Figure>(&row.cells[i].value)) {
                content.columns[i].kind = ColumnKind::Money;
                content.columns[i].decimals = figure->decimals;
            }
}

QString titleOf(const QAbstractItemView &view)
{
    const QString title = view.accessibleName().isEmpty() ? view.window()->windowTitle() : view.accessibleName();
    return QString(title).remove(u'&');
}

/// The table a menu is asked for; nothing where it is none, or has a menu of its own.
QAbstractItemView *tableAt(QObject *watched)
{
    auto *view = qobject_cast<QAbstractItemView *>(watched);
    if (!view && watched->parent())
        view = qobject_cast<QAbstractItemView *>(watched->parent());
    if (!view || qobject_cast<QHeaderView *>(view))
        return nullptr;
    if (auto *grid = qobject_cast<GridView *>(view->parentWidget())) // the columns that stay
        view = grid;
    const Qt::ContextMenuPolicy policy = view->contextMenuPolicy();
    const bool isFree = policy == Qt::DefaultContextMenu || policy == Qt::ActionsContextMenu;
    return isFree && view->model() && headerOf(*view) && !view->inherits("QCalendarView") ? view : nullptr;
}

void copySelection(const QAbstractItemView &view)
{
    if (const auto *grid = qobject_cast<const GridView *>(&view))
        return grid->copySelection();
    QModelIndexList cells = view.selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += QLatin1Char(cells[i].siblingAtColumn(0) == cells[i - 1].siblingAtColumn(0) ? '\t' : '\n');
        text += cells[i].data().toString();
    }
    QApplication::clipboard()->setText(text);
}

} // namespace

TableContent contentOf(const QAbstractItemView &view)
{
    TableContent content;
    content.title = titleOf(view);
    const std::vector<int> columns = columnsOf(view);
    for (const int column : columns)
        content.columns.push_back({view.model()->headerData(column, Qt::Horizontal).toString().simplified()});
    if (!columns.empty())
        addRows(content, view, columns, {}, 0);
    setKinds(content);
    return content;
}

TableMenu::TableMenu(DocumentSession &session, QWidget *asker) : QObject(asker), m_export(session, asker)
{
    connect(&m_export, &TableExport::said, this, &TableMenu::said);
    connect(&m_export, &TableExport::told, this, &TableMenu::told);
    qApp->installEventFilter(this);
}

bool TableMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return false;
    QAbstractItemView *view = tableAt(watched);
    if (!view)
        return false;
    open(*view, static_cast<QContextMenuEvent *>(event)->globalPos());
    return true;
}

void TableMenu::open(QAbstractItemView &view, const QPoint &at)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(view.actions());
    if (view.actions().isEmpty()) {
        QAction *copy = menu->addAction(tr("Copy"), &view, [&view] { copySelection(view); });
        copy->setObjectName(QStringLiteral("copy-table"));
        copy->setEnabled(view.selectionModel()->hasSelection());
    }
    QAction *save = menu->addAction(tr("Save the table…"));
    save->setObjectName(QStringLiteral("save-table"));
    connect(save, &QAction::triggered, this, [this, &view] { m_export.askTable(contentOf(view)); });
    menu->popup(at);
}

} // namespace quotasmith::ui
