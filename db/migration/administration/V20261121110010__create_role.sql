CREATE TABLE administration_role (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  code VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  name VARCHAR(60) NOT NULL,
  note VARCHAR(500) NULL,
  is_closed BOOLEAN NOT NULL,
  CONSTRAINT uq_administration_role_code UNIQUE (code),
  CONSTRAINT uq_administration_role_name UNIQUE (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
