// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/section_pages.h"

#include "core/plan/lists/kind.h"
#include "text/convert.h"
#include "ui/shell/busy/task_strip.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/list_dialog.h"
#include "ui/shell/pages/list_tabs.h"
#include "ui/shell/pages/section.h"
#include "ui/shell/pages/table_export.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/lists/list_table.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>
#include <QApplication>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

QScrollArea *scrolling(QWidget *section)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(section);
    return scroll;
}

} // namespace

SectionPages::SectionPages(const PanelContext &context, const Place &place)
    : m_context(context), m_place(place), m_head(new QHBoxLayout), m_tabs(new QTabBar), m_stack(new QStackedWidget),
      m_waiting(new QLabel), m_exports(new QMenu(this))
{
    m_tabs->setObjectName(place.id + QStringLiteral("-pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_head->addWidget(m_tabs, 1);
    m_waiting->setObjectName(place.id + QStringLiteral("-waiting"));
    m_waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_waiting);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &SectionPages::choose);
    connect(m_exports, &QMenu::aboutToShow, this, &SectionPages::fillExports);
    connect(place.exporter, &TableExport::said, place.panel, &Panel::said);
    connect(place.exporter, &TableExport::told, place.bar, [bar = place.bar](const QString &told) { bar->tell(told); });
    connect(&context.view, &ViewSettings::unitChanged, this, &SectionPages::refill);
    connectActions();
    retranslate();
}

void SectionPages::add(const char *name, Section *section, Title title)
{
    const QSignalBlocker quiet(m_tabs); // the first one is chosen as it comes
    const QString id = QString::fromUtf8(name);
    section->setObjectName(m_place.sectionName.arg(id));
    m_pages.push_back({id, section, title, scrolling(section)});
    m_stack->addWidget(m_pages.back().scroll);
    m_tabs->addTab(title());
    connectSection(section);
}

void SectionPages::addToHead(QWidget *widget)
{
    const int gap = fontMetrics().height() / 2;
    m_head->setContentsMargins(0, gap / 2, gap, 0);
    m_head->addWidget(widget);
}

void SectionPages::setExportButton(QPushButton *button)
{
    m_exportButton = button;
    button->setMenu(m_exports);
}

void SectionPages::watch(TaskRunner &tasks)
{
    auto *strip = new TaskStrip(tasks);
    strip->setObjectName(m_place.id + QStringLiteral("-reading"));
    strip->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    m_head->insertWidget(1, strip);
}

void SectionPages::showRemembered()
{
    const QString name = m_context.view.remembered(m_place.id + QStringLiteral("/page")).toString();
    {
        const QSignalBlocker quiet(m_tabs);
        showPage(name);
    }
    choose();
}

void SectionPages::showPage(const QString &name)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].name == name)
            m_tabs->setCurrentIndex(static_cast<int>(i));
}

void SectionPages::setInstead(QWidget *widget)
{
    if (widget && m_stack->indexOf(widget) < 0)
        m_stack->addWidget(widget);
    m_instead = widget;
    showChosen();
}

void SectionPages::showWaiting()
{
    setInstead(m_waiting);
}

Section *SectionPages::section(const QString &name) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&name](const Page &page) { return page.name == name; });
    return found == m_pages.end() ? nullptr : found->section;
}

bool SectionPages::revealList(const QString &kind, const QString &row)
{
    for (const Page &page : m_pages)
        if (ListTabs *lists = page.section->lists(); lists && lists->has(kind)) {
            showPage(page.name);
            lists->reveal(kind, row);
            page.scroll->ensureWidgetVisible(lists);
            return true;
        }
    return false;
}

void SectionPages::openList(const QString &kind, const QString &row)
{
    const plan::ListKind *known = plan::findListKind(text::toUtf8(kind));
    if (!known)
        return;
    auto *dialog = new ListDialog(m_context.session, *known, m_place.panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!row.isEmpty())
        dialog->table()->showRow(row);
}

void SectionPages::refill()
{
    for (const Page &page : m_pages)
        page.section->refill();
}

void SectionPages::copySelection() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget && widget != m_place.panel;
         widget = widget->parentWidget())
        if (const auto *grid = qobject_cast<GridView *>(widget))
            return grid->copySelection();
        else if (const auto *table = qobject_cast<ContentTable *>(widget))
            return table->copySelection();
}

void SectionPages::fillExports()
{
    m_exports->clear();
    Q_EMIT exportsAsked(m_exports);
    m_place.exporter->addTo(m_exports, current()->contents(), current()->charts());
}

void SectionPages::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

std::size_t SectionPages::index() const
{
    return static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
}

/// Every panel answers these actions while it is the one that is seen.
void SectionPages::connectActions()
{
    connect(m_context.actions.action(ActionId::Export), &QAction::triggered, this, [this] {
        if (!m_place.panel->isVisible() || !m_exportButton)
            return;
        fillExports();
        m_exports->popup(m_exportButton->mapToGlobal(m_exportButton->rect().bottomLeft()));
    });
    connect(m_context.actions.action(ActionId::Copy), &QAction::triggered, this, [this] {
        if (m_place.panel->isVisible())
            copySelection();
    });
}

void SectionPages::connectSection(Section *section)
{
    connect(section, &Section::revealAsked, m_place.panel, &Panel::revealAsked);
    connect(section, &Section::selectionChanged, m_place.panel, &Panel::selectionChanged);
    connect(section, &Section::said, m_place.panel, &Panel::said);
    connect(section, &Section::told, m_place.bar, [bar = m_place.bar](const QString &told) { bar->tell(told); });
    connect(section, &Section::saveAsked, m_place.exporter, &TableExport::askTable);
}

void SectionPages::choose()
{
    m_context.view.remember(m_place.id + QStringLiteral("/page"), currentName());
    Q_EMIT chosen(currentName());
    showChosen();
    Q_EMIT m_place.panel->selectionChanged(std::nullopt);
}

void SectionPages::showChosen()
{
    m_stack->setCurrentWidget(m_instead ? m_instead : m_pages[index()].scroll);
}

void SectionPages::retranslate()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), m_pages[i].title());
    m_waiting->setText(tr("The plan is being read…"));
}

} // namespace quotasmith::ui
