// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"

#include <QString>

#include <string>
#include <vector>

/// Answers several commands share.
namespace quotasmith::cli {

/// Something the user should know of a step that was taken.
struct Warning {
    std::string code;
    QString message;
};

/// `[{code,message}]`
Json warningsJson(const std::vector<Warning> &warnings);
/// `{step,op,changed,warnings}` of a command that writes; step is null when nothing changed.
Json changesJson(const store::Changes &changes, const std::vector<Warning> &warnings = {});
/// The same for people, the warnings as messages.
void sayChanges(Output &output, const store::Changes &changes, const std::vector<Warning> &warnings = {});
/// Both, whichever is wanted.
void answerChanges(Output &output, const store::Changes &changes, const std::vector<Warning> &warnings = {});

/// The newest step of a plan, as what a command has just changed.
store::Changes lastChanges(const store::Document &document);

/// Writes bytes to a file, or to standard output when there is none. Throws as store::requireReplaceable, and
/// Error{"file-unwritable"}.
void writeExport(Output &output, const std::string &file, std::string_view bytes);
/// Throws the same for a file that is written only later.
void requireExportable(const std::string &file);

} // namespace quotasmith::cli
