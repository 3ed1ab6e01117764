// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace quotasmith::ui {

/// What a window looks like before anything is in it: the bands of header and rail, without a letter. Called while the
/// window is being painted.
void paintBareFrame(QWidget &window);

/// The height of a letter as the window's font asks for it, without looking for the font.
int letterHeight(const QWidget &window);

} // namespace quotasmith::ui
