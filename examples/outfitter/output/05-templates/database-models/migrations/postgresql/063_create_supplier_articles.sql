-- supplier_articles: What a variant costs us at a supplier, for a time.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE supplier_articles (
    id uuid NOT NULL DEFAULT uuidv7(),
    supplier_id uuid NOT NULL,
    product_variant_id uuid NOT NULL,
    article varchar(64) NOT NULL,
    cost_minor bigint NOT NULL,
    currency char(3) NOT NULL,
    pack_size integer NOT NULL DEFAULT 1,
    valid tstzrange NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_supplier_articles PRIMARY KEY (id),
    CONSTRAINT fk_supplier_articles_supplier_id FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_supplier_articles_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_supplier_articles_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_supplier_articles_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_supplier_articles_cost_range CHECK (cost_minor > 0),
    CONSTRAINT ck_supplier_articles_pack_size_range CHECK (pack_size > 0),
    CONSTRAINT ex_supplier_articles_supplier_id_product_va_3a4ac909 EXCLUDE USING gist (
        supplier_id WITH =, product_variant_id WITH =, valid WITH &&
    )
);

COMMENT ON TABLE supplier_articles IS 'What a variant costs us at a supplier, for a time.';
COMMENT ON COLUMN supplier_articles.article IS 'What the supplier calls it.';
COMMENT ON COLUMN supplier_articles.cost_minor IS 'For one unit. In minor units of the currency.';
COMMENT ON COLUMN supplier_articles.pack_size IS 'Units that come in one box.';

-- Foreign key to suppliers.
-- by_article (medium): What a supplier's article number stands for
CREATE INDEX idx_supplier_articles_supplier_id_article ON supplier_articles (supplier_id, article);

-- Foreign key to product_variants.
-- cheapest (medium): Who sells a variant in a currency, the cheapest first
CREATE INDEX idx_supplier_articles_cheapest ON supplier_articles (product_variant_id, currency, cost_minor, id);

CREATE TRIGGER tr_supplier_articles_updated_at
    BEFORE UPDATE ON supplier_articles
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_supplier_articles_immutable
    BEFORE UPDATE OF supplier_id, product_variant_id, cost_minor, currency ON supplier_articles
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'supplier_articles',
        'tr_supplier_articles_immutable',
        'supplier_id',
        'product_variant_id',
        'cost_minor',
        'currency'
    );

CREATE TRIGGER tr_supplier_articles_supplier_id_live
    BEFORE INSERT OR UPDATE OF supplier_id ON supplier_articles
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'supplier_articles',
        'fk_supplier_articles_supplier_id',
        'suppliers',
        'supplier_id',
        'id'
    );

CREATE TRIGGER tr_supplier_articles_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON supplier_articles
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'supplier_articles',
        'fk_supplier_articles_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_supplier_articles_supplier_id_product_va_6b8dfcc5
    BEFORE INSERT OR UPDATE OF valid, supplier_id, product_variant_id ON supplier_articles
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_supplier_articles_supplier_id_product_va_3a4ac909',
        'true',
        'supplier_id',
        'product_variant_id'
    );

CREATE TRIGGER tr_supplier_articles_audit_insert
    AFTER INSERT ON supplier_articles
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('supplier_articles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_supplier_articles_audit_update
    AFTER UPDATE ON supplier_articles
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('supplier_articles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_supplier_articles_audit_delete
    AFTER DELETE ON supplier_articles
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('supplier_articles', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON supplier_articles TO outfitter_app;

GRANT SELECT ON supplier_articles TO outfitter_readonly;

CREATE TRIGGER tr_product_variants_supplier_articles_produ_9cdcf694
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_supplier_articles_product_variant_id',
        'supplier_articles',
        'true',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_suppliers_supplier_articles_supplier_id
    BEFORE UPDATE OF deleted_at ON suppliers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'suppliers',
        'fk_supplier_articles_supplier_id',
        'supplier_articles',
        'true',
        'supplier_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_suppliers_supplier_articles_supplier_id ON suppliers;

DROP TRIGGER tr_product_variants_supplier_articles_produ_9cdcf694 ON product_variants;

DROP TABLE supplier_articles;
