// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <vector>

namespace quotasmith::ui {

class MessageBar;
class Section;
class TableExport;
class TaskRunner;

/// The pages of a panel: tabs, and below them the section that is seen, in a scroll area of its own. Passes on what the
/// sections say and ask for, remembers which page was seen last, copies what is selected in them, and fills the menu of
/// what can be saved. Sections show amounts in another unit as soon as one is chosen; titles follow the language.
class SectionPages : public QWidget {
    Q_OBJECT

public:
    using Title = QString (*)();
    /// What the pages of a panel are called, and whom they speak through; all of that is the panel's.
    struct Place {
        Panel *panel;
        QString id;            ///< `review`: the tabs are `review-pages`
        QString sectionName;   ///< `review-%1-page`: the object name of a section
        MessageBar *bar;       ///< tells what was refused
        TableExport *exporter; ///< writes tables and charts
    };

    /// The context outlives the pages.
    SectionPages(const PanelContext &context, const Place &place);

    /// Behind the others.
    void add(const char *name, Section *section, Title title);
    /// At the right of the tabs.
    void addToHead(QWidget *widget);
    /// The button below which everything drops down that can be saved.
    void setExportButton(QPushButton *button);

    /// Tells at the right of the tabs what is being read, once it takes long.
    void watch(TaskRunner &tasks);

    /// The page that was seen last, else the first one.
    void showRemembered();
    /// By its name; nothing for one there is not.
    void showPage(const QString &name);
    /// Something else below the tabs, in the place of the page; nullptr: the page again.
    void setInstead(QWidget *widget);
    /// Says that the plan is being read, in the place of pages that are still of another plan.
    void showWaiting();
    bool has(const QString &name) const { return section(name) != nullptr; }
    /// nullptr: there is none.
    Section *section(const QString &name) const;
    /// Of the tab that is chosen; there is one.
    Section *current() const { return m_pages[index()].section; }
    const QString &currentName() const { return m_pages[index()].name; }

    /// Shows a list of the plan on the first page that has it, and in it a row if one is named. False: no page has it.
    bool revealList(const QString &kind, const QString &row = {});
    /// Shows a list in a window of its own; nothing for one there is not.
    void openList(const QString &kind, const QString &row = {});
    /// Every section is filled again: now, or when it is next seen.
    void refill();
    /// Of the table or grid that has the keyboard.
    void copySelection() const;
    /// What the page that is seen can write to files.
    void fillExports();

    /// Does something with every section of a kind.
    template <class Kind, class Work> void each(const Work &work) const
    {
        for (const Page &page : m_pages)
            if (auto *section = qobject_cast<Kind *>(page.section))
                work(*section);
    }

Q_SIGNALS:
    /// A tab: its page is shown next.
    void chosen(const QString &name);
    /// The menu of what can be saved is empty: what is more than the page comes first.
    void exportsAsked(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Page {
        QString name;
        Section *section;
        Title title;
        QScrollArea *scroll;
    };

    std::size_t index() const;
    void connectActions();
    void connectSection(Section *section);
    void choose();
    void showChosen();
    void retranslate();

    PanelContext m_context;
    Place m_place;
    std::vector<Page> m_pages;
    QHBoxLayout *m_head;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_instead = nullptr;
    QLabel *m_waiting;
    QMenu *m_exports;
    QPushButton *m_exportButton = nullptr;
};

} // namespace quotasmith::ui
