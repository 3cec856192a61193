CREATE TABLE administration_job (
  name VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  done_for DATE,
  started_at DATETIME(6),
  finished_at DATETIME(6),
  changed INT NOT NULL DEFAULT 0,
  is_failed BOOLEAN NOT NULL DEFAULT FALSE,
  CONSTRAINT pk_administration_job PRIMARY KEY (name),
  CONSTRAINT ck_administration_job_started CHECK (started_at IS NOT NULL OR finished_at IS NULL),
  CONSTRAINT ck_administration_job_changed CHECK (changed >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
