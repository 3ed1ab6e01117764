// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/ui_fixture.h"

#include "core/ops/targets/edit_targets.h"
#include "core/ops/targets/place_text.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/tables/nodes.h"
#include "core/store/writer.h"
#include "ui/shell/frame/application.h"

#include <map>
#include <QTest>

namespace quotasmith::tests {

namespace {

/// One application for all tests of the program, made after the arguments have been read.
class WindowEnvironment : public ::testing::Environment {
public:
    void SetUp() override
    {
        static int count = 1;
        static char name[] = "ui_test";
        static char *arguments[] = {name, nullptr};
        m_application = std::make_unique<ui::Application>(count, arguments);
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
    void TearDown() override { m_application.reset(); }

private:
    std::unique_ptr<ui::Application> m_application;
};

const auto *const kEnvironment = ::testing::AddGlobalTestEnvironment(new WindowEnvironment);

struct Member {
    plan::Axis axis;
    plan::Level level;
    const char *code;
    const char *name;
    const char *parent; ///< nullptr: the root
};

constexpr Member kMembers[]{
    {plan::Axis::Organisation, plan::Level::Region, "N", "North", nullptr},
    {plan::Axis::Organisation, plan::Level::Region, "S", "South", nullptr},
    {plan::Axis::Organisation, plan::Level::Team, "N1", "North one", "N"},
    {plan::Axis::Organisation, plan::Level::Team, "S1", "South one", "S"},
    {plan::Axis::Organisation, plan::Level::Person, "P1", "Ann Li", "N1"},
    {plan::Axis::Organisation, plan::Level::Person, "P2", "Bo Wang", "N1"},
    {plan::Axis::Organisation, plan::Level::Person, "P3", "Cai Zhang", "N1"},
    {plan::Axis::Organisation, plan::Level::Person, "P4", "Di Chen", "S1"},
    {plan::Axis::Organisation, plan::Level::Person, "P5", "En Zhao", "S1"},
    {plan::Axis::Organisation, plan::Level::Person, "P6", "Fu Sun", "S1"},
    {plan::Axis::Customer, plan::Level::Tier, "KA", "KA", nullptr},
    {plan::Axis::Customer, plan::Level::Tier, "MID", "Mid-tier", nullptr},
    {plan::Axis::Customer, plan::Level::Tier, "TAIL", "Long tail", nullptr},
    {plan::Axis::Product, plan::Level::Role, "HIT", "Hit", nullptr},
    {plan::Axis::Product, plan::Level::Role, "NEW", "New", nullptr},
};

void addMembers(store::Writer &writer)
{
    for (const plan::Axis axis : plan::kAxes) {
        std::map<std::string, plan::NodeId> ids;
        for (const plan::Node &node : store::readNodes(writer.connection(), axis))
            ids[node.code] = node.id;
        const plan::NodeId root = ids.begin()->second;
        for (const Member &member : kMembers) {
            if (member.axis != axis)
                continue;
            const auto id = writer.newId<plan::NodeId>();
            ids[member.code] = id;
            store::insertNode(writer, {id, axis, member.code, member.name, member.parent ? ids.at(member.parent) : root,
                                       member.level, false});
        }
    }
}

} // namespace

UiFixture::UiFixture()
{
    m_session.tasks().setPatience(std::chrono::minutes(5)); // a test that wants to see work under way says so
    const auto document = open();
    document->transact({"test-members", store::StepKind::Barrier, {}}, addMembers);
    const auto annual = spread::parseValue("1440万", 2).value.value();
    ops::setAnnualTarget(*document, plan::Measure::Revenue, annual, ops::Run::Write);
    ops::SpreadTargets even;
    even.method = spread::Method::Pattern;
    even.pattern.assign(12, 1);
    ops::spreadTargets(*document, even, ops::Run::Write);
}

void UiFixture::openPlan()
{
    ASSERT_TRUE(m_session.open(m_file));
    ASSERT_TRUE(m_session.isWritable());
}

std::int64_t UiFixture::stored(plan::Axis axis, const char *node, const char *period)
{
    const auto document = store::Document::openForReading(m_file, surroundings());
    const store::PlanSheet plan = store::readSheet(document->connection(), plan::Measure::Revenue);
    const spread::Place place = ops::requirePlace(plan.sheet, plan.settings, {axis, node, period});
    return plan.sheet.value(place.axis, place.node, place.months);
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QTest::qWait(1);
}

} // namespace quotasmith::tests
