// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What every undoable action is called, in the history and in front of the user (src/text/op_text).
namespace quotasmith::ops {

inline constexpr const char *kPlanCreate = "plan-create";
inline constexpr const char *kSampleBuild = "sample-build";
inline constexpr const char *kTargetsAnnual = "targets-annual";
inline constexpr const char *kTargetsSet = "targets-set";
inline constexpr const char *kTargetsPaste = "targets-paste";
inline constexpr const char *kTargetsFill = "targets-fill";
inline constexpr const char *kTargetsClear = "targets-clear";
inline constexpr const char *kTargetsHold = "targets-hold";
inline constexpr const char *kTargetsRelease = "targets-release";
inline constexpr const char *kTargetsReleaseSet = "targets-release-set";
inline constexpr const char *kTargetsMove = "targets-move";
inline constexpr const char *kTargetsTemplate = "targets-template";
inline constexpr const char *kTargetsSpread = "targets-spread";
inline constexpr const char *kPeopleJoin = "people-join";
inline constexpr const char *kPeopleLeave = "people-leave";
inline constexpr const char *kPeopleMove = "people-move";
inline constexpr const char *kNodesAdd = "nodes-add";
inline constexpr const char *kNodesMove = "nodes-move";
inline constexpr const char *kNodesRename = "nodes-rename";
inline constexpr const char *kNodesRemove = "nodes-remove";
inline constexpr const char *kCustomersSegment = "customers-segment";
inline constexpr const char *kPlanSet = "plan-set";
inline constexpr const char *kActualsSet = "actuals-set";
inline constexpr const char *kActualsPaste = "actuals-paste";
inline constexpr const char *kActualsFill = "actuals-fill";
inline constexpr const char *kActualsClear = "actuals-clear";
inline constexpr const char *kActualsNote = "actuals-note";
inline constexpr const char *kActualsClose = "actuals-close";
inline constexpr const char *kHandOut = "hand-out";
inline constexpr const char *kTakeBack = "take-back";
inline constexpr const char *kActualsReopen = "actuals-reopen";
inline constexpr const char *kFindingAct = "finding-act";
inline constexpr const char *kFindingDismiss = "finding-dismiss";
inline constexpr const char *kFindingReopen = "finding-reopen";
inline constexpr const char *kAccountsScore = "accounts-score";
inline constexpr const char *kSchemePut = "scheme-put";
inline constexpr const char *kSchemeRemove = "scheme-remove";
inline constexpr const char *kStatementsClose = "statements-close";
inline constexpr const char *kPlanRestore = "plan-restore";
inline constexpr const char *kProblemOpen = "problem-open";
inline constexpr const char *kProblemStep = "problem-step";
inline constexpr const char *kApproversSet = "approvers-set";
inline constexpr const char *kVersionsSubmit = "versions-submit";
inline constexpr const char *kVersionsWithdraw = "versions-withdraw";
inline constexpr const char *kVersionsVote = "versions-vote";
inline constexpr const char *kVersionsApprove = "versions-approve";
inline constexpr const char *kVersionsRevise = "versions-revise";
inline constexpr const char *kVersionsDrop = "versions-drop";
inline constexpr const char *kPlanContinue = "plan-continue";
inline constexpr const char *kListPut = "list-put";
inline constexpr const char *kListRemove = "list-remove";
inline constexpr const char *kImportList = "import-list";
inline constexpr const char *kImportPeople = "import-people";
inline constexpr const char *kImportCustomers = "import-customers";
inline constexpr const char *kImportProducts = "import-products";
inline constexpr const char *kImportActuals = "import-actuals";
inline constexpr const char *kImportTargets = "import-targets";

} // namespace quotasmith::ops
