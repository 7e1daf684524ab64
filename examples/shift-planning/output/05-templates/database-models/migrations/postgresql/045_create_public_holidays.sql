-- public_holidays: A day on which most people of a country, or of a part of it, do not work.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE public_holidays (
    id uuid NOT NULL DEFAULT uuidv7(),
    country_code char(2) NOT NULL,
    region varchar(64),
    day date NOT NULL,
    name varchar(120) NOT NULL,
    CONSTRAINT pk_public_holidays PRIMARY KEY (id),
    CONSTRAINT uq_public_holidays_country_code_region_day UNIQUE NULLS NOT DISTINCT (country_code, region, day),
    CONSTRAINT fk_public_holidays_country_code FOREIGN KEY (country_code)
        REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_public_holidays_region CHECK (region ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE public_holidays IS 'A day on which most people of a country, or of a part of it, do not work.';
COMMENT ON COLUMN public_holidays.region IS 'By ISO 3166-2, such as DE-BY; missing where the whole country rests.';

-- of_country (medium): The holidays that a calendar shows
CREATE INDEX idx_public_holidays_country_code_day_id ON public_holidays (country_code, day, id);

GRANT SELECT, INSERT, UPDATE, DELETE ON public_holidays TO shift_planning_app;

GRANT SELECT ON public_holidays TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE public_holidays;
