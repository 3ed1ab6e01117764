// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "cli/table.h"

#include <QString>

#include <iosfwd>
#include <string>
#include <string_view>

namespace quotasmith::cli {

enum class AnswerForm { Text, Object };

/// Where a command's answer goes. The answer is one JSON object, or text and tables for people, on standard output;
/// messages go to standard error in both forms.
class Output {
public:
    Output(std::ostream &answer, std::ostream &messages) : m_answer(answer), m_messages(messages) {}

    void setForm(AnswerForm form) { m_form = form; }
    /// `targets set`: named in every JSON object.
    void setCommand(std::string command) { m_command = std::move(command); }
    bool isJson() const { return m_form == AnswerForm::Object; }

    /// Writes `{"schema":…,"command":…}` and the fields; nothing when the answer is for people.
    void json(Json fields);
    /// The same as text, for a file.
    std::string jsonText(Json fields) const;
    /// For people only.
    void line(const QString &text);
    void table(const Table &table);
    /// As they are, in both forms: an export that goes nowhere else.
    void bytes(std::string_view bytes);
    /// Something to be known beside the answer: one of the `warnings` of the next object, or a message.
    void warn(const char *code, const QString &text);
    void message(const QString &text);
    void message(std::string_view text);

    /// Throws Error{"output-failed"} when what was written did not arrive.
    void finish();

private:
    std::ostream &m_answer;
    std::ostream &m_messages;
    AnswerForm m_form = AnswerForm::Text;
    std::string m_command;
    Json m_warnings = Json::array(); ///< not answered yet
};

} // namespace quotasmith::cli
