CREATE TABLE administration_working_day (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  morning_from TIME NULL,
  morning_to TIME NULL,
  afternoon_from TIME NULL,
  afternoon_to TIME NULL,
  CONSTRAINT ck_administration_working_day_id CHECK (id BETWEEN 1 AND 7),
  CONSTRAINT ck_administration_working_day_morning CHECK ((morning_from IS NULL) = (morning_to IS NULL) AND morning_from < morning_to),
  CONSTRAINT ck_administration_working_day_afternoon CHECK ((afternoon_from IS NULL) = (afternoon_to IS NULL) AND afternoon_from < afternoon_to),
  CONSTRAINT ck_administration_working_day_noon CHECK (morning_to <= afternoon_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
