-- What was done to accounts and rights is read again, on the administrator's page of their holder; nothing else is looked up.
create index event_of_accounts on audit.event (subject) where subject ~ '^(holder|account|right):';
