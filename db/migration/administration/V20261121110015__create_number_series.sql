CREATE TABLE administration_number_series (
  name VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  last_number BIGINT NOT NULL,
  CONSTRAINT ck_administration_number_series_last_number CHECK (last_number >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
