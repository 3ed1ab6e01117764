// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/rules/rules_part.h"

#include "text/commission/scheme_text.h"
#include "ui/models/words.h"
#include "ui/panels/commission/schemes/typing/pay_texts.h"
#include "ui/widgets/flow_layout.h"

namespace quotasmith::ui {

namespace {

using commission::SchemePeriod;

constexpr int kNumberInLetters = 10;
constexpr int kPeriods = 3; ///< month quarter year
constexpr int kDivisions = 3, kDrawKinds = 2, kMostPeriods = 12;

QString divisionName(commission::PoolDivision division)
{
    switch (division) {
    case commission::PoolDivision::Equally:
        return RulesPart::tr("the same for everybody");
    case commission::PoolDivision::ByActual:
        return RulesPart::tr("by what each brought");
    case commission::PoolDivision::ByOwnExcess:
        break;
    }
    return RulesPart::tr("by what each brought above the own target");
}

} // namespace

RulesPart::RulesPart(QWidget *parent) : SchemePart(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap());
    m_grid->setVerticalSpacing(gap() / 2);
    m_grid->setColumnStretch(1, 1);
    addBonuses();
    addLimits();
    setWords();
}

QString RulesPart::problem() const
{
    for (const TypedField *field : m_fields)
        if (field->isRefused() && field->line()->isEnabled())
            return field->problem();
    return {};
}

void RulesPart::setWords()
{
    m_achievement.isOn->setText(tr("Achievement bonus"));
    m_achievement.isOn->setToolTip(
        tr("The team reaches its target, and everybody gets so many months of the own wage"));
    m_excess.isOn->setText(tr("Excess bonus"));
    m_excess.isOn->setToolTip(tr("A share of what the team brings above its target, divided among its people"));
    m_elimination.isOn->setText(tr("Elimination watch"));
    m_elimination.isOn->setToolTip(tr("Only watched; it pays nothing"));
    m_draw.isOn->setText(tr("Draw"));
    m_draw.isOn->setToolTip(tr("What everybody under the scheme draws a month at least"));
    m_holdBack.isOn->setText(tr("Held back until collected"));
    m_holdBack.isOn->setToolTip(tr("Released as the customers pay"));
    const QStringList words{
        tr("months of wage,"),  tr("of the excess,"), tr("divided"),          tr("under"), tr("for"),
        tr("periods in a row"), tr("a month,"),       tr("of the commission")};
    for (qsizetype i = 0; i < words.size(); ++i)
        m_words[static_cast<std::size_t>(i)]->setText(words[i]);
    for (int i = 0; i < kPeriods; ++i)
        for (QComboBox *box : {m_achievementPeriod, m_excessPeriod})
            box->setItemText(i, text::schemePeriodName(static_cast<SchemePeriod>(i)));
    for (int i = 0; i < kDivisions; ++i)
        m_division->setItemText(i, divisionName(static_cast<commission::PoolDivision>(i)));
    m_drawKind->setItemText(0, tr("recovered from later pay"));
    m_drawKind->setItemText(1, tr("guaranteed"));
    m_months->line()->setAccessibleName(tr("Months of wage"));
    m_share->line()->setAccessibleName(tr("Share of the excess"));
    m_below->line()->setAccessibleName(tr("Attainment under which somebody is watched"));
    m_periods->line()->setAccessibleName(tr("Periods in a row"));
    m_monthly->line()->setAccessibleName(tr("Draw a month"));
    m_heldBack->line()->setAccessibleName(tr("Share held back"));
    m_achievementPeriod->setAccessibleName(tr("Reckoned"));
    m_excessPeriod->setAccessibleName(tr("Reckoned"));
    m_division->setAccessibleName(tr("Divided"));
    m_drawKind->setAccessibleName(tr("Kind of draw"));
}

void RulesPart::fill()
{
    fillBonuses();
    fillLimits();
}

void RulesPart::fillBonuses()
{
    const commission::BesideRules &all = rules();
    showRule(m_achievement, all.achievement.has_value());
    const auto achievement = all.achievement.value_or(commission::AchievementRule());
    put(m_months, typedNumber(achievement.months));
    choose(m_achievementPeriod, static_cast<int>(achievement.period));
    showRule(m_excess, all.excess.has_value());
    const auto excess = all.excess.value_or(commission::ExcessRule{.share = money::Rate(1, 20)});
    put(m_share, typedRate(excess.share));
    choose(m_division, static_cast<int>(excess.division));
    choose(m_excessPeriod, static_cast<int>(excess.period));
}

void RulesPart::fillLimits()
{
    const commission::BesideRules &all = rules();
    showRule(m_elimination, all.elimination.has_value());
    const auto elimination = all.elimination.value_or(commission::EliminationRule{.below = money::Rate(3, 5)});
    put(m_below, typedRate(elimination.below));
    put(m_periods, QString::number(elimination.periods));
    showRule(m_draw, all.draw.has_value());
    const auto draw = all.draw.value_or(commission::DrawRule());
    put(m_monthly, typedAmount(draw.monthly, ground().decimals));
    choose(m_drawKind, static_cast<int>(draw.kind));
    showRule(m_holdBack, all.holdBack.has_value());
    put(m_heldBack, typedRate(all.holdBack.value_or(commission::HoldBackRule()).share));
}

void RulesPart::showRule(const Rule &rule, bool isOn)
{
    rule.isOn->setChecked(isOn);
    rule.isOn->setEnabled(ground().isWritable);
    rule.fields->setEnabled(isOn && ground().isWritable);
}

RulesPart::Rule RulesPart::addRule(const char *name, std::initializer_list<QWidget *> fields,
                                   const std::function<void(bool)> &set)
{
    Rule rule{new QCheckBox, new QWidget};
    rule.isOn->setObjectName(QString::fromUtf8(name));
    auto *row = new FlowLayout(gap(), gap() / 2);
    rule.fields->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *field : fields)
        row->addWidget(field);
    const int at = m_grid->rowCount();
    m_grid->addWidget(rule.isOn, at, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(rule.fields, at, 1);
    connect(rule.isOn, &QCheckBox::clicked, this, [this, set](bool isOn) {
        set(isOn);
        fill();
        Q_EMIT edited();
    });
    return rule;
}

QLabel *RulesPart::word()
{
    m_words.push_back(new QLabel);
    return m_words.back();
}

TypedField *RulesPart::typed(const char *name, TypedField::Take take)
{
    auto *field =
        new TypedField(QString::fromUtf8(name), kNumberInLetters, [this, take = std::move(take)](const QString &text) {
            const QString reason = take(text);
            Q_EMIT edited();
            return reason;
        });
    field->line()->setAlignment(Qt::AlignRight);
    m_fields.push_back(field);
    return field;
}

TypedField *RulesPart::share(const char *name, std::function<void(const money::Rate &)> set)
{
    return typed(name, [set = std::move(set)](const QString &text) {
        const auto rate = readRate(text);
        if (rate)
            set(*rate);
        return rate ? QString() : rateRefusal(text);
    });
}

TypedField *RulesPart::number(const char *name, std::function<void(const money::Rate &)> set)
{
    return typed(name, [set = std::move(set)](const QString &text) {
        const auto rate = readRate(text);
        if (rate)
            set(*rate);
        return rate ? QString() : tr("“%1” is no number. Type 1 or 1.5.").arg(text);
    });
}

QComboBox *RulesPart::choice(const char *name, int count, std::function<void(int)> set)
{
    QComboBox *box = combo(name, count);
    connect(box, &QComboBox::activated, this, [this, set = std::move(set)](int index) {
        set(index);
        Q_EMIT edited();
    });
    return box;
}

void RulesPart::addBonuses()
{
    m_months =
        number("rule-achievement-months", [this](const money::Rate &months) { rules().achievement->months = months; });
    m_achievementPeriod = choice("rule-achievement-period", kPeriods,
                                 [this](int index) { rules().achievement->period = static_cast<SchemePeriod>(index); });
    m_achievement = addRule("rule-achievement", {m_months, word(), m_achievementPeriod}, [this](bool isOn) {
        rules().achievement = isOn ? std::optional(commission::AchievementRule()) : std::nullopt;
    });
    m_share = share("rule-excess-share", [this](const money::Rate &rate) { rules().excess->share = rate; });
    m_division = choice("rule-excess-division", kDivisions,
                        [this](int index) { rules().excess->division = static_cast<commission::PoolDivision>(index); });
    m_excessPeriod = choice("rule-excess-period", kPeriods,
                            [this](int index) { rules().excess->period = static_cast<SchemePeriod>(index); });
    QLabel *of = word(), *divided = word();
    m_excess = addRule("rule-excess", {m_share, of, m_excessPeriod, divided, m_division}, [this](bool isOn) {
        rules().excess = isOn ? std::optional(commission::ExcessRule{.share = money::Rate(1, 20)}) : std::nullopt;
    });
}

void RulesPart::addLimits()
{
    m_below = share("rule-elimination-below", [this](const money::Rate &rate) { rules().elimination->below = rate; });
    m_periods = typed("rule-elimination-periods", [this](const QString &text) {
        const auto count = readCount(text, 1, kMostPeriods);
        if (count)
            rules().elimination->periods = *count;
        return count ? QString() : countRefusal(text, 1, kMostPeriods);
    });
    QLabel *under = word(), *times = word(), *row = word();
    m_elimination = addRule("rule-elimination", {under, m_below, times, m_periods, row}, [this](bool isOn) {
        rules().elimination =
            isOn ? std::optional(commission::EliminationRule{.below = money::Rate(3, 5)}) : std::nullopt;
    });
    m_monthly = typed("rule-draw-monthly", [this](const QString &text) {
        const auto amount = readAmount(text, ground().decimals);
        if (amount)
            rules().draw->monthly = *amount;
        return amount ? QString() : amountRefusal(text);
    });
    m_drawKind = choice("rule-draw-kind", kDrawKinds,
                        [this](int index) { rules().draw->kind = static_cast<commission::DrawKind>(index); });
    m_draw = addRule("rule-draw", {m_monthly, word(), m_drawKind},
                     [this](bool isOn) { rules().draw = isOn ? std::optional(commission::DrawRule()) : std::nullopt; });
    m_heldBack = share("rule-hold-back-share", [this](const money::Rate &rate) { rules().holdBack->share = rate; });
    m_holdBack = addRule("rule-hold-back", {m_heldBack, word()}, [this](bool isOn) {
        rules().holdBack = isOn ? std::optional(commission::HoldBackRule()) : std::nullopt;
    });
}

} // namespace quotasmith::ui
