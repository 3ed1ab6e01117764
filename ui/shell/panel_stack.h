// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/panel.h"

#include <QStackedWidget>
#include <vector>

namespace quotasmith::ui {

/// The panels of the window, each made when it is first shown, with an action each that shows it.
class PanelStack : public QStackedWidget {
    Q_OBJECT

public:
    PanelStack(const PanelContext &context, std::vector<PanelFactory> factories, QWidget *parent = nullptr);

    /// `panel-targets`: in the order of the factories, checked while the panel is shown.
    const std::vector<QAction *> &actions() const { return m_actions; }
    /// The panel shown last, or the first one.
    void showCurrent() { show(m_current); }
    QString currentId() const { return m_factories.empty() ? QString() : m_factories[m_current].id; }
    /// Makes it the one that `showCurrent` shows; nothing for a panel there is not.
    void choose(const QString &id);
    /// Shows the panel and in it the place; nothing for a panel there is not.
    void reveal(const Destination &destination);
    void retranslate();

Q_SIGNALS:
    void selectionChanged(const std::optional<quotasmith::ui::SelectionSummary> &summary);
    void said(const QString &sentence);

private:
    void addActions();
    void show(std::size_t index);
    ui::Panel *panel(std::size_t index);

    PanelContext m_context;
    std::vector<PanelFactory> m_factories;
    std::vector<ui::Panel *> m_panels; ///< nullptr until first shown
    std::vector<QAction *> m_actions;
    std::size_t m_current = 0;
};

} // namespace quotasmith::ui
