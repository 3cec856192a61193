ALTER TABLE crm_complaint
  ADD COLUMN survey_id BIGINT,
  ADD CONSTRAINT fk_crm_complaint_survey_id FOREIGN KEY (survey_id) REFERENCES crm_survey (id),
  ADD CONSTRAINT uq_crm_complaint_survey_id UNIQUE (survey_id);
