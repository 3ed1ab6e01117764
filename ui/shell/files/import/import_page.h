// SPDX-License-Identifier: Apache-2.0
#pragma once

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

Q_SIGNALS:
    /// What is missing may be something else now.
    void answered();
};

} // namespace quotasmith::ui
