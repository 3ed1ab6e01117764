// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace quotasmith::base {

/// A 64-bit identity that two laptops may both invent; strongly typed, so that a NodeId is no HoldId.
/// Always positive; zero means "none yet".
template <class Tag> class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value) : m_value(value) {}

    constexpr std::int64_t value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int64_t m_value = 0;
};

/// Where new identities come from; main hands one down.
class IdSource {
public:
    virtual ~IdSource() = default;
    /// A fresh positive number.
    virtual std::int64_t next() = 0;
};

/// Numbers from the operating system's random source.
class RandomIdSource final : public IdSource {
public:
    std::int64_t next() override;
};

/// The same numbers each time for the same seed (splitmix64): samples, tests.
class SeededIdSource final : public IdSource {
public:
    explicit SeededIdSource(std::uint64_t seed) : m_state(seed) {}
    std::int64_t next() override;

private:
    std::uint64_t m_state;
};

} // namespace quotasmith::base

template <class Tag> struct std::hash<quotasmith::base::Id<Tag>> {
    std::size_t operator()(quotasmith::base::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>()(id.value());
    }
};
