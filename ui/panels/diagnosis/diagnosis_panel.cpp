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
#include "ui/shell/pages/list_tabs.h"
#include "ui/shell/pages/section_pages.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kBody = 0, kEmpty = 1;

QString findingsKey()
{
    return QStringLiteral("diagnosis/findings");
}

} // namespace

DiagnosisPanel::DiagnosisPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_reader(context.session), m_cards(new CardsSection(context)),
      m_customers(new CustomersSection(context)), m_team(new TeamSection(context)),
      m_market(new MarketSection(context)), m_funnel(new FunnelSection(context)),
      m_findings(new FindingsSheet(context.session)), m_tools(new DiagnosisTools),
      m_exporter(new DiagnosisExport(context.session, this)), m_bar(new MessageBar(MessageBar::Ending::ByUser)),
      m_sections(new SectionPages(
          context, {this, QStringLiteral("diagnosis"), QStringLiteral("diagnosis-%1"), m_bar, m_exporter})),
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
    m_sections->showRemembered();
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
    } else if (m_sections->has(page)) {
        showPage(page);
        if (destination.target)
            revealPlace(destination);
    } else if (!doAsked(page)) {
        revealList(page, destination.row);
    }
}

void DiagnosisPanel::showPage(const QString &name)
{
    m_sections->showPage(name);
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
    m_sections->watch(m_reader.tasks());
    addSections();
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setObjectName(QStringLiteral("diagnosis-halves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_sections);
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

void DiagnosisPanel::addSections()
{
    m_sections->add("indicators", m_cards, [] { return DiagnosisPanel::tr("Indicators"); });
    m_sections->add("customers", m_customers, [] { return DiagnosisPanel::tr("Customers"); });
    m_sections->add("team", m_team, [] { return DiagnosisPanel::tr("Team"); });
    m_sections->add("market", m_market, [] { return DiagnosisPanel::tr("Market"); });
    m_sections->add("funnel", m_funnel, [] { return DiagnosisPanel::tr("Funnel"); });
}

void DiagnosisPanel::connectPlan()
{
    connect(&m_context.session, &DocumentSession::opened, this, &DiagnosisPanel::openPlan);
    connect(&m_context.session, &DocumentSession::changed, this, &DiagnosisPanel::markStale);
    connect(&m_reader, &DiagnosisReader::read, this, &DiagnosisPanel::take);
    connect(&m_context.view, &ViewSettings::periodChanged, this, &DiagnosisPanel::takePeriod);
}

void DiagnosisPanel::connectTools()
{
    connect(m_sections, &SectionPages::chosen, this,
            [this] { m_tools->setNodeShown(m_sections->current() == m_cards); });
    connect(m_sections, &SectionPages::exportsAsked, this,
            [this](QMenu *menu) { m_exporter->addWhole(menu, m_reading); });
    m_sections->setExportButton(m_tools->exportButton());
    connect(m_tools, &DiagnosisTools::spanChosen, this,
            [this](std::optional<calendar::Month> from, std::optional<calendar::Month> to) {
                m_request.from = from;
                m_request.to = to;
                markStale();
            });
    connect(m_tools, &DiagnosisTools::nodeChosen, this, [this] { m_cards->setNode(m_tools->axis(), m_tools->node()); });
    connect(m_tools->findings(), &QToolButton::toggled, this, &DiagnosisPanel::showFindings);
    connect(m_findings, &FindingsSheet::revealAsked, this, &Panel::revealAsked);
    connect(m_findings, &FindingsSheet::told, this, [this](const QString &sentence) { m_bar->tell(sentence); });
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
    m_sections->each<DiagnosisSection>([this](DiagnosisSection &section) { section.show(m_reading); });
    m_findings->show(m_reading);
    if (m_awaited)
        reveal(*std::exchange(m_awaited, std::nullopt));
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
    if (!m_sections->revealList(kind, row))
        m_sections->openList(kind, row);
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

void DiagnosisPanel::revealPlace(const Destination &destination)
{
    const ops::PlaceName &place = destination.target->place;
    if (destination.page == QLatin1String("indicators"))
        m_tools->choose(place.axis, place.node);
    else if (destination.page == QLatin1String("customers"))
        m_customers->revealAccount(place.node);
}

void DiagnosisPanel::retranslate()
{
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
