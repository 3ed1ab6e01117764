// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/actuals_panel.h"

#include "core/ops/actuals/set_actuals.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/panels/actuals/closing/close_dialog.h"
#include "ui/panels/actuals/closing/reopen_dialog.h"
#include "ui/panels/actuals/grid/actuals_folding.h"
#include "ui/panels/actuals/grid/note_dialog.h"
#include "ui/panels/actuals/tools/measure_menu.h"
#include "ui/panels/actuals/tools/month_chooser.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>
#include <QDateTime>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

/// Name and code never scroll away.
constexpr int kFrozenColumns = 2;

QString measuresKey()
{
    return QStringLiteral("actuals/measures");
}

} // namespace

ActualsPanel::ActualsPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_session(context.session), m_actions(context.actions), m_view(context.view),
      m_model(context.session), m_grid(new GridView), m_folding(new ActualsFolding(*m_grid, m_model, context.view)),
      m_months(new MonthChooser(context.actions)), m_measureMenu(new MeasureMenu),
      m_bar(new MessageBar(MessageBar::Ending::ByOwner)), m_pages(new QStackedWidget), m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("actuals-panel"));
    m_bar->setObjectName(QStringLiteral("actuals-bar"));
    m_grid->setObjectName(QStringLiteral("actuals-grid"));
    m_grid->setModel(&m_model);
    m_grid->setFrozenColumns(kFrozenColumns);
    m_model.setUnit(m_view.unit());
    makeEmpty();
    auto *body = new QWidget;
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(makeTools());
    inner->addWidget(m_bar);
    inner->addWidget(m_grid, 1);
    m_pages->addWidget(body);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    for (const QString &code : m_view.remembered(measuresKey()).toStringList())
        if (const auto measure = plan::findMeasure(text::toUtf8(code)))
            m_measures.push_back(*measure);
    connectPlan();
    connectActions();
    retranslate();
}

void ActualsPanel::reveal(const Destination &destination)
{
    if (m_isStale)
        refresh();
    if (!board())
        return;
    if (destination.page == QStringLiteral("close-month"))
        askClose();
    else if (destination.page == QStringLiteral("reopen-month"))
        askReopen();
    if (!destination.target)
        return;
    const ops::PlaceName &place = destination.target->place;
    const calendar::FiscalCalendar calendar = board()->settings.calendar;
    const auto period = calendar.parse(place.period);
    if (const auto position = period ? calendar.position(period->last()) : std::nullopt)
        showMonth(*position);
    const auto node = place.node.empty() ? std::optional(0) : board()->tree->find(std::string_view(place.node));
    if (node)
        m_folding->reveal(board()->tree->node(*node).id);
    const QModelIndex cell =
        node ? m_model.actualOf(board()->tree->node(*node).id, destination.target->measure) : QModelIndex();
    if (cell.isValid()) {
        m_grid->setCurrentIndex(cell);
        m_grid->scrollTo(cell);
    }
    m_grid->setFocus(Qt::OtherFocusReason);
}

void ActualsPanel::showMonth(int position)
{
    if (!board() || position == board()->position)
        return;
    const QModelIndex current = m_grid->currentIndex();
    const bool isSomewhere = current.isValid();
    const plan::NodeId node = isSomewhere ? board()->node(m_model.row(current.row())).id : plan::NodeId();
    const int section = current.column();
    m_month = board()->settings.calendar.month(position);
    refresh();
    for (int row = 0; isSomewhere && row < m_model.rowCount(); ++row)
        if (board()->node(m_model.row(row)).id == node)
            m_grid->setCurrentIndex(m_model.index(row, qMin(section, m_model.columnCount() - 1)));
}

void ActualsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActualsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale)
        refresh();
}

QWidget *ActualsPanel::makeTools()
{
    const int gap = fontMetrics().height();
    auto *tools = new QWidget;
    auto *row = new FlowLayout(gap, gap / 3);
    row->setContentsMargins(gap / 2, gap / 2, gap / 2, gap / 2);
    tools->setLayout(row);
    row->addWidget(m_months);
    row->addWidget(m_measureMenu);
    for (const ActionId id : {ActionId::CellNote, ActionId::CloseMonth, ActionId::ReopenMonth, ActionId::Import}) {
        auto *button = new QToolButton;
        button->setDefaultAction(m_actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(gap, gap));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    return tools;
}

void ActualsPanel::makeEmpty()
{
    m_import = m_empty->addButton();
    m_import->setObjectName(QStringLiteral("actuals-import"));
    connect(m_import, &QPushButton::clicked, m_actions.action(ActionId::Import), &QAction::trigger);
}

void ActualsPanel::connectPlan()
{
    connect(&m_session, &DocumentSession::opened, this, &ActualsPanel::openPlan);
    connect(&m_session, &DocumentSession::changed, this, &ActualsPanel::takeChanged);
    connect(&m_view, &ViewSettings::periodChanged, this, &ActualsPanel::follow);
    connect(&m_view, &ViewSettings::unitChanged, this, [this] {
        m_model.setUnit(m_view.unit());
        m_grid->fitColumns();
    });
    connect(m_months, &MonthChooser::chosen, this, &ActualsPanel::showMonth);
    connect(m_measureMenu, &MeasureMenu::chosen, this, &ActualsPanel::choose);
    connect(&m_model, &ActualsModel::said, this, &Panel::said);
    connect(m_grid, &GridView::selectionMoved, this,
            [this] { Q_EMIT selectionChanged(summaryOf(m_grid->selectionModel()->selectedIndexes())); });
}

void ActualsPanel::connectActions()
{
    whileShown(m_actions.action(ActionId::EarlierMonth), [this] { step(-1); });
    whileShown(m_actions.action(ActionId::LaterMonth), [this] { step(1); });
    whileShown(m_actions.action(ActionId::CellNote), [this] { askNote(); });
    whileShown(m_actions.action(ActionId::Copy), [this] { m_grid->copySelection(); });
    const auto inGrid = [this](ActionId id, void (GridView::*work)()) {
        whileShown(m_actions.action(id), [this, work] {
            if (m_grid->hasFocus())
                (m_grid->*work)();
        });
    };
    inGrid(ActionId::Cut, &GridView::cutSelection);
    inGrid(ActionId::Paste, &GridView::paste);
    inGrid(ActionId::FillDown, &GridView::fillDown);
    inGrid(ActionId::FillRight, &GridView::fillRight);
    inGrid(ActionId::ClearCells, &GridView::clearCells);
}

void ActualsPanel::openPlan()
{
    m_imports.reset();
    m_month.reset();
    m_model.show(nullptr);
    markStale();
}

void ActualsPanel::takeChanged(const store::Changes &changes)
{
    const auto touches = [&](const char *table) { return changes.touches(table); };
    if (changes.isEmpty() || touches("fact_part") || touches("batch") || touches("node") || touches("setting"))
        m_imports.reset();
    markStale();
}

void ActualsPanel::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void ActualsPanel::refresh()
{
    if (!m_session.isOpen())
        return;
    auto read = std::make_shared<ops::MonthBoard>();
    const bool isFirst = !board();
    const bool isRead = m_session.read([&](const store::Document &document) {
        if (!m_imports)
            m_imports = ops::readImports(document.connection());
        *read = ops::readMonthBoard(document.connection(), *m_imports, m_month, m_measures);
    });
    if (!isRead)
        return;
    m_isStale = false;
    m_month = read->month(); // stays while one works on it
    m_model.show(std::move(read));
    if (isFirst)
        m_folding->load();
    fill();
}

void ActualsPanel::fill()
{
    if (!board())
        return;
    m_months->show(*board());
    m_measureMenu->show(*board());
    m_pages->setCurrentIndex(board()->hasPeople() ? 0 : 1);
    tellState();
}

/// A single month that is chosen for the whole window is shown here too.
void ActualsPanel::follow()
{
    const calendar::MonthRange period = m_view.period();
    if (period.isMonth() && board())
        showMonth(period.first);
}

void ActualsPanel::step(int months)
{
    if (board())
        showMonth(std::clamp(board()->position + months, 0, 11));
}

void ActualsPanel::choose(const std::vector<plan::Measure> &measures)
{
    m_measures = measures;
    QStringList codes;
    for (const plan::Measure measure : measures)
        codes << text::fromUtf8(plan::measureCode(measure));
    m_view.remember(measuresKey(), codes);
    // The menu is still open: its actions are made anew once it has closed.
    QMetaObject::invokeMethod(this, &ActualsPanel::refresh, Qt::QueuedConnection);
}

void ActualsPanel::tellState()
{
    const bool hasActuals = board()->hasActuals[static_cast<std::size_t>(board()->position)];
    if (board()->isClosed())
        tellClosed();
    else if (!hasActuals && m_session.isWritable())
        m_bar->tell(tr("There are no actuals of %1 yet. Type or paste them here, or import a file.")
                        .arg(monthName(board()->position)),
                    {{tr("Import actuals…"), [this] { m_actions.action(ActionId::Import)->trigger(); }}});
    else
        m_bar->dismiss();
}

void ActualsPanel::tellClosed()
{
    const store::Closing &closing = *board()->closings[static_cast<std::size_t>(board()->position)];
    const QDateTime at = QDateTime::fromString(text::fromUtf8(closing.at), Qt::ISODate);
    const QString day = at.isValid() ? at.toLocalTime().date().toString(Qt::ISODate) : text::fromUtf8(closing.at);
    const QString sentence = tr("%1 was closed on %2 by %3: its actuals and targets do not change any more.")
                                 .arg(titled(monthName(board()->position)), day, text::fromUtf8(closing.by));
    if (!m_session.isWritable())
        m_bar->tell(sentence);
    else if (lastClosed() == board()->position)
        m_bar->tell(sentence, {{tr("Reopen…"), [this] { askReopen(); }}});
    else
        m_bar->tell(joined(sentence, tr("To reopen it, reopen %1 first.").arg(monthName(*lastClosed()))),
                    {{tr("Show %1").arg(monthName(*lastClosed())), [this] { showMonth(*lastClosed()); }}});
}

void ActualsPanel::askNote()
{
    const QModelIndex index = m_grid->currentIndex();
    const bool isActual = index.isValid() && m_model.column(index.column()) == ActualsModel::Column::Actual;
    if (!isActual || !(m_model.flags(index) & Qt::ItemIsEditable)) {
        Q_EMIT said(tr("A note goes on a person's actual in a month that is open. Choose one first."));
        return;
    }
    NoteDialog dialog([this, at = QPersistentModelIndex(index)] { return m_model.title(at); },
                      text::fromUtf8(m_model.cell(index).note), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ops::SetActuals request;
    request.cells.push_back({board()->node(m_model.row(index.row())).code, board()->month(),
                             board()->measures[m_model.measureAt(index.column())], std::nullopt,
                             text::toUtf8(dialog.note())});
    if (!m_session.run([&](store::Document &document) {
            return ops::setActuals(document, request, ops::Partly::Never, ops::Run::Write).changes;
        }))
        Q_EMIT said(text::errorText(*m_session.lastError()));
}

void ActualsPanel::askClose()
{
    if (board()->isClosed()) {
        Q_EMIT said(tr("%1 is closed already.").arg(titled(monthName(board()->position))));
        return;
    }
    const QString name = titled(monthName(board()->position));
    if (CloseDialog(m_session, board(), m_view.unit(), this).exec() == QDialog::Accepted)
        Q_EMIT said(tr("%1 is closed.").arg(name));
}

void ActualsPanel::askReopen()
{
    const auto last = lastClosed();
    if (!last) {
        Q_EMIT said(tr("No month is closed."));
        return;
    }
    showMonth(*last);
    const QString name = titled(monthName(*last));
    if (ReopenDialog(m_session, board()->settings.calendar, *last, this).exec() == QDialog::Accepted)
        Q_EMIT said(tr("%1 can change again.").arg(name));
}

std::optional<int> ActualsPanel::lastClosed() const
{
    for (int position = 11; position >= 0; --position)
        if (board()->closings[static_cast<std::size_t>(position)])
            return position;
    return std::nullopt;
}

QString ActualsPanel::monthName(int position) const
{
    return text::periodName(board()->settings.calendar, {position, position});
}

void ActualsPanel::retranslate()
{
    m_empty->setTitle(tr("What happened?"));
    m_empty->setSentence(
        tr("Here stands what everybody reached, a month at a time, beside target and attainment. There "
           "is nobody in the organisation yet: people come with an import, of themselves or of their "
           "actuals."));
    m_import->setText(tr("Import…"));
    m_grid->setAccessibleName(tr("Actuals"));
    m_model.retranslate();
    fill();
}

PanelFactory actualsPanelFactory()
{
    return {QStringLiteral("actuals"), QKeySequence(Qt::CTRL | Qt::Key_6), [] { return ActualsPanel::tr("Actuals"); },
            [](const PanelContext &context) { return new ActualsPanel(context); }};
}

} // namespace quotasmith::ui
