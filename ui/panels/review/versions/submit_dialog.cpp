// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/versions/submit_dialog.h"

#include "core/ops/versions/edit_versions.h"
#include "text/convert.h"

namespace quotasmith::ui {

SubmitDialog::SubmitDialog(DocumentSession &session, const ops::VersionInfo &version, QWidget *parent)
    : ReasonDialog(
          session, QStringLiteral("submit"),
          [] {
              return Words{SubmitDialog::tr("Submit the targets"),
                           SubmitDialog::tr(
                               "The targets wait for those who approve, and do not change meanwhile. A first version "
                               "and a major revision need yes from two thirds of all listed, a minor one from one of "
                               "them."),
                           SubmitDialog::tr("&Submit")};
          },
          ops::submitVersion, parent)
{
    setReason(text::fromUtf8(version.reason));
}

} // namespace quotasmith::ui
