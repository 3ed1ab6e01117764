// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/help/shortcut_list.h"

#include "ui/widgets/grid/keys/grid_key_table.h"

#include <algorithm>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

constexpr const char *kContext = "Shortcuts";

QString words(const char *source)
{
    return QCoreApplication::translate(kContext, source);
}

QString nativeKeys(const GridKeyLine &line)
{
    QStringList shown;
    for (const GridKey &key : line.keys)
        if (key.isShown)
            shown << (key.standard != QKeySequence::UnknownKey ? QKeySequence(key.standard) : QKeySequence(key.key))
                         .toString(QKeySequence::NativeText);
    return shown.join(QStringLiteral("  "));
}

} // namespace

std::vector<ShortcutLine> shortcutLines(const ActionCatalog &actions, const std::vector<QAction *> &panels)
{
    std::vector<ShortcutLine> lines;
    const auto add = [&](const QString &area, const QAction *action) {
        if (!action->shortcut().isEmpty())
            lines.push_back({area, action->shortcut().toString(QKeySequence::NativeText), action->iconText()});
    };
    for (const QAction *panel : panels)
        add(words(QT_TRANSLATE_NOOP("Shortcuts", "Panels")), panel);
    for (const ActionArea area : kActionAreas)
        for (const ActionSpec &spec : actionsOf(area))
            add(areaName(area), actions.action(spec.id));
    for (const GridKeyLine &line : gridKeyLines())
        lines.push_back({words(QT_TRANSLATE_NOOP("Shortcuts", "In the grid")), nativeKeys(line), words(line.what)});
    return lines;
}

QString shortcutText(const std::vector<ShortcutLine> &lines)
{
    qsizetype wide = 0;
    for (const ShortcutLine &line : lines)
        wide = std::max(wide, line.keys.size());
    QString text;
    QString area;
    for (const ShortcutLine &line : lines) {
        if (line.area != area)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + line.area + QLatin1Char('\n');
        area = line.area;
        text += QStringLiteral("  ") + line.keys.leftJustified(wide + 2) + line.what + QLatin1Char('\n');
    }
    return text;
}

} // namespace quotasmith::ui
