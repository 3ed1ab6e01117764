// SPDX-License-Identifier: Apache-2.0
// The door libFuzzer knocks at; QS_FUZZ_TARGET names what stands behind it.
#include "tests/fuzz/targets/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    quotasmith::fuzz::QS_FUZZ_TARGET({reinterpret_cast<const char *>(data), size});
    return 0;
}
