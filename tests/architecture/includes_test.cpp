// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/floors.h"
#include "tests/architecture/source.h"

#include <cctype>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quotasmith::architecture {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Written by Qt's tools while building; they belong to the file that includes them.
bool isGenerated(const std::string &include)
{
    return include.ends_with(".moc") || include.starts_with("ui_");
}

bool isQt(const Include &include)
{
    const std::string &path = include.path;
    return path.size() > 1 && path[0] == 'Q' && (std::isupper(static_cast<unsigned char>(path[1])) || path[1] == 't');
}

Complaints againstTheFloors(const Source &source)
{
    Complaints found;
    if (!roomOf(source.path))
        return {complaint(source, 1, "lies in no room of tests/architecture/floors.cpp")};
    for (const Include &include : source.includes)
        if (include.quoted && !isGenerated(include.path) && !mayInclude(source.path, includedFile(include.path)))
            found.push_back(complaint(source, include.line, "may not include " + include.path));
    return found;
}

Complaints qtTooLow(const Source &source)
{
    Complaints found;
    const Room *room = roomOf(source.path);
    for (const Include &include : source.includes)
        if (isQt(include) && room && room->floor <= kLastFloorWithoutQt)
            found.push_back(complaint(source, include.line, "Qt below src/text: " + include.path));
    return found;
}

/// Words need Qt Core, pictures Qt Gui; only the window knows widgets.
Complaints widgetsTooLow(const Source &source)
{
    Complaints found;
    for (const Include &include : source.includes)
        if (include.path.starts_with("QtWidgets/") && !liesIn(source.path, "ui"))
            found.push_back(complaint(source, include.line, "widgets outside ui: " + include.path));
    return found;
}

TEST(Floors, EveryIncludePointsDownOrToANamedNeighbour)
{
    EXPECT_THAT(complaintsBelow({"src", "ui"}, againstTheFloors), IsEmpty());
}

TEST(Floors, TheCoreKnowsNoQt)
{
    EXPECT_THAT(complaintsBelow({"src"}, qtTooLow), IsEmpty());
}

TEST(Floors, OnlyTheWindowKnowsWidgets)
{
    EXPECT_THAT(complaintsBelow({"src", "ui"}, widgetsTooLow), IsEmpty());
}

TEST(Floors, ThePageNamesEveryRoom)
{
    const std::string page = textOf("src/README.md");
    for (const Room &room : rooms()) {
        std::string name(room.place);
        name = name.starts_with("src/") ? name.substr(4) : name;
        EXPECT_THAT(page, HasSubstr('`' + name + '`'));
    }
}

struct Step {
    const char *from;
    const char *to;
    bool allowed;
};

TEST(FloorsRule, SaysWhoMayIncludeWhom)
{
    const Step kSteps[]{
        {"src/core/money/rate.cpp", "src/core/money/rounding.h", true},
        {"src/core/money/rate.cpp", "src/core/base/error.h", true},
        {"src/core/base/error.cpp", "src/core/money/money.h", false},
        {"src/core/money/money.cpp", "src/core/calendar/month.h", false},
        {"src/core/spread/edit.h", "src/core/plan/tree.h", true},
        {"src/core/plan/tree.cpp", "src/core/spread/edit.h", false},
        {"src/core/spread/edit.cpp", "src/core/commission/payout.h", false},
        {"src/core/diagnosis/finding.cpp", "src/core/review/pacing.h", true},
        {"src/core/store/document.cpp", "src/core/exchange/dialect.h", false},
        {"src/core/ops/targets/set_value.cpp", "src/core/store/document.h", true},
        {"src/core/ops/targets/set_value.cpp", "src/text/error_text.h", false},
        {"src/chart/bars.cpp", "src/text/format.h", true},
        {"src/chart/bars.cpp", "src/text/error_text.h", false},
        {"src/cli/commands/info.cpp", "src/cli/output.h", true},
        {"src/cli/commands/info.cpp", "ui/models/targets_model.h", false},
        {"src/cli/output.cpp", "src/cli/main.h", false},
        {"ui/models/targets_model.cpp", "ui/shell/document_session.h", true},
        {"ui/models/targets_model.cpp", "ui/shell/main_window.h", false},
        {"ui/shell/document_session.cpp", "ui/models/targets_model.h", false},
        {"ui/shell/main_window.cpp", "ui/panels/targets/targets_panel.h", false},
        {"ui/panels/targets/side_sheet.h", "ui/panels/targets/targets_panel.h", true},
        {"ui/panels/review/review_panel.h", "ui/panels/targets/targets_panel.h", false},
        {"ui/main.cpp", "ui/panels/targets/targets_panel.h", true},
        {"src/core/magic/a.cpp", "src/core/base/error.h", false},
    };
    for (const auto &[from, to, allowed] : kSteps)
        EXPECT_EQ(mayInclude(from, to), allowed) << from << " to " << to;
}

TEST(FloorsRule, FindsAnIncludeThatPointsUp)
{
    const Source sample = parsed("src/core/plan/tree.cpp", "#include \"core/plan/tree.h\"\n"
                                                           "#include \"core/store/document.h\"\n");
    EXPECT_THAT(againstTheFloors(sample),
                ElementsAre("src/core/plan/tree.cpp:2: may not include core/store/document.h"));
}

TEST(FloorsRule, FindsAnIncludeThatDoesNotStartAtTheRoot)
{
    EXPECT_THAT(againstTheFloors(parsed("src/core/plan/tree.cpp", "#include \"tree.h\"\n")),
                ElementsAre("src/core/plan/tree.cpp:1: may not include tree.h"));
}

TEST(FloorsRule, FindsAFolderOutsideTheTable)
{
    EXPECT_THAT(againstTheFloors(parsed("src/core/magic/wand.cpp", "")), ElementsAre(HasSubstr("lies in no room")));
}

TEST(FloorsRule, FindsQtInTheCore)
{
    const char *const text = "#include <QString>\n#include <QtCore/QDate>\n#include <Quota.h>\n#include <vector>\n";
    EXPECT_THAT(qtTooLow(parsed("src/core/ops/op.h", text)), ElementsAre(HasSubstr("op.h:1:"), HasSubstr("op.h:2:")));
    EXPECT_THAT(qtTooLow(parsed("src/text/format.h", text)), IsEmpty());
}

TEST(FloorsRule, FindsWidgetsOutsideTheWindow)
{
    const char *const text = "#include <QtWidgets/QLabel>\n";
    EXPECT_THAT(widgetsTooLow(parsed("src/text/format.h", text)), ElementsAre(HasSubstr("QLabel")));
    EXPECT_THAT(widgetsTooLow(parsed("ui/shell/main_window.h", text)), IsEmpty());
}

} // namespace
} // namespace quotasmith::architecture
