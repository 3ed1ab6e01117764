// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace quotasmith::base {

/// A 128-bit sum of hashes: the same for the same set of items in any order. Adding and removing are inverse.
struct HashSum {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    HashSum &operator+=(const HashSum &other);
    HashSum &operator-=(const HashSum &other);
    /// 32 hexadecimal digits.
    std::string text() const;
    static HashSum parse(std::string_view text); ///< zero for anything but 32 hexadecimal digits
    friend bool operator==(const HashSum &, const HashSum &) = default;
};

/// XXH3, 128 bits: quick, well mixed, not cryptographic.
HashSum quickHash(const void *data, std::size_t size);

/// SHA-256 as 64 hexadecimal digits; fed in pieces. Throws Error{"hash-unavailable"} when the library has none.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    void add(const void *data, std::size_t size);
    void add(std::string_view text) { add(text.data(), text.size()); }
    /// Ends the sum; nothing can be added after it.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};
std::string sha256(std::string_view data);

} // namespace quotasmith::base
