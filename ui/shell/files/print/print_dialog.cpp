// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/print/print_dialog.h"

#include "text/convert.h"
#include "text/name_text.h"

#include <algorithm>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 56;
constexpr int kIsPerson = Qt::UserRole + 1; ///< of an entry of whom: nobody stands below

QString yearToDate()
{
    return QStringLiteral("ytd");
}

} // namespace

PrintDialog::PrintDialog(const plan::PlanSettings &settings, const plan::Tree &organisation, const PrintChoice &first,
                         QWidget *parent)
    : QDialog(parent), m_settings(settings), m_measures{settings.money}, m_form(new QFormLayout),
      m_paper(addList(tr("&Paper"), "print-paper")), m_person(addList(tr("&Of"), "print-person")),
      m_period(addList(tr("Pe&riod"), "print-period")), m_axis(addList(tr("&Axis"), "print-axis")),
      m_measure(addList(tr("&Measure"), "print-measure")), m_below(new QCheckBox(tr("and of every&body below"))),
      m_each(new QCheckBox(tr("a &file for each person")))
{
    setObjectName(QStringLiteral("print-dialog"));
    setWindowTitle(tr("Print"));
    // In the order of PaperKind.
    m_paper->addItems({tr("Letters of responsibility"), tr("Quarterly decomposition"), tr("Commission statements"),
                       tr("Review"), tr("Diagnosis"), tr("Execution"), tr("Boss copy")});
    fillWhom(organisation);
    fillPeriods();
    for (const plan::Axis axis : plan::kAxes)
        m_axis->addItem(text::axisName(axis), static_cast<int>(axis));
    m_below->setObjectName(QStringLiteral("print-below"));
    m_each->setObjectName(QStringLiteral("print-each"));
    m_form->insertRow(2, QString(), m_below);
    m_form->addRow(QString(), m_each);
    layOut();
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintDialog::showRows);
    connect(m_person, &QComboBox::currentIndexChanged, this, &PrintDialog::showRows);
    m_paper->setCurrentIndex(static_cast<int>(first.kind));
    showRows();
    if (const int period = m_period->findData(text::fromUtf8(first.period)); period >= 0)
        m_period->setCurrentIndex(period);
}

QComboBox *PrintDialog::addList(const QString &text, const char *name)
{
    auto *list = new QComboBox;
    list->setObjectName(QLatin1String(name));
    auto *label = new QLabel(text);
    label->setBuddy(list);
    m_form->addRow(label, list);
    return list;
}

void PrintDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *preview = buttons->addButton(tr("Pre&view…"), QDialogButtonBox::AcceptRole);
    m_pdf = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    preview->setObjectName(QStringLiteral("print-preview"));
    preview->setDefault(true);
    m_pdf->setObjectName(QStringLiteral("print-pdf"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addStretch();
    column->addWidget(buttons);
    resize(std::max(fontMetrics().averageCharWidth() * kWidthInLetters, sizeHint().width()), sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        m_way = Way::Pdf;
        accept();
    });
}

void PrintDialog::fillWhom(const plan::Tree &organisation)
{
    m_person->addItem(tr("Everybody"), QString());
    for (int one = 1; one < organisation.size(); ++one) {
        const plan::Node &node = organisation.node(one);
        if (node.unassigned || node.level > plan::Level::Person)
            continue;
        const QString name = text::nodeName(node), code = text::fromUtf8(node.code);
        m_person->addItem(name == code ? name : tr("%1 (%2)").arg(name, code), code);
        m_person->setItemData(m_person->count() - 1, node.level == plan::Level::Person, kIsPerson);
    }
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->completer()->setFilterMode(Qt::MatchContains);
    m_person->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void PrintDialog::fillPeriods()
{
    const auto add = [&](calendar::MonthRange months) {
        m_period->addItem(text::periodName(m_settings.calendar, months),
                          text::fromUtf8(m_settings.calendar.text(months)));
    };
    add({0, 11});
    add({0, 5});
    add({6, 11});
    for (int q = 0; q < 4; ++q)
        add({3 * q, 3 * q + 2});
    for (int m = 0; m < 12; ++m)
        add({m, m});
}

void PrintDialog::offerMeasures(const std::vector<plan::Measure> &measures)
{
    m_measures = measures;
    std::erase(m_measures, m_settings.money);
    m_measures.insert(m_measures.begin(), m_settings.money);
    showRows();
}

void PrintDialog::fillMeasures(bool areRatiosToo)
{
    const QVariant chosen = m_measure->currentData();
    m_measure->clear();
    for (const plan::Measure measure : m_measures)
        if (areRatiosToo || plan::kindOf(measure) != plan::MeasureKind::Ratio)
            m_measure->addItem(text::measureName(measure), static_cast<int>(measure));
    m_measure->setCurrentIndex(std::max(m_measure->findData(chosen), 0));
}

void PrintDialog::showRows()
{
    const PrintChoice now = choice();
    const bool isReview = now.kind == PaperKind::Review;
    const int toDate = m_period->findData(yearToDate());
    if (isReview && toDate < 0)
        m_period->insertItem(1, tr("Year to date"), yearToDate());
    else if (!isReview && toDate >= 0)
        m_period->removeItem(toDate);
    fillMeasures(isReview);
    const bool isPerson = m_person->itemData(m_person->findData(text::fromUtf8(now.person)), kIsPerson).toBool();
    m_form->setRowVisible(m_person, now.asksForPerson());
    m_form->setRowVisible(m_below, now.kind == PaperKind::Letter && !now.person.empty() && !isPerson);
    m_form->setRowVisible(m_period, now.asksForPeriod());
    m_form->setRowVisible(m_axis, now.asksForAxis());
    m_form->setRowVisible(m_measure, now.asksForMeasure() && m_measure->count() > 1);
    m_form->setRowVisible(m_each, now.isOfPeople() && !isPerson);
}

PrintChoice PrintDialog::choice() const
{
    PrintChoice choice;
    choice.kind = static_cast<PaperKind>(m_paper->currentIndex());
    // What was typed counts once it is one of the names.
    const int person = m_person->findText(m_person->currentText());
    choice.person = text::toUtf8(m_person->itemData(person < 0 ? m_person->currentIndex() : person).toString());
    choice.period = text::toUtf8(m_period->currentData().toString());
    choice.axis = static_cast<plan::Axis>(m_axis->currentData().toInt());
    if (m_measure->count() > 0)
        choice.measure = static_cast<plan::Measure>(m_measure->currentData().toInt());
    choice.isBelow = m_below->isChecked() && !choice.person.empty();
    choice.isEach = m_each->isChecked() && choice.isOfPeople();
    return choice;
}

QString PrintDialog::fileName() const
{
    const PrintChoice now = choice();
    QString name = m_paper->currentText();
    if (now.asksForPerson() && !now.person.empty())
        name += QLatin1Char(' ') + m_person->currentText();
    name += QLatin1Char(' ') +
            (now.asksForPeriod() ? text::fromUtf8(now.period) : QString::number(m_settings.calendar.year()));
    static const QRegularExpression kForbidden(QStringLiteral("[/\\\\:*?\"<>|[:cntrl:]]"));
    constexpr int kMostLetters = 60; // in Chinese three bytes each
    return name.replace(kForbidden, QStringLiteral("-")).left(kMostLetters) + QStringLiteral(".pdf");
}

} // namespace quotasmith::ui
