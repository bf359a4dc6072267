-- Drafts of what is written about a case: a rejection, a question, the answer to one.

alter table draft add column case_number text;
alter table draft drop constraint ck_draft_kind;
alter table draft add constraint ck_draft_kind check (kind in ('REFERRAL', 'REJECTION', 'QUESTION', 'ANSWER'));
alter table draft add constraint ck_draft_case check ((kind = 'REFERRAL') = (case_number is null));
alter table draft add constraint uq_draft_case unique (owner_subject, kind, case_number);
comment on column draft.case_number is 'The case it is about; none for a referral, which opens one.';
