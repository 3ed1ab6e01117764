// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/parts/terms_part.h"

#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>

namespace quotasmith::ui {

namespace {

using commission::Reading;
using commission::SchemePeriod;
using commission::TierBasis;

constexpr std::array kBases{plan::Measure::Revenue, plan::Measure::Signed, plan::Measure::Collected,
                            plan::Measure::GrossProfit};
constexpr int kPeriods = 4, kBasisCount = 2, kReadings = 3;

QString basisName(TierBasis basis)
{
    return basis == TierBasis::Attainment ? TermsPart::tr("Attainment (of the target)") : TermsPart::tr("Amount");
}

QString readingName(Reading reading)
{
    switch (reading) {
    case Reading::PerPeriod:
        return TermsPart::tr("One calculation on the sum of a period");
    case Reading::Cumulative:
        return TermsPart::tr("Each order begins where the last one ended");
    case Reading::PerTransaction:
        break;
    }
    return TermsPart::tr("Each order on its own");
}

} // namespace

TermsPart::TermsPart(QWidget *parent)
    : SchemePart(parent), m_form(new QFormLayout(this)), m_code(new QLabel),
      m_name(line("scheme-name", &exchange::SchemeFile::name)),
      m_note(line("scheme-note", &exchange::SchemeFile::note)),
      m_base(combo("scheme-base", static_cast<int>(kBases.size()))), m_period(combo("scheme-period", kPeriods)),
      m_basis(combo("scheme-basis", kBasisCount)), m_reading(combo("scheme-reading", kReadings))
{
    m_code->setObjectName(QStringLiteral("scheme-code"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_code, m_name, m_note, m_base, m_period, m_basis, m_reading})
        m_form->addRow(new QLabel, field);
    connect(m_base, &QComboBox::activated, this, [this](int index) {
        scheme().base = kBases[static_cast<std::size_t>(index)];
        Q_EMIT edited();
    });
    connect(m_period, &QComboBox::activated, this, [this](int index) {
        scheme().period = static_cast<SchemePeriod>(index);
        Q_EMIT edited();
    });
    connect(m_basis, &QComboBox::activated, this, [this](int index) {
        chooseBasis(draft(), static_cast<TierBasis>(index));
        Q_EMIT edited();
    });
    connect(m_reading, &QComboBox::activated, this, [this](int index) {
        scheme().reading = static_cast<Reading>(index);
        Q_EMIT edited();
    });
    setWords();
}

void TermsPart::setWords()
{
    name(m_code, tr("Code"));
    name(m_name, tr("Na&me"));
    name(m_note, tr("N&ote"));
    name(m_base, tr("&Pays on"));
    name(m_period, tr("Rec&koned"));
    name(m_basis, tr("Thresholds count &in"));
    name(m_reading, tr("&Several orders"));
    m_base->setToolTip(tr("Net of credit notes"));
    for (std::size_t i = 0; i < kBases.size(); ++i)
        m_base->setItemText(static_cast<int>(i), titled(text::measureName(kBases[i])));
    for (int i = 0; i < kPeriods; ++i)
        m_period->setItemText(i, titled(text::schemePeriodName(static_cast<SchemePeriod>(i))));
    for (int i = 0; i < kBasisCount; ++i)
        m_basis->setItemText(i, basisName(static_cast<TierBasis>(i)));
    for (int i = 0; i < kReadings; ++i)
        m_reading->setItemText(i, readingName(static_cast<Reading>(i)));
}

void TermsPart::fill()
{
    const exchange::SchemeFile &file = draft().file;
    m_code->setText(text::fromUtf8(file.code));
    for (const auto &[field, text] : {std::pair(m_name, file.name), std::pair(m_note, file.note)})
        if (field->text() != text::fromUtf8(text))
            field->setText(text::fromUtf8(text));
    choose(m_base, static_cast<int>(std::find(kBases.begin(), kBases.end(), file.scheme.base) - kBases.begin()));
    choose(m_period, static_cast<int>(file.scheme.period));
    choose(m_basis, static_cast<int>(file.scheme.basis));
    choose(m_reading, static_cast<int>(file.scheme.reading));
    for (QLineEdit *field : {m_name, m_note})
        field->setReadOnly(!ground().isWritable);
    for (QComboBox *box : {m_base, m_period, m_basis, m_reading})
        box->setEnabled(ground().isWritable);
}

QLineEdit *TermsPart::line(const char *objectName, std::string exchange::SchemeFile::*field)
{
    auto *line = new QLineEdit;
    line->setObjectName(QString::fromUtf8(objectName));
    connect(line, &QLineEdit::textEdited, this, [this, field](const QString &typed) {
        draft().file.*field = text::toUtf8(typed);
        Q_EMIT edited();
    });
    return line;
}

void TermsPart::name(QWidget *field, const QString &words)
{
    auto *label = qobject_cast<QLabel *>(m_form->labelForField(field));
    label->setText(words);
    label->setBuddy(field);
    field->setAccessibleName(QString(words).remove(QLatin1Char('&')));
}

} // namespace quotasmith::ui
