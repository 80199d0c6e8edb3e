-- A file of some rows is compared with what is known of the same days and under the same keys; a book of ten years is not
-- read for it.
create index on membership.movement (effective_on);
create index on membership.movement (row_key) where row_key is not null;
create index on membership.movement (mirror_key) where mirror_key is not null;
