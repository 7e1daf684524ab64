-- Keeps totals over the rows that refer to a row, in that row. Arguments: referenced table, column to referenced column
-- (as JSON), then for each total its column, what a row adds to it, and which rows count. A row that moves leaves one total
-- before or after it joins the other, in the order of their keys. It runs as its owner because nobody else may write totals.
CREATE FUNCTION keep_total() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    referenced text;
    present text;
    matches text;
    amounts text;
    assignments text;
    change record;
BEGIN
    SELECT
        string_agg(format('%L, %I', theirs, mine), ', '),
        string_agg(format('%I IS NOT NULL', mine), ' AND '),
        string_agg(format('kept.%1$I = named.%1$I', theirs), ' AND ')
    INTO referenced, present, matches FROM jsonb_each_text(TG_ARGV[1]::jsonb) AS pair (mine, theirs);
    SELECT
        string_agg(format('coalesce(sum(_sign * %s) FILTER (WHERE %s), 0)', TG_ARGV[i + 1], TG_ARGV[i + 2]), ', ' ORDER BY i),
        string_agg(format('%1$I = kept.%1$I + ($2)[%2$s]', TG_ARGV[i], (i + 1) / 3), ', ' ORDER BY i)
    INTO amounts, assignments FROM generate_series(2, TG_NARGS - 3, 3) AS i;
    FOR change IN EXECUTE format(
        'SELECT * FROM (
            SELECT jsonb_build_object(%s), ARRAY[%s]::numeric[]
            FROM (SELECT -1 AS _sign, ($1).* UNION ALL SELECT 1, ($2).*) AS changed
            WHERE %s
            GROUP BY 1
        ) AS changes (referenced, amounts) WHERE 0 <> ANY (amounts) ORDER BY referenced',
        referenced, amounts, present
    ) USING OLD, NEW LOOP
        EXECUTE format(
            'UPDATE public.%1$I AS kept SET %2$s FROM jsonb_populate_record(NULL::public.%1$I, $1) AS named WHERE %3$s',
            TG_ARGV[0], assignments, matches
        ) USING change.referenced, change.amounts;
    END LOOP;
    RETURN NULL;
END
$$;

REVOKE EXECUTE ON FUNCTION keep_total() FROM PUBLIC;
