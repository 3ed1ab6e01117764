// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QList>

namespace quotasmith::ui {

/// A bar above the content: a sentence and what one can do about it. Hidden while it has nothing to say.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        std::function<void()> act;
    };
    enum class Ending { ByUser, ByOwner };

    /// `ByUser` shows a button that dismisses the bar.
    explicit MessageBar(Ending ending, QWidget *parent = nullptr);

    void tell(const QString &sentence, const QList<Choice> &choices = {});
    void dismiss();
    QString sentence() const { return m_sentence->text(); }

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void clearChoices();
    void colour();

    QLabel *m_sentence;
    QLayout *m_choices;
    Ending m_ending;
    bool m_isColouring = false;
};

} // namespace quotasmith::ui
