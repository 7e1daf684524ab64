-- repair_labels: Which labels belong to which repairs.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE repair_labels (
    repair_id uuid NOT NULL,
    label_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_repair_labels PRIMARY KEY (repair_id, label_id),
    CONSTRAINT fk_repair_labels_repair_id FOREIGN KEY (repair_id) REFERENCES repairs (id) ON DELETE CASCADE,
    CONSTRAINT fk_repair_labels_label_id FOREIGN KEY (label_id) REFERENCES workshop_labels (id) ON DELETE CASCADE
);

COMMENT ON TABLE repair_labels IS 'Which labels belong to which repairs.';

-- Foreign key to workshop_labels.
CREATE INDEX idx_repair_labels_label_id ON repair_labels (label_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON repair_labels TO outfitter_app;

GRANT SELECT ON repair_labels TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE repair_labels;
