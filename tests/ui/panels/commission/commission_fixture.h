// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/commission/edit_schemes.h"
#include "tests/ui/ui_fixture.h"
#include "ui/panels/commission/commission_panel.h"
#include "ui/panels/commission/schemes/schemes_section.h"

#include <memory>

namespace quotasmith::tests {

/// The plan of six people, each with a quota of 200,000.00 a month. Ann Li brought 260,000.00 in January and 170,000.00
/// in February, Bo Wang 150,000.00 in January; the scheme `seed` pays everybody: 5,200.00, 1,700.00 and nothing.
class CommissionFixture : public UiFixture {
protected:
    void putScheme(const char *name, const std::string &code, const std::vector<std::string> &nodes = {})
    {
        exchange::SchemeFile file = exchange::readSchemeTemplate(name, 2);
        file.code = code;
        if (!nodes.empty()) {
            file.assigned.emplace();
            for (const std::string &node : nodes)
                file.assigned->push_back({node, {}, {}});
        }
        ops::putScheme(*open(), file, code);
    }
    void sell(const char *person, int month, std::int64_t units)
    {
        ops::setActual(*open(), {person, {2027, month}, plan::Measure::Revenue, units, {}});
    }
    void openPaid()
    {
        putScheme("seed", "seed");
        sell("P1", 1, 26'000'000);
        sell("P1", 2, 17'000'000);
        sell("P2", 1, 15'000'000);
        openPlan();
    }
    std::unique_ptr<ui::CommissionPanel> show(const char *page = "schemes")
    {
        auto panel = std::make_unique<ui::CommissionPanel>(ui::PanelContext{m_session, m_actions, m_view});
        panel->resize(1400, 900);
        panel->show();
        panel->showPage(QString::fromUtf8(page));
        settle();
        return panel;
    }
    /// The schemes as another program would read them from the file.
    std::vector<ops::KnownScheme> stored()
    {
        return ops::readKnownSchemes(store::Document::openForReading(m_file, surroundings())->connection());
    }
    template <class Widget> static Widget *find(const QWidget &in, const char *name)
    {
        auto *found = in.findChild<Widget *>(QString::fromUtf8(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    ui::ActionCatalog m_actions;
};

} // namespace quotasmith::tests
