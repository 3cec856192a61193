CREATE TABLE administration_attachment (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  record_kind VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  record_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  content_type VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  has_thumbnail BOOLEAN NOT NULL,
  uploaded_by BIGINT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  KEY ix_administration_attachment_record (record_kind, record_id),
  CONSTRAINT fk_administration_attachment_uploaded_by FOREIGN KEY (uploaded_by) REFERENCES administration_staff (id),
  CONSTRAINT ck_administration_attachment_size_bytes CHECK (size_bytes > 0),
  CONSTRAINT ck_administration_attachment_sha256 CHECK (LENGTH(sha256) = 64)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
