CREATE SEQUENCE administration_approval_step_seq START WITH 50 INCREMENT BY 50;
