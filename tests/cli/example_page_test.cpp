// SPDX-License-Identifier: Apache-2.0
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>

namespace quotasmith::tests {

namespace {

/// The shell blocks of a page, one after the other, without the lines that build the program.
std::string shellBlocks(const std::string &page)
{
    std::string script;
    for (std::size_t at = page.find("```sh\n"); at != std::string::npos; at = page.find("```sh\n", at)) {
        at += 6;
        const std::size_t end = page.find("```", at);
        script += page.substr(at, end - at);
        at = end + 3;
    }
    return script;
}

void drop(std::string &script, const std::string &line)
{
    const std::size_t at = script.find(line);
    ASSERT_NE(at, std::string::npos) << line;
    script.erase(at, line.size());
}

std::string outputOf(const std::string &command, int &status)
{
    std::string output;
    FILE *pipe = popen(command.c_str(), "r");
    char buffer[4096];
    while (const std::size_t size = fread(buffer, 1, sizeof buffer, pipe))
        output.append(buffer, size);
    status = pclose(pipe);
    return output;
}

} // namespace

TEST(ExamplePage, RunsAsPasted)
{
    const TemporaryFolder folder;
    std::string script = shellBlocks(bytesOf(sourceFolder() + "/docs/example-adventureworks.md"));
    drop(script, "scripts/run --build-only\n");
    drop(script, "export PATH=\"$PWD/build/release/bin:$PATH\"\n");
    drop(script, "quotasmith \"$plan\"\n");
    const std::string place = folder.path().string() + "/"; // itself below /tmp: go on behind it
    const std::string own = folder.path().string() + "/";
    for (std::size_t at = script.find("/tmp/"); at != std::string::npos; at = script.find("/tmp/", at + own.size()))
        script.replace(at, 5, own);
    const auto file = folder.write("example.sh", "set -eu\n" + script);
    int status = 0;
    const std::string output = outputOf("cd " + sourceFolder() + " && PATH=" + buildFolder() +
                                            "/bin:$PATH LC_ALL=C sh " + file.string() + " 2>&1",
                                        status);
    EXPECT_EQ(status, 0) << output;
    for (const char *figure : {"16429042.60", "16297680.23", "27979779.53", "676210000.00", "Cells: 809",
                               "21,670 unchanged", "32,176,746.46"})
        EXPECT_NE(output.find(figure), std::string::npos) << figure << "\n" << output;
    const std::string table = bytesOf(folder / "adventureworks-quarters.csv");
    for (const char *root : {"organisation,organisation,", "customer,customer,", "product,product,"})
        EXPECT_NE(table.find(root), std::string::npos) << table.substr(0, 400);
}

} // namespace quotasmith::tests
