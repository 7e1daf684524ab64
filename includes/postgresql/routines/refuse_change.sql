-- Keeps an append-only table as it is: rows are added, never changed or removed. Arguments: table, constraint.
CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_ARGV[0], lower(TG_OP)
        USING ERRCODE = 'restrict_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
END
$$;
