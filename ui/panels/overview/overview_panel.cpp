// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/overview_panel.h"

#include "core/ops/execution/read_execution.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/panels/overview/alert_cards.h"
#include "ui/panels/overview/due_cards.h"
#include "ui/panels/overview/months_chart.h"
#include "ui/panels/overview/overview_words.h"
#include "ui/panels/overview/standing_list.h"
#include "ui/panels/overview/top_findings.h"
#include "ui/widgets/cards/card_layout.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/section_title.h"

#include <algorithm>
#include <QEvent>
#include <QScrollArea>
#include <QSignalBlocker>

namespace quotasmith::ui {

namespace {

constexpr std::array kCardNames{"overview-attainment", "overview-time-gone", "overview-gap", "overview-needed",
                                "overview-forecast"};
constexpr int kChartInLines = 17;
/// Narrower than this, in letters, the chart stands above the list.
constexpr int kBesideInLetters = 150;

std::vector<plan::Measure> additiveMeasures(const store::Connection &connection, plan::Measure first)
{
    std::vector<plan::Measure> measures{first};
    for (const plan::Measure measure : store::plannedMeasures(connection))
        if (measure != first && plan::kindOf(measure) != plan::MeasureKind::Ratio)
            measures.push_back(measure);
    return measures;
}

} // namespace

OverviewPanel::OverviewPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_session(context.session), m_actions(context.actions), m_view(context.view),
      m_reader(context.session), m_pages(new QStackedWidget), m_headline(new QLabel), m_measure(new QComboBox),
      m_bar(new MessageBar(MessageBar::Ending::ByOwner)), m_months(new ChartView), m_standing(new StandingList),
      m_findingsTitle(new SectionTitle), m_findings(new TopFindings), m_alertsTitle(new SectionTitle),
      m_alerts(new AlertCards), m_due(new DueCards), m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("overview-panel"));
    makeEmpty();
    m_pages->addWidget(makeBody());
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    m_bar->setObjectName(QStringLiteral("overview-bar"));
    m_alertsTimer.setSingleShot(true);
    connect(&m_alertsTimer, &QTimer::timeout, this, &OverviewPanel::readAlertsSoon);
    connect(&m_session, &DocumentSession::opened, this, &OverviewPanel::openPlan);
    connect(&m_session, &DocumentSession::changed, this, &OverviewPanel::markStale);
    connect(&m_view, &ViewSettings::unitChanged, this, &OverviewPanel::fill);
    connect(&m_view, &ViewSettings::periodChanged, this, &OverviewPanel::markStale);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_measureChosen = static_cast<plan::Measure>(m_measure->itemData(index).toInt());
        refresh();
    });
    connect(m_standing, &StandingList::axisChosen, this, &OverviewPanel::refresh);
    connect(m_standing, &StandingList::nodeActivated, this, [this](int node) {
        askPlace(m_standing->axis(), node, {*m_overview->through, *m_overview->through});
    });
    connect(m_alerts, &AlertCards::revealAsked, this, &Panel::revealAsked);
    connect(m_due, &DueCards::revealAsked, this, &Panel::revealAsked);
    connect(m_findings, &TopFindings::revealAsked, this, &Panel::revealAsked);
    connect(&m_reader, &DiagnosisReader::read, m_findings,
            [this](const SharedDiagnosis &reading) { m_findings->show(reading); });
    retranslate();
}

void OverviewPanel::setThrough(std::optional<calendar::Month> month)
{
    if (m_through == month)
        return;
    m_through = month;
    markStale();
}

void OverviewPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverviewPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().averageCharWidth() * kBesideInLetters;
    m_middle->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale)
        openPlan();
}

QWidget *OverviewPanel::makeBody()
{
    const int gap = fontMetrics().height();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    auto *head = new QHBoxLayout;
    m_headline->setObjectName(QStringLiteral("overview-headline"));
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_measure->setObjectName(QStringLiteral("overview-measure"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_headline, 1);
    head->addWidget(m_measure);
    column->addLayout(head);
    auto *cards = new CardLayout(gap / 2);
    makeCards(cards);
    column->addLayout(cards);
    m_months->setObjectName(QStringLiteral("overview-months"));
    m_months->setMinimumHeight(fontMetrics().height() * kChartInLines);
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(gap * 2);
    m_middle->addWidget(m_months, 3);
    m_middle->addWidget(m_standing, 2);
    column->addLayout(m_middle, 1);
    column->addWidget(m_findingsTitle);
    column->addWidget(m_findings);
    column->addWidget(m_alertsTitle);
    column->addWidget(m_due);
    column->addWidget(m_alerts);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(body);
    return scroll;
}

void OverviewPanel::makeCards(QLayout *row)
{
    for (std::size_t i = 0; i < kCards; ++i) {
        m_cards[i] = new StatCard;
        m_cards[i]->setObjectName(QString::fromUtf8(kCardNames[i]));
        row->addWidget(m_cards[i]);
        connect(m_cards[i], &StatCard::clicked, this, [this, i] { ask(static_cast<Card>(i)); });
    }
}

void OverviewPanel::makeEmpty()
{
    m_begin = m_empty->addButton();
    m_begin->setObjectName(QStringLiteral("overview-begin"));
    m_import = m_empty->addButton();
    m_import->setObjectName(QStringLiteral("overview-import"));
    connect(m_begin, &QPushButton::clicked, this, &OverviewPanel::setTarget);
    connect(m_import, &QPushButton::clicked, m_actions.action(ActionId::Import), &QAction::trigger);
}

void OverviewPanel::openPlan()
{
    m_measureChosen.reset();
    m_findings->show(nullptr); // those of another plan
    markStale();
}

void OverviewPanel::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void OverviewPanel::refresh()
{
    m_isStale = false;
    if (!m_session.isOpen())
        return;
    auto overview = std::make_shared<ops::Overview>();
    ops::AxisStanding standing;
    std::vector<plan::Measure> measures;
    const bool isRead = m_session.read([&](const store::Document &document) {
        const store::Connection &connection = document.connection();
        measures = additiveMeasures(connection, store::readSettings(connection).money);
        const plan::Measure wanted = m_measureChosen.value_or(measures.front());
        const bool isThere = std::find(measures.begin(), measures.end(), wanted) != measures.end();
        const calendar::FiscalCalendar year = store::readSettings(connection).calendar;
        *overview = ops::readOverview(connection, isThere ? wanted : measures.front(), asked(year));
        standing = ops::readAxisStanding(connection, *overview, m_standing->axis());
    });
    if (!isRead)
        return;
    m_overview = overview;
    const QSignalBlocker quiet(m_measure);
    m_measure->clear();
    for (const plan::Measure measure : measures)
        m_measure->addItem(titled(text::measureName(measure)), static_cast<int>(measure));
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(overview->measure())));
    m_measure->setVisible(measures.size() > 1);
    m_standing->show(m_overview, standing);
    m_alerts->wait();
    m_due->wait();
    fill();
    m_alertsTimer.start(0); // after the numbers have been painted
}

std::optional<calendar::Month> OverviewPanel::asked(const calendar::FiscalCalendar &year) const
{
    if (m_through || m_view.period().isYear())
        return m_through;
    return year.month(m_view.period().last);
}

void OverviewPanel::readAlertsSoon()
{
    PlanAlerts alerts;
    std::vector<execution::Reminder> reminders;
    calendar::Date today;
    const auto read = [&](const store::Document &document) {
        alerts = readAlerts(document, *m_overview);
        today = ops::dayOf(document.connection());
        reminders = ops::readReminders(document.connection(), today);
    };
    if (m_overview && m_session.isOpen() && m_session.read(read)) {
        m_alerts->show(alerts, m_overview->plan.settings.calendar);
        m_due->show(std::move(reminders), today);
    }
    m_reader.ask({});
}

void OverviewPanel::fill()
{
    if (!m_overview)
        return;
    const bool isEmpty = !m_overview->target() && !m_overview->hasActuals();
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_headline->setText(OverviewWords(*m_overview, m_view.unit()).headline());
    m_standing->setUnit(m_view.unit());
    fillCards();
    m_months->setChart(monthsChart(*m_overview));
    tellWhatIsMissing();
}

void OverviewPanel::fillCards()
{
    const OverviewWords words(*m_overview, m_view.unit());
    const std::array<StatCard::Content, kCards> contents{words.attainment(), words.timeGone(), words.gap(),
                                                         words.needed(), words.yearsEnd()};
    for (std::size_t i = 0; i < kCards; ++i)
        m_cards[i]->setContent(contents[i]);
}

void OverviewPanel::tellWhatIsMissing()
{
    const bool isEmpty = !m_overview->target() && !m_overview->hasActuals();
    if (!isEmpty && !m_overview->target())
        m_bar->tell(tr("There is no annual target yet, so there is nothing to measure the actuals against."),
                    {{tr("Set the annual target"), [this] { setTarget(); }}});
    else if (!isEmpty && !m_overview->hasActuals())
        m_bar->tell(tr("There are no actuals of this year yet, so nobody can say where you stand."),
                    {{tr("Import actuals…"), [this] { m_actions.action(ActionId::Import)->trigger(); }}});
    else
        m_bar->dismiss();
}

void OverviewPanel::ask(Card card)
{
    if (!m_overview)
        return;
    if (card == Card::YearsEnd) {
        Q_EMIT revealAsked({QStringLiteral("targets"), QStringLiteral("set-page")});
        return;
    }
    const int last = m_overview->through.value_or(11);
    if (card == Card::Attainment && m_overview->hasActuals()) {
        const calendar::FiscalCalendar &calendar = m_overview->plan.settings.calendar;
        const EditTarget toDate{{plan::Axis::Organisation, {}, calendar.text(calendar::MonthRange())},
                                m_overview->measure()};
        Q_EMIT revealAsked({QStringLiteral("review"), QStringLiteral("attainment"), toDate});
        return;
    }
    const bool isOfYear = card == Card::TimeGone || card == Card::Needed;
    askPlace(plan::Axis::Organisation, 0, isOfYear ? calendar::MonthRange() : calendar::MonthRange{last, last});
}

void OverviewPanel::askPlace(plan::Axis axis, int node, calendar::MonthRange months)
{
    const EditTarget target{
        {axis, m_overview->plan.sheet.tree(axis).node(node).code, m_overview->plan.settings.calendar.text(months)},
        m_overview->measure()};
    Q_EMIT revealAsked({QStringLiteral("targets"), QStringLiteral("decompose-page"), target});
}

void OverviewPanel::setTarget()
{
    Q_EMIT revealAsked({QStringLiteral("targets"), QStringLiteral("set-page")});
}

void OverviewPanel::retranslate()
{
    m_findingsTitle->setText(tr("Top findings"));
    m_alertsTitle->setText(tr("What waits"));
    m_measure->setAccessibleName(tr("Measure"));
    m_empty->setTitle(tr("Where do we stand?"));
    m_empty->setSentence(tr("Here the year to date is held against the plan: attainment, time gone, the gap, where the "
                            "year may end, and who is ahead or behind. It needs an annual target and actuals."));
    m_begin->setText(tr("Set the annual target"));
    m_import->setText(tr("Import actuals…"));
    for (int i = 0; i < m_measure->count(); ++i)
        m_measure->setItemText(i,
                               titled(text::measureName(static_cast<plan::Measure>(m_measure->itemData(i).toInt()))));
    fill();
}

PanelFactory overviewPanelFactory()
{
    return {QStringLiteral("overview"), QKeySequence(Qt::CTRL | Qt::Key_1),
            [] { return OverviewPanel::tr("Overview"); },
            [](const PanelContext &context) { return new OverviewPanel(context); }};
}

} // namespace quotasmith::ui
