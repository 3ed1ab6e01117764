// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace quotasmith::ui {

/// One of a few exclusive choices; the chosen one is bold and underlined, which shows on every palette.
class ChoiceButton : public QToolButton {
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget *parent = nullptr);

    /// Room for bold letters, chosen or not.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showChoice(bool isChosen);
};

} // namespace quotasmith::ui
