// SPDX-License-Identifier: Apache-2.0
#include "core/ops/lists/plain_words.h"

#include <optional>
#include <string_view>

namespace quotasmith::ops {

namespace {

constexpr plan::ListField kDegrees{.words = "1=很低=极低=very low|2=低=较低=low|3=中=中等=一般=medium=moderate|"
                                            "4=高=较高=high|5=很高=极高=very high"};

bool isDegree(const plan::ListField &field)
{
    return field.type == plan::ListType::Count && field.least == 1 && field.most == 5;
}

/// 每半年一次 stands where the period stands, when nothing is said of how often.
void moveTurn(const plan::ListKind &kind, std::map<std::string, std::string, std::less<>> &said)
{
    const auto turn = kind.find("every");
    const auto period = said.find("period");
    if (!turn || period == said.end() || (said.contains("every") && !said.find("every")->second.empty()))
        return;
    if (const auto word = plan::findWord(kind.fields[*turn], period->second)) {
        said["every"] = *word;
        period->second.clear();
    }
}

} // namespace

std::map<std::string, std::string, std::less<>> plainWords(const plan::ListKind &kind,
                                                           std::map<std::string, std::string, std::less<>> said)
{
    moveTurn(kind, said);
    for (const plan::ListField &field : kind.fields) {
        const auto text = said.find(field.code);
        if (text == said.end() || !isDegree(field))
            continue;
        if (const auto degree = plan::findWord(kDegrees, text->second))
            text->second = *degree;
    }
    return said;
}

} // namespace quotasmith::ops
