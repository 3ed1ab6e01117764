// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/findings/dismiss_dialog.h"

#include "text/diagnosis/finding_text.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

QString sentenceOf(const DiagnosisReading &reading, const std::string &id)
{
    const auto &findings = reading.result.judgement.findings;
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&id](const auto &finding) { return finding.id() == id; });
    return found == findings.end() ? QString() : text::findingText(*found, reading.input);
}

} // namespace

DismissDialog::DismissDialog(DocumentSession &session, const SharedDiagnosis &reading, const std::string &id,
                             QWidget *parent)
    : ReasonDialog(
          session, QStringLiteral("dismiss"),
          [reading, id] {
              return Words{DismissDialog::tr("Not relevant because…"), sentenceOf(*reading, id),
                           DismissDialog::tr("&Put it aside")};
          },
          [reading, id](store::Document &document, const std::string &reason) {
              return ops::dismissFinding(document, reading->result.judgement, id, reason);
          },
          parent)
{
}

} // namespace quotasmith::ui
