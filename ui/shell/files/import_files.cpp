// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import_files.h"

#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/import_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/import_dialog.h"

#include <QApplication>
#include <QMessageBox>
#include <QStringList>

namespace quotasmith::ui {

namespace {

constexpr std::size_t kListedRefusals = 200;

} // namespace

ImportFiles::ImportFiles(DocumentSession &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

void ImportFiles::ask(const exchange::ImportOptions &proposal)
{
    ImportDialog dialog(proposal, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto outcome = import(dialog.file(), dialog.options()))
        tell(*outcome);
    else
        showError(m_window, *m_session.lastError());
}

std::optional<ops::ImportOutcome> ImportFiles::import(const QString &file, const exchange::ImportOptions &options)
{
    std::optional<ops::ImportOutcome> outcome;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_session.run([&](store::Document &document) {
        outcome = ops::importFile(document, file.toStdU16String(), options);
        return outcome->changes;
    });
    QApplication::restoreOverrideCursor();
    return outcome;
}

void ImportFiles::tell(const ops::ImportOutcome &outcome)
{
    int exponent = 0;
    m_session.read([&](const store::Document &document) {
        exponent = store::readSettings(document.connection()).currency.exponent;
    });
    QMessageBox box(outcome.isRefused ? QMessageBox::Warning : QMessageBox::Information, tr("Import"),
                    importSummary(outcome, exponent), QMessageBox::Ok, m_window);
    box.setObjectName(QStringLiteral("import-report"));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (const QString refused = refusedList(outcome.report); !refused.isEmpty())
        box.setDetailedText(refused);
    box.exec();
}

QString importSummary(const ops::ImportOutcome &outcome, int currencyExponent)
{
    const exchange::ImportReport &report = outcome.report;
    const QString heading =
        outcome.isRefused           ? ImportFiles::tr("Nothing was imported from %1: some lines cannot be taken.")
        : outcome.changes.isEmpty() ? ImportFiles::tr("%1 brought nothing new: the plan has it already.")
                                    : ImportFiles::tr("%1 was imported.");
    QStringList lines{heading.arg(text::fromUtf8(report.source))};
    lines << ImportFiles::tr("Lines: %1 read, %2 taken, %3 unchanged, %4 refused.")
                 .arg(text::countText(report.rows.read), text::countText(report.rows.taken),
                      text::countText(report.rows.unchanged), text::countText(report.rows.refused));
    for (const auto &[measure, control] : report.control) {
        const int decimals = plan::decimalsOf(measure, currencyExponent);
        lines << ImportFiles::tr("%1: the file adds up to %2, of which %3 was taken.")
                     .arg(titled(text::measureName(measure)), text::fromUtf8(control.file.text(decimals)),
                          text::fromUtf8(control.stored.text(decimals)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString refusedList(const exchange::ImportReport &report)
{
    QStringList lines;
    for (const exchange::Refusal &refusal : report.refused.listed()) {
        if (static_cast<std::size_t>(lines.size()) == kListedRefusals) {
            lines << QStringLiteral("…");
            break;
        }
        lines << ImportFiles::tr("%1: %2").arg(text::refusedPlace(refusal), text::refusedText(refusal));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace quotasmith::ui
