// SPDX-License-Identifier: Apache-2.0
#include "core/base/hash.h"

#include "core/base/check.h"
#include "core/base/error.h"

#include <charconv>
#include <new>
#include <openssl/evp.h>
#include <xxhash.h>

namespace quotasmith::base {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

void appendHex(std::string &out, unsigned char byte)
{
    out += kHexDigits[byte >> 4];
    out += kHexDigits[byte & 15];
}

void appendHex(std::string &out, std::uint64_t word)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        appendHex(out, static_cast<unsigned char>(word >> shift));
}

bool parseHex(std::string_view digits, std::uint64_t &word)
{
    const char *end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, word, 16);
    return problem == std::errc() && stop == end;
}

void requireDone(int result)
{
    if (result != 1)
        throw Error("hash-unavailable");
}

} // namespace

HashSum &HashSum::operator+=(const HashSum &other)
{
    const std::uint64_t before = low;
    low += other.low;
    high += other.high + (low < before ? 1 : 0);
    return *this;
}

HashSum &HashSum::operator-=(const HashSum &other)
{
    const std::uint64_t borrow = low < other.low ? 1 : 0;
    low -= other.low;
    high -= other.high + borrow;
    return *this;
}

std::string HashSum::text() const
{
    std::string digits;
    digits.reserve(32);
    appendHex(digits, high);
    appendHex(digits, low);
    return digits;
}

HashSum HashSum::parse(std::string_view text)
{
    HashSum sum;
    const bool isSum =
        text.size() == 32 && parseHex(text.substr(0, 16), sum.high) && parseHex(text.substr(16), sum.low);
    return isSum ? sum : HashSum{};
}

HashSum quickHash(const void *data, std::size_t size)
{
    const XXH128_hash_t hash = XXH3_128bits(data, size);
    return {hash.high64, hash.low64};
}

struct Sha256::State {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool isFinished = false;

    State()
    {
        if (!context)
            throw std::bad_alloc();
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    requireDone(EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;

void Sha256::add(const void *data, std::size_t size)
{
    QS_CHECK(!m_state->isFinished);
    requireDone(EVP_DigestUpdate(m_state->context, data, size));
}

std::string Sha256::finish()
{
    QS_CHECK(!m_state->isFinished);
    m_state->isFinished = true;
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    requireDone(EVP_DigestFinal_ex(m_state->context, bytes, &size));
    std::string digits;
    digits.reserve(2 * size);
    for (unsigned int i = 0; i < size; ++i)
        appendHex(digits, bytes[i]);
    return digits;
}

std::string sha256(std::string_view data)
{
    Sha256 sum;
    sum.add(data);
    return sum.finish();
}

} // namespace quotasmith::base
