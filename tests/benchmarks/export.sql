-- SPDX-License-Identifier: Apache-2.0
-- What `quotasmith-cli actuals export` writes for the benchmark's company, as a query: the same lines in the same order.
SELECT
    part.month || printf('-%02d', fact.day) AS date,
    person.code AS person,
    account.code AS account,
    product.code AS product,
    printf('%d.%02d', fact.revenue / 100, fact.revenue % 100) AS revenue,
    printf('%d.%02d', fact.cost / 100, fact.cost % 100) AS cost,
    fact.orders AS orders,
    fact.units AS units
FROM fact_part AS part
JOIN fact ON fact.id >= part.id << 32 AND fact.id < (part.id + 1) << 32
JOIN local_key AS person_key ON person_key.key = fact.person
JOIN node AS person ON person.id = person_key.node
JOIN local_key AS account_key ON account_key.key = fact.account
JOIN node AS account ON account.id = account_key.node
JOIN local_key AS product_key ON product_key.key = fact.product
JOIN node AS product ON product.id = product_key.node
WHERE part.active = 1
ORDER BY part.id, fact.id;
