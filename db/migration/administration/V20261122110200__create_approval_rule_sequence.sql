CREATE SEQUENCE administration_approval_rule_seq START WITH 50 INCREMENT BY 50;
