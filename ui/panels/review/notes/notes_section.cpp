// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/notes/notes_section.h"

#include "core/base/clock.h"
#include "core/ops/lists/edit_lists.h"
#include "core/plan/lists/kind.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/review/score_words.h"
#include "ui/panels/review/notes/note_tables.h"
#include "ui/panels/review/tools/review_periods.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/list_tabs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/section_title.h"

#include <algorithm>
#include <QSignalBlocker>

namespace quotasmith::ui {

namespace {

constexpr const char *kOtherQuestion = "other";

/// Which field of a note says its period: a day, a week or a longer one.
const char *periodField(const ops::Questions &questions)
{
    if (questions.cadence == review::Cadence::Day)
        return "date";
    return questions.cadence == review::Cadence::Week ? "week" : "period";
}

/// Problems are of whole months; a day or a week has those of the last month that counts.
std::string monthsOf(const std::string &period)
{
    const bool isDay = calendar::Date::parse(period).has_value();
    return isDay || period.find("-W") != std::string::npos ? std::string() : period;
}

} // namespace

NotesSection::NotesSection(const PanelContext &context, PlanReader &reader, QWidget *parent)
    : ReviewSection(context, reader, parent), m_questionLabel(new QLabel), m_question(new QComboBox),
      m_text(new QLineEdit), m_note(new QPushButton), m_within(new QCheckBox), m_open(new QPushButton),
      m_step(new QPushButton), m_listsTitle(new SectionTitle),
      m_lists(new ListTabs(context.session, {"notes", "problems", "actions"}))
{
    layOut();
    connect(m_text, &QLineEdit::returnPressed, this, &NotesSection::note);
    connect(m_text, &QLineEdit::textChanged, this, &NotesSection::fillButtons);
    connect(m_note, &QPushButton::clicked, this, &NotesSection::note);
    connect(m_within, &QCheckBox::toggled, this, &NotesSection::fillNotes);
    connect(m_open, &QPushButton::clicked, this, &NotesSection::openProblem);
    connect(m_step, &QPushButton::clicked, this, &NotesSection::stepProblem);
    connect(m_lists, &ListTabs::selectionChanged, this, &Section::selectionChanged);
    for (ContentTable *table : {m_problems, m_suggested})
        connect(table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &NotesSection::fillButtons);
    setWords();
}

void NotesSection::note()
{
    const std::string text = text::toUtf8(m_text->text().trimmed());
    if (!m_read.questions || text.empty())
        return;
    const store::Surroundings &around = session().surroundings();
    const ops::FieldTexts said{{"cadence", std::string(review::cadenceCode(m_read.questions->cadence))},
                               {periodField(*m_read.questions), m_read.questions->period},
                               {"question", text::toUtf8(m_question->currentData().toString())},
                               {"text", text},
                               {"author", around.author},
                               {"written", around.clock->today()}};
    if (run([&](store::Document &document) { return ops::putRecord(document, plan::listKind("notes"), said).changes; }))
        m_text->clear();
}

void NotesSection::openProblem()
{
    const int row = m_suggested->view()->currentIndex().row();
    if (!m_read.problems || row < 0 || row >= static_cast<int>(m_read.problems->suggested.size()))
        return;
    const review::SuggestedProblem suggestion = m_read.problems->suggested[static_cast<std::size_t>(row)];
    ops::ProblemStart start;
    start.what = text::toUtf8(text::deviationText(suggestion, *m_read.problems));
    run([&](store::Document &document) { return ops::openProblem(document, suggestion, start).changes; });
}

void NotesSection::stepProblem()
{
    const int row = m_problems->view()->currentIndex().row();
    const auto keys = m_read.problems ? problemKeys(*m_read.problems) : std::vector<std::string>();
    if (row < 0 || row >= static_cast<int>(keys.size()))
        return;
    const std::string key = keys[static_cast<std::size_t>(row)];
    if (!run([&](store::Document &document) { return ops::stepProblem(document, key).changes; }))
        m_lists->reveal(QStringLiteral("problems"), text::fromUtf8(key)); // where what is missing can be typed
}

PlanReader::Reading NotesSection::reading()
{
    return [this, period = request().period](const store::Document &plan) -> PlanReader::Taking {
        auto read = std::make_shared<Read>();
        try {
            read->questions = ops::readQuestions(plan.connection(), period);
            read->problems = ops::readProblems(plan.connection(), monthsOf(period));
        } catch (const base::Error &error) { // shown above the page
            read->error = error;
        }
        return [this, read] { m_read = *read; };
    };
}

void NotesSection::put()
{
    if (m_read.error)
        bar()->tell(text::errorText(*m_read.error));
    else
        bar()->dismiss();
    if (m_read.questions)
        fillQuestions();
    if (m_read.problems)
        fillProblems();
    fillButtons();
}

void NotesSection::setWords()
{
    m_questionLabel->setText(tr("&Question"));
    m_text->setPlaceholderText(tr("What was found, what changes, who does it"));
    m_text->setAccessibleName(tr("Note"));
    m_note->setText(tr("&Note it"));
    m_within->setText(tr("Also notes of shorter stretches &within it"));
    m_within->setToolTip(tr("Of the days, weeks, months and quarters that lie in the period above"));
    m_open->setText(tr("&Open as a problem"));
    m_step->setText(tr("Take it a &step on"));
    m_step->setToolTip(tr("Plan → do needs an action and an owner, check → act the effect"));
    m_listsTitle->setText(tr("All notes, problems and actions"));
    m_lists->retranslate();
}

void NotesSection::layOut()
{
    m_questions = addTable("review-questions");
    body()->addLayout(makeNoting());
    m_within->setObjectName(QStringLiteral("review-notes-within"));
    body()->addWidget(m_within);
    m_notes = addTable("review-noted");
    const auto below = [this](ContentTable *&table, const char *name, QPushButton *button) {
        table = addTable(name);
        auto *row = new QHBoxLayout;
        row->addWidget(button);
        row->addStretch();
        body()->addLayout(row);
    };
    m_open->setObjectName(QStringLiteral("review-open-problem"));
    m_step->setObjectName(QStringLiteral("review-step-problem"));
    below(m_suggested, "review-suggested", m_open);
    below(m_problems, "review-problems", m_step);
    body()->addWidget(m_listsTitle);
    body()->addWidget(m_lists, 1);
}

QLayout *NotesSection::makeNoting()
{
    m_question->setObjectName(QStringLiteral("review-question"));
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setObjectName(QStringLiteral("review-note-text"));
    m_note->setObjectName(QStringLiteral("review-note"));
    m_questionLabel->setBuddy(m_question);
    auto *asked = new QHBoxLayout;
    asked->addWidget(m_questionLabel);
    asked->addWidget(m_question, 1);
    auto *said = new QHBoxLayout;
    said->addWidget(m_text, 1);
    said->addWidget(m_note);
    auto *column = new QVBoxLayout;
    column->addLayout(asked);
    column->addLayout(said);
    return column;
}

void NotesSection::fillQuestions()
{
    const QSignalBlocker quiet(m_question);
    const QVariant chosen = m_question->currentData();
    m_question->clear();
    for (const ops::AskedQuestion &asked : m_read.questions->asked) {
        m_question->addItem(text::questionText(asked.code), text::fromUtf8(std::string(asked.code)));
        m_question->setItemData(m_question->count() - 1, text::questionText(asked.code), Qt::ToolTipRole);
    }
    m_question->addItem(tr("Other"), QString::fromUtf8(kOtherQuestion));
    m_question->setCurrentIndex(std::max(0, m_question->findData(chosen)));
    m_questions->show(questionsTable(*m_read.questions));
    fillNotes();
}

void NotesSection::fillNotes()
{
    if (!m_read.questions)
        return;
    m_within->setVisible(m_read.questions->cadence != review::Cadence::Day);
    m_notes->show(notesTable(*m_read.questions, m_within->isChecked() ? NotesOf::PeriodAndWithin : NotesOf::Period));
}

void NotesSection::fillProblems()
{
    const bool isSuggested = !m_read.problems->suggested.empty();
    m_suggested->setVisible(isSuggested);
    m_open->setVisible(isSuggested);
    m_suggested->show(suggestedTable(*m_read.problems));
    m_problems->show(problemsTable(*m_read.problems));
    m_step->setVisible(!m_read.problems->rows.empty());
    for (ContentTable *table : {m_suggested, m_problems})
        if (table->model().rowCount() > 0)
            table->view()->setCurrentIndex(table->model().index(0, 0));
}

void NotesSection::fillButtons()
{
    const bool isWritable = session().isWritable();
    m_note->setEnabled(isWritable && m_read.questions && !m_text->text().trimmed().isEmpty());
    m_open->setEnabled(isWritable && m_suggested->view()->currentIndex().isValid());
    m_step->setEnabled(isWritable && m_problems->view()->currentIndex().isValid());
}

} // namespace quotasmith::ui
