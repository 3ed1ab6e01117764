// SPDX-License-Identifier: Apache-2.0
#include "core/store/flat_json.h"

#include <limits>
#include <nlohmann/json.hpp>

namespace quotasmith::store {

namespace {

using nlohmann::json;

/// Told of every value of a text, one after the other; keeps those of the outermost object.
struct Reader {
    std::map<std::string, std::string> texts;
    std::map<std::string, std::int64_t> numbers;
    std::string name;
    int depth = 0;
    bool isObject = false;

    bool isKept() const { return depth == 1 && isObject; }
    bool null() { return true; }
    bool boolean(bool) { return true; }
    bool number_float(double, const std::string &) { return true; }
    bool binary(json::binary_t &) { return true; }
    bool number_integer(std::int64_t value)
    {
        if (isKept())
            numbers[name] = value;
        return true;
    }
    bool number_unsigned(std::uint64_t value)
    {
        return value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) ||
               number_integer(static_cast<std::int64_t>(value));
    }
    bool string(std::string &value)
    {
        if (isKept())
            texts[name] = value;
        return true;
    }
    bool start_object(std::size_t)
    {
        isObject = isObject || depth == 0;
        ++depth;
        return true;
    }
    bool start_array(std::size_t)
    {
        ++depth;
        return true;
    }
    bool end_object() { return end_array(); }
    bool end_array()
    {
        --depth;
        return true;
    }
    bool key(std::string &value)
    {
        if (isKept())
            name = value;
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const json::exception &) { return false; }
};

Reader read(const std::string &text)
{
    Reader reader;
    return json::sax_parse(text, &reader) ? reader : Reader{};
}

template <class Value> std::string written(const std::map<std::string, Value> &values)
{
    std::string text = "{";
    for (const auto &[name, value] : values) {
        if (text.size() > 1)
            text += ',';
        text += json(name).dump();
        text += ':';
        text += json(value).dump();
    }
    text += '}';
    return text;
}

} // namespace

std::string flatJson(const std::map<std::string, std::string> &texts)
{
    return written(texts);
}

std::string flatJson(const std::map<std::string, std::int64_t> &numbers)
{
    return written(numbers);
}

std::map<std::string, std::string> textsOfJson(const std::string &json)
{
    return read(json).texts;
}

std::map<std::string, std::int64_t> numbersOfJson(const std::string &json)
{
    return read(json).numbers;
}

} // namespace quotasmith::store
