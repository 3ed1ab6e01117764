// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/members.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

namespace quotasmith::store {

std::vector<plan::Person> readPeople(const Connection &connection)
{
    std::vector<plan::Person> people;
    Query query(connection,
                "SELECT node, title, hire_date, leave_date, vacancy_from, monthly_wage, commission_rate, bonus"
                " FROM person ORDER BY node");
    while (query.step())
        people.push_back({query.id<plan::NodeId>(0), query.text(1), query.textOrNull(2), query.textOrNull(3),
                          calendar::Month::parse(query.textView(4)), query.integerOrNull(5), query.textOrNull(6),
                          query.integerOrNull(7)});
    return people;
}

void putPerson(Writer &writer, const plan::Person &person)
{
    Query query(
        writer.connection(),
        "INSERT INTO person (node, title, hire_date, leave_date, vacancy_from, monthly_wage, commission_rate, bonus)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (node) DO UPDATE SET title = excluded.title,"
        " hire_date = excluded.hire_date, leave_date = excluded.leave_date, vacancy_from = excluded.vacancy_from,"
        " monthly_wage = excluded.monthly_wage, commission_rate = excluded.commission_rate, bonus = excluded.bonus");
    query.with(person.node, person.title, person.hireDate, person.leaveDate,
               person.vacancyFrom ? std::optional(person.vacancyFrom->text()) : std::nullopt, person.monthlyWage,
               person.commissionRate, person.bonus);
    query.run();
}

std::vector<plan::Account> readAccounts(const Connection &connection)
{
    std::vector<plan::Account> accounts;
    Query query(connection, "SELECT node, class, city, owner, potential FROM account ORDER BY node");
    while (query.step())
        accounts.push_back({query.id<plan::NodeId>(0), query.text(1), query.text(2),
                            query.isNull(3) ? std::nullopt : std::optional(query.id<plan::NodeId>(3)),
                            query.integerOrNull(4)});
    return accounts;
}

void putAccount(Writer &writer, const plan::Account &account)
{
    Query query(writer.connection(),
                "INSERT INTO account (node, class, city, owner, potential) VALUES (?1, ?2, ?3, ?4, ?5)"
                " ON CONFLICT (node) DO UPDATE SET class = excluded.class, city = excluded.city,"
                " owner = excluded.owner, potential = excluded.potential");
    query.with(account.node, account.accountClass, account.city, account.owner, account.potential).run();
}

std::vector<plan::Product> readProducts(const Connection &connection)
{
    std::vector<plan::Product> products;
    Query query(connection, "SELECT node, subcategory, standard_cost, list_price FROM product ORDER BY node");
    while (query.step())
        products.push_back({query.id<plan::NodeId>(0), query.text(1), query.integerOrNull(2), query.integerOrNull(3)});
    return products;
}

void putProduct(Writer &writer, const plan::Product &product)
{
    Query query(writer.connection(),
                "INSERT INTO product (node, subcategory, standard_cost, list_price) VALUES (?1, ?2, ?3, ?4)"
                " ON CONFLICT (node) DO UPDATE SET subcategory = excluded.subcategory,"
                " standard_cost = excluded.standard_cost, list_price = excluded.list_price");
    query.with(product.node, product.subcategory, product.standardCost, product.listPrice).run();
}

} // namespace quotasmith::store
