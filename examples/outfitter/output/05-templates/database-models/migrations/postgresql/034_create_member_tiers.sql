-- member_tiers: A step of the club.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE member_tiers (
    code varchar(64) NOT NULL,
    name varchar(40) NOT NULL,
    from_points integer NOT NULL,
    discount integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_member_tiers PRIMARY KEY (code),
    CONSTRAINT uq_member_tiers_from_points UNIQUE (from_points),
    CONSTRAINT ck_member_tiers_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_member_tiers_discount_range CHECK (discount BETWEEN 0 AND 2000)
);

COMMENT ON TABLE member_tiers IS 'A step of the club.';
COMMENT ON COLUMN member_tiers.from_points IS 'Points of a year that lead to it.';

GRANT SELECT, INSERT, UPDATE, DELETE ON member_tiers TO outfitter_app;

GRANT SELECT ON member_tiers TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE member_tiers;
