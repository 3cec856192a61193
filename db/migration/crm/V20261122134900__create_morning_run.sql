CREATE TABLE crm_morning_run (
  told_for DATE NOT NULL PRIMARY KEY
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
