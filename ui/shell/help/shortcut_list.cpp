// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/help/shortcut_list.h"

#include <algorithm>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

constexpr const char *kContext = "Shortcuts";

QString words(const char *source)
{
    return QCoreApplication::translate(kContext, source);
}

struct GridKey {
    const char *keys; ///< as QKeySequence reads them; several divided by a blank
    const char *what;
};

/// What the grid does by keys that are no actions.
constexpr GridKey kGridKeys[]{
    {"F2", QT_TRANSLATE_NOOP("Shortcuts", "Edit the cell; typing replaces it")},
    {"Esc", QT_TRANSLATE_NOOP("Shortcuts", "Give up what was typed")},
    {"Return Shift+Return", QT_TRANSLATE_NOOP("Shortcuts", "Take the value and go down, or up")},
    {"Tab Shift+Tab", QT_TRANSLATE_NOOP("Shortcuts", "Take the value and go right, or left")},
    {"Ctrl+Return", QT_TRANSLATE_NOOP("Shortcuts", "Fill the selection with the value")},
    {"Ctrl+D Ctrl+R", QT_TRANSLATE_NOOP("Shortcuts", "Fill down, fill right")},
    {"Ctrl+C Ctrl+X Ctrl+V", QT_TRANSLATE_NOOP("Shortcuts", "Copy, cut and paste a block")},
    {"Del", QT_TRANSLATE_NOOP("Shortcuts", "Clear the selection")},
    {"Ctrl+Up Ctrl+Down Ctrl+Left Ctrl+Right", QT_TRANSLATE_NOOP("Shortcuts", "Jump to the edge")},
    {"Ctrl+A", QT_TRANSLATE_NOOP("Shortcuts", "Select everything")},
};

QString nativeKeys(const QString &keys)
{
    QStringList shown;
    for (const QString &key : keys.split(QLatin1Char(' ')))
        shown << QKeySequence(key).toString(QKeySequence::NativeText);
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
    for (const GridKey &key : kGridKeys)
        lines.push_back({words(QT_TRANSLATE_NOOP("Shortcuts", "In the grid")), nativeKeys(QString::fromUtf8(key.keys)),
                         words(key.what)});
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
