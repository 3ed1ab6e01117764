// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/profiles/profile.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace quotasmith::exchange {

namespace {

using nlohmann::ordered_json;

constexpr std::array<std::pair<const char *, std::string Profile::*>, 4> kTexts{{{"encoding", &Profile::encoding},
                                                                                 {"delimiter", &Profile::delimiter},
                                                                                 {"dateOrder", &Profile::dateOrder},
                                                                                 {"sheet", &Profile::sheet}}};

[[noreturn]] void fail(const std::string &at)
{
    throw base::Error("profile-bad", {{"at", at}});
}

std::string textOf(const ordered_json &value, const std::string &at)
{
    if (!value.is_string())
        fail(at);
    return value.get<std::string>();
}

std::vector<std::string> textsOf(const ordered_json &value, const std::string &at)
{
    if (!value.is_array())
        fail(at);
    std::vector<std::string> texts;
    for (const auto &text : value)
        texts.push_back(textOf(text, at));
    return texts;
}

std::vector<MapEntry> mapOf(const ordered_json &value)
{
    if (!value.is_array())
        fail("map");
    std::vector<MapEntry> map;
    for (const auto &pair : value) {
        if (!pair.is_array() || pair.size() != 2)
            fail("map");
        map.push_back({textOf(pair[0], "map"), textOf(pair[1], "map")});
    }
    return map;
}

std::optional<std::int64_t> scaleOf(const ordered_json &value, const std::string &at)
{
    if (!value.is_number_integer() || value.get<std::int64_t>() <= 0)
        fail(at);
    return value.get<std::int64_t>();
}

ColumnForm columnOf(const ordered_json &value)
{
    if (!value.is_object() || !value.contains("column"))
        fail("columns");
    ColumnForm form;
    for (const auto &[name, part] : value.items()) {
        if (name == "column")
            form.column = textOf(part, "columns");
        else if (name == "scale")
            form.scale = scaleOf(part, "columns");
        else if (name == "dateOrder")
            form.dateOrder = parseDateOrder(textOf(part, "columns"));
        else
            fail("columns");
    }
    return form;
}

std::vector<ColumnForm> columnsOf(const ordered_json &value)
{
    if (!value.is_array())
        fail("columns");
    std::vector<ColumnForm> forms;
    for (const auto &one : value)
        forms.push_back(columnOf(one));
    return forms;
}

ordered_json columnsJson(const std::vector<ColumnForm> &forms)
{
    ordered_json list = ordered_json::array();
    for (const ColumnForm &form : forms) {
        ordered_json json{{"column", form.column}};
        if (form.scale)
            json["scale"] = *form.scale;
        if (form.dateOrder)
            json["dateOrder"] = dateOrderCode(*form.dateOrder);
        list.push_back(std::move(json));
    }
    return list;
}

void readValue(Profile &profile, const std::string &name, const ordered_json &value)
{
    for (const auto &[key, member] : kTexts) {
        if (name == key) {
            profile.*member = textOf(value, name);
            return;
        }
    }
    if (name == "map") {
        profile.map = mapOf(value);
    } else if (name == "header") {
        profile.header = textsOf(value, name);
    } else if (name == "signs") {
        profile.signs = textsOf(value, name);
    } else if (name == "columns") {
        profile.columns = columnsOf(value);
    } else if (name == "scale") {
        profile.scale = scaleOf(value, name);
    } else if (name == "kind") {
        const auto kind = findImportKind(textOf(value, name));
        profile.kind = kind ? *kind : (fail(name), ImportKind::Actuals);
    } else {
        fail(name);
    }
}

} // namespace

std::string profileText(const Profile &profile)
{
    ordered_json json;
    json["kind"] = importKindCode(profile.kind);
    json["map"] = ordered_json::array();
    for (const MapEntry &entry : profile.map)
        json["map"].push_back({entry.field, entry.column});
    for (const auto &[key, member] : kTexts)
        if (!(profile.*member).empty())
            json[key] = profile.*member;
    if (profile.scale)
        json["scale"] = *profile.scale;
    if (!profile.columns.empty())
        json["columns"] = columnsJson(profile.columns);
    if (!profile.header.empty())
        json["header"] = profile.header;
    if (!profile.signs.empty())
        json["signs"] = profile.signs;
    return json.dump();
}

Profile parseProfile(std::string_view json)
{
    const ordered_json parsed = ordered_json::parse(json, nullptr, false);
    if (!parsed.is_object() || !parsed.contains("kind"))
        fail("kind");
    Profile profile;
    for (const auto &[name, value] : parsed.items())
        readValue(profile, name, value);
    return profile;
}

} // namespace quotasmith::exchange
