// SPDX-License-Identifier: Apache-2.0
#include "cli/answers.h"

#include "cli/words.h"
#include "core/base/platform.h"
#include "core/store/history.h"
#include "core/store/new_file.h"
#include "text/op_text.h"

namespace quotasmith::cli {

Json warningsJson(const std::vector<Warning> &warnings)
{
    Json told = Json::array();
    for (const Warning &warning : warnings)
        told.push_back({{"code", warning.code}, {"message", textJson(warning.message)}});
    return told;
}

Json changesJson(const store::Changes &changes, const std::vector<Warning> &warnings)
{
    Json tables = Json::object();
    for (const auto &[table, rows] : changes.tables)
        tables[table] = rows;
    return {{"step", changes.isEmpty() ? Json(nullptr) : Json(changes.step)},
            {"op", textOrNull(changes.op)},
            {"changed", tables},
            {"warnings", warningsJson(warnings)}};
}

void sayChanges(Output &output, const store::Changes &changes, const std::vector<Warning> &warnings)
{
    output.line(changes.isEmpty() ? Cli::tr("Nothing changed.")
                                  : Cli::tr("Step %1: %2.").arg(changes.step).arg(text::opName(changes.op)));
    for (const Warning &warning : warnings)
        output.message(warning.message);
}

void answerChanges(Output &output, const store::Changes &changes, const std::vector<Warning> &warnings)
{
    if (output.isJson())
        output.json(changesJson(changes, warnings));
    else
        sayChanges(output, changes, warnings);
}

store::Changes lastChanges(const store::Document &document)
{
    const auto steps = store::readHistory(document.connection(), 1);
    return steps.empty() ? store::Changes()
                         : store::Changes{steps.back().step, steps.back().op.code, steps.back().tables};
}

void writeExport(Output &output, const std::string &file, std::string_view bytes)
{
    requireExportable(file);
    if (file.empty())
        output.bytes(bytes);
    else
        base::writeFileAtomically(file, bytes);
}

void requireExportable(const std::string &file)
{
    if (!file.empty())
        store::requireReplaceable(file);
}

} // namespace quotasmith::cli
