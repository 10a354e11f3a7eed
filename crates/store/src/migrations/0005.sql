-- What was known of a file beside its bytes when it was read, so that it can be read again in the same way: what a person
-- said (`language`, `encoding`, `columns`), the hash of its path (`place`), and files that lay beside it (`beside`: name
-- and bytes).
CREATE TABLE circumstance (
    id BLOB PRIMARY KEY,
    source BLOB NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    content BLOB REFERENCES blob (hash) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
