// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/text/speaking.h"
#include "text/convert.h"
#include "text/phrase.h"

#include <gtest/gtest.h>

#include <set>
#include <span>

namespace quotasmith::text {

/// The `{names}` of a sentence.
inline std::set<QString> placeholders(const QString &form)
{
    std::set<QString> found;
    for (qsizetype at = form.indexOf(u'{'); at >= 0; at = form.indexOf(u'{', at + 1))
        found.insert(form.mid(at, form.indexOf(u'}', at) - at + 1));
    return found;
}

/// Whether every sentence of a table has Chinese words that speak of the same things.
inline void expectTranslated(const char *context, std::span<const Sentence> sentences)
{
    const Speaking speaking(Language::Chinese);
    std::set<std::string_view> codes;
    for (const Sentence &sentence : sentences) {
        const QString form = QString::fromUtf8(sentence.form);
        const QString chinese = QCoreApplication::translate(context, sentence.form);
        EXPECT_NE(chinese, form) << sentence.code;
        EXPECT_EQ(placeholders(chinese), placeholders(form)) << sentence.code << ": " << toUtf8(chinese);
        EXPECT_EQ(chinese.count(u'['), form.count(u'[')) << sentence.code;
        EXPECT_TRUE(codes.insert(sentence.code).second) << sentence.code << " stands twice";
    }
}

} // namespace quotasmith::text
