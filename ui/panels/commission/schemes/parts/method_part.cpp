// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/parts/method_part.h"

#include "text/commission/scheme_text.h"
#include "text/format.h"
#include "ui/models/words.h"
#include "ui/panels/commission/schemes/typing/pay_texts.h"
#include "ui/widgets/flow_layout.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

using commission::MethodPay;
using commission::TierMethod;

constexpr int kAmountInLetters = 16;

/// `8,000.00 at 80 %, 5,000.00 at 100 %`
QString jumpsText(const MethodPay &one, int decimals)
{
    QStringList jumps;
    for (const commission::Jump &jump : one.jumps)
        jumps << MethodPart::tr("%1 at %2")
                     .arg(text::amountText(jump.amount, decimals), text::thresholdText(one.scheme, jump.at, decimals));
    return jumps.isEmpty() ? MethodPart::tr("none") : jumps.join(MethodPart::tr(", "));
}

} // namespace

MethodPart::MethodPart(QWidget *parent)
    : SchemePart(parent), m_none(new QLabel), m_targetLabel(new QLabel),
      m_target(amountField("scheme-example-target", &SchemeDraft::target, 1)), m_actualLabel(new QLabel),
      m_actual(amountField("scheme-example-actual", &SchemeDraft::actual, 0)), m_group(new QButtonGroup(this)),
      m_payTitle(new QLabel), m_jumpTitle(new QLabel)
{
    layOut();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        chooseMethod(draft(), static_cast<TierMethod>(id));
        fill();
        Q_EMIT edited();
    });
    setWords();
}

QString MethodPart::problem() const
{
    return m_target->isRefused() ? m_target->problem() : m_actual->problem();
}

QString MethodPart::payOf(TierMethod method) const
{
    return m_pays[static_cast<std::size_t>(method)]->text();
}

void MethodPart::setWords()
{
    m_none->setText(tr("No method is chosen, and there is no default one: the same tiers pay as different as this."));
    m_targetLabel->setText(tr("On a tar&get of"));
    m_actualLabel->setText(tr("reached"));
    m_payTitle->setText(tr("pays"));
    m_jumpTitle->setText(tr("jumps"));
    for (int i = 0; i < kMethods; ++i)
        m_buttons[static_cast<std::size_t>(i)]->setText(titled(text::tierMethodName(static_cast<TierMethod>(i))));
}

void MethodPart::fill()
{
    put(m_target, typedAmount(draft().target, ground().decimals));
    put(m_actual, typedAmount(draft().actual, ground().decimals));
    m_none->setVisible(!scheme().method);
    m_group->setExclusive(false); // so that none is possible
    for (int i = 0; i < kMethods; ++i) {
        QRadioButton *button = m_buttons[static_cast<std::size_t>(i)];
        button->setChecked(scheme().method == static_cast<TierMethod>(i));
        button->setEnabled(ground().isWritable);
    }
    m_group->setExclusive(true);
    fillPays();
}

void MethodPart::layOut()
{
    m_none->setObjectName(QStringLiteral("scheme-no-method"));
    m_none->setWordWrap(true);
    m_targetLabel->setBuddy(m_target->line());
    m_actualLabel->setBuddy(m_actual->line());
    auto *example = new FlowLayout(gap(), gap() / 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_targetLabel, m_target, m_actualLabel, m_actual})
        example->addWidget(widget);
    auto *methods = new QGridLayout;
    methods->setHorizontalSpacing(gap() * 2);
    methods->setVerticalSpacing(gap() / 3);
    methods->setColumnStretch(2, 1);
    methods->addWidget(m_payTitle, 0, 1, Qt::AlignRight);
    methods->addWidget(m_jumpTitle, 0, 2);
    for (int i = 0; i < kMethods; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const QString code = QString::fromUtf8(commission::methodCode(static_cast<TierMethod>(i)).data());
        m_buttons[at] = new QRadioButton;
        m_buttons[at]->setObjectName(QStringLiteral("scheme-method-") + code);
        m_group->addButton(m_buttons[at], i);
        m_pays[at] = new QLabel;
        m_pays[at]->setObjectName(QStringLiteral("scheme-pays-") + code);
        m_jumps[at] = new QLabel;
        m_jumps[at]->setWordWrap(true);
        methods->addWidget(m_buttons[at], i + 1, 0);
        methods->addWidget(m_pays[at], i + 1, 1, Qt::AlignRight);
        methods->addWidget(m_jumps[at], i + 1, 2);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap() / 2);
    column->addWidget(m_none);
    column->addLayout(example);
    column->addLayout(methods);
}

TypedField *MethodPart::amountField(const char *name, std::int64_t SchemeDraft::*field, std::int64_t least)
{
    auto *made = new TypedField(
        QString::fromUtf8(name), kAmountInLetters,
        [this, field, least](const QString &typed) {
            const auto amount = readAmount(typed, ground().decimals);
            if (!amount || *amount < least)
                return amountRefusal(typed);
            draft().*field = *amount;
            fillPays();
            Q_EMIT edited();
            return QString();
        },
        this);
    made->line()->setAlignment(Qt::AlignRight);
    connect(made, &TypedField::refused, this, &MethodPart::edited);
    return made;
}

void MethodPart::fillPays()
{
    const std::vector<MethodPay> pays = methodsOf(draft());
    for (int i = 0; i < kMethods; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const auto found = std::find_if(pays.begin(), pays.end(), [i](const MethodPay &one) {
            return one.scheme.method == static_cast<TierMethod>(i);
        });
        m_pays[at]->setText(found == pays.end() ? QString() : text::amountText(found->pay, ground().decimals));
        m_jumps[at]->setText(found == pays.end() ? QString() : jumpsText(*found, ground().decimals));
    }
}

} // namespace quotasmith::ui
