-- Opinions: which specialties were asked about a case, and what they signed.

create table opinion_request (
    id          uuid        not null,
    version     integer     not null,
    case_number text        not null,
    specialty   text        not null,
    state       text        not null,
    person      text,
    question    text        not null,
    asked_at    timestamptz not null,
    asked_by    text        not null,
    due_at      timestamptz not null,
    drop_reason text,
    changed_at  timestamptz not null,
    changed_by  text        not null,
    constraint pk_opinion_request primary key (id),
    constraint fk_opinion_request_case foreign key (case_number) references case_file (case_number),
    constraint ck_opinion_request_specialty check (specialty in ('SPINE_SURGERY', 'CLINICAL_ONCOLOGY',
        'MEDICAL_ONCOLOGY', 'RADIOLOGY', 'PALLIATIVE_CARE', 'PATHOLOGY', 'REHABILITATION')),
    constraint ck_opinion_request_state check (state in ('REQUESTED', 'SIGNED', 'DROPPED')),
    constraint ck_opinion_request_dropped check ((state = 'DROPPED') = (drop_reason is not null)),
    constraint ck_opinion_request_texts check (
        char_length(person) <= 200 and char_length(question) <= 4000 and char_length(drop_reason) between 1 and 200)
);
create index ix_opinion_request_case on opinion_request (case_number);
create unique index uq_opinion_request_standing on opinion_request (case_number, specialty) where state <> 'DROPPED';
comment on table opinion_request is 'A specialty asked for its opinion on a case; one is asked once unless it was let off in between.';
comment on column opinion_request.person is 'Name of whom was asked; anybody who speaks for the specialty may sign all the same.';

create table opinion (
    id                uuid        not null,
    case_number       text        not null,
    specialty         text        not null,
    version           integer     not null,
    neurologic        text        not null,
    neurologic_words  text        not null,
    oncologic         text        not null,
    oncologic_words   text        not null,
    mechanical        text        not null,
    mechanical_words  text        not null,
    systemic          text        not null,
    systemic_words    text        not null,
    recommendation    text        not null,
    urgency           text        not null,
    rationale         text        not null,
    reason            text,
    signed_at         timestamptz not null,
    signed_by_subject text        not null,
    signed_by         text        not null,
    signed_role       text        not null,
    signed_organisation      text        not null,
    constraint pk_opinion primary key (id),
    constraint uq_opinion_version unique (case_number, specialty, version),
    constraint fk_opinion_case foreign key (case_number) references case_file (case_number),
    constraint fk_opinion_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_opinion_specialty check (specialty in ('SPINE_SURGERY', 'CLINICAL_ONCOLOGY', 'MEDICAL_ONCOLOGY',
        'RADIOLOGY', 'PALLIATIVE_CARE', 'PATHOLOGY', 'REHABILITATION')),
    constraint ck_opinion_neurologic check (neurologic in ('HIGH_GRADE', 'LOW_GRADE', 'NONE', 'CANNOT_SAY')),
    constraint ck_opinion_oncologic check (oncologic in ('RADIOSENSITIVE', 'RADIORESISTANT', 'CANNOT_SAY')),
    constraint ck_opinion_mechanical check (
        mechanical in ('STABLE', 'POTENTIALLY_UNSTABLE', 'UNSTABLE', 'CANNOT_SAY')),
    constraint ck_opinion_systemic check (systemic in ('FIT_FOR_SURGERY', 'NOT_FIT', 'CANNOT_SAY')),
    constraint ck_opinion_urgency check (urgency in ('EMERGENCY', 'URGENT', 'SOON', 'ROUTINE')),
    constraint ck_opinion_words check (
        char_length(neurologic_words) <= 4000 and char_length(oncologic_words) <= 4000
        and char_length(mechanical_words) <= 4000 and char_length(systemic_words) <= 4000
        and char_length(rationale) between 1 and 4000),
    constraint ck_opinion_reason check (
        (version = 1) = (reason is null) and version >= 1 and char_length(reason) between 1 and 200)
);
comment on table opinion is 'What a specialty signed about a case; who may read it is decided by the rule in docs/case-record.md. Only ever added to.';
comment on column opinion.version is 'A later version takes the place of an earlier one, which stays.';
comment on column opinion.reason is 'Why it takes the place of the version before; it is part of what the opinion says.';

create trigger tr_opinion_append_only before update or delete on opinion
    for each row execute function refuse_change();
create trigger tr_opinion_keep before truncate on opinion
    for each statement execute function refuse_change();

alter table open_item
    drop constraint ck_open_item_kind,
    add constraint ck_open_item_kind check (kind in ('MINIMUM_DATA', 'ASKED_BACK', 'WORK_UP', 'OPINION'));

insert into time_limit (limit_key, version, hours, minutes, valid_from, approved_by) values
    ('OPINION', 1, 'WORKING', 960, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('OPINION_EMERGENCY', 1, 'ELAPSED', 120, '2020-01-01T00:00:00Z', 'Default, to be approved');

insert into picklist_entry (list, code, label, position, version, valid_from, approved_by) values
    ('OPINION_RECOMMENDATION', 'CEBRT', 'Conventional radiotherapy alone', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('OPINION_RECOMMENDATION', 'SRS', 'Stereotactic radiotherapy alone', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('OPINION_RECOMMENDATION', 'STABILISE_THEN_RT', 'Stabilise, then radiotherapy', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('OPINION_RECOMMENDATION', 'SEPARATION_SURGERY_THEN_SRS', 'Separation surgery, then stereotactic radiotherapy', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('OPINION_RECOMMENDATION', 'STABILISE', 'Stabilise alone', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('OPINION_RECOMMENDATION', 'CEMENT', 'Cement augmentation', 6, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('OPINION_RECOMMENDATION', 'SYSTEMIC', 'Systemic therapy alone', 7, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('OPINION_RECOMMENDATION', 'BEST_SUPPORTIVE_CARE', 'Best supportive care', 8, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('OPINION_RECOMMENDATION', 'MORE_INFORMATION', 'More information needed', 9, 1, '2020-01-01T00:00:00Z', 'Default, to be approved');

grant select, insert, update on opinion_request to spineboard_app;
grant select, insert on opinion to spineboard_app;
