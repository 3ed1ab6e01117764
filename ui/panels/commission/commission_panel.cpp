// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/commission_panel.h"

#include "text/convert.h"
#include "ui/panels/commission/cost/cost_section.h"
#include "ui/panels/commission/export/commission_export.h"
#include "ui/panels/commission/lists/pay_lists_section.h"
#include "ui/panels/commission/schemes/schemes_section.h"
#include "ui/panels/commission/statements/statements_section.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tinted_icon.h"

#include <algorithm>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace quotasmith::ui {

namespace {

QString pageKey()
{
    return QStringLiteral("commission/page");
}

QString pageTitle(const QString &name)
{
    if (name == QLatin1String("schemes"))
        return CommissionPanel::tr("Schemes");
    if (name == QLatin1String("cost"))
        return CommissionPanel::tr("Cost");
    return name == QLatin1String("statements") ? CommissionPanel::tr("Statements") : CommissionPanel::tr("Lists");
}

} // namespace

CommissionPanel::CommissionPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_schemes(new SchemesSection(context)), m_cost(new CostSection(context)),
      m_statements(new StatementsSection(context)), m_lists(new PayListsSection(context)),
      m_exporter(new CommissionExport(context.session, this)), m_exports(new QMenu(this)),
      m_bar(new MessageBar(MessageBar::Ending::ByUser)), m_tabs(new QTabBar), m_export(new QPushButton),
      m_stack(new QStackedWidget), m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("commission-panel"));
    layOut();
    makeEmpty();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CommissionPanel::refresh);
    connectPlan();
    connectSections();
    retranslate();
    showPage(m_context.view.remembered(pageKey()).toString());
    showCurrent();
}

void CommissionPanel::reveal(const Destination &destination)
{
    if (!m_reading || m_isStale) {
        m_awaited = destination;
        return;
    }
    const QString &page = destination.page;
    if (hasPage(page)) {
        showPage(page);
        revealRow(destination);
    } else if (!doAsked(page) && m_lists->lists()->has(page)) {
        showPage(QStringLiteral("lists"));
        m_lists->lists()->reveal(page, destination.row);
    }
}

void CommissionPanel::showPage(const QString &name)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        if (m_sections[i].first == name)
            m_tabs->setCurrentIndex(static_cast<int>(i));
}

bool CommissionPanel::hasPage(const QString &name) const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [&](const auto &section) { return section.first == name; });
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
    if (m_isStale)
        m_soon.start();
}

void CommissionPanel::layOut()
{
    m_bar->setObjectName(QStringLiteral("commission-bar"));
    m_tabs->setObjectName(QStringLiteral("commission-pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_export->setObjectName(QStringLiteral("commission-export"));
    m_export->setIcon(tintedIcon(QStringLiteral("export")));
    m_export->setMenu(m_exports);
    addSection("schemes", m_schemes);
    addSection("cost", m_cost);
    addSection("statements", m_statements);
    addSection("lists", m_lists);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    const int gap = fontMetrics().height() / 2;
    head->setContentsMargins(0, gap / 2, gap, 0);
    head->addWidget(m_tabs, 1);
    head->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
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

void CommissionPanel::addSection(const char *name, CommissionSection *section)
{
    const QString id = QString::fromUtf8(name);
    section->setObjectName(QStringLiteral("commission-") + id + QStringLiteral("-page"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(section);
    m_stack->addWidget(scroll);
    m_tabs->addTab(QString());
    m_sections.emplace_back(id, section);
    connect(section, &CommissionSection::revealAsked, this, &Panel::revealAsked);
    connect(section, &CommissionSection::selectionChanged, this, &Panel::selectionChanged);
    connect(section, &CommissionSection::said, this, &Panel::said);
    connect(section, &CommissionSection::told, this, [this](const QString &sentence) { m_bar->tell(sentence); });
    connect(section, &CommissionSection::saveAsked, m_exporter, &CommissionExport::askTable);
}

void CommissionPanel::connectPlan()
{
    connect(&m_context.session, &DocumentSession::opened, this, &CommissionPanel::openPlan);
    connect(&m_context.session, &DocumentSession::changed, this, &CommissionPanel::markStale);
    connect(&m_context.view, &ViewSettings::periodChanged, m_statements, &CommissionSection::refill);
    connect(&m_context.view, &ViewSettings::unitChanged, this, [this] {
        for (const auto &[name, section] : m_sections)
            section->refill();
    });
    whileShown(m_context.actions.action(ActionId::Export), [this] {
        fillExports();
        m_exports->popup(m_export->mapToGlobal(m_export->rect().bottomLeft()));
    });
    whileShown(m_context.actions.action(ActionId::Copy), [this] { copy(); });
}

void CommissionPanel::connectSections()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &CommissionPanel::showIndex);
    connect(m_exports, &QMenu::aboutToShow, this, &CommissionPanel::fillExports);
    connect(m_schemes, &SchemesSection::countChanged, this, &CommissionPanel::showCurrent);
    connect(m_schemes, &SchemesSection::fileAsked, this,
            [this](const exchange::SchemeFile &file) { m_exporter->askScheme(file, m_reading->decimals()); });
    connect(m_cost, &CostSection::budgetAsked, m_context.actions.action(ActionId::PlanSettings), &QAction::trigger);
    connect(m_statements, &StatementsSection::printAsked, m_context.actions.action(ActionId::PrintStatements),
            &QAction::trigger);
    connect(m_exporter, &CommissionExport::said, this, &Panel::said);
    connect(m_exporter, &CommissionExport::told, this, [this](const QString &sentence) { m_bar->tell(sentence); });
}

void CommissionPanel::openPlan()
{
    m_awaited.reset();
    m_bar->dismiss();
    m_reading.reset();
    for (const auto &[name, section] : m_sections)
        section->forget();
    markStale();
}

void CommissionPanel::markStale()
{
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void CommissionPanel::refresh()
{
    if (!m_isStale || !m_context.session.isOpen())
        return;
    SharedCommission reading;
    if (!m_context.session.read([&](const store::Document &plan) { reading = readCommission(plan.connection()); }))
        return;
    m_isStale = false;
    m_reading = reading;
    for (const auto &[name, section] : m_sections)
        section->show(m_reading);
    showCurrent();
    if (m_awaited)
        reveal(*std::exchange(m_awaited, std::nullopt));
}

void CommissionPanel::showIndex(int index)
{
    showCurrent();
    m_context.view.remember(pageKey(), m_sections[static_cast<std::size_t>(index)].first);
    Q_EMIT selectionChanged(std::nullopt);
}

void CommissionPanel::showCurrent()
{
    const bool hasNothing = m_reading && !m_schemes->hasSchemes() && m_reading->statements.empty();
    if (hasNothing && current() != m_lists)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentIndex(std::max(0, m_tabs->currentIndex()));
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
    if (current() == m_schemes)
        m_schemes->choose(row);
    else if (current() == m_statements)
        m_statements->choose(row);
}

void CommissionPanel::copy()
{
    for (QWidget *widget = QApplication::focusWidget(); widget && widget != this; widget = widget->parentWidget())
        if (const auto *grid = qobject_cast<GridView *>(widget))
            return grid->copySelection();
        else if (const auto *table = qobject_cast<ContentTable *>(widget))
            return table->copySelection();
}

void CommissionPanel::fillExports()
{
    std::vector<TableContent> tables;
    for (const ContentTable *table : current()->tables())
        tables.push_back(table->content());
    m_exporter->fill(m_exports, tables, current()->charts());
}

CommissionSection *CommissionPanel::current() const
{
    return m_sections[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))].second;
}

void CommissionPanel::retranslate()
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), pageTitle(m_sections[i].first));
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
