// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/ui_fixture.h"
#include "ui/shell/files/import/import_files.h"
#include "ui/shell/files/import/import_wizard.h"

#include <fstream>
#include <memory>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <string>

namespace quotasmith::tests {

/// A plan, a wizard over it, and words to walk through its pages with.
class WizardFixture : public UiFixture {
protected:
    WizardFixture() { openPlan(); }

    QString write(const char *name, const std::string &bytes)
    {
        const auto file = m_folder / name;
        std::ofstream(file, std::ios::binary) << bytes;
        return QString::fromStdString(file.string());
    }
    void start(const QString &file, const exchange::ImportOptions &proposal = {})
    {
        m_wizard = std::make_unique<ui::ImportWizard>(m_session, proposal);
        m_wizard->show();
        m_wizard->chooseFile(file);
    }
    /// With the last page open.
    void check(const QString &file, const exchange::ImportOptions &proposal = {})
    {
        start(file, proposal);
        next();
        next();
    }
    template <class Widget> Widget *find(const char *name)
    {
        return m_wizard->findChild<Widget *>(QString::fromUtf8(name));
    }
    QString words(const char *label) { return find<QLabel>(label)->text(); }
    bool mayGoOn() { return find<QPushButton>("import-next")->isEnabled(); }
    void next() { find<QPushButton>("import-next")->click(); }
    bool isVisible(const char *name) { return find<QWidget>(name)->isVisible(); }
    /// As somebody picks it from the list.
    void pick(QComboBox *box, const QString &text)
    {
        const int at = box->findText(text);
        ASSERT_GE(at, 0) << text.toStdString();
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }
    /// What the import comes to that the wizard has prepared.
    ops::ImportOutcome import()
    {
        EXPECT_TRUE(mayGoOn()) << words("import-missing").toStdString();
        next();
        EXPECT_EQ(m_wizard->result(), QDialog::Accepted);
        ops::ImportOutcome result;
        ui::ImportFiles(m_session, nullptr)
            .import(m_wizard->file(), m_wizard->options(),
                    [&](const ops::ImportOutcome &outcome) { result = outcome; });
        return result;
    }
    std::int64_t steps()
    {
        std::int64_t count = 0;
        m_session.read([&](const store::Document &document) {
            count = static_cast<std::int64_t>(store::readHistory(document.connection()).size());
        });
        return count;
    }

    std::unique_ptr<ui::ImportWizard> m_wizard;
};

} // namespace quotasmith::tests
