// SPDX-License-Identifier: Apache-2.0
#include "tests/support/zip_parts.h"

#include <zip.h>

namespace quotasmith::tests {

std::map<std::string, std::string> zipParts(const std::string &bytes)
{
    std::map<std::string, std::string> parts;
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive) {
        zip_source_free(source);
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        std::string content(stat.size, '\0');
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, content.data(), stat.size);
        zip_fclose(file);
        parts.emplace(stat.name, std::move(content));
    }
    zip_discard(archive);
    return parts;
}

} // namespace quotasmith::tests
