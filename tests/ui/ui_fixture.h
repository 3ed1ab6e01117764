// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/plan_fixture.h"
#include "text/language.h"
#include "ui/shell/document_session.h"
#include "ui/shell/view_settings.h"

#include <ostream>
#include <QSettings>

/// How a test shows a text that is not what it should be.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << text.toStdString();
}

namespace quotasmith::tests {

/// A plan of 2027 with six people in two regions, three tiers and two roles, 14,400,000.00 taken apart evenly; a
/// session and settings of its own; the program speaks English.
class UiFixture : public PlanFixture {
protected:
    UiFixture();

    void openPlan();
    QString planFile() const { return QString::fromStdString(m_file.string()); }
    /// The value of a place as another program would read it from the file.
    std::int64_t stored(plan::Axis axis, const char *node, const char *period);

    QSettings m_settings{QString::fromStdString((m_folder / "settings.ini").string()), QSettings::IniFormat};
    text::Speech m_speech{text::Language::English};
    ui::DocumentSession m_session{surroundings()};
    ui::ViewSettings m_view{m_settings};
};

/// Lets queued work happen.
void settle();

} // namespace quotasmith::tests
