// SPDX-License-Identifier: Apache-2.0
#include "ui/models/version_words.h"

#include "text/convert.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

constexpr int kLettersOfDay = 10;

/// The words of versions.
class VersionWords {
    Q_DECLARE_TR_FUNCTIONS(quotasmith::ui::VersionWords)
};

} // namespace

QString versionStateName(ops::VersionState state)
{
    switch (state) {
    case ops::VersionState::Draft:
        return VersionWords::tr("Draft");
    case ops::VersionState::Submitted:
        return VersionWords::tr("Submitted");
    case ops::VersionState::Approved:
        return VersionWords::tr("Approved");
    case ops::VersionState::Rejected:
        break;
    }
    return VersionWords::tr("Rejected");
}

QString versionBadge(const ops::VersionInfo &version)
{
    const QString state = versionStateName(version.state);
    switch (version.state) {
    case ops::VersionState::Approved:
        return QStringLiteral("%1 %2").arg(state, text::fromUtf8(version.code));
    case ops::VersionState::Submitted:
        return QStringLiteral("%1 %2/%3").arg(state).arg(version.yes()).arg(version.needed());
    case ops::VersionState::Draft:
    case ops::VersionState::Rejected:
        break;
    }
    return version.number > 1 ? QStringLiteral("%1 %2").arg(state).arg(version.number) : state;
}

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

QString versionTitle(const ops::VersionInfo &version)
{
    if (!version.code.empty())
        return text::fromUtf8(version.code);
    return VersionWords::tr("%1 (%2)").arg(version.number).arg(versionStateName(version.state).toLower());
}

QString dayOf(const std::string &moment)
{
    return text::fromUtf8(moment).left(kLettersOfDay);
}

} // namespace quotasmith::ui
