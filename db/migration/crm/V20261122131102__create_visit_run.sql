CREATE TABLE crm_visit_run (
  computed_for DATE NOT NULL,
  started_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6),
  CONSTRAINT pk_crm_visit_run PRIMARY KEY (computed_for)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
