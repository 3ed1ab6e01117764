// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions/action_id.h"

#include <array>
#include <QKeySequence>
#include <QtGlobal>
#include <vector>

/// What the catalog is made of: one table an area, in a file of its own. Texts are marked with
/// `QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", …)`.
namespace quotasmith::ui {

/// What must be there for an action to make sense. While work is under way only `Nothing` and `Work` are met.
enum class Need { Nothing, Idle, Plan, WritablePlan, Undo, Redo, Work };

enum class ActionForm { Push, Toggle };

struct ActionSpec {
    ActionId id;
    const char *name; ///< object name, the id in words: `new-plan`
    const char *text; ///< nullptr: named by its unit or step
    const char *icon; ///< nullptr: none
    QKeySequence shortcut = {};
    Need need = Need::Nothing;
    ActionForm form = ActionForm::Push;
};

/// The areas in the order of the menus.
enum class ActionArea { File, Edit, Diagnosis, Targets, Commission, Execution, Actuals, Review, View, Help };
inline constexpr std::array<ActionArea, 10> kActionAreas{
    ActionArea::File,      ActionArea::Edit,    ActionArea::Diagnosis, ActionArea::Targets, ActionArea::Commission,
    ActionArea::Execution, ActionArea::Actuals, ActionArea::Review,    ActionArea::View,    ActionArea::Help};

const std::vector<ActionSpec> &fileActions();
const std::vector<ActionSpec> &editActions();
const std::vector<ActionSpec> &diagnosisActions();
const std::vector<ActionSpec> &targetsActions();
const std::vector<ActionSpec> &commissionActions();
const std::vector<ActionSpec> &executionActions();
const std::vector<ActionSpec> &actualsActions();
const std::vector<ActionSpec> &reviewActions();
const std::vector<ActionSpec> &viewActions();
const std::vector<ActionSpec> &helpActions();
const std::vector<ActionSpec> &actionsOf(ActionArea area);

} // namespace quotasmith::ui
