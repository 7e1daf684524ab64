-- Prints what is wrong with the plans of the queries in plans.queries, over the tables that tables.sql made.
-- A plan depends on values. They are those of a row, since that is what drivers send; where a query of one's own SQL does
-- not tell what its parameters are compared with, the plan is the one for whatever they are.
SET search_path = plans, public;

CREATE FUNCTION plans.sample(query plans.queries) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    result text[];
BEGIN
    IF query.samples IS NULL OR query.samples = '{}' THEN
        RETURN query.samples;
    END IF;
    EXECUTE (
        SELECT format(
            'SELECT ARRAY[%s] FROM %I WHERE %s %s LIMIT 1',
            string_agg(CASE
                WHEN form IN ('least', 'middle', 'most') THEN format(
                    '(SELECT percentile_disc(%s) WITHIN GROUP (ORDER BY %I) FROM %I)::text',
                    CASE form WHEN 'least' THEN 0.01 WHEN 'middle' THEN 0.5 ELSE 0.99 END, name, query.tab
                )
                WHEN form IN ('beginning', 'part') THEN format(
                    '%L || regexp_replace(%I, ''([\\%%_])'', ''\\\1'', ''g'') || ''%%''',
                    CASE form WHEN 'part' THEN '%' ELSE '' END, name
                )
                WHEN form = 'moment' THEN format('tstzrange(lower(%1$I), lower(%1$I), ''[]'')::text', name)
                ELSE format('%I::text', name)
            END, ', ' ORDER BY place),
            query.tab,
            query.found,
            'GROUP BY ' || string_agg(quote_ident(name), ', ') FILTER (WHERE form NOT IN ('least', 'middle', 'most'))
                -- A long beginning, since a short one is that of many others.
                || ' ORDER BY ' || concat_ws(
                    ', ',
                    'abs(count(*) - 200)',
                    string_agg(format('length(%I) DESC', name), ', ') FILTER (WHERE form IN ('beginning', 'part')),
                    string_agg(quote_ident(name), ', ') FILTER (WHERE form NOT IN ('least', 'middle', 'most'))
                )
        )
        FROM unnest(query.samples) WITH ORDINALITY AS sample (sample, place),
            LATERAL (SELECT split_part(sample, ':', 1) AS name, split_part(sample, ':', 2) AS form) AS parts
    ) INTO result;
    RETURN coalesce(result, ARRAY(
        SELECT plans.some_value(type) FROM unnest(query.samples) WITH ORDINALITY AS sample (sample, place)
        JOIN plans.columns ON attrelid = to_regclass('public.' || quote_ident(query.tab)) AND attname = split_part(sample, ':', 1)
        ORDER BY place
    ));
END
$$;

-- The plan for the application, which sees the rows of one tenant where there are tenants.
CREATE FUNCTION plans.plan(query plans.queries) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    sample text[] := plans.sample(query);
    tenant text := sample[array_position(query.samples, 'tenant_id:value')];
    parameters text[];
    result jsonb;
BEGIN
    PERFORM set_config('app.tenant_id', tenant, true), set_config('role', current_setting('promise.app_role'), true);
    IF sample IS NOT NULL THEN
        EXECUTE 'EXPLAIN (FORMAT JSON) ' || format(query.statement, VARIADIC sample) INTO result;
    ELSE
        EXECUTE 'PREPARE planned AS ' || query.statement;
        SELECT array_fill('NULL'::text, ARRAY[cardinality(parameter_types)]) INTO parameters
        FROM pg_prepared_statements WHERE name = 'planned';
        EXECUTE format(
            'EXPLAIN (FORMAT JSON) EXECUTE planned%s', '(' || nullif(array_to_string(parameters, ', '), '') || ')'
        ) INTO result;
        DEALLOCATE planned;
    END IF;
    PERFORM set_config('role', 'none', true);
    RETURN result;
END
$$;

-- What is wrong with a plan. A table that could not get so many rows, since its keys are few, may be read as a whole, and
-- another index that leads to a few rows at once is as good.
CREATE FUNCTION plans.faults(plan jsonb, tab name, indexes text[]) RETURNS SETOF text LANGUAGE sql AS $$
    WITH large AS (
        SELECT relname FROM pg_class
        WHERE relnamespace = 'plans'::regnamespace AND reltuples >= current_setting('plans.rows')::real / 2
    ), nodes AS (
        SELECT node ->> 'Node Type' AS type, node ->> 'Relation Name' AS relation, (node ->> 'Plan Rows')::numeric AS rows,
            (node ->> 'Total Cost')::numeric AS cost,
            coalesce(node -> 'Conflict Arbiter Indexes', jsonb_build_array(node ->> 'Index Name')) AS used
        FROM jsonb_path_query(plan, 'strict $.** ? (@."Node Type" like_regex "")') AS node
    )
    SELECT format('reads all of %s (%s)', relation, type) FROM nodes JOIN large ON relname = relation WHERE type = 'Seq Scan'
    UNION ALL
    SELECT format('sorts %s rows (%s)', rows, type) FROM nodes WHERE type LIKE '%Sort' AND rows > 1000
    UNION ALL
    SELECT format('uses %s', coalesce(string_agg(used ->> 0, ', ' ORDER BY used ->> 0), 'no index')) FROM nodes
    HAVING NOT coalesce(bool_or(used ?| indexes), false) AND bool_or(type LIKE '%Scan' AND cost > 100) AND tab IN (SELECT relname FROM large)
$$;

SET plan_cache_mode = force_generic_plan;

WITH faults AS (
    SELECT name, fault, indexes
    FROM plans.queries CROSS JOIN LATERAL plans.faults(plans.plan(queries), tab, indexes) AS fault
)
SELECT text FROM (
    SELECT 1 AS place, format('%s %s; %s was made for it', name, fault, array_to_string(indexes, ' or ')) AS text FROM faults
    UNION ALL
    SELECT 2, 'make that index again, declare another under `indexes:`, or give the query `scan: true` where it is to read all'
    WHERE EXISTS (SELECT FROM faults)
) AS lines
ORDER BY place, text;
