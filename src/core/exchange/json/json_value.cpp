// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/json/json_value.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace quotasmith::exchange {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Builds the value while the text is read, so that no limit is passed before it is noticed.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Builder(const JsonLimits &limits) : m_limits(limits) {}

    JsonValue take() { return std::move(m_root); }

    bool null() override { return put({}); }
    bool boolean(bool truth) override { return put(JsonValue::ofBool(truth)); }
    bool number_integer(number_integer_t number) override { return putInteger(number); }
    bool number_unsigned(number_unsigned_t number) override
    {
        if (number <= static_cast<number_unsigned_t>(INT64_MAX))
            return putInteger(static_cast<std::int64_t>(number));
        return putNumber(std::to_string(number));
    }
    bool number_float(number_float_t, const string_t &written) override { return putNumber(written); }
    bool string(string_t &text) override { return put(JsonValue::ofText(std::move(text))); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(JsonValue::list()); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        if (m_open.back()->fields.size() == m_limits.fields)
            throw base::Error("json-too-large", {{"limit", std::to_string(m_limits.fields)}});
        if (m_open.back()->find(name))
            throw base::Error("json-field-twice", {{"field", name}});
        m_open.back()->add(std::move(name), {});
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        throw base::Error("json-bad", {{"at", std::to_string(position)}});
    }

private:
    bool putInteger(std::int64_t number)
    {
        JsonValue value;
        value.kind = JsonValue::Kind::Integer;
        value.integer = number;
        return put(std::move(value));
    }

    bool putNumber(std::string written)
    {
        JsonValue value = JsonValue::ofText(std::move(written));
        value.kind = JsonValue::Kind::Number;
        return put(std::move(value));
    }

    bool put(JsonValue value)
    {
        place(std::move(value));
        return true;
    }

    JsonValue &place(JsonValue value)
    {
        if (++m_count > m_limits.values)
            throw base::Error("json-too-large", {{"limit", std::to_string(m_limits.values)}});
        if (m_open.empty())
            return m_root = std::move(value);
        JsonValue &parent = *m_open.back();
        if (parent.is(JsonValue::Kind::List))
            return parent.items.emplace_back(std::move(value));
        return parent.fields.back().second = std::move(value);
    }

    bool open(JsonValue value)
    {
        if (m_open.size() == m_limits.depth)
            throw base::Error("json-too-deep", {{"limit", std::to_string(m_limits.depth)}});
        // The parents' lists grow at their ends only, and only while their last child is closed.
        JsonValue &placed = place(std::move(value));
        m_open.push_back(&placed);
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    JsonLimits m_limits;
    JsonValue m_root;
    std::vector<JsonValue *> m_open;
    std::size_t m_count = 0;
};

void printInto(std::string &out, const JsonValue &value);

std::string quoted(const std::string &text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void printMembers(std::string &out, const JsonValue &value)
{
    const bool isList = value.is(JsonValue::Kind::List);
    out += isList ? '[' : '{';
    std::string_view between;
    for (const JsonValue &item : value.items) {
        out += between;
        printInto(out, item);
        between = ",";
    }
    for (const auto &[name, field] : value.fields) {
        out += between;
        out += quoted(name) + ':';
        printInto(out, field);
        between = ",";
    }
    out += isList ? ']' : '}';
}

void printInto(std::string &out, const JsonValue &value)
{
    switch (value.kind) {
    case JsonValue::Kind::Null:
        out += "null";
        break;
    case JsonValue::Kind::Bool:
        out += value.truth ? "true" : "false";
        break;
    case JsonValue::Kind::Integer:
        out += std::to_string(value.integer);
        break;
    case JsonValue::Kind::Number:
        out += value.text;
        break;
    case JsonValue::Kind::Text:
        out += quoted(value.text);
        break;
    case JsonValue::Kind::List:
    case JsonValue::Kind::Object:
        printMembers(out, value);
        break;
    }
}

} // namespace

JsonValue JsonValue::ofText(std::string text)
{
    JsonValue value;
    value.kind = Kind::Text;
    value.text = std::move(text);
    return value;
}

JsonValue JsonValue::ofBool(bool truth)
{
    JsonValue value;
    value.kind = Kind::Bool;
    value.truth = truth;
    return value;
}

JsonValue JsonValue::list(std::vector<JsonValue> items)
{
    JsonValue value;
    value.kind = Kind::List;
    value.items = std::move(items);
    return value;
}

JsonValue JsonValue::as(Kind wanted) &&
{
    kind = wanted;
    return std::move(*this);
}

const JsonValue *JsonValue::find(std::string_view name) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const auto &field) { return field.first == name; });
    return found == fields.end() ? nullptr : &found->second;
}

std::string JsonValue::print() const
{
    std::string out;
    printInto(out, *this);
    return out;
}

JsonValue parseJson(std::string_view text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        throw base::Error("json-too-large", {{"limit", std::to_string(limits.bytes)}});
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    Builder builder(limits);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        throw base::Error("json-bad", {{"at", "1"}});
    return builder.take();
}

} // namespace quotasmith::exchange
