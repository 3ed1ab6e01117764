// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/import/import_file.h"
#include "tests/ui/ui_fixture.h"
#include "ui/panels/actuals/grid/actuals_model.h"

namespace quotasmith::tests {

/// The plan of six people with two files of January: revenue of P1 (1,000.00 and 200.00), P2 and P4; orders of P1.
class ActualsFixture : public UiFixture {
protected:
    ActualsFixture()
    {
        import("north.csv", "date,person,revenue,orders\n2027-01-10,P1,1000,2\n2027-01-20,P2,500,\n");
        import("south.csv", "date,person,revenue\n2027-01-11,P1,200\n2027-01-31,P4,700\n");
    }

    void import(const std::string &name, const std::string &lines)
    {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::Actuals;
        options.existing = exchange::ExistingFacts::Add;
        EXPECT_FALSE(ops::importFile(*open(), m_folder.write(name, lines), options).isRefused);
    }
    void close(int month)
    {
        EXPECT_TRUE(m_session.run([month](store::Document &document) {
            return ops::closeMonth(document, {2027, month});
        }));
    }
    static int rowOf(const ui::ActualsModel &model, const char *code)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 1).data().toString() == QString::fromUtf8(code))
                return row;
        return -1;
    }
    /// The actual of somebody in the first measure, or another.
    static QModelIndex cell(const ui::ActualsModel &model, const char *code,
                            plan::Measure measure = plan::Measure::Revenue)
    {
        const int row = rowOf(model, code);
        return row < 0 ? QModelIndex() : model.actualOf(model.board()->node(model.row(row)).id, measure);
    }
    static QString text(const QModelIndex &index) { return index.data().toString(); }
};

} // namespace quotasmith::tests
