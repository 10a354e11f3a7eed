-- What texts of the researchers, such as claims, are called in other languages.
CREATE TABLE own_translation (
    id BLOB PRIMARY KEY,
    original TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    maker TEXT NOT NULL,
    date TEXT NOT NULL              -- YYYY-MM-DD
) STRICT, WITHOUT ROWID;
