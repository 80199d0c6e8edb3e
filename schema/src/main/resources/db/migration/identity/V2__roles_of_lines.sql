-- officers of the trade union, the youth union and the women's union: records of their own line, nothing of the Party
alter table identity.account drop constraint account_role_check;
alter table identity.account add constraint account_role_check check (role in (
  'ORGANIZATION_OFFICER', 'STANDING_COMMITTEE', 'CELL_SECRETARY', 'UNION_OFFICER', 'YOUTH_OFFICER', 'WOMEN_OFFICER',
  'EXCHANGE'));
