// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/print/print_dialog.h"

#include "text/convert.h"
#include "text/name_text.h"

#include <algorithm>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 48;

} // namespace

PrintDialog::PrintDialog(const plan::PlanSettings &settings, const plan::Tree &organisation, const PrintChoice &first,
                         QWidget *parent)
    : QDialog(parent), m_year(settings.calendar.year()), m_paper(new QComboBox), m_person(new QComboBox),
      m_period(new QComboBox), m_axis(new QComboBox), m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("print-dialog"));
    setWindowTitle(tr("Print"));
    // In the order of PaperKind.
    m_paper->addItems({tr("Letters of responsibility"), tr("Quarterly decomposition"), tr("Commission statements"),
                       tr("Review"), tr("Diagnosis")});
    fillPeople(organisation);
    fillPeriods(settings.calendar);
    for (const plan::Axis axis : plan::kAxes)
        m_axis->addItem(text::axisName(axis), static_cast<int>(axis));
    addRow(tr("&Paper"), m_paper, "print-paper");
    addRow(tr("P&erson"), m_person, "print-person");
    addRow(tr("Pe&riod"), m_period, "print-period");
    addRow(tr("&Axis"), m_axis, "print-axis");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *preview = buttons->addButton(tr("Pre&view…"), QDialogButtonBox::AcceptRole);
    QPushButton *pdf = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    preview->setObjectName(QStringLiteral("print-preview"));
    preview->setDefault(true);
    pdf->setObjectName(QStringLiteral("print-pdf"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addStretch();
    column->addWidget(buttons);
    resize(std::max(fontMetrics().averageCharWidth() * kWidthInLetters, sizeHint().width()), sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, [this] {
        m_way = Way::Pdf;
        accept();
    });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintDialog::showRows);
    m_paper->setCurrentIndex(static_cast<int>(first.kind));
    if (const int period = m_period->findData(text::fromUtf8(first.period)); period >= 0)
        m_period->setCurrentIndex(period);
    showRows();
}

void PrintDialog::addRow(const QString &text, QComboBox *box, const char *name)
{
    box->setObjectName(QLatin1String(name));
    auto *label = new QLabel(text);
    label->setBuddy(box);
    m_form->addRow(label, box);
}

void PrintDialog::fillPeople(const plan::Tree &organisation)
{
    m_person->addItem(tr("Everybody"), QString());
    for (const plan::Node &node : organisation.nodes())
        if (node.level == plan::Level::Person && !node.unassigned) {
            const QString name = text::nodeName(node), code = text::fromUtf8(node.code);
            m_person->addItem(name == code ? name : tr("%1 (%2)").arg(name, code), code);
        }
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->completer()->setFilterMode(Qt::MatchContains);
    m_person->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void PrintDialog::fillPeriods(const calendar::FiscalCalendar &calendar)
{
    const auto add = [&](calendar::MonthRange months) {
        m_period->addItem(text::periodName(calendar, months), text::fromUtf8(calendar.text(months)));
    };
    add({0, 11});
    for (int q = 0; q < 4; ++q)
        add({3 * q, 3 * q + 2});
    for (int m = 0; m < 12; ++m)
        add({m, m});
}

void PrintDialog::showRows()
{
    const PrintChoice now = choice();
    m_form->setRowVisible(m_person, now.asksForPerson());
    m_form->setRowVisible(m_period, now.asksForPeriod());
    m_form->setRowVisible(m_axis, now.asksForAxis());
}

PrintChoice PrintDialog::choice() const
{
    // What was typed counts once it is one of the names.
    const int person = m_person->findText(m_person->currentText());
    return {static_cast<PaperKind>(m_paper->currentIndex()),
            text::toUtf8(m_person->itemData(person < 0 ? m_person->currentIndex() : person).toString()),
            text::toUtf8(m_period->currentData().toString()), static_cast<plan::Axis>(m_axis->currentData().toInt())};
}

QString PrintDialog::fileName() const
{
    const PrintChoice now = choice();
    QString name = m_paper->currentText();
    if (!now.person.empty())
        name += QLatin1Char(' ') + m_person->currentText();
    name += QLatin1Char(' ') + (now.asksForPeriod() ? text::fromUtf8(now.period) : QString::number(m_year));
    return name.replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf");
}

} // namespace quotasmith::ui
