// SPDX-License-Identifier: Apache-2.0
#include "ui/models/target_block.h"

#include "text/convert.h"
#include "ui/models/answer_text.h"
#include "ui/models/targets_model.h"

namespace quotasmith::ui {

namespace {

/// More would be a page of its own.
constexpr std::size_t kMostNotices = 3;

using Plan = std::shared_ptr<const store::PlanSheet>;

EditAnswer answerOf(ops::CellRefusal &refusal, const Plan &plan)
{
    if (auto *error = std::get_if<base::Error>(&refusal.reason))
        return std::move(*error);
    if (auto *conflict = std::get_if<spread::Conflict>(&refusal.reason))
        return Blocked{std::move(*conflict), plan};
    return Declined{std::get<spread::Refusal>(std::move(refusal.reason)), plan};
}

QList<GridRefusal> refusalsOf(const BlockAnswer &block, const QList<GridEdit> &edits)
{
    QList<GridRefusal> refused;
    for (const BlockedCell &cell : block.refused) {
        const GridEdit &edit = edits[static_cast<qsizetype>(cell.cell)];
        refused.append({edit.cell, edit.typed, cell.reason});
    }
    if (std::holds_alternative<base::Error>(block.answer))
        refused.append({edits.front().cell, edits.front().typed, answerText(block.answer)});
    return refused;
}

} // namespace

ops::BlockSource blockSource(GridSource source)
{
    switch (source) {
    case GridSource::Paste:
        return ops::BlockSource::Paste;
    case GridSource::Typing:
    case GridSource::Fill:
        return ops::BlockSource::Fill;
    case GridSource::Clear:
        break;
    }
    return ops::BlockSource::Clear;
}

BlockAnswer typeTargets(DocumentSession &session, const ops::SetTargets &request, ops::Partly partly, ops::Run run)
{
    BlockAnswer result;
    std::optional<ops::BlockOutcome> outcome;
    const bool ran = session.run([&](store::Document &document) {
        outcome = ops::setTargets(document, request, partly, run);
        return outcome->changes;
    });
    if (!ran) {
        result.answer = *session.lastError();
        return result;
    }
    const Plan plan = std::make_shared<const store::PlanSheet>(std::move(outcome->before));
    for (ops::CellRefusal &refusal : outcome->refused)
        result.refused.push_back({refusal.cell, answerText(answerOf(refusal, plan))});
    if (outcome->notices.size() > kMostNotices)
        outcome->notices.resize(kMostNotices);
    result.answer = EditDone{std::move(outcome->notices), plan};
    return result;
}

QString TargetsModel::clearedText(const QModelIndex &) const
{
    return QStringLiteral("0");
}

QList<GridRefusal> TargetsModel::write(const QList<GridEdit> &edits, const TypingStep &step)
{
    ops::SetTargets request = blockOf(edits);
    request.source = blockSource(step.source);
    // Writing moves what the rows say, not the rows: the cells of `edits` stay what they are.
    const bool isPartly = step.partly == GridPartly::Allowed;
    const BlockAnswer block = typeTargets(m_session, request, isPartly ? ops::Partly::Allowed : ops::Partly::Never,
                                          step.isPreview ? ops::Run::Preview : ops::Run::Write);
    if (!step.isPreview && (block.refused.empty() || isPartly))
        Q_EMIT answered(block.answer);
    return refusalsOf(block, edits);
}

ops::SetTargets TargetsModel::blockOf(const QList<GridEdit> &edits) const
{
    ops::SetTargets request;
    request.axis = m_axis;
    request.measure = m_measure;
    request.keep = m_keep;
    request.cells.reserve(static_cast<std::size_t>(edits.size()));
    for (const GridEdit &edit : edits) {
        ops::PlaceName place = target(edit.cell)->place;
        ops::TypedCell &cell = request.cells.emplace_back();
        cell.node = std::move(place.node);
        cell.period = std::move(place.period);
        cell.typed = text::toUtf8(edit.typed);
        if (rowAt(edit.cell).position == 0)
            cell.keep = companyKeep(m_keep);
    }
    return request;
}

} // namespace quotasmith::ui
