CREATE TABLE administration_shipped_permission (
  name VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
