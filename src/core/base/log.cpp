// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

#include <array>
#include <memory>
#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <utility>

namespace quotasmith::base {

namespace {

using Level = spdlog::level::level_enum;

constexpr std::array<std::pair<std::string_view, Level>, 6> kLevels{{{"off", Level::off},
                                                                     {"error", Level::err},
                                                                     {"warn", Level::warn},
                                                                     {"info", Level::info},
                                                                     {"debug", Level::debug},
                                                                     {"trace", Level::trace}}};

spdlog::logger &logger()
{
    static const auto kLogger = [] {
        auto made = std::make_shared<spdlog::logger>("quotasmith", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        made->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
        made->set_level(Level::warn);
        return made;
    }();
    return *kLogger;
}

void write(Level level, std::string_view line)
{
    logger().log(level, spdlog::string_view_t(line.data(), line.size()));
}

} // namespace

bool setLogLevel(std::string_view level)
{
    for (const auto &[word, value] : kLevels) {
        if (word != level)
            continue;
        logger().set_level(value);
        return true;
    }
    return false;
}

void logError(std::string_view line)
{
    write(Level::err, line);
}

void logWarn(std::string_view line)
{
    write(Level::warn, line);
}

void logInfo(std::string_view line)
{
    write(Level::info, line);
}

void logDebug(std::string_view line)
{
    write(Level::debug, line);
}

} // namespace quotasmith::base
