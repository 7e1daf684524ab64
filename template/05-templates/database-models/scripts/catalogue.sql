-- Schema public as sorted lines of text, so that two databases can be compared with diff. By name, never by position: a
-- column that a migration adds comes last. Without partitions, which are made ahead month by month.
-- psql -qAtX -f scripts/catalogue.sql
SET search_path = pg_catalog;

WITH relations AS (
    SELECT *
    FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND NOT relispartition
        AND relname <> 'schema_migrations'
        AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e')
),
routines AS (
    SELECT *
    FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid AND deptype = 'e')
),
types AS (
    SELECT *
    FROM pg_type
    WHERE typnamespace = 'public'::regnamespace AND typtype IN ('d', 'e', 'r')
        AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_type'::regclass AND objid = pg_type.oid AND deptype = 'e')
),
acls (kind, name, owner, acl) AS (
    SELECT 'relation', relname::text, relowner, coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner))
    FROM relations
    WHERE relkind IN ('r', 'p', 'v', 'm', 'S')
    UNION ALL
    SELECT 'column', format('%s.%s', relname, attname), relowner, attacl
    FROM relations JOIN pg_attribute ON attrelid = relations.oid
    WHERE attacl IS NOT NULL
    UNION ALL
    SELECT 'routine', routines.oid::regprocedure::text, proowner, coalesce(proacl, acldefault('f', proowner))
    FROM routines
    UNION ALL
    SELECT 'schema', nspname::text, nspowner, coalesce(nspacl, acldefault('n', nspowner))
    FROM pg_namespace
    WHERE nspname = 'public'
    UNION ALL
    SELECT format('default for %s', defaclobjtype), 'public', defaclrole, defaclacl
    FROM pg_default_acl
    WHERE defaclnamespace = 'public'::regnamespace
),
lines (line) AS (
    SELECT format('extension %s', extname)
    FROM pg_extension
    UNION ALL
    SELECT format('type %s: %s', typname, CASE typtype
        WHEN 'e' THEN (SELECT string_agg(enumlabel, ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = types.oid)
        WHEN 'd' THEN concat_ws(' ', format_type(typbasetype, typtypmod), CASE WHEN typnotnull THEN 'NOT NULL' END, typdefault)
        ELSE (SELECT format_type(rngsubtype, NULL) FROM pg_range WHERE rngtypid = types.oid)
    END)
    FROM types
    UNION ALL
    SELECT concat_ws(' ', CASE relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END, relname,
        CASE relpersistence WHEN 'u' THEN 'UNLOGGED' END,
        'PARTITION BY ' || pg_get_partkeydef(oid),
        'WITH ' || reloptions::text,
        CASE WHEN relreplident <> 'd' THEN 'REPLICA IDENTITY ' || relreplident::text END,
        CASE WHEN relrowsecurity THEN 'ROW SECURITY' END,
        CASE WHEN relforcerowsecurity THEN 'FORCED' END,
        CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(oid) END)
    FROM relations
    WHERE relkind IN ('r', 'p', 'v', 'm')
    UNION ALL
    SELECT format('sequence %s: %s from %s by %s, %s to %s, cache %s%s', relname, format_type(seqtypid, NULL), seqstart,
        seqincrement, seqmin, seqmax, seqcache, CASE WHEN seqcycle THEN ', cycles' END)
    FROM relations JOIN pg_sequence ON seqrelid = oid
    UNION ALL
    SELECT concat_ws(' ', 'column', relname || '.' || attname, format_type(atttypid, atttypmod),
        CASE WHEN attcollation <> typcollation THEN 'COLLATE ' || attcollation::regcollation::text END,
        CASE WHEN attnotnull THEN 'NOT NULL' END,
        CASE attidentity WHEN 'a' THEN 'IDENTITY ALWAYS' WHEN 'd' THEN 'IDENTITY BY DEFAULT' END,
        CASE attgenerated WHEN 's' THEN 'STORED' WHEN 'v' THEN 'VIRTUAL' WHEN '' THEN 'DEFAULT' END || ' ' || pg_get_expr(adbin, adrelid))
    FROM relations
        JOIN pg_attribute ON attrelid = relations.oid AND attnum > 0 AND NOT attisdropped
        JOIN pg_type ON pg_type.oid = atttypid
        LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE relkind IN ('r', 'p')
    UNION ALL
    -- From PostgreSQL 18 NOT NULL has a name too, which a rename doesn't carry along; the column's line says it.
    SELECT format('constraint %s on %s: %s', conname, coalesce(relname, conname), pg_get_constraintdef(pg_constraint.oid))
    FROM pg_constraint LEFT JOIN relations ON relations.oid = conrelid
    WHERE (relations.oid IS NOT NULL OR contypid IN (SELECT oid FROM types)) AND conparentid = 0
        AND contype <> 't' AND (contype <> 'n' OR NOT convalidated)
    UNION ALL
    SELECT format('index %s%s', pg_get_indexdef(indexrelid), CASE WHEN NOT indisvalid THEN ' INVALID' END)
    FROM pg_index JOIN relations ON relations.oid = indrelid
    UNION ALL
    SELECT format('trigger %s, %s', pg_get_triggerdef(pg_trigger.oid),
        CASE tgenabled WHEN 'O' THEN 'enabled' WHEN 'D' THEN 'disabled' ELSE 'enabled for ' || tgenabled::text END)
    FROM pg_trigger JOIN relations ON relations.oid = tgrelid
    WHERE NOT tgisinternal
    UNION ALL
    SELECT format('routine %s', regexp_replace(pg_get_functiondef(oid), '\s*\n\s*', ' ', 'g'))
    FROM routines
    WHERE prokind <> 'a'
    UNION ALL
    SELECT concat_ws(' ', 'policy', polname, 'on', relname, CASE WHEN polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
        CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
        'TO ' || (SELECT string_agg(coalesce(rolname, 'public'), ', ' ORDER BY rolname) FROM unnest(polroles) AS role LEFT JOIN pg_roles ON oid = role),
        'USING ' || pg_get_expr(polqual, polrelid),
        'WITH CHECK ' || pg_get_expr(polwithcheck, polrelid))
    FROM pg_policy JOIN relations ON relations.oid = polrelid
    UNION ALL
    SELECT format('comment on %s %s: %s', type, identity, description)
    FROM pg_description, pg_identify_object(classoid, objoid, objsubid)
    WHERE (classoid, objoid) IN (
            SELECT 'pg_class'::regclass, oid FROM relations
            UNION ALL SELECT 'pg_proc'::regclass, oid FROM routines
            UNION ALL SELECT 'pg_type'::regclass, oid FROM types
            UNION ALL SELECT 'pg_constraint'::regclass, pg_constraint.oid FROM pg_constraint JOIN relations ON relations.oid = conrelid
            UNION ALL SELECT 'pg_trigger'::regclass, pg_trigger.oid FROM pg_trigger JOIN relations ON relations.oid = tgrelid
            UNION ALL SELECT 'pg_policy'::regclass, pg_policy.oid FROM pg_policy JOIN relations ON relations.oid = polrelid
        )
    UNION ALL
    SELECT format('grant on %s %s to %s: %s', kind, name,
        CASE WHEN grantee = 0 THEN 'public' WHEN grantee = owner THEN 'owner' ELSE grantee::regrole::text END,
        string_agg(privilege_type || CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END, ', ' ORDER BY privilege_type))
    FROM acls, aclexplode(acl)
    GROUP BY kind, name, owner, grantee
)
SELECT line FROM lines ORDER BY line COLLATE "C";
