// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/versions/version_answer.h"

#include "cli/words.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "text/convert.h"
#include "text/versions/version_text.h"

namespace quotasmith::cli {

namespace {

Json votesJson(const std::vector<ops::VersionVote> &votes)
{
    Json list = Json::array();
    for (const ops::VersionVote &vote : votes)
        list.push_back({{"name", vote.name},
                        {"yes", vote.isYes},
                        {"day", vote.day},
                        {"note", textOrNull(vote.note)},
                        {"recordedBy", vote.recordedBy}});
    return list;
}

void saySigned(Output &output, const ops::VersionInfo &version)
{
    if (version.state == ops::VersionState::Draft)
        return;
    output.line((version.isMajor ? Cli::tr("Major, two thirds of all listed have to agree: %1")
                                 : Cli::tr("Minor, one yes is enough unless somebody objects: %1"))
                    .arg(text::votesText(version)));
    if (version.votes.empty())
        return;
    Table table{
        {{Cli::tr("Approver")}, {Cli::tr("Word")}, {Cli::tr("Day")}, {Cli::tr("Note")}, {Cli::tr("Recorded by")}}, {}};
    for (const ops::VersionVote &vote : version.votes)
        table.rows.push_back({text::fromUtf8(vote.name), text::voteName(vote.isYes), text::fromUtf8(vote.day),
                              text::fromUtf8(vote.note), text::fromUtf8(vote.recordedBy)});
    output.table(table);
}

} // namespace

Json versionJson(const ops::VersionInfo &version)
{
    return {{"version", version.number},
            {"number", textOrNull(version.code)},
            {"state", ops::versionStateCode(version.state)},
            {"major", version.isMajor},
            {"method", textOrNull(version.method)},
            {"reason", textOrNull(version.reason)},
            {"trigger", textOrNull(version.trigger)},
            {"effective", version.effective ? Json(version.effective->text()) : Json(nullptr)},
            {"submittedAt", textOrNull(version.submittedAt)},
            {"submittedBy", textOrNull(version.submittedBy)},
            {"approvedAt", textOrNull(version.approvedAt)},
            {"approvedOn", textOrNull(version.approvedOn)},
            {"needed", version.needed()},
            {"yes", version.yes()},
            {"no", version.no()},
            {"approvers", version.approvers},
            {"votes", votesJson(version.votes)}};
}

void sayVersion(Output &output, const ops::VersionInfo &version)
{
    output.line(Cli::tr("Version %1: %2").arg(QString::number(version.number), text::versionBadge(version)));
    if (!version.method.empty())
        output.line(Cli::tr("Revision: %1, from %2 on")
                        .arg(text::revisingName(version.method),
                             text::fromUtf8(version.effective ? version.effective->text() : std::string())));
    if (!version.reason.empty())
        output.line(Cli::tr("Reason: %1").arg(text::fromUtf8(version.reason)));
    if (!version.trigger.empty())
        output.line(Cli::tr("What changed: %1").arg(text::fromUtf8(version.trigger)));
    if (!version.approvedOn.empty())
        output.line(Cli::tr("Signed on %1").arg(text::fromUtf8(version.approvedOn)));
    saySigned(output, version);
}

ops::VersionInfo requireVersionCalled(const store::Connection &connection, const std::string &name)
{
    std::string known;
    for (ops::VersionInfo &version : ops::readVersions(connection)) {
        const std::string number = std::to_string(version.number);
        if (name == number || (!version.code.empty() && base::folded(name) == base::folded(version.code)))
            return std::move(version);
        known += (known.empty() ? "" : ", ") + number + (version.code.empty() ? "" : " (" + version.code + ')');
    }
    throw base::Error("version-unknown", {{"version", name}, {"known", known}});
}

} // namespace quotasmith::cli
