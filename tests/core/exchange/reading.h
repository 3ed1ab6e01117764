// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/exchange/import_options.h"
#include "core/exchange/import_report.h"
#include "core/exchange/readers/actuals_reader.h"
#include "core/exchange/source.h"
#include "tests/support/places.h"

#include <filesystem>
#include <string>
#include <vector>

namespace quotasmith::exchange {

inline std::filesystem::path adventureWorks(const std::string &file)
{
    return std::filesystem::path(tests::sourceFolder()) / "tests/data/adventureworks" / file;
}

inline Source sourceOf(std::string text, const SourceForm &form = {})
{
    return Source::fromBytes("table.csv", std::move(text), form);
}

/// `code` of the error that an action throws, with its data behind; empty when it throws none.
template <class Action> std::string errorOf(Action &&action)
{
    try {
        action();
    } catch (const base::Error &error) {
        return error.what();
    }
    return {};
}

/// A fact with texts of its own.
struct Fact {
    std::int64_t line = 0;
    std::string person, account, product, order, month;
    int day = 0;
    std::map<std::string, std::int64_t> values;
};

struct ActualsRead {
    std::vector<Fact> facts;
    ImportReport report;
};

inline Fact factOf(const ActualRecord &record)
{
    Fact fact{record.line,
              std::string(record.person),
              std::string(record.account),
              std::string(record.product),
              std::string(record.order),
              record.present ? record.month.text() : "",
              record.day,
              {}};
    for (std::size_t i = 0; i < plan::factMeasures().size(); ++i)
        if (record.present >> i & 1U)
            fact.values[std::string(plan::measureCode(plan::factMeasures()[i]))] = record.values[i];
    return fact;
}

inline ActualsRead readActuals(const Source &source, const ReadOptions &options = {},
                               const std::vector<MapEntry> &map = {})
{
    ActualsRead result;
    const Mapping mapping = resolveMapping(ImportKind::Actuals, source.header(), map);
    ActualsReader reader(source, mapping, options, result.report);
    ActualRecord record;
    while (reader.next(record))
        result.facts.push_back(factOf(record));
    return result;
}

/// `line:column:code` of every refusal.
inline std::vector<std::string> refusalsOf(const ImportReport &report)
{
    std::vector<std::string> texts;
    for (const Refusal &refusal : report.refused.listed())
        texts.push_back(std::to_string(refusal.line) + ':' + refusal.column + ':' + refusal.code);
    return texts;
}

} // namespace quotasmith::exchange
