// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/keys/grid_key_table.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace quotasmith::ui {

namespace {

using Standard = QKeySequence::StandardKey;
constexpr bool kHidden = false;

constexpr GridKey key(GridAct act, QKeyCombination pressed, bool isShown = true)
{
    return {act, pressed, QKeySequence::UnknownKey, isShown};
}
constexpr GridKey key(GridAct act, Standard standard)
{
    return {act, {}, standard, true};
}

const GridKey kEdit[]{key(GridAct::Edit, Qt::Key_F2)};
const GridKey kGiveUp[]{key(GridAct::GiveUp, Qt::Key_Escape)};
const GridKey kEnter[]{key(GridAct::StepDown, Qt::Key_Return), key(GridAct::StepUp, Qt::SHIFT | Qt::Key_Return),
                       key(GridAct::StepDown, Qt::Key_Enter, kHidden),
                       key(GridAct::StepUp, Qt::SHIFT | Qt::Key_Enter, kHidden)};
const GridKey kTab[]{key(GridAct::StepRight, Qt::Key_Tab), key(GridAct::StepLeft, Qt::SHIFT | Qt::Key_Tab),
                     key(GridAct::StepLeft, Qt::SHIFT | Qt::Key_Backtab, kHidden),
                     key(GridAct::StepLeft, Qt::Key_Backtab, kHidden)};
const GridKey kFillSelection[]{key(GridAct::FillSelection, Qt::CTRL | Qt::Key_Return),
                               key(GridAct::FillSelection, Qt::CTRL | Qt::Key_Enter, kHidden)};
const GridKey kFill[]{key(GridAct::FillDown, Qt::CTRL | Qt::Key_D), key(GridAct::FillRight, Qt::CTRL | Qt::Key_R)};
const GridKey kClipboard[]{key(GridAct::Copy, QKeySequence::Copy), key(GridAct::Cut, QKeySequence::Cut),
                           key(GridAct::Paste, QKeySequence::Paste)};
const GridKey kClear[]{key(GridAct::Clear, Qt::Key_Delete), key(GridAct::Clear, Qt::Key_Backspace, kHidden)};
const GridKey kArrows[]{key(GridAct::Up, Qt::Key_Up), key(GridAct::Down, Qt::Key_Down),
                        key(GridAct::Left, Qt::Key_Left), key(GridAct::Right, Qt::Key_Right)};
const GridKey kEdges[]{key(GridAct::EdgeUp, Qt::CTRL | Qt::Key_Up), key(GridAct::EdgeDown, Qt::CTRL | Qt::Key_Down),
                       key(GridAct::EdgeLeft, Qt::CTRL | Qt::Key_Left),
                       key(GridAct::EdgeRight, Qt::CTRL | Qt::Key_Right)};
const GridKey kRow[]{key(GridAct::RowStart, Qt::Key_Home), key(GridAct::RowEnd, Qt::Key_End)};
const GridKey kGrid[]{key(GridAct::GridStart, Qt::CTRL | Qt::Key_Home), key(GridAct::GridEnd, Qt::CTRL | Qt::Key_End)};
const GridKey kPages[]{key(GridAct::PageUp, Qt::Key_PageUp), key(GridAct::PageDown, Qt::Key_PageDown)};
const GridKey kAll[]{key(GridAct::SelectAll, QKeySequence::SelectAll)};
const GridKey kWhole[]{key(GridAct::SelectColumns, Qt::CTRL | Qt::Key_Space),
                       key(GridAct::SelectRows, Qt::SHIFT | Qt::Key_Space)};

const GridKeyLine kLines[]{
    {QT_TRANSLATE_NOOP("Shortcuts", "Edit the cell; typing replaces it"), kEdit},
    {QT_TRANSLATE_NOOP("Shortcuts", "Give up what was typed"), kGiveUp},
    {QT_TRANSLATE_NOOP("Shortcuts", "Take the value and go down, or up"), kEnter},
    {QT_TRANSLATE_NOOP("Shortcuts", "Take the value and go right, or left"), kTab},
    {QT_TRANSLATE_NOOP("Shortcuts", "Fill the selection with the value"), kFillSelection},
    {QT_TRANSLATE_NOOP("Shortcuts", "Fill down, fill right"), kFill},
    {QT_TRANSLATE_NOOP("Shortcuts", "Copy, cut and paste a block"), kClipboard},
    {QT_TRANSLATE_NOOP("Shortcuts", "Clear the selection"), kClear},
    {QT_TRANSLATE_NOOP("Shortcuts", "Go to the next cell; with Shift the selection follows"), kArrows},
    {QT_TRANSLATE_NOOP("Shortcuts", "Jump to the edge"), kEdges},
    {QT_TRANSLATE_NOOP("Shortcuts", "To the beginning or the end of the row"), kRow},
    {QT_TRANSLATE_NOOP("Shortcuts", "To the first or the last cell"), kGrid},
    {QT_TRANSLATE_NOOP("Shortcuts", "A page up or down"), kPages},
    {QT_TRANSLATE_NOOP("Shortcuts", "Select everything"), kAll},
    {QT_TRANSLATE_NOOP("Shortcuts", "Select whole columns, or rows"), kWhole},
};

std::optional<GridAct> actOf(QKeyCombination pressed)
{
    for (const GridKeyLine &line : kLines)
        for (const GridKey &each : line.keys)
            if (each.standard == QKeySequence::UnknownKey && each.key == pressed)
                return each.act;
    return std::nullopt;
}

} // namespace

std::span<const GridKeyLine> gridKeyLines()
{
    return kLines;
}

std::optional<GridPress> gridPressOf(const QKeyEvent &event)
{
    for (const GridKeyLine &line : kLines)
        for (const GridKey &each : line.keys)
            if (each.standard != QKeySequence::UnknownKey && event.matches(each.standard))
                return GridPress{each.act};
    constexpr Qt::KeyboardModifiers kHeld =
        Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & kHeld; // the number block is as good as any
    const auto pressed = static_cast<Qt::Key>(event.key());
    if (const auto act = actOf(QKeyCombination(modifiers, pressed)))
        return GridPress{*act};
    const auto moved = actOf(QKeyCombination(modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier), pressed));
    return moved && isMove(*moved) ? std::optional(GridPress{*moved, true}) : std::nullopt;
}

bool isMove(GridAct act)
{
    return act >= GridAct::Down;
}

} // namespace quotasmith::ui
