// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

#include <array>
#include <optional>
#include <string_view>

namespace quotasmith::text {

enum class Language { English, Chinese };

/// `en zh_CN`
std::string_view languageCode(Language language);
std::optional<Language> findLanguage(std::string_view code);
/// What the system's locale asks for; English for every language that has no words here.
Language localeLanguage();

/// The words of one language, whichever the program speaks: a source text of a context, itself where there are none.
QString wordsIn(Language language, const char *context, const char *source);

/// The language the program speaks while this lives. Needs a running QCoreApplication, and one object at a time.
class Speech {
public:
    explicit Speech(Language language);
    ~Speech();
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

    Language language() const { return m_language; }
    /// Changes it on the way; the window is told by QEvent::LanguageChange.
    void change(Language language);

private:
    void install();
    void remove();

    Language m_language;
    std::array<QTranslator, 2> m_translators; ///< Qt's own words, then ours, which are asked first
};

} // namespace quotasmith::text
