CREATE TABLE administration_notification (
  id BIGINT NOT NULL PRIMARY KEY,
  staff_id BIGINT NOT NULL,
  told_at DATETIME(6) NOT NULL,
  text_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  arguments VARCHAR(500) NOT NULL,
  path VARCHAR(200) NOT NULL,
  read_at DATETIME(6) NULL,
  KEY ix_administration_notification_staff (staff_id, read_at),
  KEY ix_administration_notification_told_at (told_at),
  KEY ix_administration_notification_path (path),
  CONSTRAINT fk_administration_notification_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
