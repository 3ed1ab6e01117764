// SPDX-License-Identifier: Apache-2.0
#include "report/papers/paper_files.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "report/paper/print.h"
#include "text/convert.h"

#include <QString>
#include <set>

namespace quotasmith::report {

namespace {

/// Most systems take 255 bytes; this leaves room for a number, the ending and a temporary name.
constexpr std::size_t kMostBytes = 180;

bool isForbidden(QChar letter)
{
    return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format ||
           QStringView(u"/\\:*?\"<>|").contains(letter);
}

QString safeName(const PersonPaper &paper)
{
    const bool isNamed = !paper.name.empty() && paper.name != paper.code;
    QString name = text::fromUtf8(isNamed ? paper.code + ' ' + paper.name : paper.code);
    for (QChar &letter : name)
        if (isForbidden(letter))
            letter = u'_';
    while (text::toUtf8(name).size() > kMostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    name = name.trimmed();
    if (name.startsWith(u'.')) // would be hidden
        name[0] = u'_';
    return name;
}

/// Takes away again what was made when not everything could be.
class MadeFiles {
public:
    explicit MadeFiles(const std::filesystem::path &folder) : m_folder(folder)
    {
        m_hadFolder = std::filesystem::exists(folder);
    }
    MadeFiles(const MadeFiles &) = delete;
    MadeFiles &operator=(const MadeFiles &) = delete;
    ~MadeFiles()
    {
        if (m_areKept)
            return;
        std::error_code failed;
        for (const std::filesystem::path &file : m_made)
            std::filesystem::remove(file, failed);
        if (!m_hadFolder)
            std::filesystem::remove(m_folder, failed); // only an empty one
    }

    void add(const std::filesystem::path &file) { m_made.push_back(file); }
    void keep() { m_areKept = true; }

private:
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_made;
    bool m_hadFolder = false;
    bool m_areKept = false;
};

} // namespace

std::vector<std::string> paperFileNames(std::span<const PersonPaper> papers)
{
    std::vector<std::string> names;
    std::set<QString> taken;
    for (const PersonPaper &paper : papers) {
        const QString name = safeName(paper);
        QString free = name;
        for (int number = 2; !taken.insert(free.toCaseFolded()).second; ++number)
            free = QStringLiteral("%1 (%2)").arg(name).arg(number);
        names.push_back(text::toUtf8(free) + ".pdf");
    }
    return names;
}

SavedPapers savePapers(const std::filesystem::path &folder, std::span<const PersonPaper> papers)
{
    MadeFiles made(folder);
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        throw base::Error("file-unwritable", {{"file", folder.string()}, {"cause", failed.message()}});
    const std::vector<std::string> names = paperFileNames(papers);
    SavedPapers saved;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        const std::filesystem::path file = folder / names[i];
        const bool isNew = !std::filesystem::exists(file, failed);
        saved.pages += savePdf(file, std::span(&papers[i].paper, 1));
        if (isNew)
            made.add(file);
        saved.files.push_back(file);
    }
    made.keep();
    return saved;
}

} // namespace quotasmith::report
