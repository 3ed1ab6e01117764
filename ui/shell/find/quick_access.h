// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"
#include "ui/shell/find/command_list.h"
#include "ui/shell/find/node_finder.h"
#include "ui/widgets/overlays/quick_list.h"

#include <QObject>

namespace quotasmith::ui {

/// Find (Ctrl+F) and the command palette (Ctrl+K): the two lists that lie over the window when they are asked for.
class QuickAccess : public QObject {
    Q_OBJECT

public:
    QuickAccess(DocumentSession &session, const ActionCatalog &actions, QSettings &settings, QWidget *window);

    void setPanels(const std::vector<QAction *> &panels) { m_commands.setPanels(panels); }
    void retranslate();

Q_SIGNALS:
    /// Somebody wants to go there.
    void placeChosen(const quotasmith::ops::PlaceName &place);

private:
    void readNodes();
    QList<QuickItem> nodes(const QString &typed, int most, const QString &title);
    QList<QuickItem> commands(const QString &typed);

    DocumentSession &m_session;
    CommandList m_commands;
    NodeFinder m_nodes;
    QWidget *m_window;
    QuickList *m_find = nullptr; ///< both until first asked for
    QuickList *m_palette = nullptr;
};

} // namespace quotasmith::ui
