// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>
#include <QUrl>

namespace quotasmith::ui {

/// Where a page of the manual lies in the program, in the language of the moment.
QUrl manualUrl(const QString &page);
/// Its first heading.
QString manualTitle(const QString &page);

/// Shows pages of the manual (Markdown) with their pictures as wide as there is room; links to other places open in the
/// browser.
class ManualPage : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualPage(QWidget *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &url) override;
    void resizeEvent(QResizeEvent *event) override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;

private:
    void fitPictures();
};

} // namespace quotasmith::ui
