// SPDX-License-Identifier: Apache-2.0
#include "ui/models/layers/target_layer.h"

#include "core/ops/lists/edit_lists.h"
#include "core/ops/plan/set_plan.h"
#include "core/ops/targets/edit_targets.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/targets_model.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

using testing::ElementsAre;

class TargetLayers : public UiFixture {
protected:
    TargetLayers()
    {
        openPlan();
        m_model.show(plan::Axis::Organisation, plan::Measure::Revenue);
    }

    QModelIndex cell(const char *code, const char *header) const
    {
        for (int row = 0; row < m_model.rowCount(); ++row)
            for (int column = 0; column < m_model.columnCount(); ++column)
                if (m_model.index(row, 1).data().toString() == QString::fromUtf8(code) &&
                    m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == QString::fromUtf8(header))
                    return m_model.index(row, column);
        return {};
    }
    bool type(const char *code, const char *header, const char *text)
    {
        return m_model.setData(cell(code, header), QString::fromUtf8(text), Qt::EditRole);
    }
    QString shown(const char *code, const char *header) const { return cell(code, header).data().toString(); }

    ui::TargetsModel m_model{m_session};
};

TEST_F(TargetLayers, LayersAreReadOnlyAndFollowThePlan)
{
    m_session.run([](store::Document &document) {
        return ops::setPlan(document, {{"show", "cushion,ambitions"}}, ops::Run::Write).changes;
    });
    m_session.run([](store::Document &document) {
        return ops::putRecord(document, plan::listKind("cushions"),
                              {{"axis", "organisation"}, {"level", "region"}, {"rate", "5%"}})
            .changes;
    });
    m_session.run([](store::Document &document) {
        const auto value = spread::parseValue("18000000", 2).value.value();
        return ops::setAmbition(document, plan::Measure::Revenue, "stretch", value, ops::Run::Write).changes;
    });
    using ui::TargetLayer;
    EXPECT_THAT(m_model.content().layers,
                ElementsAre(TargetLayer::Planned, TargetLayer::Assigned, TargetLayer::Stretch));
    const QString planned = shown("P1", "Q3");
    m_model.setLayer(TargetLayer::Assigned);
    EXPECT_EQ(shown("P1", "Q3"), QStringLiteral("630,000.00")); // 600,000 and the 5 % of the level above
    EXPECT_EQ(shown("organisation", "Year"), QStringLiteral("14,400,000.00"));
    EXPECT_FALSE(m_model.flags(cell("P1", "Q3")) & Qt::ItemIsEditable);
    EXPECT_FALSE(type("P1", "Q3", "1"));
    m_model.setLayer(TargetLayer::Stretch);
    EXPECT_EQ(shown("organisation", "Year"), QStringLiteral("18,000,000.00"));
    EXPECT_EQ(shown("P1", "Q3"), QStringLiteral("750,000.00"));
    m_model.setLayer(TargetLayer::Planned);
    EXPECT_EQ(shown("P1", "Q3"), planned);
    EXPECT_TRUE(type("P1", "Q3", "70万"));
}

TEST_F(TargetLayers, ALayerThePlanStopsShowingGivesWayToThePlan)
{
    const auto show = [this](const char *features) {
        m_session.run([&](store::Document &document) {
            return ops::setPlan(document, {{"show", features}}, ops::Run::Write).changes;
        });
    };
    show("cushion");
    m_model.setLayer(ui::TargetLayer::Assigned);
    EXPECT_EQ(m_model.content().layer, ui::TargetLayer::Assigned);
    show("nothing");
    EXPECT_EQ(m_model.content().layer, ui::TargetLayer::Planned);
    EXPECT_TRUE(type("P1", "Q3", "70万"));
}

} // namespace
} // namespace quotasmith::tests
