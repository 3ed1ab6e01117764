// SPDX-License-Identifier: Apache-2.0
#include "tests/text/source_codes.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace quotasmith::text {

std::set<std::string> codesIn(const std::vector<std::string> &folders, const std::string &form)
{
    const std::regex pattern(form);
    std::set<std::string> codes;
    for (const std::string &folder : folders)
        for (const auto &entry : std::filesystem::recursive_directory_iterator(tests::sourceFolder() + "/" + folder)) {
            if (!entry.is_regular_file())
                continue;
            std::stringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            const std::string source = text.str();
            for (std::sregex_iterator it(source.begin(), source.end(), pattern), end; it != end; ++it)
                codes.insert((*it)[1]);
        }
    return codes;
}

void expectKnown(const std::set<std::string> &codes, std::span<const Sentence> sentences)
{
    for (const std::string &code : codes)
        EXPECT_TRUE(std::any_of(sentences.begin(), sentences.end(),
                                [&code](const Sentence &sentence) { return sentence.code == code; }))
            << "no words for " << code;
}

} // namespace quotasmith::text
