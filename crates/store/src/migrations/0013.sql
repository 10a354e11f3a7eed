-- How much a coding weighs for whoever coded it: 1 to 3, or NULL where nobody said so.
ALTER TABLE coding ADD COLUMN importance INTEGER;
