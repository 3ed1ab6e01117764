// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/ops/review/problems.h"
#include "core/ops/review/read_questions.h"
#include "ui/panels/review/review_section.h"

#include <memory>
#include <optional>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quotasmith::ui {

class ListTabs;

/// What did we learn, and what do we do? The guiding questions of the period with their numbers, what was noted, and
/// problems on their way round plan, do, check and act. Day, week, month, quarter and year each ask something else.
class NotesSection : public ReviewSection {
    Q_OBJECT

public:
    NotesSection(const PanelContext &context, PlanReader &reader, QWidget *parent = nullptr);

    /// Nothing before the first reading.
    const std::optional<ops::Questions> &questions() const { return m_read.questions; }
    const std::optional<ops::Problems> &problems() const { return m_read.problems; }
    ListTabs *lists() const override { return m_lists; }
    /// Writes down what stands in the field, under the chosen question: one undo step.
    void note();
    /// Makes the selected deviation a problem.
    void openProblem();
    /// The selected problem goes a step on.
    void stepProblem();

protected:
    PlanReader::Reading reading() override;
    void put() override;
    void setWords() override;

private:
    /// What has been read.
    struct Read {
        std::optional<ops::Questions> questions;
        std::optional<ops::Problems> problems;
        std::optional<base::Error> error;
    };

    void layOut();
    QLayout *makeNoting();
    void fillQuestions();
    void fillNotes();
    void fillProblems();
    void fillButtons();

    Read m_read;
    ContentTable *m_questions = nullptr;
    QLabel *m_questionLabel;
    QComboBox *m_question;
    QLineEdit *m_text;
    QPushButton *m_note;
    QCheckBox *m_within; ///< notes of shorter stretches are seen too
    ContentTable *m_notes = nullptr;
    ContentTable *m_suggested = nullptr;
    QPushButton *m_open;
    ContentTable *m_problems = nullptr;
    QPushButton *m_step;
    QLabel *m_listsTitle;
    ListTabs *m_lists;
};

} // namespace quotasmith::ui
