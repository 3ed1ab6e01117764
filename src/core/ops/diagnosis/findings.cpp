// SPDX-License-Identifier: Apache-2.0
#include "core/ops/diagnosis/findings.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/lists/list_context.h"
#include "core/ops/lists/list_editor.h"
#include "core/ops/op_codes.h"
#include "core/store/document.h"
#include "core/store/queries/market_lists.h"
#include "core/store/tables/lists.h"
#include "core/store/writer.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <vector>

namespace quotasmith::ops {

namespace {

constexpr std::array<std::string_view, 3> kStatuses{"open", "acted", "dismissed"};
constexpr std::size_t kMostNearest = 3;

FindingStatus statusOf(const std::string &code)
{
    const auto found = std::find(kStatuses.begin(), kStatuses.end(), code);
    return found == kStatuses.end() ? FindingStatus::Open
                                    : static_cast<FindingStatus>(std::distance(kStatuses.begin(), found));
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

[[noreturn]] void refuseUnknown(const std::string &id, const std::vector<std::string> &known)
{
    throw base::Error("finding-unknown", {{"id", id}, {"nearest", joined(base::nearest(id, known, kMostNearest))}});
}

/// Something a rule says now, or somebody marked before.
void requireKnown(const store::Connection &connection, const diagnosis::Judgement &judgement, const std::string &id)
{
    std::set<std::string> known;
    for (const diagnosis::Finding &finding : judgement.findings)
        known.insert(finding.id());
    for (const auto &[marked, mark] : readFindingMarks(connection))
        known.insert(marked);
    if (!known.contains(id))
        refuseUnknown(id, {known.begin(), known.end()});
}

/// Adds or changes a row of a list; what it says by now.
plan::Record put(store::Writer &writer, std::string_view kind, const FieldTexts &said)
{
    ListEditor editor(writer.connection(), plan::listKind(kind), listContext(writer.connection()));
    const ListEditor::Outcome outcome = editor.put(said);
    editor.store(writer, outcome);
    return outcome.record;
}

void mark(store::Writer &writer, const std::string &id, FindingStatus status, const std::string &reason,
          const std::string &action)
{
    put(writer, "findings",
        {{"id", id}, {"status", std::string(findingStatusCode(status))}, {"reason", reason}, {"action", action}});
}

/// The action a finding has become; empty: none, or it is gone.
std::string actionOf(const store::Connection &connection, const std::string &id)
{
    const auto marks = readFindingMarks(connection);
    const auto marked = marks.find(id);
    if (marked == marks.end())
        return {};
    const auto actions = store::readActions(connection);
    const bool isThere = std::any_of(actions.begin(), actions.end(), [&](const plan::ActionItem &action) {
        return action.code == marked->second.action;
    });
    return isThere ? marked->second.action : std::string();
}

} // namespace

std::string_view findingStatusCode(FindingStatus status)
{
    return kStatuses.at(static_cast<std::size_t>(status));
}

std::map<std::string, FindingMark> readFindingMarks(const store::Connection &connection)
{
    std::map<std::string, FindingMark> marks;
    for (const plan::Record &record : store::readList(connection, plan::listKind("findings")))
        marks[record.text("id")] = {statusOf(record.text("status")), record.text("reason"), record.text("action")};
    return marks;
}

store::Changes actOnFinding(store::Document &document, const diagnosis::Judgement &judgement, const std::string &id,
                            const FindingAction &action)
{
    requireKnown(document.connection(), judgement, id);
    FieldTexts said{{"text", std::string(base::trimmed(action.text))}, {"finding", id}};
    if (const std::string code = actionOf(document.connection(), id); !code.empty())
        said.emplace("code", code);
    if (!action.owner.empty())
        said.emplace("owner", action.owner);
    if (!action.due.empty())
        said.emplace("due", action.due);
    return document.transact({kFindingAct, store::StepKind::Edit, {{"key", id}}}, [&](store::Writer &writer) {
        mark(writer, id, FindingStatus::Acted, {}, put(writer, "actions", said).text("code"));
    });
}

store::Changes dismissFinding(store::Document &document, const diagnosis::Judgement &judgement, const std::string &id,
                              const std::string &reason)
{
    requireKnown(document.connection(), judgement, id);
    const std::string why(base::trimmed(reason));
    if (why.empty())
        throw base::Error("reason-missing", {{"id", id}});
    return document.transact({kFindingDismiss, store::StepKind::Edit, {{"key", id}, {"reason", why}}},
                             [&](store::Writer &writer) {
                                 mark(writer, id, FindingStatus::Dismissed, why, actionOf(document.connection(), id));
                             });
}

store::Changes reopenFinding(store::Document &document, const std::string &id)
{
    const auto marks = readFindingMarks(document.connection());
    if (!marks.contains(id)) {
        std::vector<std::string> known;
        for (const auto &[marked, mark] : marks)
            known.push_back(marked);
        refuseUnknown(id, known);
    }
    return document.transact({kFindingReopen, store::StepKind::Edit, {{"key", id}}}, [&](store::Writer &writer) {
        mark(writer, id, FindingStatus::Open, {}, actionOf(document.connection(), id));
    });
}

} // namespace quotasmith::ops
