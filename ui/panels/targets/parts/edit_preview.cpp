// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/parts/edit_preview.h"

#include "text/conflict_text.h"
#include "text/error_text.h"
#include "text/notice_text.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

EditPreview::EditPreview(TargetsDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_sentence(new QLabel), m_releases(new FlowLayout(0, 0)), m_table(new MovedTable)
{
    m_sentence->setObjectName(QStringLiteral("preview-sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_table->setObjectName(QStringLiteral("preview-table"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addLayout(m_releases);
    column->addWidget(m_table, 1);
}

std::optional<base::Error> EditPreview::tryOut(const Work &work, plan::Axis axis)
{
    std::optional<ops::TargetsOutcome> outcome;
    const bool ran = m_desk.session().run([&](store::Document &document) {
        outcome = work(document, ops::Run::Preview);
        return store::Changes{};
    });
    if (!ran) {
        const base::Error error = *m_desk.session().lastError();
        clear(text::errorText(error));
        return error;
    }
    show(*outcome, axis);
    return std::nullopt;
}

void EditPreview::clear(const QString &sentence)
{
    m_isFeasible = false;
    clearReleases();
    m_table->clear();
    m_sentence->setText(sentence);
}

bool EditPreview::carryOut(const Work &work, plan::Axis axis)
{
    std::optional<ops::TargetsOutcome> outcome;
    const bool ran = m_desk.session().run([&](store::Document &document) {
        outcome = work(document, ops::Run::Write);
        return outcome->changes;
    });
    if (!ran) {
        clear(text::errorText(*m_desk.session().lastError()));
        return false;
    }
    if (outcome->after())
        return true;
    show(*outcome, axis);
    return false;
}

void EditPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_table->retranslate();
}

void EditPreview::show(const ops::TargetsOutcome &outcome, plan::Axis axis)
{
    const store::PlanSheet &plan = outcome.before;
    if (const auto *conflict = std::get_if<spread::Conflict>(&outcome.result)) {
        clear(text::conflictText(*conflict, plan.sheet, plan.settings));
        offerReleases(*conflict, plan);
    } else if (const auto *refusal = std::get_if<spread::Refusal>(&outcome.result)) {
        clear(text::refusalText(*refusal, plan.sheet, plan.settings));
    } else {
        showDone(outcome, axis);
    }
}

void EditPreview::showDone(const ops::TargetsOutcome &outcome, plan::Axis axis)
{
    clearReleases();
    const auto &done = std::get<spread::Done>(outcome.result);
    const store::PlanSheet &plan = outcome.before;
    const MovedPlaces moved = movedPlaces(plan.sheet, done.after, axis);
    m_table->setPlaces(moved, plan);
    const int count = static_cast<int>(moved.places.size());
    m_isFeasible = count > 0 || !moved.company.empty();
    QStringList sentences;
    sentences << (m_isFeasible ? tr("%n number(s) would move.", nullptr, count) : tr("Nothing would move."));
    if (moved.others > 0)
        sentences << tr("%n cell(s) of the other axes follow.", nullptr, moved.others);
    if (m_table->left() > 0)
        sentences << tr("%n more are not listed.", nullptr, m_table->left());
    for (const spread::Notice &notice : done.notices)
        sentences << text::noticeText(notice, plan.sheet, plan.settings);
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
}

void EditPreview::offerReleases(const spread::Conflict &conflict, const store::PlanSheet &plan)
{
    for (const spread::Claim &claim : conflict.claims) {
        if (claim.kind != spread::Claim::Kind::Hold)
            continue;
        const EditTarget target{{claim.place.axis, plan.sheet.tree(claim.place.axis).node(claim.place.node).code,
                                 plan.settings.calendar.text(claim.place.months)},
                                plan.sheet.measure};
        auto *button =
            new QPushButton(tr("Release %1").arg(text::placeText(claim.place, plan.sheet, plan.settings)), this);
        button->setAutoDefault(false);
        connect(
            button, &QPushButton::clicked, this,
            [this, target] {
                releasePlace(m_desk.session(), target);
                Q_EMIT released();
            },
            Qt::QueuedConnection);
        m_releases->addWidget(button);
    }
}

void EditPreview::clearReleases()
{
    while (QLayoutItem *item = m_releases->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace quotasmith::ui
