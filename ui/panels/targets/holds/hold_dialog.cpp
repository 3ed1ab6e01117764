// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/holds/hold_dialog.h"

#include "core/money/amount_text.h"
#include "core/ops/targets/typed_value.h"
#include "core/spread/target_view.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/notice_text.h"

#include <array>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

using plan::HoldBound;

constexpr std::array<HoldBound, 4> kBounds{HoldBound::Exact, HoldBound::AtLeast, HoldBound::AtMost, HoldBound::Between};
constexpr int kWidthInLetters = 64;

QString boundName(HoldBound bound)
{
    switch (bound) {
    case HoldBound::Exact:
        return HoldDialog::tr("exactly what it is now");
    case HoldBound::AtLeast:
        return HoldDialog::tr("at least");
    case HoldBound::AtMost:
        return HoldDialog::tr("at most");
    case HoldBound::Between:
        break;
    }
    return HoldDialog::tr("between");
}

} // namespace

HoldDialog::HoldDialog(TargetsDesk &desk, const spread::Place &place, plan::Measure measure,
                       const std::optional<plan::Hold> &hold, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_place(place), m_measure(measure), m_hold(hold), m_form(new QFormLayout),
      m_what(new QLabel), m_bound(new QComboBox), m_least(new QLineEdit), m_most(new QLineEdit), m_soft(new QCheckBox),
      m_priority(new QSpinBox), m_reason(new QLineEdit), m_until(new QComboBox), m_problem(new QLabel)
{
    setObjectName(QStringLiteral("hold-dialog"));
    layOut();
    fill();
    retranslate();
    connect(m_bound, &QComboBox::currentIndexChanged, this, &HoldDialog::showLimits);
    connect(m_soft, &QCheckBox::toggled, this, &HoldDialog::showLimits);
    showLimits();
    m_reason->setFocus();
}

void HoldDialog::accept()
{
    DocumentSession &session = m_desk.session();
    const EditTarget target{m_desk.nameOf(m_place), m_measure};
    if (replacesLimits() && !std::holds_alternative<EditDone>(releasePlace(session, target))) {
        m_problem->setText(text::errorText(*session.lastError()));
        m_problem->show();
        return;
    }
    const bool done = session.run(
        [this](store::Document &document) { return ops::holdTarget(document, request(), ops::Run::Write).changes; });
    if (done) {
        QDialog::accept();
        return;
    }
    m_problem->setText(text::errorText(*session.lastError()));
    m_problem->show();
}

void HoldDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HoldDialog::layOut()
{
    m_what->setObjectName(QStringLiteral("hold-place"));
    m_bound->setObjectName(QStringLiteral("hold-bound"));
    m_least->setObjectName(QStringLiteral("hold-least"));
    m_most->setObjectName(QStringLiteral("hold-most"));
    m_soft->setObjectName(QStringLiteral("hold-soft"));
    m_priority->setObjectName(QStringLiteral("hold-priority"));
    m_reason->setObjectName(QStringLiteral("hold-reason"));
    m_until->setObjectName(QStringLiteral("hold-until"));
    m_problem->setObjectName(QStringLiteral("hold-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_what->setWordWrap(true);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_bound, m_least, m_most, m_soft, m_priority, m_reason, m_until})
        m_form->addRow(new QLabel, field);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("hold-apply"));
    connect(buttons, &QDialogButtonBox::accepted, this, &HoldDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HoldDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_what);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
}

void HoldDialog::fill()
{
    const plan::PlanSettings &settings = m_desk.plan().settings;
    for (const HoldBound bound : kBounds)
        m_bound->addItem(boundName(bound), static_cast<int>(bound));
    m_until->addItem(QString(), QString());
    for (const auto by : {spread::Column::Quarter, spread::Column::Month})
        for (const calendar::MonthRange months : spread::columnsOf(by))
            m_until->addItem(text::periodName(settings.calendar, months),
                             text::fromUtf8(settings.calendar.text(months)));
    if (!m_hold)
        return;
    const int decimals = settings.decimals(m_measure);
    m_bound->setCurrentIndex(static_cast<int>(m_hold->bound));
    m_least->setText(text::fromUtf8(money::printGrouped(m_hold->value, decimals)));
    m_most->setText(text::fromUtf8(money::printGrouped(m_hold->most, decimals)));
    m_soft->setChecked(m_hold->strength == plan::HoldStrength::Soft);
    m_priority->setValue(m_hold->priority);
    m_reason->setText(text::fromUtf8(m_hold->reason));
    const QString until = text::fromUtf8(m_hold->until);
    if (m_until->findData(until) < 0)
        m_until->addItem(until, until);
    m_until->setCurrentIndex(m_until->findData(until));
}

void HoldDialog::retranslate()
{
    const auto name = [this](QWidget *field, const QString &words) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(field));
        label->setText(words);
        label->setBuddy(field);
    };
    const store::PlanSheet &plan = m_desk.plan();
    setWindowTitle(tr("Hold"));
    m_what->setText(text::placeText(m_place, plan.sheet, plan.settings));
    name(m_bound, tr("It is to be"));
    name(m_least, tr("At &least"));
    name(m_most, tr("At &most"));
    name(m_priority, tr("&Priority"));
    name(m_reason, tr("&Reason"));
    name(m_until, tr("&Until the end of"));
    m_soft->setText(tr("&Soft: kept when possible, told when not"));
    m_reason->setPlaceholderText(tr("why, for whoever asks later"));
    m_priority->setToolTip(tr("Of soft holds the larger is kept first"));
    m_until->setItemText(0, tr("stays"));
    for (int i = 0; i < m_bound->count(); ++i)
        m_bound->setItemText(i, boundName(kBounds[static_cast<std::size_t>(i)]));
}

void HoldDialog::showLimits()
{
    const plan::PlanSettings &settings = m_desk.plan().settings;
    const bool isRange = m_hold && m_hold->bound != HoldBound::Exact;
    const bool isSoft = m_hold && m_hold->strength == plan::HoldStrength::Soft;
    const auto show = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    show(m_bound, settings.shows(plan::Feature::RangeHolds) || isRange);
    show(m_least, hasLeast());
    show(m_most, hasMost());
    show(m_soft, settings.shows(plan::Feature::SoftHolds) || isSoft);
    show(m_priority, m_soft->isChecked());
}

bool HoldDialog::hasLeast() const
{
    const auto bound = static_cast<HoldBound>(m_bound->currentData().toInt());
    return bound == HoldBound::AtLeast || bound == HoldBound::Between;
}

bool HoldDialog::hasMost() const
{
    const auto bound = static_cast<HoldBound>(m_bound->currentData().toInt());
    return bound == HoldBound::AtMost || bound == HoldBound::Between;
}

ops::HoldTarget HoldDialog::request() const
{
    ops::HoldTarget wanted;
    wanted.place = m_desk.nameOf(m_place);
    wanted.measure = m_measure;
    const int decimals = m_desk.plan().settings.decimals(m_measure);
    if (hasLeast())
        wanted.atLeast = ops::requireValue(text::toUtf8(m_least->text()), decimals);
    if (hasMost())
        wanted.atMost = ops::requireValue(text::toUtf8(m_most->text()), decimals);
    if (m_soft->isChecked()) {
        wanted.strength = plan::HoldStrength::Soft;
        wanted.priority = m_priority->value();
    }
    wanted.reason = text::toUtf8(m_reason->text());
    wanted.until = text::toUtf8(m_until->currentData().toString());
    return wanted;
}

/// Without limits a hold that has some would keep them.
bool HoldDialog::replacesLimits() const
{
    return m_hold && m_hold->bound != HoldBound::Exact && !hasLeast() && !hasMost();
}

} // namespace quotasmith::ui
