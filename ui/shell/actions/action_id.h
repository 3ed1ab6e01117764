// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/display_unit.h"

namespace quotasmith::ui {

/// Every action of the window.
enum class ActionId {
    // File
    NewPlan,
    OpenSample,
    OpenPlan,
    SaveCopy,
    Backups,
    Import,
    ImportLastYear,
    Export,
    Print,
    HandOut,
    TakeBack,
    PlanSettings,
    Settings,
    Quit,
    Save,
    // Edit
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    FillDown,
    FillRight,
    ClearCells,
    CancelWork,
    Find,
    Commands,
    // Diagnosis
    ShowFindings,
    ActOnFinding,
    DismissFinding,
    ReopenFinding,
    SegmentCustomers,
    // Targets
    ReasonTarget,
    DecomposeTarget,
    ToggleHold,
    UnfoldMonths,
    HoldWith,
    SpreadTarget,
    MoveAmount,
    ExplainTarget,
    ShowHolds,
    ShowMoved,
    ShowTargetChart,
    // Commission
    NewScheme,
    DuplicateScheme,
    SaveScheme,
    SchemeFile,
    RemoveScheme,
    ShowSchemes,
    ShowPayCost,
    ShowStatements,
    CloseStatements,
    PrintStatements,
    // Execution
    ShowReminders,
    ShowBoard,
    AddAction,
    ShowStrategies,
    ShowProjects,
    ShowActivity,
    ShowBudget,
    ShowMeetings,
    MarkDone,
    // Actuals
    EarlierMonth,
    LaterMonth,
    CellNote,
    CloseMonth,
    ReopenMonth,
    // Review
    ReviewPlan,
    ExplainDifference,
    ForecastYear,
    ShowVersions,
    SubmitVersion,
    WithdrawVersion,
    VoteVersion,
    ReviseTargets,
    DropRevision,
    NextYear,
    // View
    English,
    Chinese,
    UnitOne, ///< followed by the others in the order of DisplayUnit
    UnitThousand,
    UnitTenThousand,
    UnitHundredMillion,
    // Help
    Manual,
    Shortcuts,
    About
};

ActionId unitAction(DisplayUnit unit);

} // namespace quotasmith::ui
