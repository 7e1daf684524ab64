-- Lets the paths and depths of all rows below a row of a tree follow it. Arguments: table, column to referenced column (as
-- JSON), then the columns of name, path and depth. It runs as its owner because nobody else may write paths.
CREATE FUNCTION move_below() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    itself text;
    below text;
    same text;
BEGIN
    SELECT
        string_agg(format('_row.%1$I = ($1).%1$I', theirs), ' AND '),
        string_agg(format('_row.%I = (moved._at).%I', mine, theirs), ' AND '),
        string_agg(format('kept.%1$I = (moved._at).%1$I', theirs), ' AND ')
    INTO itself, below, same FROM jsonb_each_text(TG_ARGV[1]::jsonb) AS pair (mine, theirs);
    EXECUTE format(
        'WITH RECURSIVE moved AS (
            SELECT _row AS _at, _row.%3$I::text AS path, _row.%4$I AS depth FROM public.%1$I AS _row WHERE %5$s
            UNION ALL
            SELECT _row, moved.path || _row.%2$I || ''/'', moved.depth + 1
            FROM moved JOIN public.%1$I AS _row ON %6$s
        )
        UPDATE public.%1$I AS kept SET %3$I = moved.path, %4$I = moved.depth
        FROM moved WHERE %7$s AND kept.%3$I <> moved.path',
        TG_ARGV[0], TG_ARGV[2], TG_ARGV[3], TG_ARGV[4], itself, below, same
    ) USING NEW;
    RETURN NULL;
END
$$;

REVOKE EXECUTE ON FUNCTION move_below() FROM PUBLIC;
