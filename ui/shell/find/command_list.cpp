// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/find/command_list.h"

#include "text/language.h"
#include "ui/shell/find/pinyin.h"

#include <algorithm>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

QString recentKey()
{
    return QStringLiteral("recent/commands");
}

/// What the palette calls it: a button's words, or the hint where the button has but a sign.
QString titleOf(const QAction *action)
{
    const QString tip = action->toolTip();
    return action->iconText().size() < tip.size() && tip.contains(action->iconText()) ? tip : action->iconText();
}

QString folded(QStringList words)
{
    words.append(pinyinInitials(words.join(QString())));
    return words.join(QLatin1Char(' ')).toCaseFolded();
}

bool holdsAll(const QString &words, const QStringList &typed)
{
    return std::all_of(typed.begin(), typed.end(), [&](const QString &each) { return words.contains(each); });
}

} // namespace

QList<QuickItem> CommandList::find(const QString &typed) const
{
    const QString wanted = typed.trimmed().toCaseFolded();
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList last = recent();
    std::vector<std::pair<int, Command>> found;
    for (const Command &command : commands()) {
        if (!command.action->isEnabled() || !holdsAll(command.words, words))
            continue;
        const auto used = last.indexOf(command.action->objectName());
        const bool begins = !wanted.isEmpty() && titleOf(command.action).toCaseFolded().startsWith(wanted);
        found.emplace_back(begins ? -1 : used < 0 ? kRecent : static_cast<int>(used), command);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<QuickItem> items;
    for (const auto &[rank, command] : found)
        items.append(itemOf(command));
    return items;
}

std::vector<CommandList::Command> CommandList::commands() const
{
    std::vector<Command> commands;
    for (QAction *panel : m_panels)
        commands.push_back({panel, QCoreApplication::translate("quotasmith::ui::CommandList", "Panel"),
                            folded({panel->text(), panel->objectName()})});
    for (const ActionArea area : kActionAreas)
        for (const ActionSpec &spec : actionsOf(area)) {
            if (spec.id == ActionId::Commands)
                continue;
            QAction *action = m_actions.action(spec.id);
            QStringList words{titleOf(action),
                              QString::fromUtf8(spec.name).replace(QLatin1Char('-'), QLatin1Char(' '))};
            for (const text::Language language : {text::Language::English, text::Language::Chinese})
                if (spec.text)
                    words.append(plainText(text::wordsIn(language, ActionCatalog::kContext, spec.text)));
            commands.push_back({action, areaName(area), folded(words)});
        }
    return commands;
}

QuickItem CommandList::itemOf(const Command &command) const
{
    QAction *action = command.action;
    const QString name = action->objectName();
    return {titleOf(action), command.area, action->shortcut().toString(QKeySequence::NativeText), action->icon(),
            [this, action, name] {
                remember(name);
                action->trigger();
            }};
}

QStringList CommandList::recent() const
{
    return m_settings.value(recentKey()).toStringList();
}

void CommandList::remember(const QString &name) const
{
    QStringList names = recent();
    names.removeAll(name);
    names.prepend(name);
    m_settings.setValue(recentKey(), names.mid(0, kRecent));
}

} // namespace quotasmith::ui
