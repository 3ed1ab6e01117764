// SPDX-License-Identifier: Apache-2.0
#include "text/language.h"

#include "core/base/check.h"
#include "text/convert.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <memory>

namespace quotasmith::text {

std::string_view languageCode(Language language)
{
    return language == Language::Chinese ? "zh_CN" : "en";
}

std::optional<Language> findLanguage(std::string_view code)
{
    for (const Language language : {Language::English, Language::Chinese})
        if (code == languageCode(language))
            return language;
    return std::nullopt;
}

Language localeLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QString wordsIn(Language language, const char *context, const char *source)
{
    if (language == Language::English)
        return QString::fromUtf8(source);
    static const auto kChinese = [] {
        auto translator = std::make_unique<QTranslator>();
        QS_CHECK(translator->load(QStringLiteral(":/i18n/quotasmith_") + fromUtf8(languageCode(Language::Chinese))));
        return translator;
    }();
    const QString words = kChinese->translate(context, source);
    return words.isEmpty() ? QString::fromUtf8(source) : words;
}

Speech::Speech(Language language) : m_language(language)
{
    QS_CHECK(QCoreApplication::instance());
    install();
}

Speech::~Speech()
{
    remove();
}

void Speech::change(Language language)
{
    if (language == m_language)
        return;
    remove();
    m_language = language;
    install();
}

void Speech::install()
{
    const QString code = fromUtf8(languageCode(m_language));
    const QString qtWords = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_translators[0].load(QStringLiteral("qtbase_") + code, qtWords))
        QCoreApplication::installTranslator(&m_translators[0]);
    // English has a file of its own for the plural forms.
    const bool found = m_translators[1].load(QStringLiteral(":/i18n/quotasmith_") + code);
    QS_CHECK(found);
    QCoreApplication::installTranslator(&m_translators[1]);
}

void Speech::remove()
{
    for (QTranslator &translator : m_translators)
        QCoreApplication::removeTranslator(&translator);
}

} // namespace quotasmith::text
