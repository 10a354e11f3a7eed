-- What quotes say in other languages.
CREATE TABLE translation (
    id BLOB PRIMARY KEY,
    source BLOB NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    hash BLOB NOT NULL,             -- SHA-256 of the words that were translated
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    maker TEXT NOT NULL,
    date TEXT NOT NULL,             -- YYYY-MM-DD
    revision BLOB REFERENCES revision (hash) DEFERRABLE INITIALLY DEFERRED   -- NULL: the one in force
) STRICT, WITHOUT ROWID;
CREATE INDEX translation_source ON translation (source);
