CREATE TABLE xiaoguan_audit.change_record (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  changed_at DATETIME(6) NOT NULL,
  user_id BIGINT NOT NULL,
  user_name VARCHAR(60) NOT NULL,
  address VARCHAR(60) NOT NULL,
  kind VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  record_id BIGINT NOT NULL,
  record_version INT NULL,
  parent_kind VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  parent_id BIGINT NULL,
  action VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  changes LONGTEXT NOT NULL,
  KEY ix_change_record_record (kind, record_id, id),
  KEY ix_change_record_parent (parent_kind, parent_id, id),
  KEY ix_change_record_user (user_name, id),
  KEY ix_change_record_changed_at (changed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
