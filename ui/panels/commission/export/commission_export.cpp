// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/export/commission_export.h"

#include "core/store/document.h"
#include "report/paper/print.h"
#include "report/papers/statement_papers.h"
#include "text/convert.h"
#include "text/error_text.h"

namespace quotasmith::ui {

void CommissionExport::fill(QMenu *menu, const std::vector<TableContent> &tables,
                            const std::vector<ChartView *> &charts)
{
    menu->clear();
    addTo(menu, tables, charts);
}

void CommissionExport::askScheme(const exchange::SchemeFile &scheme, int decimals)
{
    const QString file = askFile(text::fromUtf8(scheme.code), {tr("Schemes (*.json)")});
    if (!file.isEmpty())
        writeScheme(file, scheme, decimals);
}

void CommissionExport::writeScheme(const QString &file, const exchange::SchemeFile &scheme, int decimals)
{
    put(file, [&] { return exchange::printScheme(scheme, decimals) + '\n'; });
}

void CommissionExport::askStatements(const std::string &period)
{
    const QString file = askFile(tr("Commission statements %1").arg(text::fromUtf8(period)), {tr("PDF (*.pdf)")});
    if (!file.isEmpty())
        writeStatements(file, period);
}

void CommissionExport::writeStatements(const QString &file, const std::string &period)
{
    std::vector<report::Paper> papers;
    std::optional<base::Error> problem;
    session().read([&](const store::Document &plan) {
        try {
            for (report::PersonPaper &one : report::statementPapers(plan.connection(), {}, period))
                papers.push_back(std::move(one.paper));
        } catch (const base::Error &error) {
            problem = error;
        }
    });
    if (problem)
        Q_EMIT told(text::errorText(*problem));
    else if (!papers.empty())
        put(file, [&] { return report::pdfOf(papers).bytes.toStdString(); });
}

} // namespace quotasmith::ui
