// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/holds/holds_sheet.h"

#include "core/store/tables/holds.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/notice_text.h"
#include "ui/models/answer_text.h"
#include "ui/panels/targets/holds/hold_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tinted_icon.h"

#include <map>
#include <QHeaderView>
#include <QIcon>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

enum Field { Where, Promise, Reason };

QString todayText(DocumentSession &session)
{
    return text::fromUtf8(session.surroundings().clock->today());
}

} // namespace

HoldsSheet::HoldsSheet(TargetsDesk &desk, QWidget *parent)
    : SideSheet(desk, parent), m_sentence(new QLabel), m_list(new QTreeWidget), m_details(new QLabel),
      m_goTo(new QPushButton), m_change(new QPushButton), m_release(new QPushButton)
{
    setObjectName(QStringLiteral("holds-sheet"));
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HoldsSheet::showDetails);
    connect(m_list, &QTreeWidget::itemActivated, this, &HoldsSheet::goTo);
    connect(m_goTo, &QPushButton::clicked, this, &HoldsSheet::goTo);
    connect(m_change, &QPushButton::clicked, this, &HoldsSheet::change);
    connect(m_release, &QPushButton::clicked, this, &HoldsSheet::release);
    retranslate();
    showDetails();
}

QString HoldsSheet::title() const
{
    return tr("Holds");
}

void HoldsSheet::layOut()
{
    m_sentence->setObjectName(QStringLiteral("holds-sentence"));
    m_list->setObjectName(QStringLiteral("holds-list"));
    m_details->setObjectName(QStringLiteral("hold-details"));
    m_goTo->setObjectName(QStringLiteral("hold-go-to"));
    m_change->setObjectName(QStringLiteral("hold-change"));
    m_release->setObjectName(QStringLiteral("hold-release"));
    m_sentence->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    m_list->header()->setStretchLastSection(true);
    const int gap = fontMetrics().height() / 2;
    auto *buttons = new FlowLayout(gap, gap / 2);
    for (QPushButton *button : {m_goTo, m_change, m_release})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_sentence);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    column->addLayout(buttons);
}

void HoldsSheet::refresh()
{
    const auto kept = current() ? current()->id : plan::HoldId();
    m_list->clear();
    m_holds.clear();
    const std::string today = text::toUtf8(todayText(desk().session()));
    if (desk().hasPlan())
        desk().session().read([&](const store::Document &document) {
            std::map<plan::Measure, store::PlanSheet> plans;
            for (const plan::Hold &hold : store::readHolds(document.connection())) {
                if (!plans.contains(hold.measure))
                    plans.emplace(hold.measure, store::readSheet(document.connection(), hold.measure));
                add(hold, plans.at(hold.measure), today);
            }
        });
    for (std::size_t i = 0; i < m_holds.size(); ++i)
        if (m_holds[i].id == kept)
            m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(i)));
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    for (const int column : {Where, Promise})
        m_list->resizeColumnToContents(column);
    m_sentence->setText(m_holds.empty()
                            ? tr("Nothing is held. Ctrl+L holds the value one is at; then it does not move any more.")
                            : tr("%n value(s) held.", nullptr, static_cast<int>(m_holds.size())));
    showDetails();
}

void HoldsSheet::retranslate()
{
    m_list->setHeaderLabels({tr("Place"), tr("Held at"), tr("Reason")});
    m_list->setAccessibleName(tr("Holds"));
    m_goTo->setText(tr("&Go to cell"));
    m_change->setText(tr("C&hange…"));
    m_release->setText(tr("&Release"));
}

void HoldsSheet::add(const plan::Hold &hold, const store::PlanSheet &plan, const std::string &today)
{
    const auto node = plan.sheet.tree(hold.axis).find(hold.node);
    if (!node)
        return;
    const int decimals = plan.settings.decimals(hold.measure);
    QString place = text::placeText({hold.axis, *node, hold.months}, plan.sheet, plan.settings);
    if (hold.measure != plan.settings.money)
        place += QStringLiteral(" · ") + text::measureName(hold.measure);
    QString promise = text::holdText(hold, decimals);
    if (plan::hasEnded(hold, plan.settings.calendar, today))
        promise += QStringLiteral(" · ") + tr("ended");
    auto *item = new QTreeWidgetItem(m_list, {place, promise, text::fromUtf8(hold.reason)});
    item->setIcon(Where, tintedIcon(QStringLiteral("lock")));
    m_holds.push_back(hold);
}

void HoldsSheet::showDetails()
{
    const plan::Hold *hold = current();
    for (QPushButton *button : {m_change, m_release})
        button->setEnabled(hold && desk().session().isWritable());
    m_goTo->setEnabled(hold && hold->measure == desk().model().measure());
    if (!hold) {
        m_details->clear();
        return;
    }
    QStringList lines;
    if (!hold->reason.empty())
        lines << text::fromUtf8(hold->reason);
    lines << tr("By %1 on %2").arg(text::fromUtf8(hold->author), text::fromUtf8(hold->since).left(10));
    lines << (hold->until.empty() ? tr("Stays until it is released")
                                  : tr("Ends with %1").arg(text::fromUtf8(hold->until)));
    m_details->setText(lines.join(QLatin1Char('\n')));
}

const plan::Hold *HoldsSheet::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= static_cast<int>(m_holds.size()) ? nullptr : &m_holds[static_cast<std::size_t>(row)];
}

spread::Place HoldsSheet::placeOf(const plan::Hold &hold) const
{
    return {hold.axis, desk().plan().sheet.tree(hold.axis).find(hold.node).value_or(0), hold.months};
}

void HoldsSheet::goTo()
{
    if (current() && m_goTo->isEnabled())
        desk().goTo(placeOf(*current()));
}

void HoldsSheet::change()
{
    const plan::Hold hold = *current();
    HoldDialog dialog(desk(), placeOf(hold), hold.measure, hold, this);
    dialog.exec();
}

void HoldsSheet::release()
{
    const plan::Hold hold = *current();
    const spread::Place place = placeOf(hold);
    const EditAnswer answer = releasePlace(desk().session(), {desk().nameOf(place), hold.measure});
    const store::PlanSheet &plan = desk().plan();
    if (std::holds_alternative<EditDone>(answer))
        Q_EMIT desk().undoable(tr("Released: %1").arg(text::placeText(place, plan.sheet, plan.settings)));
    else
        Q_EMIT desk().said(answerText(answer));
}

} // namespace quotasmith::ui
