ALTER TABLE administration_notification
  ADD COLUMN mail_due_at DATETIME(6) NULL,
  ADD COLUMN mailed_at DATETIME(6) NULL,
  ADD COLUMN mail_failures INT NOT NULL DEFAULT 0,
  ADD KEY ix_administration_notification_mail_due_at (mail_due_at);
