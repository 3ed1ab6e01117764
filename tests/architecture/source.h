// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::architecture {

struct Include {
    int line = 0;
    std::string path;
    bool quoted = false; ///< "…" rather than <…>
};

struct Literal {
    int line = 0;
    std::string text; ///< between the quotes, escapes as written
};

/// One C++ file, taken apart as far as the rules need it.
struct Source {
    std::string path; ///< from the root of the project: `src/core/money/rate.h`
    std::string text;
    std::string bare; ///< without comments; line breaks stay
    std::string code; ///< without comments and without what stands between quotes
    std::vector<Include> includes;
    std::vector<Literal> literals;

    bool isHeader() const { return path.ends_with(".h"); }
    std::string folder() const { return path.substr(0, path.rfind('/')); }
    /// The path without its ending: what a header and its .cpp share.
    std::string stem() const { return path.substr(0, path.rfind('.')); }
    int lines() const;
};

Source parsed(std::string path, std::string text);
/// Every .h and .cpp below these folders of the project, by path.
std::vector<Source> sourcesBelow(const std::vector<std::string> &folders);
/// A file of the project, empty when there is none.
std::string textOf(const std::string &path);

/// Whether a path is this file (named without its ending), or lies in this folder.
bool liesIn(std::string_view path, std::string_view place);
bool liesInAny(std::string_view path, const std::vector<std::string_view> &places);

/// What a rule has against a file: `path:line: why`, one entry a place.
using Complaints = std::vector<std::string>;
std::string complaint(const Source &source, int line, const std::string &why);
int lineOf(std::string_view text, std::size_t at);

/// The complaints of a rule about every file below these folders.
template <class Rule> Complaints complaintsBelow(const std::vector<std::string> &folders, Rule rule)
{
    Complaints all;
    for (const Source &source : sourcesBelow(folders))
        for (std::string &one : rule(source))
            all.push_back(std::move(one));
    return all;
}

} // namespace quotasmith::architecture
