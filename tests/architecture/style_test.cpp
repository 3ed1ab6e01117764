// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/source.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <regex>

namespace quotasmith::architecture {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::vector<std::string> kEverywhere{"src", "ui", "tests"};

Complaints withoutLicence(const Source &source)
{
    if (source.text.starts_with("// SPDX-License-Identifier: Apache-2.0\n"))
        return {};
    return {complaint(source, 1, "the first line is not the SPDX line")};
}

Complaints withoutGuard(const Source &source)
{
    const bool second = source.text.find("\n#pragma once\n") == source.text.find('\n');
    if (!source.isHeader() || second)
        return {};
    return {complaint(source, 2, "the second line of a header is #pragma once")};
}

Complaints unfinished(const Source &source)
{
    static const std::regex kMark("\\b(TODO|FIXME|XXX|HACK)\\b");
    std::smatch match;
    if (!std::regex_search(source.text, match, kMark))
        return {};
    return {complaint(source, lineOf(source.text, static_cast<std::size_t>(match.position())), match.str())};
}

Complaints oddName(const Source &source)
{
    static const std::regex kForm("[a-z][a-z0-9_]*(/[a-z][a-z0-9_]*)*\\.(h|cpp)");
    if (std::regex_match(source.path, kForm))
        return {};
    return {complaint(source, 1, "files and folders are snake_case")};
}

/// Amounts are integers and exact fractions; the one real number near them is the ideal of a spread.
Complaints floatingMoney(const Source &source)
{
    static const std::vector<std::string_view> kExact{"src/core/money", "src/core/ops"};
    static const std::vector<std::string_view> kIdeal{"src/core/ops/targets/edit_targets"};
    static const std::regex kReal("\\b(double|float|stod|stof|strtod|atof)\\b");
    std::smatch match;
    if (!liesInAny(source.path, kExact) || liesInAny(source.path, kIdeal) ||
        !std::regex_search(source.code, match, kReal))
        return {};
    return {complaint(source, lineOf(source.code, static_cast<std::size_t>(match.position())),
                      match.str() + " near money")};
}

/// x.cpp includes x.h first: so every header is known to stand alone.
Complaints ownHeaderNotFirst(const Source &source, const std::vector<Source> &all)
{
    const std::string own = source.stem() + ".h";
    const bool hasOwn = std::any_of(all.begin(), all.end(), [&](const Source &other) { return other.path == own; });
    if (source.isHeader() || !hasOwn || (!source.includes.empty() && own.ends_with(source.includes[0].path)))
        return {};
    return {complaint(source, 2, "includes " + own + " first")};
}

/// src/core/spread/… holds namespace quotasmith::spread.
Complaints otherNamespace(const Source &source)
{
    static const std::regex kModule("src/(core/)?([a-z_]+)/.*");
    std::smatch match;
    if (!std::regex_match(source.path, match, kModule) || source.path.ends_with("/main.cpp"))
        return {};
    const std::string wanted = "namespace quotasmith::" + match[2].str();
    if (source.code.find(wanted) != std::string::npos)
        return {};
    return {complaint(source, 1, "no " + wanted)};
}

Complaints openedNamespace(const Source &source)
{
    const std::size_t at = source.code.find("using namespace ");
    if (!source.isHeader() || at == std::string::npos)
        return {};
    return {complaint(source, lineOf(source.code, at), "using namespace in a header")};
}

TEST(Style, EveryFileStartsWithItsLicence)
{
    EXPECT_THAT(complaintsBelow(kEverywhere, withoutLicence), IsEmpty());
}

TEST(Style, EveryHeaderIsGuarded)
{
    EXPECT_THAT(complaintsBelow(kEverywhere, withoutGuard), IsEmpty());
}

TEST(Style, NothingIsLeftForLater)
{
    EXPECT_THAT(complaintsBelow({"src", "ui"}, unfinished), IsEmpty());
}

TEST(Style, NamesAreSnakeCase)
{
    EXPECT_THAT(complaintsBelow(kEverywhere, oddName), IsEmpty());
}

TEST(Style, MoneyIsNeverFloating)
{
    EXPECT_THAT(complaintsBelow({"src"}, floatingMoney), IsEmpty());
}

TEST(Style, TheOwnHeaderComesFirst)
{
    const std::vector<Source> all = sourcesBelow(kEverywhere);
    EXPECT_THAT(complaintsBelow(kEverywhere, [&](const Source &source) { return ownHeaderNotFirst(source, all); }),
                IsEmpty());
}

TEST(Style, TheNamespaceIsTheFolder)
{
    EXPECT_THAT(complaintsBelow({"src"}, otherNamespace), IsEmpty());
}

TEST(Style, HeadersOpenNoNamespace)
{
    EXPECT_THAT(complaintsBelow(kEverywhere, openedNamespace), IsEmpty());
}

TEST(StyleRule, FindsAMissingLicence)
{
    EXPECT_THAT(withoutLicence(parsed("src/a.cpp", "int a;\n")), SizeIs(1));
    EXPECT_THAT(withoutLicence(parsed("src/a.cpp", "// SPDX-License-Identifier: Apache-2.0\nint a;\n")), IsEmpty());
}

TEST(StyleRule, FindsAMissingGuard)
{
    const std::string licence = "// SPDX-License-Identifier: Apache-2.0\n";
    EXPECT_THAT(withoutGuard(parsed("src/a.h", licence + "int a;\n")), SizeIs(1));
    EXPECT_THAT(withoutGuard(parsed("src/a.h", licence + "#pragma once\nint a;\n")), IsEmpty());
    EXPECT_THAT(withoutGuard(parsed("src/a.cpp", licence)), IsEmpty());
}

TEST(StyleRule, FindsWhatIsLeftForLater)
{
    EXPECT_THAT(unfinished(parsed("src/a.cpp", "int a;\n// TODO: more\n")), ElementsAre("src/a.cpp:2: TODO"));
}

TEST(StyleRule, FindsOddNames)
{
    EXPECT_THAT(oddName(parsed("src/core/money/amountText.h", "")), SizeIs(1));
    EXPECT_THAT(oddName(parsed("src/Core/money/rate.h", "")), SizeIs(1));
    EXPECT_THAT(oddName(parsed("src/core/money/amount_text.h", "")), IsEmpty());
}

TEST(StyleRule, FindsFloatingMoney)
{
    const char *const text = "// a double hold\nint a;\ndouble pay = 0;\n";
    EXPECT_THAT(floatingMoney(parsed("src/core/money/rate.cpp", text)), ElementsAre(HasSubstr("rate.cpp:3:")));
    EXPECT_THAT(floatingMoney(parsed("src/core/ops/targets/set_value.cpp", text)), SizeIs(1));
    EXPECT_THAT(floatingMoney(parsed("src/core/ops/targets/edit_targets.cpp", text)), IsEmpty());
    EXPECT_THAT(floatingMoney(parsed("src/core/spread/ideal.cpp", text)), IsEmpty());
}

TEST(StyleRule, FindsALateOwnHeader)
{
    const Source late = parsed("src/core/money/rate.cpp", "#include <vector>\n#include \"core/money/rate.h\"\n");
    const Source first = parsed("src/core/money/rate.cpp", "#include \"core/money/rate.h\"\n#include <vector>\n");
    const std::vector<Source> all{parsed("src/core/money/rate.h", "")};
    EXPECT_THAT(ownHeaderNotFirst(late, all), SizeIs(1));
    EXPECT_THAT(ownHeaderNotFirst(first, all), IsEmpty());
    EXPECT_THAT(ownHeaderNotFirst(late, {}), IsEmpty());
}

TEST(StyleRule, FindsAForeignNamespace)
{
    const char *const text = "namespace quotasmith::money {\n}\n";
    EXPECT_THAT(otherNamespace(parsed("src/core/spread/edit.h", text)),
                ElementsAre(HasSubstr("namespace quotasmith::spread")));
    EXPECT_THAT(otherNamespace(parsed("src/core/money/rate.h", text)), IsEmpty());
}

TEST(StyleRule, FindsAnOpenedNamespace)
{
    EXPECT_THAT(openedNamespace(parsed("src/a.h", "\nusing namespace std;\n")), ElementsAre(HasSubstr("a.h:2:")));
    EXPECT_THAT(openedNamespace(parsed("src/a.cpp", "\nusing namespace std;\n")), IsEmpty());
}

} // namespace
} // namespace quotasmith::architecture
