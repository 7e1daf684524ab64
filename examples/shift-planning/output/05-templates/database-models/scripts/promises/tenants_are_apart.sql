-- the application sees, in every table that has tenants' rows, those of one tenant
-- Needs the setting promise.app_role. Such a table fills in the tenant by itself.
WITH divided AS (
    SELECT pg_class.oid, relrowsecurity
    FROM pg_class
        JOIN pg_attrdef ON adrelid = pg_class.oid
    WHERE relnamespace = 'public'::regnamespace AND NOT relispartition
        AND pg_get_expr(adbin, adrelid) = 'current_tenant_id()'
), permitted AS (
    SELECT polrelid, polname, pg_get_expr(polqual, polrelid) AS seen
    FROM pg_policy
    WHERE polpermissive
        AND (polroles = '{0}' OR to_regrole(current_setting('promise.app_role'))::oid = ANY (polroles))
)
SELECT format('%s has no row security', divided.oid::regclass) FROM divided WHERE NOT relrowsecurity
UNION ALL
SELECT format('%s shows %s nothing', divided.oid::regclass, current_setting('promise.app_role'))
FROM divided WHERE NOT EXISTS (SELECT FROM permitted WHERE polrelid = divided.oid)
UNION ALL
SELECT format('%s lets %s see more: policy %s', divided.oid::regclass, current_setting('promise.app_role'), polname)
FROM divided JOIN permitted ON polrelid = divided.oid
WHERE seen !~ '^[(]+(NOT [(])?tenant_id (=|IS DISTINCT FROM) current_tenant_id[(][)][)]+( AND .*)?$'
ORDER BY 1;
