-- every foreign key has an index that can serve it
-- Its leading columns, in any order, are those of the key that match what is unique in the other table, or it is unique
-- for some of the key; it is valid, and leaves out no row but those where the key is null.
SELECT format('%s on %s has none', conname, conrelid::regclass)
FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
WHERE contype = 'f' AND conparentid = 0 AND NOT relispartition AND relnamespace = 'public'::regnamespace
    AND NOT EXISTS (
        SELECT
        FROM pg_index AS target
        CROSS JOIN LATERAL (
            SELECT array_agg(pair.mine) AS columns
            FROM unnest(conkey, confkey) AS pair (mine, theirs)
            WHERE theirs = ANY (target.indkey)
        ) AS sought
        JOIN pg_index AS serving ON serving.indrelid = conrelid
        JOIN pg_class AS index ON index.oid = serving.indexrelid
        JOIN pg_am ON pg_am.oid = index.relam
        WHERE target.indrelid = confrelid AND target.indisunique AND target.indpred IS NULL
            AND cardinality(sought.columns) = target.indnkeyatts
            AND serving.indisvalid AND serving.indisready
            AND (amname = 'btree' OR (amname = 'hash' AND cardinality(sought.columns) = 1))
            AND (
                (
                    serving.indnkeyatts >= cardinality(sought.columns)
                    AND (serving.indkey::smallint[])[0:cardinality(sought.columns) - 1] @> sought.columns
                )
                OR (
                    serving.indisunique AND serving.indimmediate
                    AND (serving.indkey::smallint[])[0:serving.indnkeyatts - 1] <@ conkey
                )
            )
            AND (
                serving.indpred IS NULL
                OR pg_get_expr(serving.indpred, serving.indrelid) IN (
                    SELECT format('(%I IS NOT NULL)', attname)
                    FROM pg_attribute
                    WHERE attrelid = conrelid AND attnum = ANY (conkey)
                )
            )
    )
ORDER BY 1;
