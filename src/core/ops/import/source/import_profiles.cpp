// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/source/import_profiles.h"

#include "core/base/error.h"
#include "core/exchange/profiles/shipped_profiles.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/writer.h"

#include <algorithm>
#include <utility>

namespace quotasmith::ops {

namespace {

std::vector<std::string> keysOf(const std::vector<std::string> &header)
{
    std::vector<std::string> keys;
    for (const std::string &name : header)
        keys.push_back(exchange::headerKey(name));
    return keys;
}

bool hasKey(const std::vector<std::string> &keys, const std::string &column)
{
    return std::find(keys.begin(), keys.end(), exchange::headerKey(column)) != keys.end();
}

} // namespace

ImportProfiles::ImportProfiles(const store::Connection &connection, exchange::ImportKind kind) : m_kind(kind)
{
    for (const store::StoredProfile &stored : store::readProfiles(connection))
        if (stored.kind == exchange::importKindCode(kind))
            m_profiles.push_back({stored.name, exchange::parseProfile(stored.settings)});
    for (const exchange::NamedProfile &shipped : exchange::shippedProfiles())
        if (shipped.profile.kind == kind)
            m_profiles.push_back(shipped);
}

const exchange::NamedProfile &ImportProfiles::named(const std::string &name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const exchange::NamedProfile &profile) { return profile.name == name; });
    if (found == m_profiles.end())
        throw base::Error("profile-unknown",
                          {{"profile", name}, {"kind", std::string(exchange::importKindCode(m_kind))}});
    return *found;
}

const exchange::NamedProfile *ImportProfiles::recognised(const std::vector<std::string> &header) const
{
    const std::vector<std::string> keys = keysOf(header);
    const auto fits = [&](const exchange::NamedProfile &named) {
        const exchange::Profile &profile = named.profile;
        if (!profile.header.empty())
            return profile.header == keys;
        return !profile.signs.empty() && std::all_of(profile.signs.begin(), profile.signs.end(),
                                                     [&](const std::string &sign) { return hasKey(keys, sign); });
    };
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), fits);
    return found == m_profiles.end() ? nullptr : &*found;
}

std::vector<std::string> ImportProfiles::columns() const
{
    std::vector<std::string> names;
    for (const exchange::NamedProfile &named : m_profiles)
        for (const exchange::MapEntry &entry : named.profile.map)
            if (!entry.column.empty() && !entry.column.starts_with('#'))
                names.push_back(entry.column);
    return names;
}

exchange::ImportOptions withProfile(exchange::ImportOptions options, const exchange::Profile &profile)
{
    std::vector<exchange::MapEntry> map = profile.map;
    map.insert(map.end(), options.map.begin(), options.map.end());
    options.map = std::move(map);
    if (options.form.encoding.empty())
        options.form.encoding = profile.encoding;
    if (options.form.delimiter.empty())
        options.form.delimiter = profile.delimiter;
    if (options.form.likelySheet.empty())
        options.form.likelySheet = profile.sheet;
    if (!options.read.dateOrder && !profile.dateOrder.empty())
        options.read.dateOrder = exchange::parseDateOrder(profile.dateOrder);
    if (!options.read.scale)
        options.read.scale = profile.scale;
    options.read.columns.insert(options.read.columns.begin(), profile.columns.begin(), profile.columns.end());
    return options;
}

exchange::Profile fitted(exchange::Profile profile, const std::vector<std::string> &header)
{
    const std::vector<std::string> keys = keysOf(header);
    const auto isElsewhere = [&keys](const std::string &column) {
        return !column.empty() && !column.starts_with('#') && !hasKey(keys, column);
    };
    std::erase_if(profile.map, [&](const exchange::MapEntry &entry) { return isElsewhere(entry.column); });
    std::erase_if(profile.columns, [&](const exchange::ColumnForm &form) { return isElsewhere(form.column); });
    return profile;
}

void saveProfile(store::Writer &writer, const exchange::ImportOptions &options, const exchange::Source &source)
{
    if (options.saveProfile.empty())
        return;
    exchange::Profile profile;
    profile.kind = options.kind;
    profile.map = options.map;
    profile.encoding = options.form.encoding;
    profile.delimiter = options.form.delimiter;
    profile.sheet = options.form.sheet;
    profile.scale = options.read.scale;
    profile.columns = options.read.columns;
    profile.header = keysOf(source.header());
    if (options.read.dateOrder)
        profile.dateOrder = exchange::dateOrderCode(*options.read.dateOrder);
    store::putProfile(writer, {options.saveProfile, std::string(exchange::importKindCode(options.kind)),
                               exchange::profileText(profile)});
}

} // namespace quotasmith::ops
