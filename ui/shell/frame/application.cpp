// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/application.h"

#include "core/base/memory_reserve.h"
#include "ui/shell/error_box.h"

#include <exception>
#include <new>

namespace quotasmith::ui {

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::bad_alloc &) {
        tellLater(base::outOfMemory());
    } catch (const base::Error &error) {
        tellLater(error);
    }
    return false;
}

/// Not from where it was thrown: what the event held is let go first.
void Application::tellLater(const base::Error &error) noexcept
{
    if (m_isTelling)
        return;
    m_isTelling = true;
    try {
        const auto tell = [this, error] {
            showError(activeWindow(), error);
            m_isTelling = false;
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    } catch (const std::exception &) {
        m_isTelling = false;
        base::sayOutOfMemory();
    }
}

} // namespace quotasmith::ui
