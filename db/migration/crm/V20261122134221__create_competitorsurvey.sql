CREATE TABLE crm_competitorsurvey (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  staff_id BIGINT NOT NULL,
  department_id BIGINT,
  half_on DATE NOT NULL,
  due_on DATE NOT NULL,
  state VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  submitted_on DATE,
  remark VARCHAR(1000),
  CONSTRAINT pk_crm_competitorsurvey PRIMARY KEY (id),
  CONSTRAINT uq_crm_competitorsurvey_half_on UNIQUE (staff_id, half_on),
  CONSTRAINT fk_crm_competitorsurvey_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id),
  CONSTRAINT fk_crm_competitorsurvey_department_id FOREIGN KEY (department_id)
    REFERENCES administration_department (id),
  CONSTRAINT ck_crm_competitorsurvey_half_on CHECK (DAYOFMONTH(half_on) IN (1, 16)),
  CONSTRAINT ck_crm_competitorsurvey_due_on CHECK (due_on > half_on),
  CONSTRAINT ck_crm_competitorsurvey_state CHECK (state IN ('OPEN', 'SUBMITTED')),
  CONSTRAINT ck_crm_competitorsurvey_submitted_on CHECK ((state = 'SUBMITTED') = (submitted_on IS NOT NULL)),
  INDEX ix_crm_competitorsurvey_half_on (half_on, id),
  INDEX ix_crm_competitorsurvey_due_on (due_on, id),
  INDEX ix_crm_competitorsurvey_state (state, due_on, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
