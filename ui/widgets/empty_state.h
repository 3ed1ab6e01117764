// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace quotasmith::ui {

/// What an empty place will show, and the buttons that fill it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTitle(const QString &title) { m_title->setText(title); }
    void setSentence(const QString &sentence) { m_sentence->setText(sentence); }
    QPushButton *addButton();
    /// Something else, below the buttons.
    void addBelow(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void scaleLetters();

    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_buttons;
};

} // namespace quotasmith::ui
