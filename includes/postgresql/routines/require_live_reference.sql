-- Refuses a reference to a row that is soft-deleted. Arguments: table, constraint, referenced table, then pairs of
-- column and referenced column. The lock is the one that the foreign key takes anyway; it makes a deletion wait.
CREATE FUNCTION require_live_reference() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    matches text;
    deleted boolean;
BEGIN
    SELECT string_agg(format('%I = ($1).%I', TG_ARGV[i + 1], TG_ARGV[i]), ' AND ')
    INTO matches FROM generate_series(3, TG_NARGS - 2, 2) AS i;
    EXECUTE format('SELECT deleted_at IS NOT NULL FROM public.%I WHERE %s FOR KEY SHARE', TG_ARGV[2], matches)
    INTO deleted USING NEW;
    IF deleted THEN
        RAISE EXCEPTION 'a row of % refers to a deleted row of %', TG_ARGV[0], TG_ARGV[2]
            USING ERRCODE = 'foreign_key_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
    END IF;
    RETURN NEW;
END
$$;
