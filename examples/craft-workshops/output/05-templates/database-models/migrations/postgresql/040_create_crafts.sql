-- crafts: Something that can be learned, such as throwing; some belong to another.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE crafts (
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    parent_code varchar(64),
    CONSTRAINT pk_crafts PRIMARY KEY (code),
    CONSTRAINT uq_crafts_name UNIQUE (name),
    CONSTRAINT fk_crafts_parent_code FOREIGN KEY (parent_code) REFERENCES crafts (code) ON DELETE RESTRICT,
    CONSTRAINT ck_crafts_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE crafts IS 'Something that can be learned, such as throwing; some belong to another.';

-- Foreign key to crafts.
CREATE INDEX idx_crafts_parent_code ON crafts (parent_code) WHERE parent_code IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON crafts TO craft_workshops_app;

GRANT SELECT ON crafts TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE crafts;
