// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/versions/versions_section.h"

#include "core/base/clock.h"
#include "core/ops/versions/edit_versions.h"
#include "core/ops/versions/version_sheet.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/versions/version_text.h"
#include "ui/models/words.h"
#include "ui/panels/review/versions/approvers_dialog.h"
#include "ui/panels/review/versions/revise_dialog.h"
#include "ui/panels/review/versions/submit_dialog.h"
#include "ui/panels/review/versions/version_tables.h"
#include "ui/panels/review/versions/version_words.h"
#include "ui/panels/review/versions/vote_dialog.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/section_title.h"

#include <algorithm>
#include <QSignalBlocker>

namespace quotasmith::ui {

namespace {

constexpr int kChartInLines = 15;
constexpr int kMostCells = 14;

} // namespace

VersionsSection::VersionsSection(const PanelContext &context, PlanReader &reader, QWidget *parent)
    : ReviewSection(context, reader, parent), m_state(paragraph(QStringLiteral("review-version-state"))),
      m_approvers(new QPushButton), m_submit(new QPushButton), m_withdraw(new QPushButton), m_vote(new QPushButton),
      m_revise(new QPushButton), m_drop(new QPushButton), m_nextYear(new QPushButton), m_compareTitle(new SectionTitle),
      m_compareTools(new QWidget), m_fromLabel(new QLabel), m_from(new QComboBox), m_toLabel(new QLabel),
      m_to(new QComboBox), m_noComparison(paragraph(QStringLiteral("review-no-comparison"))), m_dayLabel(new QLabel),
      m_day(new QDateEdit), m_signedSentence(paragraph(QStringLiteral("review-signed-sentence")))
{
    m_signedOn = session().surroundings().clock->today();
    m_day->setDate(QDate::fromString(text::fromUtf8(m_signedOn), Qt::ISODate));
    layOut();
    connect(m_approvers, &QPushButton::clicked, this, &VersionsSection::editApprovers);
    connect(m_submit, &QPushButton::clicked, this, &VersionsSection::submit);
    connect(m_withdraw, &QPushButton::clicked, this, &VersionsSection::withdraw);
    connect(m_vote, &QPushButton::clicked, this, &VersionsSection::vote);
    connect(m_revise, &QPushButton::clicked, this, &VersionsSection::revise);
    connect(m_drop, &QPushButton::clicked, this, &VersionsSection::drop);
    connect(m_nextYear, &QPushButton::clicked, actions().action(ActionId::NextYear), &QAction::trigger);
    for (QComboBox *box : {m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this,
                [this] { compare(m_from->currentData().toInt(), m_to->currentData().toInt()); });
    connect(m_day, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        m_signedOn = text::toUtf8(date.toString(Qt::ISODate));
        reread();
    });
    connect(m_versions->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionsSection::fillVotes);
    setWords();
}

void VersionsSection::compare(int from, int to)
{
    m_compared = {from, to};
    reread();
}

void VersionsSection::submit()
{
    if (last() && session().isWritable())
        open(new SubmitDialog(session(), *last(), this));
}

void VersionsSection::withdraw()
{
    run([](store::Document &document) { return ops::withdrawVersion(document); });
}

void VersionsSection::vote()
{
    if (last() && session().isWritable())
        open(new VoteDialog(session(), *last(), this));
}

void VersionsSection::revise()
{
    if (last() && session().isWritable())
        open(new ReviseDialog(session(), words(), this));
}

void VersionsSection::drop()
{
    run([](store::Document &document) { return ops::dropRevision(document); });
}

void VersionsSection::editApprovers()
{
    open(new ApproversDialog(session(), this));
}

PlanReader::Reading VersionsSection::reading()
{
    return [this, compared = m_compared, day = m_signedOn](const store::Document &plan) -> PlanReader::Taking {
        const store::Connection &connection = plan.connection();
        auto read = std::make_shared<Read>();
        read->settings = store::readSettings(connection);
        read->versions = ops::readVersions(connection);
        const int last = read->versions.back().number;
        const auto [from, to] = compared.value_or(std::pair(last - 1, last));
        const auto isThere = [last](int number) { return number >= 1 && number <= last; };
        if (isThere(from) && isThere(to) && from != to)
            read->comparison = ops::compareVersions(connection, from, to);
        try {
            read->inForce = ops::requireVersionAt(connection, day);
            read->asSigned = ops::readVersionSheet(connection, *read->inForce,
                                                   ops::versionTrees(connection, *read->inForce), read->settings.money);
        } catch (const base::Error &none) { // nothing was in force: an answer too
            read->noneInForce = none;
        }
        return [this, read] { m_read = *read; };
    };
}

void VersionsSection::put()
{
    setDecimals(m_read.settings.decimals(m_read.settings.money));
    m_state->setText(last() ? versionSentence(*last()) : QString());
    fillButtons();
    fillVersions();
    fillComparison();
    fillSigned();
}

void VersionsSection::setWords()
{
    m_approvers->setText(tr("Ap&provers…"));
    m_submit->setText(tr("&Submit…"));
    m_withdraw->setText(tr("&Withdraw the submission"));
    m_vote->setText(tr("Record an approva&l…"));
    m_revise->setText(tr("Rev&ise…"));
    m_drop->setText(tr("Drop the revisio&n"));
    m_nextYear->setText(tr("Next &year…"));
    m_compareTitle->setText(tr("Two versions beside each other"));
    m_fromLabel->setText(tr("Fro&m"));
    m_toLabel->setText(tr("t&o"));
    m_noComparison->setText(tr("There is one version only: nothing to compare yet."));
    m_dayLabel->setText(tr("As si&gned on"));
}

void VersionsSection::layOut()
{
    body()->addWidget(m_state);
    body()->addLayout(makeButtons());
    m_versions = addTable("review-versions");
    m_votes = addTable("review-votes");
    body()->addWidget(m_compareTitle);
    body()->addLayout(makeComparison());
    QBoxLayout *halves = addHalves();
    m_bridge = addChart("review-version-bridge", kChartInLines, halves);
    auto *right = new QVBoxLayout;
    m_bridgeRows = addTable("review-version-bridge-rows", right);
    right->addStretch(1);
    halves->addLayout(right);
    halves->setStretch(0, 3);
    halves->setStretch(1, 2);
    m_cells = addTable("review-version-cells");
    m_cells->setMostRows(kMostCells);
    body()->addLayout(makeSigned());
    m_signed = addTable("review-signed");
    m_signed->setMostRows(kMostCells);
    body()->addStretch(1);
}

QLayout *VersionsSection::makeButtons()
{
    auto *row = new FlowLayout(gap() / 2, gap() / 2);
    const std::pair<QPushButton *, const char *> buttons[]{
        {m_approvers, "review-approvers"}, {m_submit, "review-submit"}, {m_withdraw, "review-withdraw"},
        {m_vote, "review-vote"},           {m_revise, "review-revise"}, {m_drop, "review-drop"},
        {m_nextYear, "review-next-year"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QString::fromUtf8(name));
        row->addWidget(button);
    }
    return row;
}

QLayout *VersionsSection::makeComparison()
{
    m_from->setObjectName(QStringLiteral("review-compare-from"));
    m_to->setObjectName(QStringLiteral("review-compare-to"));
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    auto *row = new QHBoxLayout(m_compareTools);
    row->setContentsMargins(0, 0, 0, 0);
    for (QComboBox *box : {m_from, m_to})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to})
        row->addWidget(widget);
    row->addStretch();
    auto *column = new QVBoxLayout;
    column->addWidget(m_compareTools);
    column->addWidget(m_noComparison);
    return column;
}

QLayout *VersionsSection::makeSigned()
{
    m_day->setObjectName(QStringLiteral("review-signed-on"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_dayLabel->setBuddy(m_day);
    auto *row = new QHBoxLayout;
    row->addWidget(m_dayLabel);
    row->addWidget(m_day);
    row->addWidget(m_signedSentence, 1);
    return row;
}

void VersionsSection::fillButtons()
{
    const ops::VersionInfo *version = last();
    const bool isWritable = session().isWritable() && version;
    const auto is = [&](ops::VersionState state) { return isWritable && version->state == state; };
    const bool isDraft = is(ops::VersionState::Draft) || is(ops::VersionState::Rejected);
    m_approvers->setEnabled(isWritable);
    m_submit->setEnabled(isDraft);
    const bool isSubmitted = is(ops::VersionState::Submitted);
    m_withdraw->setEnabled(isSubmitted && version->submittedBy == session().surroundings().author);
    m_withdraw->setToolTip(
        isSubmitted && !m_withdraw->isEnabled()
            ? tr("Only %1, who submitted it, can withdraw it").arg(text::fromUtf8(version->submittedBy))
            : QString());
    m_vote->setEnabled(isSubmitted);
    m_revise->setEnabled(is(ops::VersionState::Approved));
    m_drop->setEnabled(isDraft && version->number > 1);
}

void VersionsSection::fillVersions()
{
    const int row = std::max(0, m_versions->view()->currentIndex().row());
    m_versions->show(versionsTable(m_read.versions));
    m_versions->view()->setCurrentIndex(
        m_versions->model().index(std::min(row, m_versions->model().rowCount() - 1), 0));
    fillVotes();
    for (QComboBox *box : {m_from, m_to}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const ops::VersionInfo &version : m_read.versions)
            box->addItem(text::versionName(version), version.number);
        const bool isFrom = box == m_from;
        const int wanted = m_compared ? (isFrom ? m_compared->first : m_compared->second) : 0;
        const int found = box->findData(wanted);
        box->setCurrentIndex(found >= 0 ? found : std::max(0, box->count() - (isFrom ? 2 : 1)));
    }
}

void VersionsSection::fillVotes()
{
    const int row = m_versions->view()->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_read.versions.size()))
        return;
    m_votes->show(votesTable(m_read.versions[m_read.versions.size() - 1 - static_cast<std::size_t>(row)]));
}

void VersionsSection::fillComparison()
{
    const bool isThere = m_read.comparison.has_value();
    m_compareTools->setVisible(m_read.versions.size() > 1);
    m_noComparison->setVisible(m_read.versions.size() < 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bridge, m_bridgeRows, m_cells})
        widget->setVisible(isThere);
    if (!isThere)
        return;
    const VersionBridge bridge = bridgeOf(*m_read.comparison, m_read.settings);
    m_bridge->setChart(bridgeChart(bridge));
    m_bridgeRows->show(bridgeTable(bridge, words()));
    m_cells->show(cellsTable(*m_read.comparison, words()));
}

void VersionsSection::fillSigned()
{
    m_signed->setVisible(m_read.asSigned.has_value());
    if (!m_read.asSigned) {
        m_signedSentence->setText(m_read.noneInForce ? text::errorText(*m_read.noneInForce) : QString());
        return;
    }
    const QString version = text::versionName(*m_read.inForce);
    m_signedSentence->setText(tr("On %1 these targets were in force: %2.").arg(text::fromUtf8(m_signedOn), version));
    m_signed->show(signedTable(m_read.asSigned->sheet, tr("Targets of %1").arg(version), words()));
}

void VersionsSection::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

const ops::VersionInfo *VersionsSection::last() const
{
    return m_read.versions.empty() ? nullptr : &m_read.versions.back();
}

} // namespace quotasmith::ui
