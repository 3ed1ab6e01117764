// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include "core/base/error.h"
#include "text/convert.h"

#include <ostream>
#include <utility>

namespace quotasmith::cli {

void Output::json(const Json &fields)
{
    if (!isJson())
        return;
    Json told = fields;
    for (Json &warning : std::exchange(m_warnings, Json::array()))
        told["warnings"].push_back(std::move(warning));
    m_answer << jsonText(told);
}

std::string Output::jsonText(const Json &fields) const
{
    Json object{{"schema", "quotasmith/1"}, {"command", textOrNull(m_command)}};
    object.update(fields);
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
