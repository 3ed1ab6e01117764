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
    m_folder = folder;
    m_path = m_folder / name;
}

TemporaryFile::~TemporaryFile()
{
    // Named beforehand: what is in it goes away even when there is no memory left for a name.
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
    std::filesystem::remove(m_folder, ignored);
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
