-- Which version of the codebook gave a coding by rule; unknown for those of 0.1.0, and none by hand.
ALTER TABLE coding ADD COLUMN codebook_version TEXT;

-- Queries that people keep under a name.
CREATE TABLE saved_query (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a person said of the language of a turn; without a language, it is in none that we analyse. Turns themselves never
-- change.
CREATE TABLE turn_language (
    id BLOB PRIMARY KEY,
    source BLOB NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    turn INTEGER NOT NULL,
    language TEXT,
    UNIQUE (source, turn)
) STRICT, WITHOUT ROWID;
