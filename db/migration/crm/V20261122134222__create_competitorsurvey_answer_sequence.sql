CREATE SEQUENCE crm_competitorsurvey_answer_seq START WITH 50 INCREMENT BY 50;
