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
#include "ui/shell/pages/list_tabs.h"
#include "ui/shell/pages/section_pages.h"
#include "ui/shell/pages/table_export.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/lists/list_table.h"
#include "ui/widgets/message_bar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kBody = 0, kEmpty = 1;

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
      m_tools(new ReviewTools), m_exporter(new TableExport(context.session, this)),
      m_bar(new MessageBar(MessageBar::Ending::ByUser)),
      m_sections(new SectionPages(
          context, {this, QStringLiteral("review"), QStringLiteral("review-%1-page"), m_bar, m_exporter})),
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
    m_sections->showRemembered();
}

void ReviewPanel::reveal(const Destination &destination)
{
    if (!m_facts || m_isStale) {
        m_awaited = destination;
        return;
    }
    const QString &page = destination.page;
    if (m_sections->has(page) || page.isEmpty()) {
        showPage(page);
        if (destination.target)
            revealPlace(destination);
    } else if (!doAsked(page)) {
        revealList(page, destination.row);
    }
}

void ReviewPanel::showPage(const QString &name)
{
    m_sections->showPage(name);
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
    m_sections->watch(m_reader.tasks());
    addSections();
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_sections, 1);
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

void ReviewPanel::addSections()
{
    m_sections->add("attainment", m_attainment, [] { return ReviewPanel::tr("Plan against actual"); });
    m_sections->add("why", m_why, [] { return ReviewPanel::tr("Why"); });
    m_sections->add("forecast", m_forecast, [] { return ReviewPanel::tr("Forecast"); });
    m_sections->add("scorecard", m_scorecard, [] { return ReviewPanel::tr("Scorecard"); });
    m_sections->add("notes", m_notes, [] { return ReviewPanel::tr("Notes"); });
    m_sections->add("versions", m_versions, [] { return ReviewPanel::tr("Versions"); });
}

void ReviewPanel::connectPlan()
{
    connect(&m_context.session, &DocumentSession::opened, this, &ReviewPanel::openPlan);
    connect(&m_context.session, &DocumentSession::changed, this, &ReviewPanel::markStale);
    connect(&m_context.view, &ViewSettings::periodChanged, this,
            [this] { m_tools->period()->choose(m_context.view.period()); });
}

void ReviewPanel::connectTools()
{
    connect(m_sections, &SectionPages::chosen, this, [this](const QString &name) { m_tools->setParts(partsOf(name)); });
    connect(m_tools, &ReviewTools::chosen, this, &ReviewPanel::passRequest);
    m_sections->setExportButton(m_tools->exportButton());
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
    m_sections->each<ReviewSection>([this](ReviewSection &section) { section.ask(m_tools->request()); });
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
    if (!plan::findListKind(text::toUtf8(kind)))
        return;
    m_isAnyhow = true;
    m_pages->setCurrentIndex(kBody);
    if (m_sections->revealList(kind, row))
        return;
    if (kind != QLatin1String("approvers")) {
        m_sections->openList(kind, row);
        return;
    }
    auto *dialog = new ApproversDialog(m_context.session, this);
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

void ReviewPanel::retranslate()
{
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
