-- As of movements: a file is compared with what is known of the same days and under the same keys.
create index on activity.activity_entry (effective_on);
create index on activity.activity_entry (row_key) where row_key is not null;
