CREATE TABLE administration_unmailed_kind (
  id BIGINT NOT NULL PRIMARY KEY,
  staff_id BIGINT NOT NULL,
  kind VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT uq_administration_unmailed_kind_staff_id UNIQUE (staff_id, kind),
  CONSTRAINT fk_administration_unmailed_kind_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
