-- SPDX-License-Identifier: Apache-2.0
-- Targets beside the additive ones: ratios, and months an additive measure has no target for yet.

-- A ratio that was set for a node and a period: never summed, never spread.
CREATE TABLE ratio_target (
    measure TEXT NOT NULL,        -- conversion averageOrderValue marketShare …
    node INTEGER NOT NULL REFERENCES node (id), -- the root of the organisation stands for the company
    first_month INTEGER NOT NULL, -- position in the fiscal year, 0 … 11
    last_month INTEGER NOT NULL,
    value TEXT NOT NULL,          -- exact: 0.22, or 8/31 where no decimal text says it; amounts in whole currency
    PRIMARY KEY (measure, node, first_month, last_month)
) STRICT, WITHOUT ROWID;

-- A month of a planned measure that was left open: it has no target yet, which is not zero. Its cells are zero.
CREATE TABLE open_month (
    measure TEXT NOT NULL,
    month INTEGER NOT NULL,       -- position in the fiscal year, 0 … 11
    PRIMARY KEY (measure, month)
) STRICT, WITHOUT ROWID;
