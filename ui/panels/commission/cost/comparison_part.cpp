// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/cost/comparison_part.h"

#include "text/convert.h"
#include "text/error_text.h"
#include "text/format.h"
#include "ui/models/words.h"
#include "ui/panels/commission/commission_section.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/section_title.h"

#include <algorithm>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

constexpr int kChoiceInLetters = 20, kMostRows = 20;
enum Year { kLastYear, kThisYear };

QString sign(std::int64_t difference)
{
    if (difference == 0)
        return QStringLiteral("= ");
    return difference > 0 ? QStringLiteral("▲ +") : QStringLiteral("▼ ");
}

} // namespace

ComparisonPart::ComparisonPart(PlanReader &reader, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_title(new SectionTitle), m_schemeLabel(new QLabel), m_scheme(new QComboBox),
      m_otherLabel(new QLabel), m_other(new QComboBox), m_yearLabel(new QLabel), m_year(new QComboBox),
      m_sentence(new QLabel),
      m_people(new ContentTable(QStringLiteral("commission-comparison"), ContentTable::Title::Hidden))
{
    layOut();
    for (QComboBox *box : {m_scheme, m_other})
        connect(box, &QComboBox::activated, this, &ComparisonPart::reckon);
    connect(m_year, &QComboBox::activated, this, &ComparisonPart::fill);
    connect(m_people, &ContentTable::saveAsked, this, &ComparisonPart::saveAsked);
    connect(m_people, &ContentTable::selectionChanged, this, &ComparisonPart::selectionChanged);
    retranslate();
}

void ComparisonPart::show(const SharedCommission &reading, const NumberWords &words)
{
    const bool isAnew = m_reading != reading;
    m_reading = reading;
    m_words = words;
    fillChoices();
    if (isAnew)
        reckon();
    else
        fill();
}

void ComparisonPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate(); // the page shows it anew afterwards
}

void ComparisonPart::layOut()
{
    m_scheme->setObjectName(QStringLiteral("comparison-scheme"));
    m_other->setObjectName(QStringLiteral("comparison-other"));
    m_year->setObjectName(QStringLiteral("comparison-year"));
    m_sentence->setObjectName(QStringLiteral("comparison-sentence"));
    m_sentence->setWordWrap(true);
    m_people->setMostRows(kMostRows);
    m_year->addItems({QString(), QString()});
    const int gap = fontMetrics().height() / 2;
    auto *choices = new FlowLayout(gap, gap / 2);
    for (const auto &[label, box] :
         {std::pair(m_schemeLabel, m_scheme), std::pair(m_otherLabel, m_other), std::pair(m_yearLabel, m_year)}) {
        box->setMinimumContentsLength(kChoiceInLetters);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        choices->addWidget(label);
        choices->addWidget(box);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_title);
    column->addLayout(choices);
    column->addWidget(m_sentence);
    column->addWidget(m_people);
}

void ComparisonPart::retranslate()
{
    m_title->setText(tr("Two schemes side by side: who gains, who loses"));
    m_schemeLabel->setText(tr("&What is paid now"));
    m_otherLabel->setText(tr("&Instead"));
    m_yearLabel->setText(tr("On the result&s of"));
    m_year->setItemText(kLastYear, tr("last year"));
    m_year->setItemText(kThisYear, tr("this year so far"));
}

/// What was chosen stays chosen as long as it is there.
void ComparisonPart::fillChoices()
{
    for (QComboBox *box : {m_scheme, m_other}) {
        const QSignalBlocker quiet(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(box == m_scheme ? tr("everybody by the own scheme") : tr("choose a scheme"), QString());
        for (const ops::KnownScheme &scheme : m_reading->book.schemes)
            box->addItem(schemeName(scheme), text::fromUtf8(scheme.code));
        for (const auto &[name, bytes] : exchange::shippedSchemes())
            if (box == m_other)
                box->addItem(tr("Template: %1").arg(text::fromUtf8(name)),
                             QStringLiteral("template:") + text::fromUtf8(name));
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
}

void ComparisonPart::reckon()
{
    if (!m_other->currentData().toString().isEmpty()) {
        m_reader.ask(this, reckoning());
        m_reader.hurry();
        return;
    }
    m_comparison.reset();
    fill();
}

PlanReader::Reading ComparisonPart::reckoning()
{
    return [this, other = m_other->currentData().toString(), scheme = text::toUtf8(m_scheme->currentData().toString()),
            decimals = m_reading->decimals()](const store::Document &plan) -> PlanReader::Taking {
        const QString mark = QStringLiteral("template:");
        std::optional<ops::SchemeComparison> comparison;
        std::optional<base::Error> problem;
        try {
            const exchange::SchemeFile file =
                other.startsWith(mark) ? exchange::readSchemeTemplate(text::toUtf8(other.mid(mark.size())), decimals)
                                       : ops::readPlanScheme(plan.connection(), text::toUtf8(other));
            comparison = ops::compareSchemes(plan.connection(), scheme, file);
        } catch (const base::Error &error) {
            problem = error;
        }
        return [this, comparison = std::move(comparison), problem] {
            m_comparison = comparison;
            if (problem)
                Q_EMIT told(text::errorText(*problem));
            fill();
        };
    };
}

void ComparisonPart::fill()
{
    m_sentence->setText(sentence());
    m_people->setVisible(m_comparison.has_value());
    if (!m_comparison)
        return;
    TableContent content;
    content.title = m_title->text();
    content.empty = tr("Nobody has a result in these months.");
    content.columns = {{tr("Name")},
                       {tr("Code")},
                       {tr("Attainment"), ColumnKind::Ratio},
                       {tr("Now"), ColumnKind::Money, m_words.decimals()},
                       {tr("Instead"), ColumnKind::Money, m_words.decimals()},
                       {tr("Difference"), ColumnKind::Money, m_words.decimals()}};
    std::vector<const ops::ComparedPay *> people;
    for (const ops::ComparedPay &one : year().people)
        people.push_back(&one);
    std::stable_sort(people.begin(), people.end(),
                     [](const auto *a, const auto *b) { return a->difference() > b->difference(); });
    for (const ops::ComparedPay *one : people) {
        const ops::PaidPerson &person = m_comparison->people[one->person];
        TableCell difference = m_words.moneyCell(one->difference());
        difference.text = sign(one->difference()) + difference.text;
        content.rows.push_back(
            {{NumberWords::textCell(text::fromUtf8(person.name)), NumberWords::textCell(text::fromUtf8(person.code)),
              NumberWords::shareCell(one->attainment), m_words.moneyCell(one->pay), m_words.moneyCell(one->otherPay),
              difference}});
    }
    m_people->show(std::move(content));
}

const ops::ComparedYear &ComparisonPart::year() const
{
    return m_year->currentIndex() == kThisYear ? m_comparison->thisYear : m_comparison->lastYear;
}

QString ComparisonPart::sentence() const
{
    if (!m_comparison)
        return tr("Choose what is to be paid instead, and see who would gain and who would lose on the real results.");
    const ops::ComparedYear &one = year();
    if (one.people.empty())
        return tr("There are no results of that year.");
    const QString paid =
        tr("Instead of %1 (%2 of the revenue) it would pay %3 (%4): %5.")
            .arg(m_words.money(one.pay), text::rateText(one.share), m_words.money(one.otherPay),
                 text::rateText(one.otherShare), sign(one.difference()) + m_words.money(one.difference()));
    const QString heads = tr("%1 gain %2, %3 lose %4, %5 have the same.")
                              .arg(one.winners)
                              .arg(m_words.money(one.gained))
                              .arg(one.losers)
                              .arg(m_words.money(-one.lost))
                              .arg(one.same);
    return joined(paid, heads);
}

} // namespace quotasmith::ui
