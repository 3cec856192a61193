CREATE SEQUENCE administration_unmailed_kind_seq START WITH 50 INCREMENT BY 50;
