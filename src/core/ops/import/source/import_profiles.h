// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_options.h"
#include "core/exchange/profiles/profile.h"
#include "core/exchange/source.h"

#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {
class Connection;
class Writer;
} // namespace quotasmith::store

namespace quotasmith::ops {

/// How files of one kind are read: the profiles of the plan, then those that are shipped.
class ImportProfiles {
public:
    ImportProfiles(const store::Connection &connection, exchange::ImportKind kind);

    /// Throws Error{"profile-unknown", {profile, kind}}.
    const exchange::NamedProfile &named(const std::string &name) const;
    /// The one whose columns a header has: of the plan's the same header, of the shipped ones every sign.
    const exchange::NamedProfile *recognised(const std::vector<std::string> &header) const;
    /// What columns are called in them, to find a header by.
    std::vector<std::string> columns() const;

private:
    exchange::ImportKind m_kind;
    std::vector<exchange::NamedProfile> m_profiles;
};

/// What the user says wins over what the profile remembers.
exchange::ImportOptions withProfile(exchange::ImportOptions options, const exchange::Profile &profile);
/// Without what the profile says of columns this header has not.
exchange::Profile fitted(exchange::Profile profile, const std::vector<std::string> &header);
/// Keeps how a source was read under `options.saveProfile`, when that says a name.
void saveProfile(store::Writer &writer, const exchange::ImportOptions &options, const exchange::Source &source);

} // namespace quotasmith::ops
