-- Results of the scores, each with the inputs it was made of.

create table score_result (
    id            uuid        not null,
    case_number   text        not null,
    patient_id    uuid        not null,
    lesion_id     uuid,
    score_key     text        not null,
    score_version text        not null,
    status        text        not null,
    total         text,
    lowest        text,
    highest       text,
    categories    text        not null,
    inputs        text        not null,
    calculated_at timestamptz not null,
    constraint pk_score_result primary key (id),
    constraint fk_score_result_case foreign key (case_number, patient_id) references case_file (case_number, patient_id),
    constraint fk_score_result_lesion foreign key (lesion_id, patient_id) references lesion (id, patient_id),
    constraint ck_score_result_key check (score_key ~ '^[a-z][a-z0-9_]{1,39}$'),
    constraint ck_score_result_status check (status in ('COMPLETE', 'INCOMPLETE', 'INVALID', 'NOT_APPLICABLE')),
    constraint ck_score_result_total check (status <> 'INCOMPLETE' or total is null),
    constraint ck_score_result_inputs check (jsonb_typeof(inputs::jsonb) = 'array')
);
create index ix_score_result_patient on score_result (patient_id);
create index ix_score_result_case on score_result (case_number);
comment on table score_result is 'What a score made of the record at a moment. Only ever added to: a changed input makes a further result.';
comment on column score_result.lesion_id is 'Empty when the score is about the patient.';
comment on column score_result.inputs is 'Every input as the score took it, with the observations it rests on.';

create trigger tr_score_result_append_only before update or delete on score_result
    for each row execute function refuse_change();
create trigger tr_score_result_keep before truncate on score_result
    for each statement execute function refuse_change();

grant select, insert on score_result to spineboard_app;
