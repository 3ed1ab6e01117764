// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/versions/version_words.h"

#include "text/convert.h"

#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

constexpr int kLettersOfDay = 10;

/// The words of versions.
class VersionWords {
    Q_DECLARE_TR_FUNCTIONS(VersionWords)
};

} // namespace

QString versionSentence(const ops::VersionInfo &version)
{
    switch (version.state) {
    case ops::VersionState::Draft:
        if (version.number == 1)
            return VersionWords::tr("These targets are a draft: nobody has been asked to approve them yet.");
        return VersionWords::tr("A revision is being prepared. People are measured on the approved targets until it is "
                                "approved itself.");
    case ops::VersionState::Submitted:
        return VersionWords::tr("Waits for approval: %1 of the %2 needed have said yes, %3 no. The targets do not "
                                "change meanwhile.")
            .arg(version.yes())
            .arg(version.needed())
            .arg(version.no());
    case ops::VersionState::Approved:
        return VersionWords::tr("%1 has been approved on %2. Only a revision changes these targets.")
            .arg(text::fromUtf8(version.code),
                 version.approvedOn.empty() ? dayOf(version.approvedAt) : text::fromUtf8(version.approvedOn));
    case ops::VersionState::Rejected:
        break;
    }
    return VersionWords::tr("It can no longer be approved: change the targets and submit them again.");
}

QString dayOf(const std::string &moment)
{
    return text::fromUtf8(moment).left(kLettersOfDay);
}

} // namespace quotasmith::ui
