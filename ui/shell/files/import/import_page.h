// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QString>
#include <QWidget>

namespace quotasmith::ui {

/// A page of the import wizard. It answers one question.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString question() const = 0;
    /// What has to be done before one can go on; empty: nothing.
    virtual QString missing() const = 0;
    /// The page is shown; what was said on the ones before may have changed.
    virtual void enter() {}
    /// Another language has been chosen.
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// What is missing may be something else now.
    void answered();

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }
};

} // namespace quotasmith::ui
