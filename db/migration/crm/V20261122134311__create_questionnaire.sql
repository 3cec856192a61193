CREATE TABLE crm_questionnaire (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  name VARCHAR(60) NOT NULL,
  occasion VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  is_closed BOOLEAN NOT NULL,
  CONSTRAINT pk_crm_questionnaire PRIMARY KEY (id),
  CONSTRAINT uq_crm_questionnaire_name UNIQUE (name),
  CONSTRAINT ck_crm_questionnaire_name CHECK (name <> ''),
  CONSTRAINT ck_crm_questionnaire_occasion CHECK (occasion IN ('DELIVERY', 'COMPLAINT', 'YEARLY'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
