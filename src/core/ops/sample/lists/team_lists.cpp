// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/lists/sample_rows.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

constexpr std::size_t kMostPeople = 200; // of a company made for measuring only these are described

std::string codeOf(const SampleCompany &company, const plan::Tree &people, std::size_t i)
{
    return people.node(people.find(company.people[i]).value()).code;
}

/// Three of four answered; some find the target too high, a few feel the cap.
SampleList motivation(const SampleCompany &company, const plan::Tree &people)
{
    SampleList list{"motivation", {}};
    for (std::size_t i = 0; i < std::min(company.people.size(), kMostPeople); ++i) {
        if (i % 4 == 3)
            continue;
        list.rows.push_back({{"person", codeOf(company, people, i)},
                             {"sensitivity", std::to_string(3 + i * 7 % 3)},
                             {"targetTooHigh", i % 5 == 2 ? "yes" : "no"},
                             {"capFelt", i % 10 == 4 ? "yes" : "no"},
                             {"asked", "2027-04-12"}});
    }
    return list;
}

/// What managers see is near to what people sell, and not the same.
SampleList abilities(const SampleCompany &company, const plan::Tree &people)
{
    SampleList list{"abilities", {}};
    for (std::size_t i = 0; i < std::min(company.people.size(), kMostPeople); ++i) {
        const int seen = (company.strengths[i] - 57) / 18 + (i % 5 == 0 ? 1 : i % 7 == 3 ? -1 : 0);
        list.rows.push_back(
            {{"person", codeOf(company, people, i)}, {"score", std::to_string(std::clamp(seen, 1, 5))}});
    }
    return list;
}

FieldTexts candidate(const char *name, const char *month, const char *team, const char *stage, const char *source)
{
    return {{"name", name}, {"month", month}, {"team", team}, {"stage", stage}, {"source", source}};
}

SampleList reserve()
{
    return {"reserve",
            {candidate("韩雨桐", "2027-04", "EAST-1", "hired", "内部推荐"),
             candidate("方嘉", "2027-05", "SOUTH-2", "dropped", "招聘网站"),
             candidate("陆一鸣", "2027-06", "NORTH-1", "offered", "内部推荐"),
             candidate("董思琪", "2027-06", "EAST-2", "interviewed", "校园招聘"),
             candidate("贺川", "2027-07", "WEST-1", "contacted", "同行引荐"),
             candidate("江楠", "2027-07", "SOUTH-1", "contacted", "招聘网站")}};
}

SampleList approvers()
{
    return {"approvers",
            {{{"name", "顾远帆"}, {"title", "总经理"}, {"order", "1"}},
             {{"name", "沈知行"}, {"title", "销售总监"}, {"order", "2"}},
             {{"name", "许清如"}, {"title", "财务总监"}, {"order", "3"}}}};
}

} // namespace

std::vector<SampleList> teamLists(const SampleCompany &company, const plan::ListContext &context)
{
    const plan::Tree &people = context.tree(plan::Axis::Organisation);
    return {motivation(company, people), abilities(company, people), reserve(), approvers()};
}

} // namespace quotasmith::ops
