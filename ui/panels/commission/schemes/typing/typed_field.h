// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace quotasmith::ui {

/// A field that is read while one types. A text that is not taken stays, and below it stands why.
class TypedField : public QWidget {
    Q_OBJECT

public:
    /// What is done with a text; the answer is why it was refused, empty when it was taken.
    using Take = std::function<QString(const QString &typed)>;

    /// `name`: object name of the line; the reason below it is called `name-problem`.
    TypedField(const QString &name, int letters, Take take, QWidget *parent = nullptr);

    /// The value there is. A text that was refused stays where it is.
    void show(const QString &text);
    /// The value of something else: a text that was refused goes.
    void begin(const QString &text);
    /// Why what stands there cannot be saved, until something is typed or shown.
    void tell(const QString &reason);
    bool isRefused() const { return m_isRefused; }
    QString problem() const { return m_problem->text(); }
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void refused();

private:
    QLineEdit *m_line;
    QLabel *m_problem;
    Take m_take;
    bool m_isRefused = false;
};

} // namespace quotasmith::ui
