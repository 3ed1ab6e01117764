// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace quotasmith::ui {

/// Lies over an area while something is dragged there: what would come of dropping it.
class DropHint : public QWidget {
    Q_OBJECT

public:
    enum class Answer { Welcome, Refused };

    explicit DropHint(QWidget *area);

    void tell(const QString &sentence, Answer answer);
    QString sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
    Answer m_answer = Answer::Welcome;
};

} // namespace quotasmith::ui
