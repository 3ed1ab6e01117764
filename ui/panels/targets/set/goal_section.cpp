// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/goal_section.h"

#include "text/error_text.h"
#include "text/format.h"
#include "text/goal_text.h"
#include "ui/widgets/shades.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QPushButton>

namespace quotasmith::ui {

GoalSection::GoalSection(const PanelContext &context, std::vector<std::string_view> codes, QWidget *parent)
    : QWidget(parent), m_context(context), m_codes(std::move(codes)), m_notices(new QWidget),
      m_noticeRows(new QVBoxLayout(m_notices)), m_body(new QVBoxLayout)
{
    const int gap = fontMetrics().height() / 2;
    m_noticeRows->setContentsMargins(0, 0, 0, 0);
    m_noticeRows->setSpacing(gap / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_notices);
    column->addLayout(m_body, 1);
    m_notices->hide();
}

void GoalSection::show(const SharedGoal &goal)
{
    m_goal = goal;
    retell();
}

void GoalSection::retell()
{
    if (!m_goal)
        return;
    tellNotices();
    fill();
}

QString GoalSection::amount(std::optional<std::int64_t> units) const
{
    return units ? displayText(*units, decimals(), m_context.view.unit()) : text::noValue();
}

QString GoalSection::exact(std::optional<std::int64_t> units) const
{
    return text::amountText(units, decimals());
}

bool GoalSection::run(const DocumentSession::Work &work)
{
    if (m_context.session.run(work))
        return true;
    Q_EMIT told(text::errorText(*m_context.session.lastError()));
    return false;
}

void GoalSection::tellNotices()
{
    while (QLayoutItem *item = m_noticeRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ops::GoalNotice &notice : m_goal->notices())
        if (std::find(m_codes.begin(), m_codes.end(), notice.code) != m_codes.end())
            addNotice(text::goalNoticeText(notice, *m_goal, text::Reader::Window), remedyFor(notice.code));
    m_notices->setVisible(m_noticeRows->count() > 0);
}

GoalSection::Remedy GoalSection::remedyFor(std::string_view code)
{
    const auto import = [this] { m_context.actions.action(ActionId::Import)->trigger(); };
    const auto list = [this](const char *kind) { return [this, kind] { Q_EMIT listAsked(QString::fromUtf8(kind)); }; };
    if (code == "no-last-year" || code == "last-year-incomplete" || code == "short-history" ||
        code == "history-ends-early")
        return {tr("Import actuals…"), import};
    if (code == "no-productivity" || code == "heads-unmeasured")
        return {tr("Type productivity…"), list("productivity")};
    if (code == "heads-undated" || code == "heads-early")
        return {tr("Import people…"), import};
    if (code == "no-ogsmt")
        return {tr("Fill the OGSMT sheet…"), list("ogsmt")};
    return {};
}

void GoalSection::addNotice(const QString &sentence, const Remedy &remedy)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *words = new QLabel(sentence);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(words, 1);
    if (remedy.act) {
        auto *button = new QPushButton(remedy.words);
        button->setEnabled(m_context.session.isWritable());
        connect(button, &QPushButton::clicked, this, remedy.act, Qt::QueuedConnection);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    m_noticeRows->addWidget(row);
}

} // namespace quotasmith::ui
