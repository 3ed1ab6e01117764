// SPDX-License-Identifier: Apache-2.0
#include "core/store/copies/pseudonyms.h"

#include "core/plan/axis.h"
#include "core/plan/measure.h"
#include "core/store/copies/disclosure.h"
#include "core/store/copies/places.h"
#include "core/store/sqlite/query.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace quotasmith::store {

namespace {

/// The codes by which tiers and roles are made and known, and the roots of the trees.
constexpr std::array<std::string_view, 9> kKnownWords{"KA",  "MID",          "TAIL",     "HIT",    "PROFIT",
                                                      "NEW", "organisation", "customer", "product"};
constexpr std::string_view kAnything = "n"; ///< what begins the code of anything that is no member of a tree

bool isKnown(const std::string &word)
{
    return std::find(kKnownWords.begin(), kKnownWords.end(), word) != kKnownWords.end() || plan::findMeasure(word);
}

/// A place where names stand, as the two statements that read and replace them.
struct NamePlace {
    std::string read;
    std::string write;
    std::vector<std::string> bound = {}; ///< what stands in them from ?3 on
};

std::vector<NamePlace> namePlaces(const Connection &copy)
{
    std::vector<NamePlace> places;
    for (const Column &column : columnsOf(copy))
        if (columnTells(column.table, column.name) == Tells::Names) {
            const std::string table = column.tableName(), name = column.columnName();
            places.push_back({"SELECT DISTINCT " + name + " FROM " + table + " WHERE " + name + " IS NOT NULL",
                              "UPDATE " + table + " SET " + name + " = ?2 WHERE " + name + " = ?1"});
        }
    const std::string inList = "field = ?4 AND list_row IN (SELECT id FROM list_row WHERE kind = ?3)";
    for (const ListPart &part : listPartsOf(copy))
        if (listFieldTells(part.kind, part.field) == Tells::Names)
            places.push_back({"SELECT DISTINCT text FROM list_value WHERE text IS NOT NULL AND " + inList,
                              "UPDATE list_value SET text = ?2 WHERE text = ?1 AND " + inList,
                              {part.kind, part.field}});
    return places;
}

/// The words that stand in a place now.
std::vector<std::string> wordsIn(const Connection &copy, const NamePlace &place)
{
    std::vector<std::string> words;
    Query query(copy, place.read);
    for (std::size_t i = 0; i < place.bound.size(); ++i)
        query.bind(static_cast<int>(i) + 3, place.bound[i]);
    while (query.step())
        words.push_back(query.text(0));
    return words;
}

/// Codes for words, each counted by its letter.
class Pseudonyms {
public:
    explicit Pseudonyms(std::set<std::string> taken) : m_taken(std::move(taken)) {}

    const std::string &of(const std::string &word, std::string_view letter)
    {
        std::string &code = m_codes[word];
        if (code.empty())
            code = word.empty() || isKnown(word) ? word : next(letter);
        return code;
    }

private:
    std::string next(std::string_view letter)
    {
        std::string code;
        do
            code = std::string(letter) + std::to_string(++m_last[std::string(letter)]);
        while (m_taken.contains(code));
        return code;
    }

    std::set<std::string> m_taken; ///< words of the plan: a code that is one of them would be replaced in its turn
    std::map<std::string, std::string> m_codes;
    std::map<std::string, int> m_last;
};

/// Members of the trees first: their codes tell what they are.
void nameMembers(const Connection &copy, Pseudonyms &pseudonyms)
{
    for (const char *sql : {"SELECT code, level FROM node ORDER BY axis, level, id",
                            "SELECT code, level FROM version_node ORDER BY axis, level, node"}) {
        Query members(copy, sql);
        while (members.step())
            pseudonyms.of(members.text(0), members.text(1) + '-');
    }
}

} // namespace

void putPseudonyms(const Connection &copy)
{
    const std::vector<NamePlace> places = namePlaces(copy);
    std::set<std::string> taken;
    for (const NamePlace &place : places)
        for (std::string &word : wordsIn(copy, place))
            taken.insert(std::move(word));
    Pseudonyms pseudonyms(std::move(taken));
    nameMembers(copy, pseudonyms);
    for (const NamePlace &place : places) {
        Query write(copy, place.write);
        for (const std::string &word : wordsIn(copy, place)) {
            write.with(word, pseudonyms.of(word, kAnything));
            for (std::size_t i = 0; i < place.bound.size(); ++i)
                write.bind(static_cast<int>(i) + 3, place.bound[i]);
            write.run();
        }
    }
}

} // namespace quotasmith::store
