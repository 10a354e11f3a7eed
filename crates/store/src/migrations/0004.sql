-- A passage that could not be placed in the revision in force keeps its place in the revision that it was made in. NULL
-- is the revision in force, in which nearly all passages stand.
ALTER TABLE coding ADD COLUMN revision BLOB REFERENCES revision (hash) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE memo ADD COLUMN revision BLOB REFERENCES revision (hash) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE link ADD COLUMN revision BLOB REFERENCES revision (hash) DEFERRABLE INITIALLY DEFERRED;
-- 1 where a correction changed the words since somebody linked them, or NULL for no.
ALTER TABLE link ADD COLUMN stale INTEGER;

-- The same of turns. Made anew, because turns of two revisions may have one number.
CREATE TABLE turn_language_next (
    id BLOB PRIMARY KEY,
    source BLOB NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    turn INTEGER NOT NULL,
    language TEXT,
    revision BLOB REFERENCES revision (hash) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (source, turn, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO turn_language_next SELECT id, source, turn, language, NULL FROM turn_language;
DROP TABLE turn_language;
ALTER TABLE turn_language_next RENAME TO turn_language;
