CREATE TABLE administration_deputy (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  staff_id BIGINT NOT NULL,
  deputy_id BIGINT NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  note VARCHAR(200) NULL,
  KEY ix_administration_deputy_until_on (until_on),
  CONSTRAINT fk_administration_deputy_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id),
  CONSTRAINT fk_administration_deputy_deputy_id FOREIGN KEY (deputy_id) REFERENCES administration_staff (id),
  CONSTRAINT ck_administration_deputy_deputy_id CHECK (deputy_id <> staff_id),
  CONSTRAINT ck_administration_deputy_until_on CHECK (until_on >= from_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
