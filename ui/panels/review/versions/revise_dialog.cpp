// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/versions/revise_dialog.h"

#include "core/money/money.h"
#include "core/store/tables/settings.h"
#include "text/conflict_text.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/paragraph.h"

#include <array>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRadioButton>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;
using plan::Axis;

constexpr std::array kMethods{ops::Revising::Respread, ops::Revising::Lower, ops::Revising::Free};
constexpr int kWidthInLetters = 150;
constexpr int kChartInLines = 13;
constexpr int kMostRegions = 10;
constexpr const char *kPreviewReason = "?"; ///< a preview is about numbers, whatever the reason will be

QString methodName(ops::Revising method)
{
    switch (method) {
    case ops::Revising::Respread:
        return ReviseDialog::tr(
            "&Keep the annual target: the open months take over what the closed ones fell short of");
    case ops::Revising::Lower:
        return ReviseDialog::tr("&Lower it: what closed months came to, and the rest of the plan as it is");
    case ops::Revising::Free:
        break;
    }
    return ReviseDialog::tr("&Open the targets only: the open months may be edited again");
}

std::int64_t remaining(const spread::Sheet &sheet, int node)
{
    const plan::MonthUnits months = sheet.months(Axis::Organisation, node);
    std::int64_t sum = 0;
    for (std::size_t month = 0; month < months.size(); ++month)
        if (!sheet.closed[month])
            sum = money::addUnits(sum, months[month]);
    return sum;
}

money::Rate sizeOf(const money::Rate &share)
{
    return share < money::Rate() ? money::Rate() - share : share;
}

} // namespace

MostMoved mostMoved(const spread::Sheet &before, const spread::Sheet &after)
{
    MostMoved most{0, money::Rate()};
    const plan::Tree &tree = before.tree(Axis::Organisation);
    for (int node = 0; node < tree.size() && most.share; ++node) {
        if (node > 0 && (!tree.isPlanned(node) || !tree.isLeaf(node)))
            continue;
        const std::int64_t had = remaining(before, node);
        const std::int64_t moved = money::subtractUnits(remaining(after, node), had);
        if (had == 0 && moved != 0)
            most = {node, std::nullopt};
        else if (had != 0 && sizeOf(money::Rate(moved, had)) > sizeOf(*most.share))
            most = {node, money::Rate(moved, had)};
    }
    return most;
}

ReviseDialog::ReviseDialog(DocumentSession &session, const NumberWords &words, QWidget *parent)
    : QDialog(parent), m_session(session), m_words(words), m_methods(new QButtonGroup(this)), m_reason(new QLineEdit),
      m_trigger(new QLineEdit), m_sentence(paragraph(QStringLiteral("revise-sentence"))),
      m_regions(new ContentTable(QStringLiteral("revise-regions"))), m_chart(new ChartView)
{
    setObjectName(QStringLiteral("revise-dialog"));
    setWindowTitle(tr("Revise the targets"));
    layOut();
    connect(m_methods, &QButtonGroup::idClicked, this, &ReviseDialog::preview);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this] { m_apply->setEnabled(m_bridge && !m_reason->text().trimmed().isEmpty()); });
    preview();
    m_reason->setFocus();
}

void ReviseDialog::choose(ops::Revising method)
{
    m_methods->button(static_cast<int>(method))->setChecked(true);
    preview();
}

void ReviseDialog::accept()
{
    std::optional<ops::TargetsOutcome> outcome;
    const bool ran = m_session.run([&](store::Document &document) {
        outcome = ops::reviseTargets(document, revision(), ops::Run::Write);
        return outcome->changes;
    });
    if (!ran)
        m_sentence->setText(text::errorText(*m_session.lastError()));
    else if (outcome->after())
        QDialog::accept();
    else
        showOutcome(*outcome);
}

QLayout *ReviseDialog::makeMethods()
{
    auto *column = new QVBoxLayout;
    for (const ops::Revising method : kMethods) {
        auto *button = new QRadioButton(methodName(method));
        button->setObjectName(QStringLiteral("revise-") + text::fromUtf8(std::string(ops::revisingCode(method))));
        m_methods->addButton(button, static_cast<int>(method));
        column->addWidget(button);
    }
    m_methods->button(static_cast<int>(kMethods.front()))->setChecked(true);
    return column;
}

void ReviseDialog::layOut()
{
    m_reason->setObjectName(QStringLiteral("revise-reason"));
    m_trigger->setObjectName(QStringLiteral("revise-trigger"));
    m_trigger->setPlaceholderText(tr("A rival's price cut, a key account lost, a new rule …"));
    m_chart->setObjectName(QStringLiteral("revise-bridge"));
    m_chart->setMinimumHeight(fontMetrics().height() * kChartInLines);
    m_regions->setMostRows(kMostRegions);
    auto *form = new QFormLayout;
    form->addRow(tr("Reaso&n"), m_reason);
    form->addRow(tr("&What has changed"), m_trigger);
    auto *halves = new QHBoxLayout;
    halves->addWidget(m_regions, 3);
    halves->addWidget(m_chart, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setObjectName(QStringLiteral("revise-apply"));
    m_apply->setText(tr("&Begin the revision"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ReviseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReviseDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(makeMethods());
    column->addLayout(form);
    column->addWidget(m_sentence);
    column->addLayout(halves, 1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
}

ops::Revision ReviseDialog::revision() const
{
    ops::Revision revision;
    revision.method = static_cast<ops::Revising>(m_methods->checkedId());
    revision.reason = text::toUtf8(m_reason->text().trimmed());
    revision.trigger = text::toUtf8(m_trigger->text().trimmed());
    m_session.read(
        [&](const store::Document &plan) { revision.measure = store::readSettings(plan.connection()).money; });
    return revision;
}

void ReviseDialog::preview()
{
    std::optional<ops::TargetsOutcome> outcome;
    ops::Revision tried = revision();
    tried.reason = kPreviewReason;
    const bool ran = m_session.run([&](store::Document &document) {
        outcome = ops::reviseTargets(document, tried, ops::Run::Preview);
        return store::Changes();
    });
    m_bridge.reset();
    if (ran)
        showOutcome(*outcome);
    else
        m_sentence->setText(text::errorText(*m_session.lastError()));
    m_regions->setVisible(m_bridge.has_value());
    m_chart->setVisible(m_bridge.has_value());
    m_apply->setEnabled(m_bridge && !m_reason->text().trimmed().isEmpty());
}

void ReviseDialog::showOutcome(const ops::TargetsOutcome &outcome)
{
    const store::PlanSheet &plan = outcome.before;
    if (const auto *conflict = std::get_if<spread::Conflict>(&outcome.result)) {
        m_sentence->setText(text::conflictText(*conflict, plan.sheet, plan.settings));
        return;
    }
    if (const auto *refusal = std::get_if<spread::Refusal>(&outcome.result)) {
        m_sentence->setText(text::refusalText(*refusal, plan.sheet, plan.settings));
        return;
    }
    const spread::Sheet &before = plan.sheet, &after = *outcome.after();
    const plan::Tree &tree = before.tree(Axis::Organisation);
    VersionBridge bridge{plan.settings, tr("Approved"), tr("Revised"), before.value(Axis::Organisation, 0, {}), {}, 0};
    bridge.end = after.value(Axis::Organisation, 0, {});
    for (const int child : tree.children(0))
        bridge.rows.push_back({tree.node(child).code, text::toUtf8(text::nodeName(tree.node(child))),
                               money::subtractUnits(after.value(Axis::Organisation, child, {}),
                                                    before.value(Axis::Organisation, child, {}))});
    m_chart->setChart(bridgeChart(bridge));
    m_regions->show(regionsTable(outcome));
    m_sentence->setText(weightSentence(outcome));
    m_bridge = std::move(bridge);
}

/// Whether two thirds of all approvers have to agree is found when it is submitted, from what has been edited by then.
QString ReviseDialog::weightSentence(const ops::TargetsOutcome &outcome) const
{
    const MostMoved most = mostMoved(outcome.before.sheet, *outcome.after());
    const plan::Tree &tree = outcome.before.sheet.tree(Axis::Organisation);
    const QString rule =
        tr("A change of 10 % or more of what the company or anybody has left is major, unless the plan "
           "sets another limit: then two thirds of all approvers have to agree.");
    if (most.share && most.share->numerator() == 0)
        return joined(tr("Nothing moves yet."), rule);
    const QString who = most.node == 0 ? tr("the company") : text::nodeName(tree.node(most.node));
    if (!most.share)
        return joined(tr("%1 had nothing left and gets a target.").arg(who), rule);
    return joined(tr("Moved most of what is left: %1, %2.").arg(who, NumberWords::change(most.share)), rule);
}

TableContent ReviseDialog::regionsTable(const ops::TargetsOutcome &outcome) const
{
    const spread::Sheet &before = outcome.before.sheet, &after = *outcome.after();
    const plan::Tree &tree = before.tree(Axis::Organisation);
    TableContent content;
    content.title = tr("By region, the whole year");
    const auto amount = [&](const QString &title) { return TableColumn{title, ColumnKind::Money, m_words.decimals()}; };
    content.columns = {{tr("Who")}, amount(tr("Before")), amount(tr("After")), amount(tr("Difference"))};
    std::vector<int> nodes = tree.children(0);
    nodes.push_back(0);
    for (const int node : nodes) {
        const std::int64_t was = before.value(Axis::Organisation, node, {});
        const std::int64_t is = after.value(Axis::Organisation, node, {});
        content.rows.push_back({{NumberWords::textCell(text::nodeName(tree.node(node))), m_words.moneyCell(was),
                                 m_words.moneyCell(is), m_words.moneyCell(money::subtractUnits(is, was))},
                                {},
                                node == 0});
    }
    return content;
}

} // namespace quotasmith::ui
