CREATE SEQUENCE administration_department_seq START WITH 50 INCREMENT BY 50;
