// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/ui_fixture.h"
#include "ui/shell/panel.h"

#include <functional>
#include <QWidget>
#include <vector>

namespace quotasmith::tests {

/// Percent of the usual size of letters, for the program that takes pictures at another scale.
inline constexpr const char *kPictureLetters = "QS_TEST_LETTERS";

/// Takes pictures of widgets, light and dark, in both languages, and looks for words that do not fit.
class PictureFixture : public UiFixture {
protected:
    PictureFixture();
    ~PictureFixture() override;

    /// Calls `work` for every shade and language; the name of every picture says which.
    void inEveryShade(const std::function<void()> &work);
    void take(QWidget &window, const QString &name);

    /// What was taken goes into the folder the manual's pictures are copied from.
    static QString folder();

private:
    QString m_suffix;
};

/// Every panel, in the order of the rail.
std::vector<ui::PanelFactory> allPanels();

/// Runs the test `filter` of this program with twice the scale and letters.
void takeAtTwiceTheScale(const QString &filter);

} // namespace quotasmith::tests
