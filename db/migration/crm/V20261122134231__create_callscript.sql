CREATE TABLE crm_callscript (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  name VARCHAR(60) NOT NULL,
  opening VARCHAR(1000),
  steps VARCHAR(4000) NOT NULL,
  is_closed BOOLEAN NOT NULL,
  CONSTRAINT pk_crm_callscript PRIMARY KEY (id),
  CONSTRAINT uq_crm_callscript_name UNIQUE (name),
  CONSTRAINT ck_crm_callscript_name CHECK (name <> ''),
  CONSTRAINT ck_crm_callscript_steps CHECK (steps <> '')
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
