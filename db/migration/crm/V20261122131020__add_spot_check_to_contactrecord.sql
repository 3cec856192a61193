ALTER TABLE crm_contactrecord
  ADD COLUMN verdict VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  ADD COLUMN checked_by_id BIGINT,
  ADD COLUMN checked_on DATE,
  ADD COLUMN check_note VARCHAR(500),
  ADD CONSTRAINT fk_crm_contactrecord_checked_by_id FOREIGN KEY (checked_by_id) REFERENCES administration_staff (id),
  ADD CONSTRAINT ck_crm_contactrecord_verdict CHECK (verdict IN ('CONFIRMED', 'DOUBTED')),
  ADD CONSTRAINT ck_crm_contactrecord_checked_by_id CHECK
    ((verdict IS NULL) = (checked_by_id IS NULL) AND (verdict IS NULL) = (checked_on IS NULL)),
  ADD CONSTRAINT ck_crm_contactrecord_check_note CHECK
    (check_note <> '' AND (verdict IS NOT NULL OR check_note IS NULL) AND (verdict <> 'DOUBTED' OR check_note IS NOT NULL)),
  ADD INDEX ix_crm_contactrecord_verdict (verdict, contacted_on, id);
