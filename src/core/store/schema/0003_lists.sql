-- SPDX-License-Identifier: Apache-2.0
-- Format 3: the many small lists of a plan (bridge, commitments, cushions, markers …). Which kinds there are, which
-- fields each has, of which type and range, is said once, by the registry in src/core/plan/lists; a row that does not
-- agree with it is damage. Recorded in changesets and counted by the digest.

-- A row of a list.
CREATE TABLE list_row (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL            -- code of the list: bridge, service-rules …
) STRICT;

-- What a row says in one field; a field it says nothing in has no row here. Exactly one of number, text and node is set.
CREATE TABLE list_value (
    list_row INTEGER NOT NULL REFERENCES list_row (id),
    field TEXT NOT NULL,          -- code of the field
    number INTEGER,               -- minor units of an amount, a count, yes (1) or no (0)
    text TEXT,                    -- everything else: words, dates, periods, exact decimals
    node INTEGER REFERENCES node (id),
    PRIMARY KEY (list_row, field)
) STRICT, WITHOUT ROWID;
