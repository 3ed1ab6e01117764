// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/rules/rule_lists_part.h"

#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "ui/panels/commission/schemes/typing/pay_texts.h"

#include <QRegularExpression>
#include <QVBoxLayout>
#include <utility>

namespace quotasmith::ui {

namespace {

using commission::Ranked;
using commission::SchemePeriod;

constexpr int kPeriods = 3; ///< month quarter year

QStringList rankedNames()
{
    return {RuleListsPart::tr("people"), RuleListsPart::tr("teams")};
}

QStringList periodNames()
{
    QStringList names;
    for (int i = 0; i < kPeriods; ++i)
        names << text::schemePeriodName(static_cast<SchemePeriod>(i));
    return names;
}

/// A column of a few words.
RowColumn wordColumn(const QString &title, QStringList (*words)())
{
    RowColumn column{title, {}, RowColumn::Need::Needed, RowColumn::Shape::Words};
    column.choices = words;
    column.read = [words](const QString &typed, QString &shown) {
        shown = typed;
        return words().contains(typed)
                   ? QString()
                   : RuleListsPart::tr("“%1” is none of: %2.").arg(typed, words().join(RuleListsPart::tr(", ")));
    };
    return column;
}

} // namespace

RuleListsPart::RuleListsPart(QWidget *parent)
    : SchemePart(parent), m_productsTitle(new QLabel), m_products(new RowGrid(QStringLiteral("rule-new-products"))),
      m_rankingsTitle(new QLabel), m_rankings(new RowGrid(QStringLiteral("rule-rankings")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_productsTitle, m_products, m_rankingsTitle, m_rankings})
        column->addWidget(widget);
    for (QLabel *title : {m_productsTitle, m_rankingsTitle})
        title->setWordWrap(true);
    connect(&m_products->model(), &RowGridModel::edited, this, [this] {
        takeProducts();
        Q_EMIT edited();
    });
    connect(&m_rankings->model(), &RowGridModel::edited, this, [this] {
        takeRankings();
        Q_EMIT edited();
    });
    setWords();
}

QString RuleListsPart::problem() const
{
    if (const QString rows = m_products->model().problem(); !rows.isEmpty())
        return rows;
    if (isShown())
        for (const commission::NewProductRule &rule : rules().newProducts)
            if (rule.perUnit.has_value() == rule.rate.has_value())
                return tr("The bonus for %1 is either so much a unit or a share of the amount.")
                    .arg(ground().products.shown(text::fromUtf8(rule.product)));
    return m_rankings->model().problem();
}

void RuleListsPart::setWords()
{
    m_productsTitle->setText(tr("New-product bonus: so much a unit sold, or a share of its amount"));
    m_rankingsTitle->setText(tr("Ranking bonus: the first so many by attainment have an amount each; ties share"));
    m_isDescribed = false;
    m_taken.reset();
}

void RuleListsPart::fill()
{
    if (!std::exchange(m_isDescribed, true)) {
        describeProducts();
        describeRankings();
    }
    for (RowGrid *grid : {m_products, m_rankings})
        grid->model().setWritable(ground().isWritable);
    if (m_taken && m_taken->newProducts == rules().newProducts && m_taken->rankings == rules().rankings)
        return;
    fillProducts();
    fillRankings();
    m_taken = rules();
}

void RuleListsPart::describeProducts()
{
    RowColumn product{tr("Product"), tr("A product, or a role: everything below it"), RowColumn::Need::Needed,
                      RowColumn::Shape::Words};
    product.choices = [this] { return ground().products.all(); };
    product.read = [this](const QString &typed, QString &shown) {
        const MemberNames &names = ground().products;
        shown = names.shown(names.code(typed));
        return names.all().contains(shown) ? QString() : tr("“%1” is no product of the plan.").arg(typed);
    };
    RowColumn unit{tr("A unit"), tr("So much for every unit sold"), RowColumn::Need::Free};
    unit.read = [this](const QString &typed, QString &shown) {
        const auto amount = readAmount(typed, ground().decimals);
        shown = amount ? typedAmount(*amount, ground().decimals) : QString();
        return amount ? QString() : amountRefusal(typed);
    };
    RowColumn share{tr("Of the amount"), tr("Such a share of what it brought"), RowColumn::Need::Free};
    share.read = [](const QString &typed, QString &shown) {
        shown = typed;
        return readRate(typed) ? QString() : rateRefusal(typed);
    };
    m_products->describe(tr("New-product bonus"), {product, unit, share});
}

void RuleListsPart::describeRankings()
{
    RowColumn amounts{tr("Amounts by place"), tr("The first first: 10000/5000/2000"), RowColumn::Need::Needed,
                      RowColumn::Shape::Words};
    amounts.read = [this](const QString &typed, QString &shown) {
        const auto read = readAmounts(typed);
        shown = read ? amountsText(*read) : QString();
        return read ? QString() : tr("“%1” names no amounts. Type 10000/5000/2000.").arg(typed);
    };
    m_rankings->describe(tr("Ranking bonus"),
                         {wordColumn(tr("Among"), rankedNames), amounts, wordColumn(tr("Reckoned"), periodNames)});
}

void RuleListsPart::fillProducts()
{
    std::vector<QStringList> rows;
    for (const commission::NewProductRule &rule : rules().newProducts)
        rows.push_back({ground().products.shown(text::fromUtf8(rule.product)),
                        rule.perUnit ? typedAmount(*rule.perUnit, ground().decimals) : QString(),
                        typedRate(rule.rate)});
    m_products->model().show(std::move(rows));
}

void RuleListsPart::fillRankings()
{
    std::vector<QStringList> rows;
    for (const commission::RankingRule &rule : rules().rankings)
        rows.push_back({rankedNames()[static_cast<int>(rule.who)], amountsText(rule.amounts),
                        periodNames()[static_cast<int>(rule.period)]});
    m_rankings->model().show(std::move(rows));
}

void RuleListsPart::takeProducts()
{
    rules().newProducts.clear();
    const RowGridModel &model = m_products->model();
    for (int i = 0; i < static_cast<int>(model.rows().size()); ++i) {
        const QStringList &row = model.rows()[static_cast<std::size_t>(i)];
        if (model.isWhole(i))
            rules().newProducts.push_back({text::toUtf8(ground().products.code(row[0])),
                                           row[1].isEmpty() ? std::nullopt : readAmount(row[1], ground().decimals),
                                           row[2].isEmpty() ? std::nullopt : readRate(row[2])});
    }
    m_taken = rules();
}

void RuleListsPart::takeRankings()
{
    rules().rankings.clear();
    const RowGridModel &model = m_rankings->model();
    for (int i = 0; i < static_cast<int>(model.rows().size()); ++i) {
        const QStringList &row = model.rows()[static_cast<std::size_t>(i)];
        if (model.isWhole(i))
            rules().rankings.push_back({static_cast<Ranked>(rankedNames().indexOf(row[0])),
                                        readAmounts(row[1]).value_or(std::vector<std::int64_t>()),
                                        static_cast<SchemePeriod>(periodNames().indexOf(row[2]))});
    }
    m_taken = rules();
}

QString RuleListsPart::amountsText(const std::vector<std::int64_t> &amounts) const
{
    QStringList parts;
    for (const std::int64_t amount : amounts)
        parts << typedAmount(amount, ground().decimals);
    return parts.join(QStringLiteral(" / "));
}

std::optional<std::vector<std::int64_t>> RuleListsPart::readAmounts(const QString &typed) const
{
    static const QRegularExpression kBetween(QStringLiteral("[/;；、]"));
    std::vector<std::int64_t> amounts;
    for (const QString &part : typed.split(kBetween)) {
        const auto amount = readAmount(part, ground().decimals);
        if (!amount)
            return std::nullopt;
        amounts.push_back(*amount);
    }
    return amounts;
}

} // namespace quotasmith::ui
