// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/writer/temporary_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>

namespace quotasmith::exchange {

TemporaryFile::TemporaryFile(const char *name)
{
    std::string folder = (std::filesystem::temp_directory_path() / "quotasmith-XXXXXX").string();
    if (!mkdtemp(folder.data()))
        throw base::Error("file-unwritable", {{"file", folder}, {"cause", std::strerror(errno)}});
    m_path = std::filesystem::path(folder) / name;
}

TemporaryFile::~TemporaryFile()
{
    std::error_code ignored; // a file that stays is in nobody's way
    std::filesystem::remove_all(m_path.parent_path(), ignored);
}

std::string TemporaryFile::bytes() const
{
    std::ifstream stream(m_path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (!stream && !stream.eof())
        throw base::Error("file-unreadable", {{"file", m_path.string()}, {"cause", std::strerror(errno)}});
    return bytes;
}

} // namespace quotasmith::exchange
