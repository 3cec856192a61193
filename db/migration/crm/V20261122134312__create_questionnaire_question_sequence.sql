CREATE SEQUENCE crm_questionnaire_question_seq START WITH 50 INCREMENT BY 50;
