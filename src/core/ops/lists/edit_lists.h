// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/lists/list_editor.h"
#include "core/store/document.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace quotasmith::ops {

/// `tier=KA`: a field and its text. Throws Error{"field-entry-bad",{entry}}.
std::pair<std::string, std::string> parseFieldEntry(std::string_view entry);

struct PutOutcome {
    store::Changes changes; ///< empty when the row was so already
    std::string key;        ///< what the row is named by now
};

/// Adds a row to a list, or changes of the row that has this key what is said; one step. Throws plan::readRecord's
/// errors and, with the list's code as `list`: Error{"record-field-unknown",{field,nearest,known}},
/// Error{"record-key-bad",{key,form}} for the key of a new row that cannot be taken apart,
/// Error{"record-key-ambiguous",{key,keys}}, Error{"record-key-taken",{key}} when a row is to get another's key;
/// Error{"list-setting-fixed",{key}} and Error{"setting-by-rules",{key}} for what does not change by being written
/// down; Error{"record-unknown"} and Error{"record-key-ambiguous"} for a row of another list it names, with `field`.
PutOutcome putRecord(store::Document &document, const plan::ListKind &kind, const FieldTexts &said,
                     const std::string &key = {});

/// One of several changes of a list: what is said of the row a key, or its key fields, name; nothing said: it goes.
struct RecordChange {
    std::optional<FieldTexts> said;
    std::string key = {};
};
/// All of them in one step, or none. Throws what putRecord and removeRecord throw.
store::Changes changeRecords(store::Document &document, const plan::ListKind &kind,
                             std::span<const RecordChange> changes);

/// Takes a row away; one step. Throws Error{"record-unknown",{list,key,nearest}}, Error{"record-key-ambiguous"},
/// Error{"list-setting-fixed",{key}}, Error{"record-named",{list,key,rows}} while rows of other lists name it.
store::Changes removeRecord(store::Document &document, const plan::ListKind &kind, const std::string &key);

} // namespace quotasmith::ops
