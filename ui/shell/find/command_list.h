// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions/action_catalog.h"
#include "ui/widgets/overlays/quick_item.h"

#include <QList>
#include <QSettings>
#include <QStringList>
#include <vector>

namespace quotasmith::ui {

/// Everything that can be done now, for the command palette: found by words of either language, by the first letters
/// of the pinyin and by the action's id; what was used last stands first.
class CommandList {
public:
    CommandList(const ActionCatalog &actions, QSettings &settings) : m_actions(actions), m_settings(settings) {}

    /// The panels, which are no actions of the catalog.
    void setPanels(const std::vector<QAction *> &panels) { m_panels = panels; }
    /// Enabled ones in which every word that was typed occurs.
    QList<QuickItem> find(const QString &typed) const;

    static constexpr int kRecent = 6;

private:
    struct Command {
        QAction *action;
        QString area;
        QString words; ///< folded: everything it may be called
    };

    std::vector<Command> commands() const;
    QuickItem itemOf(const Command &command) const;
    QStringList recent() const;
    void remember(const QString &name) const;

    const ActionCatalog &m_actions;
    QSettings &m_settings;
    std::vector<QAction *> m_panels;
};

} // namespace quotasmith::ui
