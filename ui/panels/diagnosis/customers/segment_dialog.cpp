// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/customers/segment_dialog.h"

#include "text/convert.h"
#include "text/diagnosis/indicator_text.h"
#include "text/error_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/number_words.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 84;
constexpr int kShownMoves = 14;

QString nameIn(const plan::Tree &tree, const std::optional<plan::NodeId> &node)
{
    const auto position = node ? tree.find(*node) : std::nullopt;
    return position ? text::nodeName(tree.node(*position)) : QString();
}

/// What tiers are called that have to be made.
ops::TierNames tierNames()
{
    ops::TierNames names;
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = text::toUtf8(text::segmentName(static_cast<diagnosis::Segment>(i)));
    return names;
}

} // namespace

SegmentDialog::SegmentDialog(DocumentSession &session, SharedDiagnosis reading, QWidget *parent)
    : QDialog(parent), m_session(session), m_reading(std::move(reading)), m_sentence(new QLabel),
      m_moves(new ContentTable(QStringLiteral("segment-moves"), ContentTable::Title::Hidden)), m_problem(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("segment-dialog"));
    setWindowTitle(tr("Apply the segmentation"));
    layOut();
    const bool isKnown = m_session.run([this](store::Document &document) {
        m_preview = ops::segmentCustomers(document, m_reading->result.accounts, ops::Run::Preview);
        return store::Changes();
    });
    if (!isKnown)
        tell(text::errorText(*m_session.lastError()));
    fill();
}

void SegmentDialog::accept()
{
    const bool isDone = m_session.run([this](store::Document &document) {
        return ops::segmentCustomers(document, m_reading->result.accounts, ops::Run::Write, tierNames()).changes;
    });
    if (isDone)
        QDialog::accept();
    else
        tell(text::errorText(*m_session.lastError()));
}

void SegmentDialog::layOut()
{
    m_sentence->setObjectName(QStringLiteral("segment-sentence"));
    m_sentence->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("segment-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_moves->setMostRows(kShownMoves);
    QPushButton *apply = m_buttons->button(QDialogButtonBox::Ok);
    apply->setObjectName(QStringLiteral("segment-apply"));
    apply->setText(tr("&Move them"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SegmentDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SegmentDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_moves, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
}

void SegmentDialog::fill()
{
    const plan::Tree &tree = m_reading->input.tree(plan::Axis::Customer);
    const NumberWords words(m_reading->input.settings.decimals(plan::Measure::Revenue), DisplayUnit::One);
    TableContent content;
    content.title = windowTitle();
    content.columns = {
        {tr("Customer")}, {tr("Revenue"), exchange::ColumnKind::Money, words.decimals()}, {tr("From")}, {tr("To")}};
    const auto &accounts = m_reading->result.accounts;
    for (const ops::SegmentMove &move : m_preview.moves) {
        const auto found = std::find_if(accounts.begin(), accounts.end(),
                                        [&move](const auto &one) { return one.account == move.account; });
        const QString to = nameIn(tree, move.to);
        content.rows.push_back(
            {{NumberWords::textCell(nameIn(tree, move.account)),
              words.moneyCell(found == accounts.end() ? std::nullopt : std::optional(found->revenue)),
              NumberWords::textCell(move.from ? nameIn(tree, move.from) : tr("No tier")),
              NumberWords::textCell(to.isEmpty() ? tr("%1 (new)").arg(text::segmentName(move.segment)) : to)}});
    }
    m_moves->show(std::move(content));
    m_sentence->setText(sentence());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_preview.moves.empty());
}

void SegmentDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

QString SegmentDialog::sentence() const
{
    if (m_preview.moves.empty())
        return tr("Every customer stands in the tier it belongs to.");
    const bool haveTargets = m_reading->input.settings.plannedLevel(plan::Axis::Customer) == plan::Level::Account;
    QString said = joined(tr("%n customer(s) would change tiers.", nullptr, static_cast<int>(m_preview.moves.size())),
                          haveTargets ? tr("Actuals and targets go along, so the tiers have other sums afterwards.")
                                      : tr("Actuals go along; the targets of the tiers stay."));
    if (!m_preview.created.empty()) {
        QStringList codes;
        for (const std::string &code : m_preview.created)
            codes.append(text::fromUtf8(code));
        said = joined(said, tr("Made for it: %1.").arg(codes.join(QStringLiteral(", "))));
    }
    return said;
}

} // namespace quotasmith::ui
