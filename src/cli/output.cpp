// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include "core/base/error.h"
#include "text/convert.h"

#include <ostream>
#include <utility>

namespace quotasmith::cli {

void Output::json(Json fields)
{
    if (!isJson())
        return;
    for (Json &warning : std::exchange(m_warnings, Json::array()))
        fields["warnings"].push_back(std::move(warning));
    m_answer << jsonText(std::move(fields));
}

std::string Output::jsonText(Json fields) const
{
    Json object{{"schema", "quotasmith/1"}, {"command", textOrNull(m_command)}};
    for (auto &field : fields.items()) // moved, not merged: an answer may have a hundred thousand lines
        object[field.key()] = std::move(field.value());
    // A file's name need not be UTF-8.
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

void Output::line(const QString &text)
{
    if (!isJson())
        m_answer << text::toUtf8(text) << '\n';
}

void Output::table(const Table &table)
{
    if (!isJson())
        m_answer << tableText(table);
}

void Output::bytes(std::string_view bytes)
{
    m_answer << bytes;
}

void Output::warn(const char *code, const QString &text)
{
    if (isJson())
        m_warnings.push_back({{"code", code}, {"message", textJson(text)}});
    else
        message(text);
}

void Output::message(const QString &text)
{
    message(text::toUtf8(text));
}

void Output::message(std::string_view text)
{
    m_messages << text << std::endl;
}

void Output::finish()
{
    if (!m_answer.flush())
        throw base::Error("output-failed");
}

} // namespace quotasmith::cli
