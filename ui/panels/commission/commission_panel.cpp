// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/commission_panel.h"

#include "text/convert.h"
#include "ui/panels/commission/cost/cost_section.h"
#include "ui/panels/commission/export/commission_export.h"
#include "ui/panels/commission/lists/pay_lists_section.h"
#include "ui/panels/commission/schemes/schemes_section.h"
#include "ui/panels/commission/statements/statements_section.h"
#include "ui/shell/pages/section_pages.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tinted_icon.h"

#include <QEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

CommissionPanel::CommissionPanel(const PanelContext &context, QWidget *parent, std::uintmax_t largePlan)
    : Panel(parent), m_context(context), m_reader(context.session, nullptr, largePlan),
      m_schemes(new SchemesSection(context)), m_cost(new CostSection(context, m_reader)),
      m_statements(new StatementsSection(context)), m_lists(new PayListsSection(context)),
      m_exporter(new CommissionExport(context.session, this)), m_bar(new MessageBar(MessageBar::Ending::ByUser)),
      m_sections(new SectionPages(
          context, {this, QStringLiteral("commission"), QStringLiteral("commission-%1-page"), m_bar, m_exporter})),
      m_export(new QPushButton), m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("commission-panel"));
    layOut();
    makeEmpty();
    connectPlan();
    connectSections();
    retranslate();
    m_sections->showRemembered();
}

void CommissionPanel::reveal(const Destination &destination)
{
    if (!m_reading || m_isStale) {
        m_awaited = destination;
        return;
    }
    const QString &page = destination.page;
    if (m_sections->has(page)) {
        showPage(page);
        revealRow(destination);
    } else if (!doAsked(page)) {
        m_sections->revealList(page, destination.row);
    }
}

void CommissionPanel::showPage(const QString &name)
{
    m_sections->showPage(name);
}

void CommissionPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommissionPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (!m_isStale)
        return;
    refresh();
    awaitPlan();
}

void CommissionPanel::layOut()
{
    m_bar->setObjectName(QStringLiteral("commission-bar"));
    m_export->setObjectName(QStringLiteral("commission-export"));
    m_export->setIcon(tintedIcon(QStringLiteral("export")));
    m_sections->addToHead(m_export);
    m_sections->setExportButton(m_export);
    m_sections->watch(m_reader.tasks());
    addSections();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_sections, 1);
}

void CommissionPanel::addSections()
{
    m_sections->add("schemes", m_schemes, [] { return CommissionPanel::tr("Schemes"); });
    m_sections->add("cost", m_cost, [] { return CommissionPanel::tr("Cost"); });
    m_sections->add("statements", m_statements, [] { return CommissionPanel::tr("Statements"); });
    m_sections->add("lists", m_lists, [] { return CommissionPanel::tr("Lists"); });
}

void CommissionPanel::makeEmpty()
{
    m_new = m_empty->addButton();
    m_new->setObjectName(QStringLiteral("commission-first-scheme"));
    m_sample = m_empty->addButton();
    m_sample->setObjectName(QStringLiteral("commission-sample"));
    connect(m_new, &QPushButton::clicked, m_schemes, &SchemesSection::askNew);
    connect(m_sample, &QPushButton::clicked, m_context.actions.action(ActionId::OpenSample), &QAction::trigger);
}

void CommissionPanel::connectPlan()
{
    connect(&m_context.session, &DocumentSession::opened, this, &CommissionPanel::openPlan);
    connect(&m_context.session, &DocumentSession::changed, this, &CommissionPanel::markStale);
    connect(&m_context.view, &ViewSettings::periodChanged, m_statements, &CommissionSection::refill);
}

void CommissionPanel::connectSections()
{
    connect(m_sections, &SectionPages::chosen, this, &CommissionPanel::showCurrent);
    connect(m_schemes, &SchemesSection::countChanged, this, &CommissionPanel::showCurrent);
    connect(m_schemes, &SchemesSection::fileAsked, this,
            [this](const exchange::SchemeFile &file) { m_exporter->askScheme(file, m_reading->decimals()); });
    connect(m_cost, &CostSection::budgetAsked, m_context.actions.action(ActionId::PlanSettings), &QAction::trigger);
    connect(m_statements, &StatementsSection::printAsked, m_context.actions.action(ActionId::PrintStatements),
            &QAction::trigger);
}

void CommissionPanel::openPlan()
{
    m_awaited.reset();
    m_bar->dismiss();
    m_reading.reset();
    m_sections->each<CommissionSection>([](CommissionSection &section) { section.forget(); });
    markStale();
    awaitPlan();
}

/// What is not there yet is not shown as if there were nothing; of a small plan it is there at once.
void CommissionPanel::awaitPlan()
{
    m_reader.hurry();
    if (!m_reading)
        m_sections->showWaiting();
}

void CommissionPanel::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void CommissionPanel::refresh()
{
    if (!m_context.session.isOpen())
        return;
    m_reader.ask(this, [this](const store::Document &plan) -> PlanReader::Taking {
        return [this, reading = readCommission(plan.connection())] { take(reading); };
    });
}

void CommissionPanel::take(const SharedCommission &reading)
{
    m_isStale = false;
    m_reading = reading;
    m_sections->each<CommissionSection>([this](CommissionSection &section) { section.show(m_reading); });
    showCurrent();
    if (m_awaited)
        reveal(*std::exchange(m_awaited, std::nullopt));
}

void CommissionPanel::showCurrent()
{
    if (!m_reading)
        return;
    const bool hasNothing = !m_schemes->hasSchemes() && m_reading->statements.empty();
    m_sections->setInstead(hasNothing && m_sections->current() != m_lists ? m_empty : nullptr);
}

bool CommissionPanel::doAsked(const QString &page)
{
    const std::pair<const char *, void (SchemesSection::*)()> ofSchemes[]{
        {"new-scheme", &SchemesSection::askNew},   {"duplicate-scheme", &SchemesSection::duplicate},
        {"save-scheme", &SchemesSection::save},    {"remove-scheme", &SchemesSection::remove},
        {"scheme-file", &SchemesSection::askFile},
    };
    for (const auto &[name, act] : ofSchemes)
        if (page == QLatin1String(name)) {
            showPage(QStringLiteral("schemes"));
            (m_schemes->*act)();
            return true;
        }
    if (page != QLatin1String("close-statements"))
        return false;
    showPage(QStringLiteral("statements"));
    m_statements->askClosing();
    return true;
}

void CommissionPanel::revealRow(const Destination &destination)
{
    const std::string row = destination.target ? destination.target->place.node : text::toUtf8(destination.row);
    if (row.empty())
        return;
    if (m_sections->current() == m_schemes)
        m_schemes->choose(row);
    else if (m_sections->current() == m_statements)
        m_statements->choose(row);
}

void CommissionPanel::retranslate()
{
    m_export->setText(tr("Export"));
    m_empty->setTitle(tr("What will it pay, and what will it make people do?"));
    m_empty->setSentence(
        tr("Here stand the commission schemes: tiers typed with the payout curve live beside them, what "
           "the year costs against the budget, who gains and who loses by another scheme, and "
           "everybody's statement line by line. It begins with a scheme."));
    m_new->setText(tr("New scheme…"));
    m_sample->setText(tr("Open the sample"));
}

PanelFactory commissionPanelFactory()
{
    return {QStringLiteral("commission"), QKeySequence(Qt::CTRL | Qt::Key_4),
            [] { return CommissionPanel::tr("Commission"); },
            [](const PanelContext &context) { return new CommissionPanel(context); }};
}

} // namespace quotasmith::ui
