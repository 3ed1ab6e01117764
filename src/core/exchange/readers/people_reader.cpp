// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/people_reader.h"

#include "core/exchange/readers/code_reader.h"

namespace quotasmith::exchange {

namespace {

class PeopleReader {
public:
    explicit PeopleReader(LineReader &lines)
        : m_lines(lines), m_codes(lines), m_hire(lines.mapping().find("hireDate")),
          m_leave(lines.mapping().find("leaveDate")), m_vacancy(lines.mapping().find("vacancyFrom")),
          m_wage(lines.mapping().find("monthlyWage")), m_rate(lines.mapping().find("commissionRate")),
          m_hireForm(lines.dateFormOf(m_hire)), m_leaveForm(lines.dateFormOf(m_leave)),
          m_vacancyForm(lines.dateFormOf(m_vacancy))
    {
        if (m_hireForm.order)
            lines.report().dateForm = dateOrderCode(*m_hireForm.order);
    }

    PersonRecord read()
    {
        PersonRecord person;
        m_codes.read(person);
        person.title = textOf("title");
        person.region = textOf("region");
        person.team = textOf("team");
        person.hireDate = m_lines.date(m_hire, m_hireForm);
        person.leaveDate = m_lines.date(m_leave, m_leaveForm);
        person.vacancyFrom = m_lines.month(m_vacancy, m_vacancyForm);
        if (m_wage)
            if (const auto wage = m_lines.amount(m_wage->column, m_lines.moneyForm(m_wage->column), "monthlyWage"))
                person.monthlyWage = wage->units;
        if (m_rate)
            person.commissionRate = m_lines.rate(m_rate->column, "commissionRate");
        if (person.hireDate && person.leaveDate && *person.leaveDate < *person.hireDate)
            m_lines.refuse(*m_leave, "leave-before-hire");
        return person;
    }

private:
    std::string textOf(std::string_view field) const
    {
        return std::string(m_lines.text(m_lines.mapping().find(field)));
    }

    LineReader &m_lines;
    CodeReader m_codes;
    const BoundColumn *m_hire;
    const BoundColumn *m_leave;
    const BoundColumn *m_vacancy;
    const BoundColumn *m_wage;
    const BoundColumn *m_rate;
    DateForm m_hireForm;
    DateForm m_leaveForm;
    DateForm m_vacancyForm;
};

} // namespace

std::vector<PersonRecord> readPeople(const Source &source, const Mapping &mapping, const ReadOptions &options,
                                     ImportReport &report)
{
    LineReader lines(source, mapping, options, report);
    PeopleReader reader(lines);
    std::vector<PersonRecord> people;
    while (lines.next()) {
        if (lines.takeTotal())
            continue;
        PersonRecord person = reader.read();
        if (!lines.hasRefusal())
            people.push_back(std::move(person));
    }
    return people;
}

} // namespace quotasmith::exchange
