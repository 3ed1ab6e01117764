// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::base {

/// Once, before anything is opened. Standard streams the starter has closed are opened on nothing: a file of ours must
/// never get the number of a stream and take what is said for its content. A file that may not grow further is an error
/// of the write, not the end of the program.
void prepareProcess();

} // namespace quotasmith::base
