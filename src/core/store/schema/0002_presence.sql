-- SPDX-License-Identifier: Apache-2.0
-- People over time: who stands where in which months, and who answers for nodes that were removed.

-- Recorded in changesets and counted by the digest ------------------------------------------------------------------

-- The months in which somebody stands in a place (a planned leaf); in all others it carries no target. A place without
-- a row is there all year.
CREATE TABLE presence (
    node INTEGER NOT NULL PRIMARY KEY REFERENCES node (id),
    first_month TEXT,             -- 2027-04; NULL: from the beginning
    last_month TEXT,              -- NULL: to the end
    ramp_from TEXT,               -- month from which the ramp counts; NULL: full from the first month
    former_of INTEGER REFERENCES node (id) -- whose earlier place this is (another team, an earlier stay); NULL: an own place
) STRICT;

-- A removed node whose facts and other names go on with another one.
CREATE TABLE node_heir (
    node INTEGER NOT NULL PRIMARY KEY, -- no row of node any more
    heir INTEGER NOT NULL REFERENCES node (id)
) STRICT;
