CREATE TABLE administration_attachment_record (
  record_kind VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  record_id BIGINT NOT NULL,
  PRIMARY KEY (record_kind, record_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
