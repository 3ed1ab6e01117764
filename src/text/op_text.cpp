// SPDX-License-Identifier: Apache-2.0
#include "text/op_text.h"

#include "core/plan/ratio.h"
#include "text/board/ratio_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/list_text.h"
#include "text/lists/setting_text.h"
#include "text/name_text.h"
#include "text/versions/version_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <charconv>

namespace quotasmith::text {

namespace {

constexpr std::array kNames{
    Sentence{"plan-create", QT_TRANSLATE_NOOP("Op", "New plan")},
    Sentence{"sample-build", QT_TRANSLATE_NOOP("Op", "Build sample")},
    Sentence{"targets-annual", QT_TRANSLATE_NOOP("Op", "Set annual target")},
    Sentence{"targets-set", QT_TRANSLATE_NOOP("Op", "Set target")},
    Sentence{"targets-paste", QT_TRANSLATE_NOOP("Op", "Paste targets")},
    Sentence{"targets-fill", QT_TRANSLATE_NOOP("Op", "Fill targets")},
    Sentence{"targets-clear", QT_TRANSLATE_NOOP("Op", "Clear targets")},
    Sentence{"targets-move", QT_TRANSLATE_NOOP("Op", "Move target")},
    Sentence{"targets-hold", QT_TRANSLATE_NOOP("Op", "Hold target")},
    Sentence{"targets-release", QT_TRANSLATE_NOOP("Op", "Release target")},
    Sentence{"targets-release-set", QT_TRANSLATE_NOOP("Op", "Release and set target")},
    Sentence{"targets-template", QT_TRANSLATE_NOOP("Op", "Apply template of goals")},
    Sentence{"targets-spread", QT_TRANSLATE_NOOP("Op", "Spread targets")},
    Sentence{"people-join", QT_TRANSLATE_NOOP("Op", "Join")},
    Sentence{"people-leave", QT_TRANSLATE_NOOP("Op", "Leave")},
    Sentence{"people-move", QT_TRANSLATE_NOOP("Op", "Change teams")},
    Sentence{"nodes-add", QT_TRANSLATE_NOOP("Op", "Add node")},
    Sentence{"nodes-move", QT_TRANSLATE_NOOP("Op", "Move node")},
    Sentence{"nodes-rename", QT_TRANSLATE_NOOP("Op", "Rename node")},
    Sentence{"nodes-remove", QT_TRANSLATE_NOOP("Op", "Remove node")},
    Sentence{"customers-segment", QT_TRANSLATE_NOOP("Op", "Segment customers")},
    Sentence{"plan-set", QT_TRANSLATE_NOOP("Op", "Plan settings")},
    Sentence{"plan-restore", QT_TRANSLATE_NOOP("Op", "Backup restored")},
    Sentence{"actuals-set", QT_TRANSLATE_NOOP("Op", "Set actual")},
    Sentence{"actuals-paste", QT_TRANSLATE_NOOP("Op", "Paste actuals")},
    Sentence{"actuals-fill", QT_TRANSLATE_NOOP("Op", "Fill actuals")},
    Sentence{"actuals-clear", QT_TRANSLATE_NOOP("Op", "Clear actuals")},
    Sentence{"actuals-note", QT_TRANSLATE_NOOP("Op", "Note on an actual")},
    Sentence{"actuals-close", QT_TRANSLATE_NOOP("Op", "Close month")},
    Sentence{"hand-out", QT_TRANSLATE_NOOP("Op", "Hand out")},
    Sentence{"take-back", QT_TRANSLATE_NOOP("Op", "Take back")},
    Sentence{"actuals-reopen", QT_TRANSLATE_NOOP("Op", "Reopen month")},
    Sentence{"finding-act", QT_TRANSLATE_NOOP("Op", "Make a finding an action")},
    Sentence{"finding-dismiss", QT_TRANSLATE_NOOP("Op", "Dismiss a finding")},
    Sentence{"finding-reopen", QT_TRANSLATE_NOOP("Op", "Reopen a finding")},
    Sentence{"accounts-score", QT_TRANSLATE_NOOP("Op", "Score potential")},
    Sentence{"scheme-put", QT_TRANSLATE_NOOP("Op", "Commission scheme")},
    Sentence{"scheme-remove", QT_TRANSLATE_NOOP("Op", "Remove commission scheme")},
    Sentence{"statements-close", QT_TRANSLATE_NOOP("Op", "Close pay statements")},
    Sentence{"approvers-set", QT_TRANSLATE_NOOP("Op", "Approvers")},
    Sentence{"versions-submit", QT_TRANSLATE_NOOP("Op", "Submit targets")},
    Sentence{"versions-withdraw", QT_TRANSLATE_NOOP("Op", "Withdraw the submission")},
    Sentence{"versions-vote", QT_TRANSLATE_NOOP("Op", "Record an approver's word")},
    Sentence{"versions-approve", QT_TRANSLATE_NOOP("Op", "Approve targets")},
    Sentence{"versions-revise", QT_TRANSLATE_NOOP("Op", "Begin a revision")},
    Sentence{"versions-drop", QT_TRANSLATE_NOOP("Op", "Drop a revision")},
    Sentence{"plan-continue", QT_TRANSLATE_NOOP("Op", "Start next year")},
    Sentence{"problem-open", QT_TRANSLATE_NOOP("Op", "Open problem")},
    Sentence{"problem-step", QT_TRANSLATE_NOOP("Op", "Take problem a step on")},
    Sentence{"list-put", QT_TRANSLATE_NOOP("Op", "Change list")},
    Sentence{"list-remove", QT_TRANSLATE_NOOP("Op", "Remove from list")},
    Sentence{"import-list", QT_TRANSLATE_NOOP("Op", "Import list")},
    Sentence{"import-people", QT_TRANSLATE_NOOP("Op", "Import people")},
    Sentence{"import-customers", QT_TRANSLATE_NOOP("Op", "Import customers")},
    Sentence{"import-products", QT_TRANSLATE_NOOP("Op", "Import products")},
    Sentence{"import-actuals", QT_TRANSLATE_NOOP("Op", "Import actuals")},
    Sentence{"import-targets", QT_TRANSLATE_NOOP("Op", "Import targets")},
};

/// What a summary may say, in the order people say it.
constexpr std::array<std::string_view, 28> kParts{
    "company", "version", "name",  "vote",   "revising", "list",     "key",   "source",  "axis",    "node",
    "person",  "period",  "month", "toNode", "toPeriod", "to",       "heir",  "setting", "measure", "ambition",
    "value",   "ratio",   "keep",  "method", "lines",    "accounts", "cells", "reason"};

QString unitsText(const std::string &units, const std::map<std::string, std::string> &summary,
                  const plan::PlanSettings &settings)
{
    std::int64_t number = 0;
    const auto end = units.data() + units.size();
    const auto measure = summary.find("measure");
    const auto known = measure == summary.end() ? std::nullopt : plan::findMeasure(measure->second);
    if (std::from_chars(units.data(), end, number).ptr != end || !known)
        return fromUtf8(units);
    return amountText(number, settings.decimals(*known));
}

QString ratioValueText(const std::string &exact, const std::map<std::string, std::string> &summary,
                       const plan::PlanSettings &settings)
{
    const auto measure = summary.find("measure");
    const auto known = measure == summary.end() ? std::nullopt : plan::findMeasure(measure->second);
    const auto value = plan::parseExact(exact);
    return known && value ? ratioText(*known, value, settings) : fromUtf8(exact);
}

QString partText(std::string_view part, const std::string &value, const std::map<std::string, std::string> &summary,
                 const plan::PlanSettings &settings)
{
    if (part == "value")
        return unitsText(value, summary, settings);
    if (part == "ratio")
        return ratioValueText(value, summary, settings);
    if (const auto keep = spread::findKeep(value); keep && part == "keep")
        return keepName(*keep);
    if (const auto method = spread::findMethod(value); method && part == "method")
        return methodName(*method);
    if (const auto *list = plan::findListKind(value); list && part == "list")
        return listName(*list);
    if (part == "setting")
        return settingsText(value);
    if (part == "vote")
        return voteName(value == "yes");
    if (part == "revising")
        return revisingName(value);
    if (part == "version")
        return phrase(QCoreApplication::translate("Op", "version {number}"), {{"number", fromUtf8(value)}});
    if (part == "accounts")
        return phrase(QCoreApplication::translate("Op", "{count} customers"), {{"count", fromUtf8(value)}});
    if (part == "cells")
        return phrase(QCoreApplication::translate("Op", "{count} cells"), {{"count", fromUtf8(value)}});
    return valueName(part, value);
}

} // namespace

QString opName(std::string_view code)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [code](const Sentence &entry) { return entry.code == code; });
    return found == kNames.end() ? fromUtf8(code) : QCoreApplication::translate("Op", found->form);
}

QString opName(const store::Op &op)
{
    const auto cells = op.summary.find("cells");
    return phrase(QCoreApplication::translate("Op", "{name}[ ({count})]"),
                  {{"name", opName(std::string_view(op.code))},
                   {"count", cells == op.summary.end() ? QString() : fromUtf8(cells->second)}});
}

QString opSummary(const store::Op &op, const plan::PlanSettings &settings)
{
    QStringList parts;
    for (const std::string_view part : kParts) {
        const auto found = op.summary.find(std::string(part));
        if (found != op.summary.end() && !found->second.empty())
            parts << partText(part, found->second, op.summary, settings);
    }
    return phrase(
        QCoreApplication::translate("Op", "{name}[: {parts}]"),
        {{"name", opName(std::string_view(op.code))}, {"parts", parts.join(QCoreApplication::translate("Op", ", "))}});
}

std::span<const Sentence> opNames()
{
    return kNames;
}

} // namespace quotasmith::text
