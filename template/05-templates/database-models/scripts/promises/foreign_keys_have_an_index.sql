-- every foreign key has an index that can serve it
-- Its leading columns are the key's, in any order, or it is unique for some of them; it is valid, and leaves out no row
-- but those where the key is null.
SELECT format('%s on %s has none', conname, conrelid::regclass)
FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
WHERE contype = 'f' AND conparentid = 0 AND NOT relispartition AND relnamespace = 'public'::regnamespace
    AND NOT EXISTS (
        SELECT
        FROM pg_index JOIN pg_class AS index ON index.oid = indexrelid JOIN pg_am ON pg_am.oid = index.relam
        WHERE indrelid = conrelid AND indisvalid AND indisready
            AND (amname = 'btree' OR (amname = 'hash' AND cardinality(conkey) = 1))
            AND (
                (indnkeyatts >= cardinality(conkey) AND (indkey::smallint[])[0:cardinality(conkey) - 1] @> conkey)
                OR (indisunique AND indimmediate AND (indkey::smallint[])[0:indnkeyatts - 1] <@ conkey)
            )
            AND (
                indpred IS NULL
                OR pg_get_expr(indpred, indrelid) IN (
                    SELECT format('(%I IS NOT NULL)', attname)
                    FROM pg_attribute
                    WHERE attrelid = conrelid AND attnum = ANY (conkey)
                )
            )
    )
ORDER BY 1;
