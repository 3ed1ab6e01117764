// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"
#include "cli/words.h"
#include "tests/support/places.h"
#include "tests/text/speaking.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

namespace quotasmith::cli {
namespace {

using ::testing::HasSubstr;

std::string page()
{
    std::stringstream text;
    text << std::ifstream(tests::sourceFolder() + "/docs/cli.md").rdbuf();
    return text.str();
}

TEST(Documentation, DescribesEveryCommandWithItsOptions)
{
    const text::Speaking speaking(text::Language::English);
    GlobalOptions options;
    CommandLine line(options);
    declareCommands(line);
    const std::string docs = page();
    const std::regex option("--[a-z][a-z-]+");
    for (const std::string &command : line.commands()) {
        const std::size_t at = docs.find("\n### `" + command + '`');
        ASSERT_NE(at, std::string::npos) << "docs/cli.md has no section on " << command;
        const std::string section = docs.substr(at, docs.find("\n#", at + 1) - at);
        std::istringstream words(command);
        const std::string help =
            line.help({std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()});
        for (std::sregex_iterator it(help.begin(), help.end(), option), end; it != end; ++it)
            EXPECT_TRUE(it->str() == "--help" || section.find(it->str()) != std::string::npos)
                << it->str() << " of " << command;
    }
}

TEST(Documentation, ListsEveryFieldOfEveryImportKind)
{
    const std::string docs = page();
    for (const char *code : {"people", "customers", "products", "actuals", "targets"}) {
        const std::size_t at = docs.find("\n| `" + std::string(code) + "` |");
        ASSERT_NE(at, std::string::npos) << code;
        const std::string row = docs.substr(at, docs.find('\n', at + 1) - at);
        for (const exchange::Field &field : exchange::fieldsOf(requireKind(code)))
            EXPECT_THAT(row, HasSubstr('`' + std::string(field.code) + '`')) << code;
    }
}

} // namespace
} // namespace quotasmith::cli
