// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/find/quick_access.h"

#include "ui/widgets/tinted_icon.h"

namespace quotasmith::ui {

namespace {

constexpr int kMostFound = 100;
constexpr int kMostBesideCommands = 5;

} // namespace

QuickAccess::QuickAccess(DocumentSession &session, const ActionCatalog &actions, QSettings &settings, QWidget *window)
    : QObject(window), m_session(session), m_commands(actions, settings), m_window(window)
{
    connect(actions.action(ActionId::Find), &QAction::triggered, this, [this] {
        readNodes();
        if (!m_find)
            m_find = new QuickList(QStringLiteral("find"), m_window);
        retranslate();
        m_find->open([this](const QString &typed) { return nodes(typed, kMostFound, QStringLiteral("%1")); });
    });
    connect(actions.action(ActionId::Commands), &QAction::triggered, this, [this] {
        readNodes();
        if (!m_palette)
            m_palette = new QuickList(QStringLiteral("command-palette"), m_window);
        retranslate();
        m_palette->open([this](const QString &typed) { return commands(typed); });
    });
}

void QuickAccess::retranslate()
{
    if (m_find)
        m_find->setWords(tr("Find a person, a team, a tier, a product: name, code or first letters of the pinyin"),
                         tr("Nothing in the plan is called that."));
    if (m_palette)
        m_palette->setWords(tr("What do you want to do?"), tr("No command and nothing in the plan is called that."));
}

void QuickAccess::readNodes()
{
    m_nodes = NodeFinder();
    if (m_session.isOpen())
        m_session.read([this](const store::Document &document) { m_nodes = NodeFinder(document); });
}

QList<QuickItem> QuickAccess::nodes(const QString &typed, int most, const QString &title)
{
    QList<QuickItem> items;
    for (const NodeHit &hit : m_nodes.find(typed, most))
        items.append({title.arg(hit.name), hit.path, hit.code, tintedIcon(QStringLiteral("node")),
                      [this, place = hit.place] { Q_EMIT placeChosen(place); }});
    return items;
}

QList<QuickItem> QuickAccess::commands(const QString &typed)
{
    QList<QuickItem> items = m_commands.find(typed);
    if (!typed.isEmpty())
        items += nodes(typed, kMostBesideCommands, tr("Go to %1"));
    return items;
}

} // namespace quotasmith::ui
