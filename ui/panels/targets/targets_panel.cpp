// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/targets_panel.h"

#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "ui/panels/targets/decompose/decompose_page.h"
#include "ui/panels/targets/set/set_page.h"

#include <QEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

std::vector<TargetsPanel::Page> TargetsPanel::pages()
{
    return {{QStringLiteral("set-page"), [] { return tr("Set"); },
             [](const PanelContext &context) { return new SetPage(context); }},
            {QStringLiteral("decompose-page"), [] { return tr("Decompose"); },
             [](const PanelContext &context) { return new DecomposePage(context); }}};
}

TargetsPanel::TargetsPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_list(pages()), m_tabs(new QTabBar), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("targets-panel"));
    m_tabs->setObjectName(QStringLiteral("targets-pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setVisible(m_list.size() > 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    for (const Page &page : m_list)
        m_tabs->addTab(page.title());
    connect(m_tabs, &QTabBar::currentChanged, this, &TargetsPanel::show);
    connect(&m_context.session, &DocumentSession::opened, this, &TargetsPanel::openPlan);
    openPlan();
}

void TargetsPanel::openPlan()
{
    bool hasTarget = false;
    if (m_context.session.isOpen())
        m_context.session.read([&](const store::Document &document) {
            const plan::Measure money = store::readSettings(document.connection()).money;
            const auto spine = store::readSpine(document.connection(), money);
            hasTarget = spine && plan::sumOf(spine->cells) != 0;
        });
    showPage(hasTarget ? QStringLiteral("decompose-page") : QStringLiteral("set-page"));
}

void TargetsPanel::showPage(const QString &name)
{
    for (int index = 0; index < m_tabs->count(); ++index)
        if (m_list[static_cast<std::size_t>(index)].name == name) {
            m_tabs->setCurrentIndex(index);
            show(index);
        }
}

void TargetsPanel::reveal(const Destination &destination)
{
    showPage(destination.page.isEmpty() ? QStringLiteral("decompose-page") : destination.page);
    m_list[static_cast<std::size_t>(m_tabs->currentIndex())].panel->reveal(destination);
}

void TargetsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TargetsPanel::show(int index)
{
    Page &page = m_list[static_cast<std::size_t>(index)];
    if (!page.panel) {
        page.panel = page.make(m_context);
        connect(page.panel, &Panel::selectionChanged, this, &Panel::selectionChanged);
        connect(page.panel, &Panel::said, this, &Panel::said);
        connect(page.panel, &Panel::revealAsked, this, &Panel::revealAsked);
        m_stack->addWidget(page.panel);
    }
    m_stack->setCurrentWidget(page.panel);
}

void TargetsPanel::retranslate()
{
    for (int index = 0; index < m_tabs->count(); ++index)
        m_tabs->setTabText(index, m_list[static_cast<std::size_t>(index)].title());
}

PanelFactory targetsPanelFactory()
{
    return {QStringLiteral("targets"), QKeySequence(Qt::CTRL | Qt::Key_3), [] { return TargetsPanel::tr("Targets"); },
            [](const PanelContext &context) { return new TargetsPanel(context); }};
}

} // namespace quotasmith::ui
