// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/execution/execution_panel.h"

#include "core/ops/execution/mark_done.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "ui/panels/execution/board/board_section.h"
#include "ui/panels/execution/pages/execution_page.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/section_pages.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tinted_icon.h"

#include <QEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

ExecutionPanel::ExecutionPanel(const PanelContext &context, QWidget *parent, std::uintmax_t largePlan)
    : Panel(parent), m_context(context), m_reader(context.session, nullptr, largePlan),
      m_bar(new MessageBar(MessageBar::Ending::ByUser)), m_asOf(new QLabel), m_done(new QPushButton),
      m_export(new QPushButton), m_exporter(new TableExport(context.session, this)),
      m_sections(new SectionPages(
          context, {this, QStringLiteral("execution"), QStringLiteral("execution-page-%1"), m_bar, m_exporter})),
      m_board(new BoardSection(context))
{
    setObjectName(QStringLiteral("execution-panel"));
    m_bar->setObjectName(QStringLiteral("execution-bar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(makeTools());
    column->addWidget(m_sections, 1);
    m_sections->watch(m_reader.tasks());
    addPages();
    connectPlan();
    retranslate();
    m_sections->showRemembered();
}

void ExecutionPanel::reveal(const Destination &destination)
{
    const QString &place = destination.page;
    if (place == QLatin1String("mark-done")) {
        showPage(QStringLiteral("work"));
        return markDone();
    }
    if (place == QLatin1String("add-action")) {
        showPage(QStringLiteral("board"));
        m_board->setKind(BoardKind::Actions);
        return m_board->askNew();
    }
    if (m_sections->has(place) && destination.row.isEmpty())
        return showPage(place);
    if (!m_sections->revealList(place, destination.row))
        m_sections->openList(place, destination.row);
}

void ExecutionPanel::showPage(const QString &name)
{
    m_sections->showPage(name);
}

ExecutionPage *ExecutionPanel::page(const QString &name) const
{
    return qobject_cast<ExecutionPage *>(m_sections->section(name));
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
    if (!m_isStale)
        return;
    refresh();
    awaitPlan();
}

QWidget *ExecutionPanel::makeTools()
{
    const int gap = fontMetrics().height() / 2;
    m_asOf->setObjectName(QStringLiteral("execution-as-of"));
    m_done->setObjectName(QStringLiteral("execution-mark-done"));
    m_export->setObjectName(QStringLiteral("execution-export"));
    m_export->setIcon(tintedIcon(QStringLiteral("export")));
    m_sections->setExportButton(m_export);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(gap * 2, gap / 2, gap, gap / 2);
    row->addWidget(m_asOf);
    row->addStretch(1);
    row->addWidget(m_done);
    row->addWidget(m_export);
    connect(m_done, &QPushButton::clicked, this, &ExecutionPanel::markDone);
    return tools;
}

void ExecutionPanel::addPages()
{
    for (const PageSpec &spec : executionPages()) {
        auto *section = new ExecutionPage(m_context, spec);
        m_sections->add(spec.name, section, spec.title);
        if (const ContentTable *reminders = section->table(text::ExecutionPart::Reminders))
            connect(reminders, &ContentTable::selectionChanged, this, &ExecutionPanel::enableDone);
        if (spec.name == std::string_view("work"))
            addBoard();
    }
}

void ExecutionPanel::addBoard()
{
    m_sections->add("board", m_board, [] { return ExecutionPanel::tr("Board"); });
    connect(m_board, &BoardSection::listAsked, m_sections, &SectionPages::openList);
}

void ExecutionPanel::connectPlan()
{
    connect(&m_context.session, &DocumentSession::opened, this, &ExecutionPanel::openPlan);
    connect(&m_context.session, &DocumentSession::changed, this, &ExecutionPanel::markStale);
    connect(m_sections, &SectionPages::chosen, this, &ExecutionPanel::takePage);
}

void ExecutionPanel::openPlan()
{
    m_bar->dismiss();
    m_reading.reset();
    markStale();
    awaitPlan();
    enableDone();
}

/// What is not there yet is not shown as if there were nothing; of a small plan it is there at once.
void ExecutionPanel::awaitPlan()
{
    m_reader.hurry();
    if (!m_reading)
        m_sections->showWaiting();
}

void ExecutionPanel::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void ExecutionPanel::refresh()
{
    if (!m_context.session.isOpen())
        return;
    const WithActivity activity = isActivityShown() ? WithActivity::Yes : WithActivity::No;
    m_reader.ask(this, [this, activity](const store::Document &plan) -> PlanReader::Taking {
        return [this, reading = readExecution(plan.connection(), activity)] { take(reading); };
    });
}

void ExecutionPanel::take(const SharedExecution &reading)
{
    m_isStale = false;
    m_reading = reading;
    m_sections->each<ExecutionSection>([this](ExecutionSection &page) { page.show(m_reading); });
    m_sections->setInstead(nullptr);
    retranslate();
    takePage();
}

bool ExecutionPanel::isActivityShown() const
{
    return shownTable(text::ExecutionPart::Activity) != nullptr;
}

void ExecutionPanel::takePage()
{
    if (m_reading && isActivityShown() && !m_reading->hasActivity) {
        markStale();
        m_reader.hurry();
    }
    enableDone();
}

void ExecutionPanel::enableDone()
{
    m_done->setVisible(shownTable(text::ExecutionPart::Reminders) != nullptr);
    m_done->setEnabled(m_context.session.isWritable() && chosenReminder() != nullptr);
}

const execution::Reminder *ExecutionPanel::chosenReminder() const
{
    const ContentTable *table = shownTable(text::ExecutionPart::Reminders);
    const int row = table ? table->view()->currentIndex().row() : -1;
    if (!m_reading || row < 0 || row >= static_cast<int>(m_reading->all.reminders.size()))
        return nullptr;
    const execution::Reminder &reminder = m_reading->all.reminders[static_cast<std::size_t>(row)];
    return ops::canBeDone(reminder.list) ? &reminder : nullptr;
}

const ContentTable *ExecutionPanel::shownTable(text::ExecutionPart part) const
{
    const auto *page = qobject_cast<const ExecutionPage *>(m_sections->current());
    return page ? page->table(part) : nullptr;
}

void ExecutionPanel::retranslate()
{
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
