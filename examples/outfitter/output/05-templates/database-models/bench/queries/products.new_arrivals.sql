-- simple: The newest products
\set n random(1, :SAMPLES)
BEGIN;
SELECT * FROM products WHERE status = 'active' AND deleted_at IS NULL ORDER BY published_at DESC, id DESC LIMIT 24;
COMMIT;
