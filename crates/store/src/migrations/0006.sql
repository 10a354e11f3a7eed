-- Until when the words of a participant are not printed: `YYYY-MM-DD`, or NULL.
ALTER TABLE participant ADD COLUMN embargo TEXT;

-- What a researcher says instead of a quote that may not be printed, and who says it.
ALTER TABLE link ADD COLUMN paraphrase TEXT;
ALTER TABLE link ADD COLUMN paraphrase_by BLOB REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED;

-- What was erased on somebody's demand, without any of it. Another copy of the project that still has the words must
-- erase them too when both are merged: those of `participant`, and those at the stretches of `erased`.
CREATE TABLE erasure (
    id BLOB PRIMARY KEY,
    participant BLOB REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    mentions INTEGER NOT NULL       -- 1 where the person's name was erased in the words of others too
) STRICT, WITHOUT ROWID;

-- Where blocks stand in the place of words. `revision` is the hash with the blocks, which keep the positions of all else:
-- a text with the words has its length, and becomes it where the same stretches are covered.
CREATE TABLE erased (
    id BLOB PRIMARY KEY,
    erasure BLOB NOT NULL REFERENCES erasure (id) DEFERRABLE INITIALLY DEFERRED,
    revision BLOB NOT NULL REFERENCES revision (hash) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX erased_revision ON erased (revision);

-- What is still to be done after an operation was committed, in this copy alone. `erase`: free pages, the log and the
-- index may hold words that were erased.
CREATE TABLE unfinished (
    task TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
