// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/panels/commission/commission_fixture.h"
#include "ui/widgets/grid/grid_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace quotasmith::tests {

/// Types into the form of a scheme as hands do.
class SchemeTyping : public CommissionFixture {
protected:
    void openForm(const char *scheme = "seed")
    {
        openPaid();
        m_panel = show();
        m_panel->schemes()->choose(scheme);
        settle();
    }
    template <class Widget> Widget *at(const char *name) { return find<Widget>(*m_panel, name); }
    void type(const char *name, const char *text)
    {
        auto *line = at<QLineEdit>(name);
        line->setText(QString::fromUtf8(text));
        Q_EMIT line->textEdited(line->text());
    }
    void choose(const char *name, int index)
    {
        auto *box = at<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void click(const char *name)
    {
        at<QAbstractButton>(name)->click();
        settle();
    }
    /// Whether the cell took it.
    bool typeCell(const char *grid, int row, int column, const char *text)
    {
        QAbstractItemModel *model = at<ui::GridView>(grid)->model();
        return model->setData(model->index(row, column), QString::fromUtf8(text), Qt::EditRole);
    }
    QString cell(const char *grid, int row, int column)
    {
        const QAbstractItemModel *model = at<ui::GridView>(grid)->model();
        return model->index(row, column).data().toString();
    }
    exchange::SchemeFile storedFile(const std::string &code)
    {
        for (const ops::KnownScheme &scheme : stored())
            if (scheme.code == code)
                return scheme.file;
        ADD_FAILURE() << "no scheme " << code;
        return {};
    }

    std::unique_ptr<ui::CommissionPanel> m_panel;
};

} // namespace quotasmith::tests
