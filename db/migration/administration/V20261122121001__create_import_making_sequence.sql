CREATE SEQUENCE administration_import_making_seq START WITH 50 INCREMENT BY 50;
