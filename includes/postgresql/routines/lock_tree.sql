-- Makes who moves or renames rows of a tree take turns with who adds some, before anybody locks a row: a row that is added
-- lies below rows that stay where they are. Rows are added side by side. A snapshot from before the turn would make a
-- circle possible, and only at `serializable` would that be noticed. Arguments: table, constraint.
CREATE FUNCTION lock_tree() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('transaction_isolation') = 'repeatable read' THEN
        RAISE EXCEPTION 'rows of % are added and moved at read committed or serializable', TG_ARGV[0]
            USING ERRCODE = 'feature_not_supported', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
    END IF;
    IF TG_OP = 'INSERT' THEN
        PERFORM pg_advisory_xact_lock_shared(hashtextextended(TG_ARGV[1], 0));
    ELSE
        PERFORM pg_advisory_xact_lock(hashtextextended(TG_ARGV[1], 0));
    END IF;
    RETURN NULL;
END
$$;
