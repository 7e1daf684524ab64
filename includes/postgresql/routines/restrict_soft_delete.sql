-- Refuses to soft-delete a row that live rows refer to. Arguments: table, constraint, referring table, its condition for
-- live rows, then pairs of referring column and column. The lock waits for inserts that have not committed.
CREATE FUNCTION restrict_soft_delete() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    same text;
    matches text;
    referred boolean;
BEGIN
    SELECT
        string_agg(format('%1$I = ($1).%1$I', TG_ARGV[i + 1]), ' AND '),
        string_agg(format('%I = ($1).%I', TG_ARGV[i], TG_ARGV[i + 1]), ' AND ')
    INTO same, matches FROM generate_series(4, TG_NARGS - 2, 2) AS i;
    EXECUTE format('SELECT 1 FROM public.%I WHERE %s FOR UPDATE', TG_ARGV[0], same) USING OLD;
    EXECUTE format('SELECT EXISTS (SELECT FROM public.%I WHERE %s AND (%s))', TG_ARGV[2], matches, TG_ARGV[3])
    INTO referred USING OLD;
    IF referred THEN
        RAISE EXCEPTION 'a row of % is still referred to by %', TG_ARGV[0], TG_ARGV[2]
            USING ERRCODE = 'foreign_key_violation', TABLE = TG_ARGV[2], CONSTRAINT = TG_ARGV[1];
    END IF;
    RETURN NEW;
END
$$;
