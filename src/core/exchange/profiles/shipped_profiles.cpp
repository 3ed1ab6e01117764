// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/profiles/shipped_profiles.h"

namespace quotasmith::exchange {

const std::vector<NamedProfile> &shippedProfiles()
{
    static const std::vector<NamedProfile> profiles = [] {
        std::vector<NamedProfile> all;
        for (const auto &[file, json] : shippedProfileFiles())
            all.push_back({std::string(file.substr(0, file.rfind('.'))), parseProfile(json)});
        return all;
    }();
    return profiles;
}

} // namespace quotasmith::exchange
