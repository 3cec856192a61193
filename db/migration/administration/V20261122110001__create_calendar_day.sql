CREATE TABLE administration_calendar_day (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  on_day DATE NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  CONSTRAINT uq_administration_calendar_day_on_day UNIQUE (on_day),
  CONSTRAINT ck_administration_calendar_day_kind CHECK (kind IN ('HOLIDAY', 'WORKDAY'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
