-- Refuses a reference to a user who is no member of the row's tenant. Arguments: table, constraint, table of members,
-- condition on a membership, then pairs of column and the members' column. The lock makes a revocation wait.
CREATE FUNCTION require_membership() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    matches text;
    found boolean;
BEGIN
    SELECT string_agg(format('%I = ($1).%I', TG_ARGV[i + 1], TG_ARGV[i]), ' AND ')
    INTO matches FROM generate_series(4, TG_NARGS - 2, 2) AS i;
    EXECUTE format('SELECT true FROM public.%I WHERE %s AND (%s) LIMIT 1 FOR SHARE', TG_ARGV[2], matches, TG_ARGV[3])
    INTO found USING NEW;
    IF found IS NULL THEN
        RAISE EXCEPTION 'a row of % refers to a user who is no member of its tenant', TG_ARGV[0]
            USING ERRCODE = 'foreign_key_violation', TABLE = TG_ARGV[0], CONSTRAINT = TG_ARGV[1];
    END IF;
    RETURN NEW;
END
$$;
