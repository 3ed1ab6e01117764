// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/ratios/ratio_explain.h"

#include "text/board/ratio_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/widgets/paragraph.h"

#include <QHeaderView>
#include <QStringList>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 54;

/// What the parts would make, where something else is shown.
std::optional<money::Rate> madeOf(const RatioRows &rows, const std::optional<RatioRows::Parts> &parts)
{
    return parts
               ? plan::ratioOf(parts->measures, parts->numerator, parts->denominator, rows.settings().currency.exponent)
               : std::nullopt;
}

QString sentenceFor(const RatioRows &rows, int row, calendar::MonthRange months)
{
    const auto text = [&](const std::optional<money::Rate> &value) {
        return text::ratioText(rows.measure(), value, rows.settings());
    };
    const auto set = rows.setAt(row, months);
    const auto made = madeOf(rows, rows.partsAt(row, months));
    QStringList sentences;
    switch (rows.at(row, months).origin) {
    case spread::RatioOrigin::Set:
        sentences << RatioExplain::tr("It was set to %1 for exactly this node and period; nothing else moves with it.")
                         .arg(text(set));
        if (made)
            sentences << RatioExplain::tr("The targets of its parts would make %1.").arg(text(made));
        break;
    case spread::RatioOrigin::Computed:
        sentences
            << RatioExplain::tr("It is computed: both its parts have targets here, and they make %1.").arg(text(made));
        if (set)
            sentences << RatioExplain::tr("It was also set to %1, which is kept beside it.").arg(text(set));
        break;
    case spread::RatioOrigin::Missing:
        sentences << RatioExplain::tr("There is no target yet. Type one into the cell, or set targets for both its "
                                      "parts: then it is computed.");
        break;
    }
    if (rows.isClosed(months))
        sentences << RatioExplain::tr("This period is closed, so the number does not change any more.");
    QString all;
    for (const QString &sentence : sentences)
        all = all.isEmpty() ? sentence : joined(all, sentence);
    return all;
}

} // namespace

RatioExplain::RatioExplain(QWidget *parent)
    : QFrame(parent), m_place(paragraph(QStringLiteral("ratio-place"))),
      m_sentence(paragraph(QStringLiteral("ratio-sentence"))), m_parts(new QTreeWidget)
{
    setObjectName(QStringLiteral("ratio-explain"));
    QFont bold = m_place->font();
    bold.setBold(true);
    m_place->setFont(bold);
    m_parts->setObjectName(QStringLiteral("ratio-parts"));
    m_parts->setRootIsDecorated(false);
    m_parts->setColumnCount(2);
    m_parts->header()->setStretchLastSection(false);
    m_parts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_parts->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const int gap = fontMetrics().height() / 2;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_place);
    column->addWidget(m_sentence);
    column->addWidget(m_parts, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    retranslate();
    clear();
}

void RatioExplain::explain(const RatioRows &rows, int row, calendar::MonthRange months)
{
    const QString period = months.isYear() ? tr("the year") : text::periodName(rows.settings().calendar, months);
    m_place->setText(tr("%1, %2: %3, %4")
                         .arg(text::nodeName(rows.node(row)), period, text::measureName(rows.measure()),
                              text::ratioText(rows.measure(), rows.at(row, months).value, rows.settings())));
    m_sentence->setText(sentenceFor(rows, row, months));
    m_parts->clear();
    const auto parts = rows.partsAt(row, months);
    m_parts->setVisible(parts.has_value());
    if (parts)
        addParts(rows, *parts);
}

void RatioExplain::addParts(const RatioRows &rows, const RatioRows::Parts &parts)
{
    const auto add = [&](plan::Measure measure, std::int64_t units) {
        auto *item = new QTreeWidgetItem(
            m_parts, {titled(text::measureName(measure)), text::amountText(units, rows.settings().decimals(measure))});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    };
    add(parts.measures.numerator, parts.numerator);
    add(parts.measures.denominator, parts.denominator);
    auto *made = new QTreeWidgetItem(m_parts, {tr("The first divided by the second"),
                                               text::ratioText(rows.measure(), madeOf(rows, parts), rows.settings())});
    made->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
}

void RatioExplain::clear()
{
    m_place->clear();
    m_sentence->setText(tr("Choose a value in the grid: here stands how it came about."));
    m_parts->clear();
    m_parts->hide();
}

void RatioExplain::retranslate()
{
    m_parts->setHeaderLabels({tr("Part"), tr("Target")});
    m_parts->headerItem()->setTextAlignment(1, Qt::AlignRight);
    m_parts->setAccessibleName(tr("What the ratio is made of"));
}

} // namespace quotasmith::ui
