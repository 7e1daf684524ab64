-- no index is a copy or a prefix of another
-- Same table, method and predicate. A unique index may be a prefix, since it enforces something; not a copy of another unique one.
-- A b-tree is also read backwards, so the opposite order throughout is no difference.
WITH indexes AS (
    SELECT indexrelid, indrelid, indisunique, indnkeyatts, amname, relname, pg_get_expr(indpred, indrelid) AS predicate,
        ARRAY(
            SELECT concat_ws(' ', pg_get_indexdef(indexrelid, position, true), (indclass::oid[])[position - 1],
                (indcollation::oid[])[position - 1], (indoption::smallint[])[position - 1])
            FROM generate_series(1, indnkeyatts) AS position
        ) AS key,
        ARRAY(
            SELECT concat_ws(' ', pg_get_indexdef(indexrelid, position, true), (indclass::oid[])[position - 1],
                (indcollation::oid[])[position - 1], (indoption::smallint[])[position - 1] # 3)
            FROM generate_series(1, indnkeyatts) AS position
        ) AS backward_key,
        (indkey::smallint[])[0:indnatts - 1] AS columns
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid JOIN pg_am ON pg_am.oid = relam
    WHERE relnamespace = 'public'::regnamespace AND NOT relispartition
)
SELECT format('%s on %s adds nothing to %s', small.relname, small.indrelid::regclass, big.relname)
FROM indexes AS small JOIN indexes AS big
    ON big.indrelid = small.indrelid AND big.indexrelid <> small.indexrelid AND big.amname = small.amname
        AND big.predicate IS NOT DISTINCT FROM small.predicate
        AND big.columns @> small.columns
        AND (
            small.key = big.key[:small.indnkeyatts]
            OR (small.amname = 'btree' AND small.backward_key = big.key[:small.indnkeyatts])
        )
WHERE CASE
    WHEN small.indnkeyatts < big.indnkeyatts THEN small.amname = 'btree' AND NOT small.indisunique
    WHEN small.indisunique = big.indisunique THEN small.indexrelid > big.indexrelid
    ELSE big.indisunique
END
ORDER BY 1;
