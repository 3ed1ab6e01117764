// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::store {

class Connection;

/// Puts a code in the place of everything that tells a name (disclosure.h): of a member of a tree its level and a
/// number (`person-7`), of anything else `n` and a number; equal names get equal codes wherever they stand. No code
/// is a word that stood in the copy before. Words the program knows stay as they are.
void putPseudonyms(const Connection &copy);

} // namespace quotasmith::store
