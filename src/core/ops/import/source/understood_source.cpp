// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/source/understood_source.h"

#include <utility>

namespace quotasmith::ops {

namespace {

exchange::ImportOptions withPlan(exchange::ImportOptions options, const plan::PlanSettings &settings)
{
    options.read.currencyDecimals = settings.currency.exponent;
    options.read.planYear = settings.calendar;
    options.read.measure = settings.money;
    return options;
}

/// What a header is found by: the kind's own names, those of profiles, those the user writes.
exchange::SourceForm formOf(const exchange::ImportOptions &options, const ImportProfiles &profiles)
{
    exchange::SourceForm form = options.form;
    form.words.kind = options.kind;
    form.words.columns = profiles.columns();
    for (const exchange::MapEntry &entry : options.map)
        if (!entry.column.empty() && !entry.column.starts_with('#'))
            form.words.columns.push_back(entry.column);
    return form;
}

} // namespace

UnderstoodSource openSource(const store::Connection &connection, const plan::PlanSettings &settings,
                            const std::filesystem::path &file, const exchange::ImportOptions &options)
{
    const ImportProfiles profiles(connection, options.kind);
    exchange::ImportOptions known = withPlan(options, settings);
    const exchange::NamedProfile *profile = options.profile.empty() ? nullptr : &profiles.named(options.profile);
    if (profile)
        known = withProfile(std::move(known), profile->profile);
    exchange::Source source = exchange::Source::open(file, formOf(known, profiles));
    const bool isRecognised = !profile && (profile = profiles.recognised(source.header())) != nullptr;
    if (isRecognised)
        known = withProfile(std::move(known), fitted(profile->profile, source.header()));
    exchange::Mapping mapping = exchange::recogniseMapping(known.kind, source.header(), known.map);
    return {std::move(known), std::move(source), profile ? profile->name : std::string(), isRecognised,
            std::move(mapping)};
}

UnderstoodSource understandSource(const store::Connection &connection, const plan::PlanSettings &settings,
                                  const std::filesystem::path &file, const exchange::ImportOptions &options)
{
    UnderstoodSource read = openSource(connection, settings, file, options);
    read.mapping = exchange::resolveMapping(read.options.kind, read.source.header(), read.options.map, datesOf(read));
    return read;
}

exchange::Dates datesOf(const UnderstoodSource &read)
{
    return read.options.read.month || read.source.notes().month ? exchange::Dates::OfTheTable
                                                                : exchange::Dates::InColumns;
}

} // namespace quotasmith::ops
