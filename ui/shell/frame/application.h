// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QApplication>

namespace quotasmith::ui {

/// The last door of the window: what is thrown while an event is dealt with ends that event, not the program, and is
/// told once. Qt itself lets nothing through.
class Application : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void tellLater(const base::Error &error) noexcept;

    bool m_isTelling = false; ///< the box is open, or about to be
};

} // namespace quotasmith::ui
