// SPDX-License-Identifier: Apache-2.0
#include "text/versions/version_text.h"

#include "text/convert.h"
#include "text/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace quotasmith::text {

namespace {

using ops::VersionState;

constexpr std::array kStates{
    Sentence{"draft", QT_TRANSLATE_NOOP("Version", "a draft")},
    Sentence{"submitted", QT_TRANSLATE_NOOP("Version", "submitted")},
    Sentence{"approved", QT_TRANSLATE_NOOP("Version", "approved")},
    Sentence{"rejected", QT_TRANSLATE_NOOP("Version", "rejected")},
};
constexpr std::array kMethods{
    Sentence{"respread", QT_TRANSLATE_NOOP("Version", "keep the year, spread the shortfall")},
    Sentence{"lower", QT_TRANSLATE_NOOP("Version", "lower the annual target")},
    Sentence{"free", QT_TRANSLATE_NOOP("Version", "edit freely")},
};

QString said(const char *form)
{
    return QCoreApplication::translate("Version", form);
}

QString nameOf(std::span<const Sentence> names, std::string_view code)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [code](const Sentence &entry) { return entry.code == code; });
    return found == names.end() ? fromUtf8(code) : said(found->form);
}

Values valuesOf(const ops::VersionInfo &version)
{
    return {{"version", versionName(version)},
            {"number", QString::number(version.number)},
            {"yes", QString::number(version.yes())},
            {"no", version.no() > 0 ? QString::number(version.no()) : QString()},
            {"listed", QString::number(version.approvers.size())},
            {"needed", QString::number(version.needed())},
            {"day", fromUtf8(version.approvedOn)}};
}

} // namespace

QString versionStateName(std::string_view code)
{
    return nameOf(kStates, code);
}

QString revisingName(std::string_view code)
{
    return nameOf(kMethods, code);
}

QString voteName(bool isYes)
{
    return isYes ? said(QT_TRANSLATE_NOOP("Version", "yes")) : said(QT_TRANSLATE_NOOP("Version", "no"));
}

QString versionName(const ops::VersionInfo &version)
{
    if (!version.code.empty())
        return fromUtf8(version.code);
    return phrase(said(QT_TRANSLATE_NOOP("Version", "version {number}")),
                  {{"number", QString::number(version.number)}});
}

QString versionBadge(const ops::VersionInfo &version)
{
    const auto say = [&](const char *form) { return phrase(said(form), valuesOf(version)); };
    const bool isFirst = version.number <= 1;
    switch (version.state) {
    case VersionState::Draft:
        return isFirst ? say(QT_TRANSLATE_NOOP("Version", "Draft"))
                       : say(QT_TRANSLATE_NOOP("Version", "Revision {number}, draft"));
    case VersionState::Submitted:
        return isFirst ? say(QT_TRANSLATE_NOOP("Version", "Submitted"))
                       : say(QT_TRANSLATE_NOOP("Version", "Revision {number}, submitted"));
    case VersionState::Rejected:
        return isFirst ? say(QT_TRANSLATE_NOOP("Version", "Rejected"))
                       : say(QT_TRANSLATE_NOOP("Version", "Revision {number}, rejected"));
    case VersionState::Approved:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Version", "Approved {version}"));
}

QString votesText(const ops::VersionInfo &version)
{
    return phrase(said(QT_TRANSLATE_NOOP("Version", "{yes} of {listed} yes[, {no} no]; {needed} needed")),
                  valuesOf(version));
}

QString versionBadgeHint(const ops::VersionInfo &version)
{
    switch (version.state) {
    case VersionState::Submitted:
        return phrase(said(QT_TRANSLATE_NOOP("Version", "Waits for its approvers, targets do not change: {votes}")),
                      {{"votes", votesText(version)}});
    case VersionState::Approved:
        return phrase(said(QT_TRANSLATE_NOOP("Version", "Signed on {day}; targets change only by a revision")),
                      valuesOf(version));
    case VersionState::Rejected:
        return phrase(said(QT_TRANSLATE_NOOP("Version", "Was not approved: {votes}. Its targets are a draft again")),
                      {{"votes", votesText(version)}});
    case VersionState::Draft:
        break;
    }
    return version.number <= 1
               ? said(QT_TRANSLATE_NOOP("Version", "This plan has not been approved yet"))
               : said(QT_TRANSLATE_NOOP("Version",
                                        "A revision is being prepared; the last approved targets are in force"));
}

} // namespace quotasmith::text
