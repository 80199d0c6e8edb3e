-- What the office enters on the frame of a paper beside its number: in what capacity is signed, and who receives it.

alter table report.paper
  add column capacity   text check (capacity in ('COLLECTIVE', 'DEPUTY', 'ACTING', 'ORDER')),
  add column post       text,
  add column superior   text,
  add column recipients text;
comment on column report.paper.capacity is 'T/M, K/T, Q., T/L of 36-HD/VPTW; TM., KT., Q., TL. of NĐ 30/2020. Null as the rest: what the plan of the paper says.';
comment on column report.paper.recipients is 'One a line.';
