CREATE TABLE administration_setting (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  value VARCHAR(500) NOT NULL,
  CONSTRAINT uq_administration_setting_name UNIQUE (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
