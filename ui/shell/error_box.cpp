// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/error_box.h"

#include "text/convert.h"
#include "text/error_text/error_parts.h"

#include <QApplication>
#include <QStringList>

namespace quotasmith::ui {

namespace {

/// The code and its data, a line each: what a helper asks for.
QString detailsOf(const base::Error &error)
{
    QStringList lines{
        QStringLiteral("Quotasmith %1: %2").arg(QApplication::applicationVersion(), text::fromUtf8(error.code()))};
    for (const auto &[name, value] : error.data())
        lines << QStringLiteral("%1 = %2").arg(text::fromUtf8(name), text::fromUtf8(value));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ErrorBox::ErrorBox(const base::Error &error, QWidget *parent) : QMessageBox(parent)
{
    const text::ErrorParts parts = text::errorParts(error);
    setObjectName(QStringLiteral("error-box"));
    setWindowTitle(tr("That did not work"));
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText);
    setText(parts.problem);
    QStringList rest;
    if (!parts.cause.isEmpty())
        rest << tr("Cause: %1").arg(parts.cause);
    if (!parts.remedy.isEmpty())
        rest << parts.remedy;
    setInformativeText(rest.join(QStringLiteral("\n\n")));
    setDetailedText(detailsOf(error));
    setStandardButtons(QMessageBox::Ok);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void showError(QWidget *parent, const base::Error &error)
{
    ErrorBox(error, parent).exec();
}

} // namespace quotasmith::ui
