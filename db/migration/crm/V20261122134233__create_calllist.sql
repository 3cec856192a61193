CREATE TABLE crm_calllist (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  name VARCHAR(60) NOT NULL,
  script_id BIGINT,
  purpose VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content VARCHAR(2000) NOT NULL,
  staff_id BIGINT NOT NULL,
  department_id BIGINT NOT NULL,
  made_on DATE NOT NULL,
  is_closed BOOLEAN NOT NULL,
  CONSTRAINT pk_crm_calllist PRIMARY KEY (id),
  CONSTRAINT fk_crm_calllist_script_id FOREIGN KEY (script_id) REFERENCES crm_callscript (id),
  CONSTRAINT fk_crm_calllist_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id),
  CONSTRAINT fk_crm_calllist_department_id FOREIGN KEY (department_id) REFERENCES administration_department (id),
  CONSTRAINT ck_crm_calllist_name CHECK (name <> ''),
  CONSTRAINT ck_crm_calllist_purpose CHECK (purpose IN
    ('SELL', 'MAINTAIN_MARKET', 'BUILD_RELATIONSHIP', 'COLLECT_INFORMATION', 'GUIDE_CUSTOMER')),
  INDEX ix_crm_calllist_made_on (made_on, id),
  INDEX ix_crm_calllist_name (name, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
