// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <regex>

namespace quotasmith::architecture {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// What may be used in a few places only.
struct Door {
    const char *what;
    std::vector<std::string_view> behind; ///< the places
    std::regex form;
};

/// Headers, matched against what an #include names.
const std::vector<Door> &headerDoors()
{
    static const std::vector<Door> kDoors{
        {"SQLite", {"src/core/store"}, std::regex("sqlite3(ext)?\\.h|SQLiteCpp/.*")},
        {"POSIX",
         {"src/core/base/platform"},
         std::regex("(unistd|fcntl|signal|pwd|grp|poll|dirent|termios|spawn|dlfcn)\\.h|csignal|(sys|linux)/.*")},
        {"the log", {"src/core/base/log"}, std::regex("spdlog/.*")},
        {"hash libraries", {"src/core/base/hash"}, std::regex("xxh(ash|3)\\.h|openssl/.*")},
        {"encodings", {"src/core/exchange"}, std::regex("iconv\\.h|uchardet.*")},
        {"workbooks", {"src/core/exchange/xlsx"}, std::regex("(zip|expat|xlsxwriter)\\.h")},
        {"the command-line parser", {"src/cli"}, std::regex("CLI/.*")},
    };
    return kDoors;
}

/// Words of the code, comments and literals apart.
const std::vector<Door> &codeDoors()
{
    static const std::vector<Door> kDoors{
        {"SQLite", {"src/core/store"}, std::regex("\\bsqlite3_\\w+|\\bsqlite3\\s*\\*|\\bSQLite::")},
        {"the log", {"src/core/base/log"}, std::regex("\\bspdlog::")},
        {"the system's clock", {"src/core/base"}, std::regex("\\bsystem_clock\\b|\\b(gmtime|localtime)(_r)?\\b")},
        {"chance", {"src/core/base"}, std::regex("\\brandom_device\\b|\\bs?rand\\s*\\(")},
    };
    return kDoors;
}

/// Statements, matched against the start of a literal.
const std::vector<Door> &statementDoors()
{
    static const std::vector<Door> kDoors{
        {"SQL",
         {"src/core/store"},
         std::regex("\\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH|CREATE|DROP|ALTER|PRAGMA|ATTACH|VACUUM)\\s[^]*")},
        {"a transaction", {"src/core/store"}, std::regex("\\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\\b[^]*")},
    };
    return kDoors;
}

bool isClosed(const Door &door, const Source &source)
{
    return !liesInAny(source.path, door.behind);
}

Complaints besideTheDoors(const Source &source)
{
    Complaints found;
    for (const Door &door : headerDoors())
        for (const Include &include : source.includes)
            if (isClosed(door, source) && std::regex_match(include.path, door.form))
                found.push_back(complaint(source, include.line, std::string(door.what) + ": " + include.path));
    for (const Door &door : codeDoors()) {
        std::smatch match;
        if (isClosed(door, source) && std::regex_search(source.code, match, door.form))
            found.push_back(complaint(source, lineOf(source.code, static_cast<std::size_t>(match.position())),
                                      std::string(door.what) + ": " + match.str()));
    }
    for (const Door &door : statementDoors())
        for (const Literal &literal : source.literals)
            if (isClosed(door, source) && std::regex_match(literal.text, door.form))
                found.push_back(complaint(source, literal.line, std::string(door.what) + ": " + literal.text));
    return found;
}

/// The domain takes values and gives values: no files, no streams, no threads.
Complaints impure(const Source &source)
{
    static const std::vector<std::string_view> kPure{
        "src/core/money",    "src/core/calendar",  "src/core/plan", "src/core/spread", "src/core/commission",
        "src/core/forecast", "src/core/execution", "src/core/goal", "src/core/review", "src/core/diagnosis"};
    static const std::regex kOutside("fstream|iostream|filesystem|cstdio|stdio\\.h|thread|mutex|future|core/base/"
                                     "(log|platform|clock)\\.h");
    Complaints found;
    for (const Include &include : source.includes)
        if (liesInAny(source.path, kPure) && std::regex_match(include.path, kOutside))
            found.push_back(complaint(source, include.line, "the domain is pure: " + include.path));
    return found;
}

TEST(Doors, EachLibraryIsUsedBehindItsDoorOnly)
{
    EXPECT_THAT(complaintsBelow({"src", "ui"}, besideTheDoors), IsEmpty());
}

TEST(Doors, TheDomainIsPure)
{
    EXPECT_THAT(complaintsBelow({"src"}, impure), IsEmpty());
}

struct Misuse {
    const char *path;
    const char *text;
};

TEST(DoorsRule, FindsEveryMisuse)
{
    const Misuse kMisuses[]{
        {"src/core/ops/op.cpp", "#include <sqlite3.h>\n"},
        {"ui/models/model.cpp", "#include <SQLiteCpp/Database.h>\n"},
        {"src/core/store/document.cpp", "#include <unistd.h>\n"},
        {"src/core/base/log.cpp", "#include <sys/stat.h>\n"},
        {"src/cli/main.cpp", "#include <csignal>\n"},
        {"src/core/base/clock.cpp", "#include <spdlog/spdlog.h>\n"},
        {"src/core/store/digest.cpp", "#include <xxhash.h>\n"},
        {"src/core/ops/op.cpp", "#include <iconv.h>\n"},
        {"src/core/exchange/source.cpp", "#include <zip.h>\n"},
        {"ui/main.cpp", "#include <CLI/CLI.hpp>\n"},
        {"src/core/ops/op.cpp", "sqlite3 *handle = nullptr;\n"},
        {"src/core/ops/op.cpp", "SQLite::Statement query;\n"},
        {"src/core/store/document.cpp", "spdlog::info(text);\n"},
        {"src/core/spread/edit.cpp", "std::random_device device;\n"},
        {"src/core/ops/op.cpp", "run(\"SELECT code FROM node\");\n"},
        {"ui/models/model.cpp", "run(R\"(\n  UPDATE node SET code = 1)\");\n"},
        {"src/core/ops/op.cpp", "run(\"BEGIN IMMEDIATE\");\n"},
        {"src/cli/main.cpp", "run(\"SAVEPOINT step\");\n"},
    };
    for (const auto &[path, text] : kMisuses)
        EXPECT_THAT(besideTheDoors(parsed(path, text)), SizeIs(1)) << path << ": " << text;
}

TEST(DoorsRule, LetsThemBeBehindTheirDoors)
{
    EXPECT_THAT(besideTheDoors(parsed("src/core/store/sqlite/session.cpp",
                                      "#include <sqlite3.h>\nrun(\"BEGIN IMMEDIATE\"); sqlite3_close(handle);\n")),
                IsEmpty());
    EXPECT_THAT(besideTheDoors(parsed("src/core/base/platform.cpp", "#include <sys/file.h>\n")), IsEmpty());
    EXPECT_THAT(besideTheDoors(parsed("src/core/base/platform_lock.cpp", "#include <sys/file.h>\n")), SizeIs(1));
    EXPECT_THAT(besideTheDoors(parsed("src/core/ops/op.cpp", "// BEGIN sqlite3 SELECT\nname(\"Beginners\");\n")),
                IsEmpty());
}

TEST(DoorsRule, FindsADomainThatReachesOut)
{
    const char *const text = "#include <fstream>\n#include \"core/base/clock.h\"\n";
    EXPECT_THAT(impure(parsed("src/core/spread/edit.cpp", text)),
                ElementsAre(HasSubstr("edit.cpp:1:"), HasSubstr("edit.cpp:2:")));
    EXPECT_THAT(impure(parsed("src/core/exchange/csv/reader.cpp", text)), IsEmpty());
}

} // namespace
} // namespace quotasmith::architecture
