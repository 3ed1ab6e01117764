// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/workbook_parts.h"

#include "core/base/error.h"
#include "core/exchange/xlsx/reader/xml_reader.h"

#include <unordered_map>

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kMostSheets = 4096;
constexpr std::string_view kRootRelations = "_rels/.rels";
constexpr std::string_view kUsualWorkbook = "xl/workbook.xml";

struct Relation {
    std::string id;
    std::string kind; ///< the last word of its type: `worksheet styles sharedStrings officeDocument`
    std::string part;
};

/// A target as the name of a part, seen from a part's folder; empty when it leads outside the archive.
std::string resolved(std::string_view folder, std::string_view target)
{
    std::string path = target.starts_with('/') ? std::string() : std::string(folder);
    while (!target.empty()) {
        const std::size_t cut = target.find('/');
        const std::string_view step = target.substr(0, cut);
        target.remove_prefix(cut == std::string_view::npos ? target.size() : cut + 1);
        if (step == "..") {
            if (path.empty())
                return {};
            const std::size_t parent = path.rfind('/');
            path.resize(parent == std::string::npos ? 0 : parent);
        } else if (!step.empty() && step != ".") {
            path += (path.empty() ? "" : "/") + std::string(step);
        }
    }
    return path;
}

class RelationReader final : public XmlHandler {
public:
    RelationReader(std::vector<Relation> &relations, std::string folder)
        : m_relations(relations), m_folder(std::move(folder))
    {
    }
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const std::string_view type = attributes.value("Type");
        m_relations.push_back({std::string(attributes.value("Id")), std::string(type.substr(type.rfind('/') + 1)),
                               resolved(m_folder, attributes.value("Target"))});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    std::vector<Relation> &m_relations;
    std::string m_folder;
};

std::string folderOf(const std::string &part)
{
    const std::size_t cut = part.rfind('/');
    return cut == std::string::npos ? std::string() : part.substr(0, cut);
}

std::vector<Relation> relationsOf(const Archive &archive, const std::string &part)
{
    const std::string folder = folderOf(part);
    const std::string name = part.substr(folder.empty() ? 0 : folder.size() + 1);
    const std::string file =
        part.empty() ? std::string(kRootRelations) : (folder.empty() ? "" : folder + '/') + "_rels/" + name + ".rels";
    std::vector<Relation> relations;
    RelationReader reader(relations, folder);
    if (archive.has(file))
        XmlReader(archive, file, reader).readAll();
    return relations;
}

class WorkbookReader final : public XmlHandler {
public:
    WorkbookReader(WorkbookParts &parts, const std::vector<Relation> &relations) : m_parts(parts)
    {
        for (const Relation &relation : relations)
            if (relation.kind == "worksheet")
                m_sheets.emplace(relation.id, relation.part);
    }
    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr" && attributes.isTrue("date1904"))
            m_parts.epoch = DateEpoch::From1904;
        if (name != "sheet" || m_parts.sheets.size() == kMostSheets)
            return;
        const auto found = m_sheets.find(std::string(attributes.value("id")));
        std::string state(attributes.value("state"));
        if (state == "visible")
            state.clear();
        if (found != m_sheets.end())
            m_parts.sheets.push_back({std::string(attributes.value("name")), std::move(state), found->second});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    WorkbookParts &m_parts;
    std::unordered_map<std::string, std::string> m_sheets;
};

std::string workbookPart(const Archive &archive)
{
    for (const Relation &relation : relationsOf(archive, {}))
        if (relation.kind == "officeDocument")
            return relation.part;
    return std::string(kUsualWorkbook);
}

} // namespace

WorkbookParts readWorkbookParts(const Archive &archive)
{
    const std::string workbook = workbookPart(archive);
    const std::vector<Relation> relations = relationsOf(archive, workbook);
    WorkbookParts parts;
    for (const Relation &relation : relations) {
        if (relation.kind == "sharedStrings")
            parts.strings = relation.part;
        else if (relation.kind == "styles")
            parts.styles = relation.part;
    }
    WorkbookReader reader(parts, relations);
    XmlReader(archive, workbook, reader).readAll();
    if (parts.sheets.empty())
        throw base::Error("workbook-not-one", {{"file", archive.file()}});
    return parts;
}

} // namespace quotasmith::exchange
