CREATE SEQUENCE administration_import_unknown_seq START WITH 50 INCREMENT BY 50;
