CREATE SEQUENCE administration_attachment_seq START WITH 50 INCREMENT BY 50;
