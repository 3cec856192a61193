DROP TABLE crm_visit_run;
