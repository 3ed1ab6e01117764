// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/schemes/scheme_file.h"
#include "core/store/document.h"
#include "core/store/tables/commission/schemes.h"

#include <string>
#include <vector>

namespace quotasmith::ops {

/// A scheme of the plan as it is paid by.
struct KnownScheme {
    store::SchemeId id;
    std::string code;
    exchange::SchemeFile file; ///< name, note and the scheme itself
    std::vector<store::SchemeAssignment> assigned;
};
/// By code. Throws Error{"file-damaged"} for a definition nobody can read.
std::vector<KnownScheme> readKnownSchemes(const store::Connection &connection);

/// Whom a stored scheme is assigned to when its file does not say: as before; a new one to the whole company, unless
/// another scheme is.
enum class SchemePlace { AsWritten, Company, Nobody };

/// A scheme without a method pays nobody. Throws Error{"scheme-method-missing",{target,actual,pays}} with what each
/// method would pay on 130 % of a target of a million.
void requireMethod(const commission::Scheme &scheme, int decimals);

struct PutSchemeOutcome {
    store::Changes changes;
    std::string code;
    SchemePlace place = SchemePlace::AsWritten;
};
/// Adds a scheme, or replaces the one of the same code (the file's, else `code`). One undo step.
/// Throws Error{"scheme-method-missing",{target,actual,pays}} with what each method would pay, Error{"node-unknown"}
/// for a place or a new product nobody knows, Error{"scheme-assigned-twice",{node,scheme,other}} where a node would
/// have two schemes in one month, and requireSound's errors.
PutSchemeOutcome putScheme(store::Document &document, const exchange::SchemeFile &file, const std::string &code);

/// Takes a scheme away; what was closed by it stays. Throws Error{"scheme-unknown",{scheme,nearest}}.
store::Changes removeScheme(store::Document &document, const std::string &code);

} // namespace quotasmith::ops
