// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/help/manual_page.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QTextBlock>
#include <QTextStream>
#include <utility>
#include <vector>

namespace quotasmith::ui {

namespace {

QString languageFolder()
{
    //: The folder of the manual's pages in this language: en or zh_CN
    return QCoreApplication::translate("quotasmith::ui::ManualPage", "en");
}

} // namespace

QUrl manualUrl(const QString &page)
{
    return QUrl(QStringLiteral("qrc:/manual/%1/%2.md").arg(languageFolder(), page));
}

QString manualTitle(const QString &page)
{
    QFile file(QLatin1Char(':') + manualUrl(page).path());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return page;
    return QTextStream(&file).readLine().remove(QLatin1Char('#')).trimmed();
}

ManualPage::ManualPage(QWidget *parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    document()->setDocumentMargin(fontMetrics().height());
}

QVariant ManualPage::loadResource(int type, const QUrl &url)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, url);
    return QImage(QLatin1Char(':') + source().resolved(url).path());
}

void ManualPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void ManualPage::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(url, url.path().endsWith(QStringLiteral(".md")) ? QTextDocument::MarkdownResource : type);
    fitPictures();
}

void ManualPage::fitPictures()
{
    const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
    std::vector<std::pair<int, QTextImageFormat>> found; // position and form
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (const QTextImageFormat picture = part.fragment().charFormat().toImageFormat(); picture.isValid())
                found.emplace_back(part.fragment().position(), picture);
    for (auto &[position, picture] : found) {
        const QImage image(QLatin1Char(':') + source().resolved(QUrl(picture.name())).path());
        if (image.isNull())
            continue;
        picture.setWidth(std::min(room, image.width()));
        picture.setHeight(picture.width() * image.height() / image.width());
        QTextCursor cursor(document());
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(picture);
    }
}

} // namespace quotasmith::ui
