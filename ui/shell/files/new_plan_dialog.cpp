// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/new_plan_dialog.h"

#include "core/money/currency.h"
#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2200;

} // namespace

NewPlanDialog::NewPlanDialog(int year, QWidget *parent)
    : QDialog(parent), m_company(new QLineEdit), m_year(new QSpinBox), m_firstMonth(new QComboBox),
      m_currency(new QComboBox), m_money(new QComboBox), m_tax(new QComboBox),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("new-plan-dialog"));
    setWindowTitle(tr("New plan"));
    m_company->setObjectName(QStringLiteral("company"));
    m_company->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_year->setRange(kFirstYear, kLastYear);
    m_year->setValue(year);
    m_year->setGroupSeparatorShown(false);
    fillChoices();
    auto *form = new QFormLayout;
    form->addRow(tr("&Company"), m_company);
    form->addRow(tr("Fiscal &year"), m_year);
    form->addRow(tr("&First month of the year"), m_firstMonth);
    form->addRow(tr("C&urrency"), m_currency);
    form->addRow(tr("&Targets count"), m_money);
    form->addRow(tr("Amounts are"), m_tax);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose where…"));
    connect(m_company, &QLineEdit::textChanged, this, &NewPlanDialog::updateOk);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateOk();
}

plan::PlanSettings NewPlanDialog::settings() const
{
    plan::PlanSettings settings;
    settings.company = text::toUtf8(m_company->text().trimmed());
    settings.calendar = calendar::FiscalCalendar(m_year->value(), m_firstMonth->currentIndex() + 1);
    settings.currency = money::findCurrency(text::toUtf8(m_currency->currentText())).value_or(settings.currency);
    settings.money = static_cast<plan::Measure>(m_money->currentData().toInt());
    settings.tax = static_cast<plan::Tax>(m_tax->currentData().toInt());
    return settings;
}

void NewPlanDialog::fillChoices()
{
    for (int month = 1; month <= 12; ++month)
        m_firstMonth->addItem(QString::number(month));
    for (const char *code : {"CNY", "USD", "EUR", "HKD", "JPY", "GBP", "SGD", "TWD", "KRW", "KWD"})
        m_currency->addItem(QString::fromUtf8(code));
    for (const plan::Measure measure : {plan::Measure::Revenue, plan::Measure::Signed, plan::Measure::Collected})
        m_money->addItem(titled(text::measureName(measure)), static_cast<int>(measure));
    for (const plan::Tax tax : {plan::Tax::Included, plan::Tax::Excluded})
        m_tax->addItem(titled(text::taxName(tax)), static_cast<int>(tax));
}

void NewPlanDialog::updateOk()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_company->text().trimmed().isEmpty());
}

} // namespace quotasmith::ui
