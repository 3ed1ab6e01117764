// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/panel.h"

#include <functional>
#include <QStackedWidget>
#include <QTabBar>
#include <vector>

namespace quotasmith::ui {

/// The annual target: how it is reasoned, and how it is taken apart. A page each, made when it is first shown.
class TargetsPanel : public Panel {
    Q_OBJECT

public:
    explicit TargetsPanel(const PanelContext &context, QWidget *parent = nullptr);

    QString helpPage() const override { return QStringLiteral("targets"); }
    /// Shows a page by its object name.
    void showPage(const QString &name);
    void reveal(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Page {
        QString name; ///< object name of the page
        std::function<QString()> title;
        std::function<Panel *(const PanelContext &)> make;
        Panel *panel = nullptr; ///< until first shown
    };

    static std::vector<Page> pages();
    /// The page a plan begins with: Decompose once it has a target, Set before.
    void openPlan();
    void show(int index);
    void retranslate();

    PanelContext m_context;
    std::vector<Page> m_list;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

/// The panel as the window gets it.
PanelFactory targetsPanelFactory();

} // namespace quotasmith::ui
