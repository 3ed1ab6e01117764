// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/questions/met_question.h"

#include "text/convert.h"
#include "text/format.h"

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
    : QGroupBox(tr("What about the actuals the plan has already?"), parent), m_sentence(new QLabel),
      m_choices(new QButtonGroup(this)), m_replace(addChoice("met-replace", ExistingFacts::Replace)),
      m_add(addChoice("met-add", ExistingFacts::Add)), m_skip(addChoice("met-skip", ExistingFacts::Skip))
{
    setObjectName(QStringLiteral("met-question"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_replace);
    column->addWidget(m_add);
    column->addWidget(m_skip);
    connect(m_choices, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(static_cast<ExistingFacts>(id)); });
}

QRadioButton *MetQuestion::addChoice(const char *name, ExistingFacts existing)
{
    auto *button = new QRadioButton;
    button->setObjectName(QString::fromUtf8(name));
    m_choices->addButton(button, static_cast<int>(existing));
    return button;
}

void MetQuestion::setMet(const std::optional<exchange::MetLines> &met, ExistingFacts existing)
{
    setVisible(met.has_value());
    if (!met)
        return;
    showChoices(*met);
    m_choices->setExclusive(false); // so that none may be chosen
    for (QAbstractButton *button : m_choices->buttons())
        button->setChecked(m_choices->id(button) == static_cast<int>(existing));
    m_choices->setExclusive(true);
}

void MetQuestion::showChoices(const exchange::MetLines &met)
{
    m_sentence->setText(
        tr("In %1 the plan has actuals of %n of these people, from %2.", nullptr, static_cast<int>(met.people))
            .arg(monthsOf(met), sourcesOf(met)));
    m_replace->setText(met.ofPlan ? tr("Replace them: lines of the plan that go: %1").arg(text::countText(*met.ofPlan))
                                  : tr("Replace them: not possible, as several imports have this name"));
    m_replace->setEnabled(met.ofPlan.has_value());
    m_add->setText(tr("Add to them: lines that come on top: %1").arg(text::countText(met.ofSource)));
    m_skip->setText(tr("Keep them: lines of the file left out: %1").arg(text::countText(met.ofSource)));
}

} // namespace quotasmith::ui
