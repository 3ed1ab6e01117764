// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output.h"
#include "core/base/progress.h"
#include "core/store/backups/backup_folder.h"
#include "core/store/document.h"

#include <memory>
#include <string>

namespace quotasmith::cli {

/// Options every command knows, before or after its name.
struct GlobalOptions {
    bool takeLock = false;
    bool json = false;
    bool progress = false;
    std::string language;
    std::string now;
    std::string author;
    std::string logLevel;
};

/// What a running command has: the outside world, the common options, and where its answer goes.
class Context {
public:
    Context(const store::Surroundings &surroundings, const GlobalOptions &options, Output &output)
        : m_surroundings(surroundings), m_options(options), m_output(output)
    {
    }

    Output &output() { return m_output; }
    const store::Surroundings &surroundings() const { return m_surroundings; }

    /// The day of --now, or today: `2027-05-03`.
    std::string today() const { return m_surroundings.clock->today(); }

    std::unique_ptr<store::Document> openForReading(const std::string &file) const;
    /// Backed up first: once a day, and always before many facts come in. Where that cannot be done a message says so.
    /// Whenever it is backed up its place is warned of: the first time somebody writes on a day.
    std::unique_ptr<store::Document> openForWriting(const std::string &file,
                                                    store::BackupReason reason = store::BackupReason::Daily);
    std::unique_ptr<store::Document> openForInspection(const std::string &file) const;
    /// Warns of a folder other machines share, and of what a service left there because two had changed the plan.
    void warnOfPlace(const std::string &file);

    store::LockPolicy lockPolicy() const;

    /// Stops the job on Ctrl-C; with --progress also tells how far it is, each whole percent once.
    base::Progress progress();

private:
    const store::Surroundings &m_surroundings;
    const GlobalOptions &m_options;
    Output &m_output;
};

} // namespace quotasmith::cli
