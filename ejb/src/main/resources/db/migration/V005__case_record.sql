-- What happens to a case beside its moves, and what people are typing into forms about it.

alter table case_event
    add column topic     text,
    add column record_id uuid,
    add column milestone text,
    drop constraint ck_case_event_kind,
    add constraint ck_case_event_kind check (
        kind in ('MOVE', 'UNDO', 'SUSPECTED', 'ACKNOWLEDGED', 'ITEMS_CLOSED', 'RECORDED')),
    add constraint ck_case_event_topic check ((kind = 'RECORDED') = (topic is not null and record_id is not null)),
    add constraint ck_case_event_milestone check (milestone is null or kind = 'RECORDED');
comment on column case_event.topic is 'What was recorded, where the event is no move.';
comment on column case_event.record_id is 'Id of the request, report or other record the event is about.';
comment on column case_event.milestone is 'The milestone of the pathway the event is, if it is one; clocks read it.';

create table form_draft (
    id            uuid        not null,
    owner_subject text        not null,
    case_number   text        not null,
    form          text        not null,
    answers       jsonb       not null,
    saved_at      timestamptz not null,
    constraint pk_form_draft primary key (id),
    constraint uq_form_draft_form unique (owner_subject, case_number, form),
    constraint fk_form_draft_case foreign key (case_number) references case_file (case_number),
    constraint ck_form_draft_form check (form ~ '^[A-Za-z0-9_/-]{1,100}$'),
    constraint ck_form_draft_answers check (jsonb_typeof(answers) = 'object')
);
comment on table form_draft is 'What a person typed into a form about a case and has not sent, as typed; gone once it is sent or discarded.';

grant select, insert, update, delete on form_draft to spineboard_app;
