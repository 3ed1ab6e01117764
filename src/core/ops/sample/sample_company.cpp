// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/sample_company.h"

#include "core/calendar/working_days.h"
#include "core/ops/nodes/node_catalog.h"
#include "core/ops/sample/sample_random.h"
#include "core/store/tables/members.h"
#include "core/store/writer.h"

#include <array>
#include <string>

namespace quotasmith::ops {

namespace {

struct Named {
    const char *code;
    const char *name;
};

constexpr std::array<Named, 4> kRegions{
    {{"EAST", "华东区"}, {"SOUTH", "华南区"}, {"NORTH", "华北区"}, {"WEST", "西部区"}}};
constexpr std::array<std::array<const char *, 2>, 4> kTeams{
    {{"上海组", "杭州组"}, {"广州组", "深圳组"}, {"北京组", "天津组"}, {"成都组", "西安组"}}};
constexpr std::array<const char *, 24> kPeople{
    "林晓东", "陈思远", "王雅琴", "赵建国", "周婷",   "吴子轩", "徐丽华", "孙浩", "马俊杰", "朱慧敏", "胡志强", "郭静",
    "何伟",   "高翔",   "罗雪梅", "郑凯",   "梁诗涵", "宋文博", "唐敏",   "韩磊", "冯倩",   "邓宇航", "曹颖",   "彭飞"};
constexpr std::array<const char *, 10> kSurnames{"李", "张", "刘", "杨", "黄", "许", "谢", "萧", "叶", "苏"};
constexpr std::array<const char *, 12> kGivenNames{"明", "芳", "强", "洁", "涛", "娜",
                                                   "军", "燕", "鹏", "丹", "勇", "琳"};
constexpr std::array<const char *, 12> kCities{"上海", "杭州", "广州", "深圳", "北京", "天津",
                                               "成都", "西安", "南京", "武汉", "青岛", "重庆"};
constexpr std::array<const char *, 10> kTrades{"云帆", "恒达", "嘉禾", "瑞丰", "华信",
                                               "天源", "博远", "金石", "新安", "致和"};
constexpr std::array<const char *, 5> kKinds{"商贸", "连锁", "电子", "实业", "百货"};
constexpr std::array<Named, 3> kTiers{{{"KA", "KA(头部)客户"}, {"MID", "腰部客户"}, {"TAIL", "长尾客户"}}};
constexpr std::array<const char *, 3> kClasses{"战略客户", "行业客户", "零散客户"}; ///< by tier
constexpr std::array<Named, 3> kRoles{{{"HIT", "爆款"}, {"PROFIT", "利润款"}, {"NEW", "新品"}}};

struct ProductSeed {
    const char *code;
    const char *name;
    SampleRole role;
    std::int64_t price;
    std::int64_t cost;
};
constexpr std::array<ProductSeed, 12> kProducts{{
    {"H01", "智能插座", SampleRole::Hit, 89'00, 62'00},
    {"H02", "感应夜灯", SampleRole::Hit, 59'00, 41'00},
    {"H03", "门窗传感器", SampleRole::Hit, 79'00, 54'00},
    {"H04", "智能体重秤", SampleRole::Hit, 129'00, 92'00},
    {"P01", "智能门锁", SampleRole::Profit, 1'299'00, 690'00},
    {"P02", "可视门铃", SampleRole::Profit, 599'00, 318'00},
    {"P03", "扫地机器人", SampleRole::Profit, 2'199'00, 1'230'00},
    {"P04", "空气净化器", SampleRole::Profit, 1'699'00, 905'00},
    {"P05", "智能晾衣架", SampleRole::Profit, 1'499'00, 820'00},
    {"N01", "家用储能柜", SampleRole::New, 6'800'00, 4'900'00},
    {"N02", "睡眠监测带", SampleRole::New, 399'00, 240'00},
    {"N03", "宠物喂食器", SampleRole::New, 459'00, 280'00},
}};

std::string numbered(const char *prefix, std::int64_t number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    return prefix + std::string(text.size() < digits ? digits - text.size() : 0, '0') + text;
}

std::string personName(std::size_t i)
{
    if (i < kPeople.size())
        return kPeople[i];
    const std::size_t n = i - kPeople.size();
    return std::string(kSurnames[n % kSurnames.size()]) + kGivenNames[n / kSurnames.size() % kGivenNames.size()] +
           kGivenNames[n / 7 % kGivenNames.size()];
}

/// Hire dates from three years back to three months: senior, mature and novice all occur.
std::string hireDate(SampleRandom &random)
{
    const int start = calendar::Date{2027, 3, 1}.dayNumber();
    const std::int64_t days = random.chance(20) ? random.between(0, 150) : random.between(180, 1500);
    return calendar::Date::fromDayNumber(start - static_cast<int>(days)).text();
}

void buildPeople(store::Writer &writer, const SampleSize &size, SampleRandom &random, SampleCompany &company)
{
    NodeCatalog catalog(writer, plan::Axis::Organisation);
    std::vector<plan::NodeId> teams;
    const std::size_t teamsEach = std::max<std::size_t>(2, static_cast<std::size_t>(size.people) / 40);
    for (std::size_t r = 0; r < kRegions.size(); ++r) {
        const plan::NodeId region = catalog.add(catalog.root(), kRegions[r].code, kRegions[r].name);
        for (std::size_t t = 0; t < teamsEach; ++t) {
            const std::string name = t < 2 ? kTeams[r][t] : numbered("分组", static_cast<std::int64_t>(t) + 1, 2);
            teams.push_back(
                catalog.add(region, kRegions[r].code + numbered("-", static_cast<std::int64_t>(t) + 1, 1), name));
        }
    }
    for (int p = 0; p < size.people; ++p) {
        const auto i = static_cast<std::size_t>(p);
        const plan::NodeId node = catalog.add(teams[i % teams.size()], numbered("P", p + 1, 3), personName(i));
        plan::Person person;
        person.node = node;
        person.title = i < teams.size() ? "销售主管" : "销售";
        person.hireDate = hireDate(random);
        person.monthlyWage = random.between(60, 140) * 100'00;
        store::putPerson(writer, person);
        company.people.push_back(node);
        company.strengths.push_back(static_cast<int>(random.between(65, 145)));
    }
}

void buildAccounts(store::Writer &writer, const SampleSize &size, SampleRandom &random, SampleCompany &company)
{
    NodeCatalog catalog(writer, plan::Axis::Customer);
    std::array<plan::NodeId, 3> tiers;
    for (std::size_t t = 0; t < kTiers.size(); ++t)
        tiers[t] = catalog.add(catalog.root(), kTiers[t].code, kTiers[t].name);
    const int count = std::max(60, size.people * 5 / 2);
    for (int a = 0; a < count; ++a) {
        const auto i = static_cast<std::size_t>(a);
        const auto tier = a % 15 < 2 ? SampleTier::KeyAccount : a % 15 < 7 ? SampleTier::MidTier : SampleTier::LongTail;
        const std::string city = kCities[i % kCities.size()];
        const std::string name = city + kTrades[i * 7 % kTrades.size()] + kKinds[i / 12 % kKinds.size()] +
                                 (a >= 60 ? std::to_string(a) : "");
        SampleAccount account{catalog.add(tiers[static_cast<std::size_t>(tier)], numbered("C", a + 1, 3), name), tier,
                              i % company.people.size()};
        store::putAccount(writer, {account.node, kClasses[static_cast<std::size_t>(tier)], city,
                                   company.people[account.owner], random.between(1, 5)});
        company.accounts.push_back(account);
    }
}

void buildProducts(store::Writer &writer, SampleCompany &company)
{
    NodeCatalog catalog(writer, plan::Axis::Product);
    std::array<plan::NodeId, 3> roles;
    for (std::size_t r = 0; r < kRoles.size(); ++r)
        roles[r] = catalog.add(catalog.root(), kRoles[r].code, kRoles[r].name);
    for (const ProductSeed &seed : kProducts) {
        const plan::NodeId node = catalog.add(roles[static_cast<std::size_t>(seed.role)], seed.code, seed.name);
        store::putProduct(writer, {node, "", seed.cost, seed.price});
        company.products.push_back({node, seed.role, seed.price, seed.cost});
    }
}

} // namespace

SampleCompany buildCompany(store::Writer &writer, const SampleSize &size)
{
    SampleCompany company;
    SampleRandom random(size.seed);
    buildPeople(writer, size, random, company);
    buildAccounts(writer, size, random, company);
    buildProducts(writer, company);
    return company;
}

} // namespace quotasmith::ops
