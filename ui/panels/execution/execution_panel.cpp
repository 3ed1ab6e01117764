// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/execution/execution_panel.h"

#include "core/ops/execution/mark_done.h"
#include "core/plan/lists/kind.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "ui/panels/execution/pages/execution_page.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/list_dialog.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/lists/list_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tinted_icon.h"

#include <algorithm>
#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

QString pageKey()
{
    return QStringLiteral("execution/page");
}

} // namespace

ExecutionPanel::ExecutionPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_bar(new MessageBar(MessageBar::Ending::ByUser)), m_asOf(new QLabel),
      m_done(new QPushButton), m_export(new QPushButton), m_exports(new QMenu(this)),
      m_exporter(new TableExport(context.session, this)), m_tabs(new QTabBar), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("execution-panel"));
    m_bar->setObjectName(QStringLiteral("execution-bar"));
    m_tabs->setObjectName(QStringLiteral("execution-pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(makeTools());
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    addPages();
    connectPlan();
    retranslate();
    connect(m_tabs, &QTabBar::currentChanged, this, &ExecutionPanel::showIndex);
    showPage(m_context.view.remembered(pageKey()).toString());
}

void ExecutionPanel::reveal(const Destination &destination)
{
    const QString &place = destination.page;
    if (place == QLatin1String("mark-done")) {
        showPage(QStringLiteral("work"));
        return markDone();
    }
    if (page(place) && destination.row.isEmpty())
        return showPage(place);
    for (const auto &[name, section] : m_sections)
        if (section->lists()->has(place)) {
            showPage(name);
            section->lists()->reveal(place, destination.row);
            qobject_cast<QScrollArea *>(m_stack->currentWidget())->ensureWidgetVisible(section->lists());
            return;
        }
    if (!plan::findListKind(text::toUtf8(place)))
        return;
    auto *dialog = new ListDialog(m_context.session, plan::listKind(text::toUtf8(place)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!destination.row.isEmpty())
        dialog->table()->showRow(destination.row);
}

void ExecutionPanel::showPage(const QString &name)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        if (m_sections[i].first == name)
            m_tabs->setCurrentIndex(static_cast<int>(i));
}

ExecutionPage *ExecutionPanel::page(const QString &name) const
{
    const auto found =
        std::find_if(m_sections.begin(), m_sections.end(), [&](const auto &each) { return each.first == name; });
    return found == m_sections.end() ? nullptr : found->second;
}

void ExecutionPanel::markDone()
{
    const execution::Reminder *chosen = chosenReminder();
    if (!chosen || !m_reading)
        return;
    const std::string list(chosen->list), key = chosen->key;
    const calendar::Date day = m_reading->all.today;
    if (!m_context.session.run([&](store::Document &document) { return ops::markDone(document, list, key, day); }))
        m_bar->tell(text::errorText(*m_context.session.lastError()));
}

void ExecutionPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExecutionPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale)
        refresh();
}

QWidget *ExecutionPanel::makeTools()
{
    const int gap = fontMetrics().height() / 2;
    m_asOf->setObjectName(QStringLiteral("execution-as-of"));
    m_done->setObjectName(QStringLiteral("execution-mark-done"));
    m_export->setObjectName(QStringLiteral("execution-export"));
    m_export->setIcon(tintedIcon(QStringLiteral("export")));
    m_export->setMenu(m_exports);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(gap * 2, gap / 2, gap, gap / 2);
    row->addWidget(m_asOf);
    row->addStretch(1);
    row->addWidget(m_done);
    row->addWidget(m_export);
    connect(m_done, &QPushButton::clicked, this, &ExecutionPanel::markDone);
    connect(m_exports, &QMenu::aboutToShow, this, &ExecutionPanel::fillExports);
    return tools;
}

void ExecutionPanel::addPages()
{
    for (const PageSpec &spec : executionPages()) {
        auto *section = new ExecutionPage(m_context, spec);
        section->setObjectName(QStringLiteral("execution-page-") + QString::fromUtf8(spec.name));
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(section);
        m_stack->addWidget(scroll);
        m_tabs->addTab(QString());
        m_sections.emplace_back(QString::fromUtf8(spec.name), section);
        connect(section, &Section::revealAsked, this, &Panel::revealAsked);
        connect(section, &Section::selectionChanged, this, &Panel::selectionChanged);
        connect(section, &Section::said, this, &Panel::said);
        connect(section, &Section::told, this, [this](const QString &sentence) { m_bar->tell(sentence); });
        connect(section, &Section::saveAsked, m_exporter, &TableExport::askTable);
        if (const ContentTable *reminders = section->table(text::ExecutionPart::Reminders))
            connect(reminders, &ContentTable::selectionChanged, this, &ExecutionPanel::enableDone);
    }
}

void ExecutionPanel::connectPlan()
{
    connect(&m_context.session, &DocumentSession::opened, this, [this] {
        m_bar->dismiss();
        markStale();
    });
    connect(&m_context.session, &DocumentSession::changed, this, &ExecutionPanel::markStale);
    connect(&m_context.view, &ViewSettings::unitChanged, this, [this] {
        for (const auto &[name, section] : m_sections)
            section->refill();
    });
    connect(m_exporter, &TableExport::said, this, &Panel::said);
    connect(m_exporter, &TableExport::told, this, [this](const QString &sentence) { m_bar->tell(sentence); });
    whileShown(m_context.actions.action(ActionId::Export), [this] {
        fillExports();
        m_exports->popup(m_export->mapToGlobal(m_export->rect().bottomLeft()));
    });
    whileShown(m_context.actions.action(ActionId::Copy), [this] {
        for (QWidget *widget = QApplication::focusWidget(); widget && widget != this; widget = widget->parentWidget())
            if (const auto *grid = qobject_cast<GridView *>(widget))
                return grid->copySelection();
            else if (const auto *table = qobject_cast<ContentTable *>(widget))
                return table->copySelection();
    });
}

void ExecutionPanel::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void ExecutionPanel::refresh()
{
    auto reading = std::make_shared<ExecutionReading>();
    if (!m_context.session.isOpen() || !m_context.session.read([&](const store::Document &plan) {
            const calendar::Date day = ops::dayOf(plan.connection());
            reading->all = ops::readExecution(plan.connection(), day);
            if (isActivityShown())
                reading->activity = ops::readActivity(plan.connection(), day);
        }))
        return;
    m_isStale = false;
    m_hasActivity = isActivityShown();
    m_reading = std::move(reading);
    for (const auto &[name, section] : m_sections)
        section->show(m_reading);
    retranslate();
    enableDone();
}

bool ExecutionPanel::isActivityShown() const
{
    return current()->table(text::ExecutionPart::Activity) != nullptr;
}

void ExecutionPanel::showIndex(int index)
{
    m_stack->setCurrentIndex(index);
    if (m_reading && isActivityShown() && !m_hasActivity)
        markStale();
    m_context.view.remember(pageKey(), m_sections[static_cast<std::size_t>(index)].first);
    enableDone();
    Q_EMIT selectionChanged(std::nullopt);
}

void ExecutionPanel::fillExports()
{
    std::vector<TableContent> tables;
    for (const ContentTable *table : current()->tables())
        tables.push_back(table->content());
    m_exports->clear();
    m_exporter->addTo(m_exports, tables, current()->charts());
}

void ExecutionPanel::enableDone()
{
    m_done->setVisible(current()->table(text::ExecutionPart::Reminders) != nullptr);
    m_done->setEnabled(m_context.session.isWritable() && chosenReminder() != nullptr);
}

const execution::Reminder *ExecutionPanel::chosenReminder() const
{
    const ContentTable *table = current()->table(text::ExecutionPart::Reminders);
    const int row = table ? table->view()->currentIndex().row() : -1;
    if (!m_reading || row < 0 || row >= static_cast<int>(m_reading->all.reminders.size()))
        return nullptr;
    const execution::Reminder &reminder = m_reading->all.reminders[static_cast<std::size_t>(row)];
    return ops::canBeDone(reminder.list) ? &reminder : nullptr;
}

ExecutionPage *ExecutionPanel::current() const
{
    return m_sections[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))].second;
}

void ExecutionPanel::retranslate()
{
    const std::vector<PageSpec> &specs = executionPages();
    for (std::size_t i = 0; i < specs.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), specs[i].title());
    m_done->setText(tr("D&one"));
    m_done->setToolTip(tr("Says of the chosen reminder that it is done"));
    m_export->setText(tr("E&xport"));
    m_asOf->setText(m_reading ? tr("As of %1").arg(text::fromUtf8(m_reading->all.today.text())) : QString());
}

PanelFactory executionPanelFactory()
{
    return {QStringLiteral("execution"), QKeySequence(Qt::CTRL | Qt::Key_5),
            [] { return ExecutionPanel::tr("Execution"); },
            [](const PanelContext &context) { return new ExecutionPanel(context); }};
}

} // namespace quotasmith::ui
