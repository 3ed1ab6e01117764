// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/questions/met_question.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/format/moment_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

using exchange::ExistingFacts;

QString monthsOf(const exchange::MetLines &met)
{
    const QString first = text::fromUtf8(met.months.front().text());
    return met.months.size() == 1 ? first
                                  : MetQuestion::tr("%1 to %2").arg(first, text::fromUtf8(met.months.back().text()));
}

QString sourcesOf(const exchange::MetLines &met)
{
    QStringList names;
    for (const std::string &source : met.sources)
        names << text::fromUtf8(source);
    return names.join(MetQuestion::tr(", "));
}

} // namespace

MetQuestion::MetQuestion(QWidget *parent)
    : QGroupBox(parent), m_sentence(new QLabel), m_choices(new QButtonGroup(this)),
      m_replace(addChoice("met-replace", ExistingFacts::Replace)), m_add(addChoice("met-add", ExistingFacts::Add)),
      m_skip(addChoice("met-skip", ExistingFacts::Skip)), m_batch(new QComboBox)
{
    setObjectName(QStringLiteral("met-question"));
    m_batch->setObjectName(QStringLiteral("met-batch"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *batch = new QHBoxLayout;
    batch->addSpacing(fontMetrics().height() * 2);
    batch->addWidget(m_batch);
    batch->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_replace);
    column->addLayout(batch);
    column->addWidget(m_add);
    column->addWidget(m_skip);
    connect(m_choices, &QButtonGroup::idClicked, this, &MetQuestion::tell);
    connect(m_batch, &QComboBox::activated, this, [this] {
        m_replace->setChecked(true);
        tell();
    });
    retranslate();
}

QRadioButton *MetQuestion::addChoice(const char *name, ExistingFacts existing)
{
    auto *button = new QRadioButton;
    button->setObjectName(QString::fromUtf8(name));
    m_choices->addButton(button, static_cast<int>(existing));
    return button;
}

void MetQuestion::setMet(const std::optional<exchange::MetLines> &met, ExistingFacts existing, const std::string &batch)
{
    m_met = met;
    m_existing = existing;
    m_said = batch;
    setVisible(met.has_value());
    if (!met)
        return;
    fillBatches(*met, batch);
    showChoices(*met);
    m_choices->setExclusive(false); // so that none may be chosen
    for (QAbstractButton *button : m_choices->buttons())
        button->setChecked(m_choices->id(button) == static_cast<int>(existing));
    m_choices->setExclusive(true);
}

/// The latest first: it is the likeliest.
void MetQuestion::fillBatches(const exchange::MetLines &met, const std::string &batch)
{
    m_batch->clear();
    for (auto each = met.batches.rbegin(); each != met.batches.rend(); ++each)
        m_batch->addItem(tr("the one of %1 by %2, lines: %3")
                             .arg(text::momentText(each->importedAt), text::fromUtf8(each->importedBy),
                                  text::countText(each->lines)),
                         text::fromUtf8(each->id));
    m_batch->setCurrentIndex(qMax(0, m_batch->findData(text::fromUtf8(batch))));
    m_batch->setVisible(!met.batches.empty());
}

void MetQuestion::showChoices(const exchange::MetLines &met)
{
    m_sentence->setText(
        tr("In %1 the plan has actuals of %n of these people, from %2.", nullptr, static_cast<int>(met.people))
            .arg(monthsOf(met), sourcesOf(met)));
    m_replace->setText(met.ofPlan ? tr("Replace them: lines of the plan that go: %1").arg(text::countText(*met.ofPlan))
                                  : tr("Replace one of the imports that have this name:"));
    m_add->setText(tr("Add to them: lines that come on top: %1").arg(text::countText(met.ofSource)));
    m_skip->setText(tr("Keep them: lines of the file left out: %1").arg(text::countText(met.ofSource)));
}

void MetQuestion::tell()
{
    const auto existing = static_cast<ExistingFacts>(m_choices->checkedId());
    Q_EMIT chosen(existing, existing == ExistingFacts::Replace ? m_batch->currentData().toString() : QString());
}

void MetQuestion::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MetQuestion::retranslate()
{
    setTitle(tr("What about the actuals the plan has already?"));
    m_batch->setAccessibleName(tr("The import that is replaced"));
    setMet(m_met, m_existing, m_said);
}

} // namespace quotasmith::ui
