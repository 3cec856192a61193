CREATE SEQUENCE administration_import_word_seq START WITH 50 INCREMENT BY 50;
