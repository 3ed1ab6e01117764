// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/schemes/scheme_file.h"
#include "ui/shell/pages/table_export.h"

namespace quotasmith::ui {

/// The way of commission into files: tables and charts of a page, a scheme as JSON.
class CommissionExport : public TableExport {
    Q_OBJECT

public:
    using TableExport::TableExport;

    void askScheme(const exchange::SchemeFile &scheme, int decimals);
    /// As docs/scheme-format.md says.
    void writeScheme(const QString &file, const exchange::SchemeFile &scheme, int decimals);
};

} // namespace quotasmith::ui
