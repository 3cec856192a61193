-- so far every grade was one that somebody entered
UPDATE crm_customer SET given_grade = grade WHERE given_grade <> grade;
