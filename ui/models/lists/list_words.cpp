// SPDX-License-Identifier: Apache-2.0
#include "ui/models/lists/list_words.h"

#include "core/plan/measure.h"
#include "text/convert.h"
#include "text/list_text.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

std::vector<std::string_view> wordsIn(const plan::ListField &field)
{
    if (field.type == plan::ListType::Choice)
        return plan::wordsOf(field);
    if (field.type == plan::ListType::YesNo)
        return {"yes", "no"};
    std::vector<std::string_view> codes;
    if (field.type == plan::ListType::Measure)
        for (const plan::Measure measure : plan::allMeasures())
            codes.push_back(plan::measureCode(measure));
    return codes;
}

QString wordName(const plan::ListField &field, std::string_view word)
{
    const auto measure = field.type == plan::ListType::Measure ? plan::findMeasure(word) : std::nullopt;
    return measure ? text::measureName(*measure) : text::listChoiceName(field, word);
}

} // namespace

void ListWords::read(const plan::ListContext &context)
{
    if (!m_names.empty())
        return;
    m_names.resize(m_kind->fields.size());
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (field(i).type != plan::ListType::Node)
            continue;
        const auto fixed = plan::findAxis(field(i).axis);
        for (const plan::Axis axis : plan::kAxes)
            if (!fixed || *fixed == axis)
                m_names[i][static_cast<std::size_t>(axis)] = MemberNames(context.tree(axis), field(i).levels);
    }
}

void ListWords::readRows(const std::function<std::vector<plan::Record>(const plan::ListKind &)> &rowsOf)
{
    for (std::size_t i = 0; i < m_kind->fields.size(); ++i)
        if (const plan::ListReference *named = reference(i))
            m_rows[i] = RowNames(*named, rowsOf(plan::listKind(named->target)));
}

const plan::ListReference *ListWords::reference(std::size_t i) const
{
    const auto all = plan::listReferences();
    const auto found = std::find_if(all.begin(), all.end(), [&](const plan::ListReference &each) {
        return each.list == m_kind->code && each.field == field(i).code;
    });
    return found == all.end() ? nullptr : &*found;
}

void ListWords::forgetNames()
{
    m_names.clear();
}

bool ListWords::isWord(std::size_t i) const
{
    const plan::ListType type = field(i).type;
    return type == plan::ListType::Choice || type == plan::ListType::YesNo || type == plan::ListType::Measure;
}

bool ListWords::hasChoices(std::size_t i) const
{
    return isWord(i) || field(i).type == plan::ListType::Node || reference(i);
}

const MemberNames *ListWords::names(std::size_t i, std::optional<plan::Axis> axis) const
{
    if (field(i).type != plan::ListType::Node || i >= m_names.size())
        return nullptr;
    const plan::Axis known = plan::findAxis(field(i).axis).value_or(axis.value_or(plan::Axis::Organisation));
    return &m_names[i][static_cast<std::size_t>(known)];
}

QStringList ListWords::choices(std::size_t i, std::optional<plan::Axis> axis) const
{
    if (const MemberNames *members = names(i, axis))
        return members->all();
    if (const auto rows = m_rows.find(i); rows != m_rows.end())
        return rows->second.all();
    QStringList words;
    for (const std::string_view word : wordsIn(field(i)))
        words.append(wordName(field(i), word));
    return words;
}

QString ListWords::shown(std::size_t i, std::optional<plan::Axis> axis, const QString &written) const
{
    if (const MemberNames *members = names(i, axis))
        return members->shown(written);
    if (const auto rows = m_rows.find(i); rows != m_rows.end())
        return rows->second.shown(written);
    const std::string word = text::toUtf8(written);
    if (const auto said = text::listSaid(field(i), word); !said.isEmpty())
        return said;
    return written.isEmpty() || !isWord(i) ? written : wordName(field(i), word);
}

QString ListWords::written(std::size_t i, std::optional<plan::Axis> axis, const QString &typed) const
{
    if (const MemberNames *members = names(i, axis))
        return members->code(typed);
    if (const auto rows = m_rows.find(i); rows != m_rows.end())
        return rows->second.code(typed);
    for (const std::string_view word : wordsIn(field(i)))
        if (wordName(field(i), word).compare(typed, Qt::CaseInsensitive) == 0)
            return text::fromUtf8(std::string(word));
    return typed;
}

} // namespace quotasmith::ui
