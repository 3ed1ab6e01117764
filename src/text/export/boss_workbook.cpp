// SPDX-License-Identifier: Apache-2.0
#include "text/export/boss_workbook.h"

#include "core/exchange/xlsx/writer/cell_text.h"
#include "core/exchange/xlsx/writer/new_workbook.h"
#include "text/convert.h"
#include "text/diagnosis/finding_text.h"
#include "text/export/workbook_words.h"
#include "text/format/short_amount.h"
#include "text/name_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <set>

namespace quotasmith::text {

namespace {

using exchange::CellForm;
using exchange::CellPlace;
using exchange::CellStyle;

class Words {
    Q_DECLARE_TR_FUNCTIONS(BossCopy)
};

constexpr std::uint16_t kColumns = 8;
constexpr std::uint16_t kLastColumn = kColumns - 1;
constexpr int kLineWidth = 128;  // narrow letters of a line over all columns
constexpr int kLeastColumn = 13; // amounts of a million ten thousands

/// One sheet while it is written, from the top.
class Sheet {
public:
    Sheet(exchange::NewWorkbook &book, const ops::BossCopy &copy) : m_book(book), m_copy(copy) {}

    void write(const ops::BossPlace &place)
    {
        m_row = 0;
        writeTitle(place);
        const std::uint32_t header = m_row;
        writeHeader(Words::tr("Period"), Words::tr("Target of the period"));
        for (std::size_t quarter = 0; quarter < place.quarters.size(); ++quarter) {
            for (std::size_t month = quarter * 3; month < quarter * 3 + 3; ++month)
                writeStretch(place.months[month], periodText(place.months[month]), false);
            writeStretch(place.quarters[quarter], periodText(place.quarters[quarter]), true);
        }
        writeStretch(place.year, Words::tr("Year to date"), true);
        writeParts(place);
        writeFindings(place);
        writeSignatures();
        m_book.setPrintArea({0, 0}, {m_row - 1, kLastColumn});
        for (std::uint16_t column = 0; column < kColumns; ++column)
            m_book.setLeastWidth(column, kLeastColumn);
        m_book.arrange({header, 1, false});
    }

private:
    QString periodText(const ops::BossStretch &stretch) const
    {
        return periodName(m_copy.input.settings.calendar, stretch.months);
    }

    void writeLine(const QString &text, const CellStyle &style, int lines = 1)
    {
        m_book.merged({m_row, 0}, {m_row, kLastColumn}, toUtf8(text), style, lines);
        ++m_row;
    }

    void writeTitle(const ops::BossPlace &place)
    {
        const plan::PlanSettings &settings = m_copy.input.settings;
        const plan::Node &node = m_copy.tree().node(place.self.node);
        const QString name = place.self.node == 0 ? fromUtf8(settings.company) : nodeName(node);
        writeLine(Words::tr("%1: targets and results of %2").arg(name).arg(settings.calendar.year()), {CellForm::Title},
                  2);
        const QString until =
            m_copy.through ? Words::tr("up to %1").arg(fromUtf8(m_copy.through->text())) : Words::tr("no actuals yet");
        writeLine(
            Words::tr("%1, %2, %3. Amounts in 10,000 %4.")
                .arg(fromUtf8(settings.company), measureName(settings.money), until, fromUtf8(settings.currency.code)),
            {CellForm::Remark});
    }

    void writeHeader(const QString &first, const QString &annual)
    {
        const QStringList headers{first,
                                  annual,
                                  Words::tr("Target to date"),
                                  Words::tr("Actual to date"),
                                  Words::tr("Attainment"),
                                  Words::tr("Ahead (+) or behind (−)"),
                                  Words::tr("Same time last year"),
                                  Words::tr("On last year")};
        for (std::uint16_t column = 0; column < kColumns; ++column)
            m_book.text({m_row, column}, toUtf8(headers[column]),
                        {column == 0 ? CellForm::Header : CellForm::NumberHeader});
        ++m_row;
    }

    void amount(std::uint16_t column, const std::optional<std::int64_t> &units, bool isStrong)
    {
        const CellStyle style{CellForm::TenThousands, m_copy.input.settings.currency.exponent, isStrong};
        if (units)
            m_book.amount({m_row, column}, *units, style);
        else
            m_book.blank({m_row, column}, style);
    }

    void share(std::uint16_t column, const std::optional<money::Rate> &rate, bool isStrong)
    {
        const CellStyle style{CellForm::Share, 0, isStrong};
        if (rate)
            m_book.share({m_row, column}, *rate, style);
        else
            m_book.blank({m_row, column}, style);
    }

    void writeNumbers(const QString &name, const std::optional<std::int64_t> &annual, const ops::BossNumbers &numbers,
                      bool isStrong)
    {
        m_book.text({m_row, 0}, toUtf8(name), {CellForm::Text, 0, isStrong});
        amount(1, annual, isStrong);
        amount(2, numbers.target, isStrong);
        amount(3, numbers.actual, isStrong);
        share(4, numbers.attainment(), isStrong);
        amount(5, numbers.gap(), isStrong);
        amount(6, numbers.lastYear, isStrong);
        share(7, numbers.yoy(), isStrong);
        ++m_row;
    }

    void writeStretch(const ops::BossStretch &stretch, const QString &name, bool isStrong)
    {
        writeNumbers(name, stretch.annual, stretch.numbers, isStrong);
    }

    void writeParts(const ops::BossPlace &place)
    {
        if (place.parts.empty())
            return;
        ++m_row;
        writeHeader(Words::tr("Part"), Words::tr("Target of the year"));
        for (const ops::BossPart &part : place.parts)
            writeNumbers(nodeName(m_copy.tree().node(part.node)), part.annual, part.toDate, false);
        writeNumbers(Words::tr("Together"), place.self.annual, place.self.toDate, true);
    }

    void writeFindings(const ops::BossPlace &place)
    {
        ++m_row;
        writeLine(Words::tr("What needs attention"), {CellForm::Text, 0, true});
        int number = 0;
        for (const diagnosis::Finding &finding : place.findings) {
            const QString text = Words::tr("%1. %2 %3")
                                     .arg(++number)
                                     .arg(findingText(finding, m_copy.input), adviceText(finding.advice));
            const int lines = exchange::shownWidth(toUtf8(text)) / kLineWidth + 1;
            writeLine(text, {CellForm::Paragraph}, lines);
        }
        if (number == 0)
            writeLine(Words::tr("The diagnosis has nothing that asks for attention."), {CellForm::Paragraph});
    }

    void writeSignatures()
    {
        ++m_row;
        const QString line = QStringLiteral("________________");
        writeLine(Words::tr("Prepared by: %1      Checked by: %1      Approved by: %1      Date: %1").arg(line),
                  {CellForm::Text}, 2);
    }

    exchange::NewWorkbook &m_book;
    const ops::BossCopy &m_copy;
    std::uint32_t m_row = 0;
};

/// The place's own name; with its code where another sheet has it.
std::string sheetNameOf(const ops::BossCopy &copy, const ops::BossPlace &place, std::set<std::string> &taken)
{
    const plan::Node &node = copy.tree().node(place.self.node);
    std::string name = exchange::sheetName(
        toUtf8(place.self.node == 0 ? QCoreApplication::translate("BossCopy", "Company") : nodeName(node)));
    if (taken.contains(name))
        name = exchange::sheetName(node.code);
    for (int number = 2; taken.contains(name); ++number)
        name = exchange::sheetName(std::to_string(number) + ' ' + node.code);
    taken.insert(name);
    return name;
}

} // namespace

std::string bossWorkbook(const ops::BossCopy &copy, const std::string &now)
{
    std::set<std::string> taken;
    exchange::WorkbookForm form = workbookForm(fromUtf8(sheetNameOf(copy, copy.places.front(), taken)), now);
    form.tenThousand = toUtf8(shorteningBy(4).word);
    exchange::NewWorkbook book(form);
    Sheet sheet(book, copy);
    for (std::size_t i = 0; i < copy.places.size(); ++i) {
        if (i > 0)
            book.nextSheet(sheetNameOf(copy, copy.places[i], taken));
        sheet.write(copy.places[i]);
    }
    return book.finish();
}

} // namespace quotasmith::text
