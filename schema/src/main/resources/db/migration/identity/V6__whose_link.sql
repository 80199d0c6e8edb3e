-- Whoever hands over a link to choose a password could have used it himself: the holder sees who handed over his, and when.
alter table identity.holder
  add link_by bigint references identity.account,
  add link_at timestamptz;
comment on column identity.holder.link_by is
  'The administrator from whom the link came with which the password was chosen; null where the holder chose it himself, and where the installation made the link.';
comment on column identity.holder.link_at is 'When that link was made; null where the holder chose the password himself.';
