-- Makes who moves or renames rows of a tree take turns with who adds some, before anybody locks a row: a row that is added
-- lies below rows that stay where they are. Rows are added side by side. Argument: constraint.
CREATE FUNCTION lock_tree() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM pg_advisory_xact_lock_shared(hashtextextended(TG_ARGV[0], 0));
    ELSE
        PERFORM pg_advisory_xact_lock(hashtextextended(TG_ARGV[0], 0));
    END IF;
    RETURN NULL;
END
$$;
