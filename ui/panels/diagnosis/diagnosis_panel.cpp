// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/diagnosis_panel.h"

#include "core/plan/lists/kind.h"
#include "text/convert.h"
#include "ui/panels/diagnosis/cards/cards_section.h"
#include "ui/panels/diagnosis/customers/customers_section.h"
#include "ui/panels/diagnosis/diagnosis_tools.h"
#include "ui/panels/diagnosis/export/diagnosis_export.h"
#include "ui/panels/diagnosis/findings/evidence_links.h"
#include "ui/panels/diagnosis/findings/findings_sheet.h"
#include "ui/panels/diagnosis/funnel/funnel_section.h"
#include "ui/panels/diagnosis/market/market_section.h"
#include "ui/panels/diagnosis/team/team_section.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/list_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/lists/list_table.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>
#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QSplitter>

namespace quotasmith::ui {

namespace {

constexpr int kBody = 0, kEmpty = 1;

QString findingsKey()
{
    return QStringLiteral("diagnosis/findings");
}

QString pageKey()
{
    return QStringLiteral("diagnosis/page");
}

QString pageTitle(const QString &name)
{
    if (name == QLatin1String("indicators"))
        return DiagnosisPanel::tr("Indicators");
    if (name == QLatin1String("customers"))
        return DiagnosisPanel::tr("Customers");
    if (name == QLatin1String("team"))
        return DiagnosisPanel::tr("Team");
    return name == QLatin1String("market") ? DiagnosisPanel::tr("Market") : DiagnosisPanel::tr("Funnel");
}

} // namespace

DiagnosisPanel::DiagnosisPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_reader(context.session), m_cards(new CardsSection(context)),
      m_customers(new CustomersSection(context)), m_team(new TeamSection(context)),
      m_market(new MarketSection(context)), m_funnel(new FunnelSection(context)),
      m_findings(new FindingsSheet(context.session)), m_tools(new DiagnosisTools),
      m_exporter(new DiagnosisExport(context.session, this)), m_exports(new QMenu(this)),
      m_bar(new MessageBar(MessageBar::Ending::ByUser)), m_tabs(new QTabBar), m_stack(new QStackedWidget),
      m_pages(new QStackedWidget), m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("diagnosis-panel"));
    m_bar->setObjectName(QStringLiteral("diagnosis-bar"));
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
    showPage(m_context.view.remembered(pageKey()).toString());
    showFindings(m_context.view.remembered(findingsKey()).toString() != QLatin1String("hidden"));
}

void DiagnosisPanel::reveal(const Destination &destination)
{
    if (!m_reading || m_isStale) {
        m_awaited = destination;
        return;
    }
    const QString &page = destination.page;
    if (page == QLatin1String("findings")) { // also what a list is called
        showFindings(true);
        m_findings->reveal(text::toUtf8(destination.row));
    } else if (hasPage(page)) {
        showPage(page);
        if (destination.target)
            revealPlace(destination);
    } else if (!doAsked(page)) {
        revealList(page, destination.row);
    }
}

void DiagnosisPanel::showPage(const QString &name)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        if (m_sections[i].first == name)
            m_tabs->setCurrentIndex(static_cast<int>(i));
}

bool DiagnosisPanel::hasPage(const QString &name) const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [&](const auto &section) { return section.first == name; });
}

void DiagnosisPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DiagnosisPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale)
        refresh();
}

QWidget *DiagnosisPanel::makeBody()
{
    auto *body = new QWidget;
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    m_tabs->setObjectName(QStringLiteral("diagnosis-pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    leftColumn->addWidget(m_tabs);
    leftColumn->addWidget(m_stack, 1);
    addSection("indicators", m_cards);
    addSection("customers", m_customers);
    addSection("team", m_team);
    addSection("market", m_market);
    addSection("funnel", m_funnel);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setObjectName(QStringLiteral("diagnosis-halves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(left);
    halves->addWidget(m_findings);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 0);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(halves, 1);
    return body;
}

void DiagnosisPanel::makeEmpty()
{
    m_import = m_empty->addButton();
    m_import->setObjectName(QStringLiteral("diagnosis-import"));
    m_sample = m_empty->addButton();
    m_sample->setObjectName(QStringLiteral("diagnosis-sample"));
    m_anyhow = m_empty->addButton();
    m_anyhow->setObjectName(QStringLiteral("diagnosis-anyhow"));
    connect(m_import, &QPushButton::clicked, m_context.actions.action(ActionId::Import), &QAction::trigger);
    connect(m_sample, &QPushButton::clicked, m_context.actions.action(ActionId::OpenSample), &QAction::trigger);
    connect(m_anyhow, &QPushButton::clicked, this, [this] {
        m_isAnyhow = true;
        fill();
    });
}

void DiagnosisPanel::addSection(const char *name, DiagnosisSection *section)
{
    const QString id = QString::fromUtf8(name);
    section->setObjectName(QStringLiteral("diagnosis-") + id);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(section);
    m_stack->addWidget(scroll);
    m_tabs->addTab(QString());
    m_sections.emplace_back(id, section);
    connect(section, &DiagnosisSection::revealAsked, this, &Panel::revealAsked);
    connect(section, &DiagnosisSection::selectionChanged, this, &Panel::selectionChanged);
    connect(section, &DiagnosisSection::said, this, &Panel::said);
    connect(section, &DiagnosisSection::told, this, [this](const QString &sentence) { m_bar->tell(sentence); });
    connect(section, &DiagnosisSection::saveAsked, m_exporter, &DiagnosisExport::askTable);
}

void DiagnosisPanel::connectPlan()
{
    connect(&m_context.session, &DocumentSession::opened, this, &DiagnosisPanel::openPlan);
    connect(&m_context.session, &DocumentSession::changed, this, &DiagnosisPanel::markStale);
    connect(&m_reader, &DiagnosisReader::read, this, &DiagnosisPanel::take);
    connect(&m_context.view, &ViewSettings::periodChanged, this, &DiagnosisPanel::takePeriod);
    connect(&m_context.view, &ViewSettings::unitChanged, this, [this] {
        for (const auto &[name, section] : m_sections)
            section->refill();
    });
    whileShown(m_context.actions.action(ActionId::Export), [this] {
        fillExports();
        m_exports->popup(m_tools->exportButton()->mapToGlobal(m_tools->exportButton()->rect().bottomLeft()));
    });
    whileShown(m_context.actions.action(ActionId::Copy), [this] {
        QWidget *focused = QApplication::focusWidget();
        for (QWidget *widget = focused; widget && widget != this; widget = widget->parentWidget())
            if (const auto *grid = qobject_cast<GridView *>(widget))
                return grid->copySelection();
            else if (const auto *table = qobject_cast<ContentTable *>(widget))
                return table->copySelection();
    });
}

void DiagnosisPanel::connectTools()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &DiagnosisPanel::showIndex);
    connect(m_tools, &DiagnosisTools::spanChosen, this,
            [this](std::optional<calendar::Month> from, std::optional<calendar::Month> to) {
                m_request.from = from;
                m_request.to = to;
                markStale();
            });
    connect(m_tools, &DiagnosisTools::nodeChosen, this, [this] { m_cards->setNode(m_tools->axis(), m_tools->node()); });
    connect(m_tools->findings(), &QToolButton::toggled, this, &DiagnosisPanel::showFindings);
    connect(m_exports, &QMenu::aboutToShow, this, &DiagnosisPanel::fillExports);
    m_tools->exportButton()->setMenu(m_exports);
    connect(m_findings, &FindingsSheet::revealAsked, this, &Panel::revealAsked);
    connect(m_findings, &FindingsSheet::told, this, [this](const QString &sentence) { m_bar->tell(sentence); });
    connect(m_exporter, &DiagnosisExport::said, this, &Panel::said);
    connect(m_exporter, &DiagnosisExport::told, this, [this](const QString &sentence) { m_bar->tell(sentence); });
}

void DiagnosisPanel::openPlan()
{
    m_request = {};
    m_isAnyhow = false;
    m_awaited.reset();
    m_bar->dismiss();
    markStale();
}

void DiagnosisPanel::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void DiagnosisPanel::refresh()
{
    if (m_context.session.isOpen())
        m_reader.ask(m_request);
}

/// The period of the header, while it is no whole year, is what is looked at.
void DiagnosisPanel::takePeriod()
{
    const calendar::MonthRange period = m_context.view.period();
    m_request = {};
    if (!period.isYear() && m_reading) {
        m_request.from = m_reading->input.settings.calendar.month(period.first);
        m_request.to = m_reading->input.settings.calendar.month(period.last);
    }
    markStale();
}

void DiagnosisPanel::take(const SharedDiagnosis &reading)
{
    m_isStale = false;
    m_reading = reading;
    fill();
}

void DiagnosisPanel::fill()
{
    if (!m_reading)
        return;
    m_pages->setCurrentIndex(m_reading->hasActuals() || m_isAnyhow ? kBody : kEmpty);
    m_tools->show(m_reading);
    m_cards->setNode(m_tools->axis(), m_tools->node());
    for (const auto &[name, section] : m_sections)
        section->show(m_reading);
    m_findings->show(m_reading);
    if (m_awaited)
        reveal(*std::exchange(m_awaited, std::nullopt));
}

void DiagnosisPanel::showIndex(int index)
{
    m_stack->setCurrentIndex(index);
    m_tools->setNodeShown(current() == m_cards);
    m_context.view.remember(pageKey(), m_sections[static_cast<std::size_t>(index)].first);
    Q_EMIT selectionChanged(std::nullopt);
}

void DiagnosisPanel::showFindings(bool isShown)
{
    m_findings->setVisible(isShown);
    m_tools->findings()->setChecked(isShown);
    m_context.view.remember(findingsKey(), isShown ? QStringLiteral("shown") : QStringLiteral("hidden"));
}

void DiagnosisPanel::revealList(const QString &kind, const QString &row)
{
    if (!plan::findListKind(text::toUtf8(kind)))
        return;
    m_isAnyhow = true;
    m_pages->setCurrentIndex(kBody);
    const std::pair<ListTabs *, const char *> places[]{
        {m_market->lists(), "market"}, {m_team->lists(), "team"}, {m_funnel->lists(), "funnel"}};
    for (const auto &[lists, page] : places)
        if (lists->has(kind)) {
            showPage(QString::fromUtf8(page));
            lists->reveal(kind, row);
            auto *scroll = qobject_cast<QScrollArea *>(m_stack->currentWidget());
            scroll->ensureWidgetVisible(lists);
            return;
        }
    openList(kind, row);
}

bool DiagnosisPanel::doAsked(const QString &page)
{
    if (page == importPage())
        m_context.actions.action(ActionId::Import)->trigger();
    else if (page == planSettingsPage())
        m_context.actions.action(ActionId::PlanSettings)->trigger();
    else if (page == QLatin1String("segment-customers"))
        m_customers->askSegmentation();
    else if (page == QLatin1String("act-on-finding"))
        m_findings->act();
    else if (page == QLatin1String("dismiss-finding"))
        m_findings->dismiss();
    else if (page == QLatin1String("reopen-finding"))
        m_findings->reopen();
    else
        return false;
    return true;
}

void DiagnosisPanel::openList(const QString &kind, const QString &row)
{
    auto *dialog = new ListDialog(m_context.session, plan::listKind(kind.toStdString()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!row.isEmpty())
        dialog->table()->showRow(row);
}

void DiagnosisPanel::revealPlace(const Destination &destination)
{
    const ops::PlaceName &place = destination.target->place;
    if (destination.page == QLatin1String("indicators"))
        m_tools->choose(place.axis, place.node);
    else if (destination.page == QLatin1String("customers"))
        m_customers->revealAccount(place.node);
}

void DiagnosisPanel::fillExports()
{
    std::vector<TableContent> tables;
    for (const ContentTable *table : current()->tables())
        tables.push_back(table->content());
    if (current() == m_customers && m_customers->accounts().rowCount() > 0)
        tables.push_back(m_customers->accounts().content());
    m_exporter->fill(m_exports, m_reading, tables, current()->charts());
}

DiagnosisSection *DiagnosisPanel::current() const
{
    return m_sections[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))].second;
}

void DiagnosisPanel::retranslate()
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), pageTitle(m_sections[i].first));
    m_empty->setTitle(tr("Where is it stuck?"));
    m_empty->setSentence(
        tr("Here twelve months are looked at as a doctor would: revenue, conversion, order value and "
           "repurchase, customers, team, market and funnel, and what the rules find. It needs actuals, "
           "better two years of them."));
    m_import->setText(tr("Import actuals…"));
    m_sample->setText(tr("Open the sample"));
    m_anyhow->setText(tr("Show it anyhow, to type rivals, opportunities and surveys"));
}

PanelFactory diagnosisPanelFactory()
{
    return {QStringLiteral("diagnosis"), QKeySequence(Qt::CTRL | Qt::Key_2),
            [] { return DiagnosisPanel::tr("Diagnosis"); },
            [](const PanelContext &context) { return new DiagnosisPanel(context); }};
}

} // namespace quotasmith::ui
