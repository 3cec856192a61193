CREATE SEQUENCE administration_dictionary_item_seq START WITH 50 INCREMENT BY 50;
