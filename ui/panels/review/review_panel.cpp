// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/review_panel.h"

#include "core/plan/lists/kind.h"
#include "text/convert.h"
#include "ui/panels/review/attainment/attainment_section.h"
#include "ui/panels/review/forecast/forecast_section.h"
#include "ui/panels/review/notes/notes_section.h"
#include "ui/panels/review/scorecard/scorecard_section.h"
#include "ui/panels/review/tools/period_switch.h"
#include "ui/panels/review/tools/review_tools.h"
#include "ui/panels/review/versions/approvers_dialog.h"
#include "ui/panels/review/versions/versions_section.h"
#include "ui/panels/review/why/why_section.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/list_dialog.h"
#include "ui/shell/pages/list_tabs.h"
#include "ui/shell/pages/table_export.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/lists/list_table.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>
#include <QApplication>
#include <QEvent>
#include <QScrollArea>

namespace quotasmith::ui {

namespace {

constexpr int kBody = 0, kEmpty = 1;

QString pageKey()
{
    return QStringLiteral("review/page");
}

QString pageTitle(const QString &name)
{
    if (name == QLatin1String("attainment"))
        return ReviewPanel::tr("Plan against actual");
    if (name == QLatin1String("why"))
        return ReviewPanel::tr("Why");
    if (name == QLatin1String("forecast"))
        return ReviewPanel::tr("Forecast");
    if (name == QLatin1String("scorecard"))
        return ReviewPanel::tr("Scorecard");
    return name == QLatin1String("notes") ? ReviewPanel::tr("Notes") : ReviewPanel::tr("Versions");
}

/// What a page can be asked.
ReviewTools::Parts partsOf(const QString &name)
{
    ReviewTools::Parts parts;
    parts.period = name != QLatin1String("forecast") && name != QLatin1String("versions");
    if (name == QLatin1String("why"))
        parts.refused = {ReviewSpan::Day, ReviewSpan::Week};
    if (name == QLatin1String("scorecard"))
        parts.refused = {ReviewSpan::Day, ReviewSpan::Week};
    if (name == QLatin1String("notes"))
        parts.refused = {ReviewSpan::YearToDate};
    parts.axis = name == QLatin1String("attainment");
    parts.isAdditive = name == QLatin1String("forecast");
    parts.measure = parts.axis || parts.isAdditive;
    return parts;
}

} // namespace

ReviewPanel::ReviewPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_reader(context.session),
      m_attainment(new AttainmentSection(context, m_reader)), m_why(new WhySection(context, m_reader)),
      m_forecast(new ForecastSection(context, m_reader)), m_scorecard(new ScorecardSection(context, m_reader)),
      m_notes(new NotesSection(context, m_reader)), m_versions(new VersionsSection(context, m_reader)),
      m_tools(new ReviewTools), m_exporter(new TableExport(context.session, this)), m_exports(new QMenu(this)),
      m_bar(new MessageBar(MessageBar::Ending::ByUser)), m_tabs(new QTabBar), m_stack(new QStackedWidget),
      m_pages(new QStackedWidget), m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("review-panel"));
    m_bar->setObjectName(QStringLiteral("review-bar"));
    m_pages->addWidget(makeBody());
    makeEmpty();
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    connectPlan();
    connectTools();
    retranslate();
    showIndex(0);
    showPage(m_context.view.remembered(pageKey()).toString());
}

void ReviewPanel::reveal(const Destination &destination)
{
    if (!m_facts || m_isStale) {
        m_awaited = destination;
        return;
    }
    const QString &page = destination.page;
    if (hasPage(page) || page.isEmpty()) {
        showPage(page);
        if (destination.target)
            revealPlace(destination);
    } else if (!doAsked(page)) {
        revealList(page, destination.row);
    }
}

void ReviewPanel::showPage(const QString &name)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        if (m_sections[i].first == name)
            m_tabs->setCurrentIndex(static_cast<int>(i));
}

bool ReviewPanel::hasPage(const QString &name) const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [&](const auto &section) { return section.first == name; });
}

void ReviewPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReviewPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale)
        refresh();
}

QWidget *ReviewPanel::makeBody()
{
    auto *body = new QWidget;
    m_tabs->setObjectName(QStringLiteral("review-pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    addSection("attainment", m_attainment);
    addSection("why", m_why);
    addSection("forecast", m_forecast);
    addSection("scorecard", m_scorecard);
    addSection("notes", m_notes);
    addSection("versions", m_versions);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    return body;
}

void ReviewPanel::makeEmpty()
{
    const auto button = [this](const char *name) {
        QPushButton *made = m_empty->addButton();
        made->setObjectName(QString::fromUtf8(name));
        return made;
    };
    m_begin = button("review-begin");
    m_import = button("review-import");
    m_sample = button("review-sample");
    m_anyhow = button("review-anyhow");
    const std::pair<QPushButton *, ActionId> ways[]{
        {m_begin, ActionId::ReasonTarget}, {m_import, ActionId::Import}, {m_sample, ActionId::OpenSample}};
    for (const auto &[way, id] : ways)
        connect(way, &QPushButton::clicked, m_context.actions.action(id), &QAction::trigger);
    connect(m_anyhow, &QPushButton::clicked, this, [this] {
        m_isAnyhow = true;
        if (m_facts)
            take(*m_facts);
    });
}

void ReviewPanel::addSection(const char *name, ReviewSection *section)
{
    const QString id = QString::fromUtf8(name);
    section->setObjectName(QStringLiteral("review-%1-page").arg(id));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(section);
    m_stack->addWidget(scroll);
    m_sections.emplace_back(id, section);
    m_tabs->addTab(QString());
    connect(section, &Section::revealAsked, this, &Panel::revealAsked);
    connect(section, &Section::selectionChanged, this, &Panel::selectionChanged);
    connect(section, &Section::said, this, &Panel::said);
    connect(section, &Section::told, this, [this](const QString &sentence) { m_bar->tell(sentence); });
    connect(section, &Section::saveAsked, m_exporter, &TableExport::askTable);
}

void ReviewPanel::connectPlan()
{
    connect(&m_context.session, &DocumentSession::opened, this, &ReviewPanel::openPlan);
    connect(&m_context.session, &DocumentSession::changed, this, &ReviewPanel::markStale);
    connect(&m_context.view, &ViewSettings::periodChanged, this,
            [this] { m_tools->period()->choose(m_context.view.period()); });
    connect(&m_context.view, &ViewSettings::unitChanged, this, [this] {
        for (const auto &[name, section] : m_sections)
            section->refill();
    });
    whileShown(m_context.actions.action(ActionId::Export), [this] {
        fillExports();
        m_exports->popup(m_tools->exportButton()->mapToGlobal(m_tools->exportButton()->rect().bottomLeft()));
    });
    whileShown(m_context.actions.action(ActionId::Copy), [this] { copy(); });
}

void ReviewPanel::connectTools()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ReviewPanel::showIndex);
    connect(m_tools, &ReviewTools::chosen, this, &ReviewPanel::passRequest);
    connect(m_exports, &QMenu::aboutToShow, this, &ReviewPanel::fillExports);
    m_tools->exportButton()->setMenu(m_exports);
    connect(m_exporter, &TableExport::said, this, &Panel::said);
    connect(m_exporter, &TableExport::told, this, [this](const QString &sentence) { m_bar->tell(sentence); });
}

void ReviewPanel::openPlan()
{
    m_facts.reset();
    m_isAnyhow = false;
    m_tools->period()->forget();
    m_bar->dismiss();
    markStale();
}

void ReviewPanel::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void ReviewPanel::refresh()
{
    if (!m_context.session.isOpen())
        return;
    m_reader.ask(this, [this](const store::Document &plan) -> PlanReader::Taking {
        return [this, facts = readPlanFacts(plan)] { take(facts); };
    });
}

void ReviewPanel::take(const PlanFacts &facts)
{
    const bool isFirst = !m_facts;
    m_isStale = false;
    m_facts = facts;
    m_pages->setCurrentIndex(facts.hasTargets || facts.through || m_isAnyhow ? kBody : kEmpty);
    m_tools->show(facts);
    if (isFirst && !m_context.view.period().isYear())
        m_tools->period()->choose(m_context.view.period());
    passRequest();
    if (m_awaited)
        reveal(*std::exchange(m_awaited, std::nullopt));
}

void ReviewPanel::passRequest()
{
    if (!m_facts)
        return;
    for (const auto &[name, section] : m_sections)
        section->ask(m_tools->request());
}

void ReviewPanel::showIndex(int index)
{
    const QString &name = m_sections[static_cast<std::size_t>(index)].first;
    m_stack->setCurrentIndex(index);
    m_tools->setParts(partsOf(name));
    m_context.view.remember(pageKey(), name);
    Q_EMIT selectionChanged(std::nullopt);
}

bool ReviewPanel::doAsked(const QString &page)
{
    const std::pair<const char *, void (VersionsSection::*)()> deeds[]{{"submit-version", &VersionsSection::submit},
                                                                       {"withdraw-version", &VersionsSection::withdraw},
                                                                       {"vote-version", &VersionsSection::vote},
                                                                       {"revise-targets", &VersionsSection::revise},
                                                                       {"drop-revision", &VersionsSection::drop}};
    for (const auto &[name, deed] : deeds)
        if (page == QLatin1String(name)) {
            m_isAnyhow = true;
            m_pages->setCurrentIndex(kBody);
            showPage(QStringLiteral("versions"));
            m_versions->whenRead([this, act = deed] { (m_versions->*act)(); });
            return true;
        }
    return false;
}

/// `notes-list` is the list, as `notes` is the page.
void ReviewPanel::revealList(const QString &name, const QString &row)
{
    const QString kind = name == QLatin1String("notes-list") ? QStringLiteral("notes") : name;
    const plan::ListKind *known = plan::findListKind(text::toUtf8(kind));
    if (!known)
        return;
    m_isAnyhow = true;
    m_pages->setCurrentIndex(kBody);
    const std::pair<ListTabs *, const char *> places[]{{m_notes->lists(), "notes"},
                                                       {m_scorecard->lists(), "scorecard"}};
    for (const auto &[lists, page] : places)
        if (lists->has(kind)) {
            showPage(QString::fromUtf8(page));
            lists->reveal(kind, row);
            qobject_cast<QScrollArea *>(m_stack->currentWidget())->ensureWidgetVisible(lists);
            return;
        }
    auto *dialog = kind == QLatin1String("approvers") ? new ApproversDialog(m_context.session, this)
                                                      : new ListDialog(m_context.session, *known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!row.isEmpty())
        dialog->table()->showRow(row);
}

void ReviewPanel::revealPlace(const Destination &destination)
{
    const ops::PlaceName &place = destination.target->place;
    const auto &calendar = m_facts->settings.calendar;
    const auto period = calendar.parse(place.period);
    if (const auto months = period ? calendar.range(*period) : std::nullopt)
        m_tools->period()->choose(*months);
    m_tools->choose(place.axis, destination.target->measure);
    if (destination.page == QLatin1String("attainment"))
        m_attainment->revealNode(place.node);
}

void ReviewPanel::copy() const
{
    QWidget *focused = QApplication::focusWidget();
    for (QWidget *widget = focused; widget && widget != this; widget = widget->parentWidget())
        if (const auto *grid = qobject_cast<GridView *>(widget))
            return grid->copySelection();
        else if (const auto *table = qobject_cast<ContentTable *>(widget))
            return table->copySelection();
}

void ReviewPanel::fillExports()
{
    std::vector<TableContent> tables;
    for (const ContentTable *table : current()->tables())
        tables.push_back(table->content());
    m_exports->clear();
    m_exporter->addTo(m_exports, tables, current()->charts());
}

ReviewSection *ReviewPanel::current() const
{
    return m_sections[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))].second;
}

void ReviewPanel::retranslate()
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), pageTitle(m_sections[i].first));
    m_empty->setTitle(tr("Did it work, and what changes?"));
    m_empty->setSentence(tr("Here what came is held against the plan: who reached what, why there is a difference, "
                            "where the year will end, scorecards, notes, and revisions of the targets. It needs an "
                            "annual target and actuals."));
    m_begin->setText(tr("Set the annual target"));
    m_import->setText(tr("Import actuals…"));
    m_sample->setText(tr("Open the sample"));
    m_anyhow->setText(tr("Show it anyhow, to type notes and standards"));
}

PanelFactory reviewPanelFactory()
{
    return {QStringLiteral("review"), QKeySequence(Qt::CTRL | Qt::Key_7), [] { return ReviewPanel::tr("Review"); },
            [](const PanelContext &context) { return new ReviewPanel(context); }};
}

} // namespace quotasmith::ui
