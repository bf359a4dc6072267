-- Referrals as they were sent, drafts of those that were not, and what a referral must say.

create table referral (
    id                     uuid        not null,
    patient_id             uuid        not null,
    case_number            text        not null,
    centre                 text        not null,
    referring_organisation text        not null,
    track                  text        not null,
    sent_at                timestamptz not null,
    suspected_at           timestamptz not null,
    suspected_roughly      boolean     not null,
    sent_by_subject        text        not null,
    sent_by                text        not null,
    submission             text        not null,
    placer_system          text,
    placer_number          text,
    token                  text,
    fingerprint            text        not null,
    minimum_version        integer     not null,
    form                   jsonb       not null,
    constraint pk_referral primary key (id),
    constraint uq_referral_case unique (case_number),
    constraint uq_referral_placer unique (referring_organisation, placer_system, placer_number),
    constraint uq_referral_token unique (sent_by_subject, token),
    constraint fk_referral_patient foreign key (patient_id) references patient (id),
    constraint fk_referral_case foreign key (case_number) references case_file (case_number),
    constraint fk_referral_centre foreign key (centre) references organisation (code),
    constraint fk_referral_referring foreign key (referring_organisation) references organisation (code),
    constraint ck_referral_track check (track in ('ELECTIVE', 'EMERGENCY')),
    constraint ck_referral_submission check (submission in ('FORM', 'INTERFACE')),
    constraint ck_referral_suspected check (suspected_at <= sent_at),
    constraint ck_referral_placer check (
        (submission = 'INTERFACE') = (placer_number is not null)
        and (placer_number is null) = (placer_system is null)
        and char_length(placer_system) <= 200 and char_length(placer_number) between 1 and 100),
    constraint ck_referral_fingerprint check (fingerprint ~ '^([0-9a-f]{64})?$'),
    constraint ck_referral_form check (jsonb_typeof(form) = 'object' and octet_length(form::text) <= 1000000)
);
create index ix_referral_patient on referral (patient_id);
create index ix_referral_sent_from on referral (referring_organisation, sent_at desc, id desc);
create index ix_referral_sent_by on referral (sent_by_subject, sent_at desc);
comment on table referral is 'A referral as it was said when it was sent; written once together with its case, never changed.';
comment on column referral.token is 'The draft it was sent from; sending that again finds this row.';
comment on column referral.fingerprint is 'SHA-256 of what another system sent, to tell a repetition from a changed order.';
comment on column referral.minimum_version is 'Version of the minimum data set it was measured by.';

create trigger tr_referral_append_only before update or delete on referral
    for each row execute function refuse_change();
create trigger tr_referral_keep before truncate on referral
    for each statement execute function refuse_change();

-- The case is written before its referral, in the same transaction.
alter table case_file add constraint fk_case_file_referral foreign key (referral_id) references referral (id)
    deferrable initially deferred;

create table draft (
    id            uuid        not null,
    version       integer     not null,
    owner_subject text        not null,
    owner_name    text        not null,
    organisation  text        not null,
    kind          text        not null,
    payload       jsonb       not null,
    started_at    timestamptz not null,
    saved_at      timestamptz not null,
    suspected_at  timestamptz,
    constraint pk_draft primary key (id),
    constraint fk_draft_organisation foreign key (organisation) references organisation (code),
    constraint ck_draft_kind check (kind in ('REFERRAL')),
    constraint ck_draft_times check (started_at <= saved_at and suspected_at between started_at and saved_at),
    constraint ck_draft_payload check (jsonb_typeof(payload) = 'object')
);
create index ix_draft_owner on draft (owner_subject, kind, saved_at desc);
comment on table draft is 'What a person is writing, as typed, right or wrong; gone once it is sent or discarded.';
comment on column draft.suspected_at is 'When neurology was first answered with yes; an emergency''s clock runs from then.';

create table minimum_data_version (
    version     integer     not null,
    valid_from  timestamptz not null,
    approved_by text        not null,
    constraint pk_minimum_data_version primary key (version),
    constraint ck_minimum_data_version_approved check (char_length(approved_by) between 1 and 100)
);
comment on table minimum_data_version is 'Versions of the minimum data set: from when each holds, and who approved it.';

create table minimum_data_item (
    version integer not null,
    item    text    not null,
    letters text    not null,
    constraint pk_minimum_data_item primary key (version, item),
    constraint fk_minimum_data_item_version foreign key (version) references minimum_data_version (version),
    constraint ck_minimum_data_item_letters check (letters in ('E', 'EH', 'H', 'S'))
);
comment on table minimum_data_item is 'What a referral must say: E before it is sent, H before its case is listed, S if possible.';

insert into minimum_data_version (version, valid_from, approved_by) values
    (1, timestamptz '2026-01-01 00:00:00+00', 'Default of the product; to be approved by the clinical lead');

insert into minimum_data_item (version, item, letters) values
    (1, 'NEUROLOGY', 'EH'),
    (1, 'NEUROLOGY_MOTOR', 'EH'),
    (1, 'NEUROLOGY_SENSATION', 'EH'),
    (1, 'NEUROLOGY_BLADDER_BOWEL', 'EH'),
    (1, 'NEUROLOGY_ONSET', 'EH'),
    (1, 'NEUROLOGY_TREND', 'EH'),
    (1, 'NEUROLOGY_WALKING', 'EH'),
    (1, 'PATIENT_NAME', 'EH'),
    (1, 'PATIENT_BIRTH_DATE', 'EH'),
    (1, 'PATIENT_NHS_NUMBER', 'S'),
    (1, 'HOSPITAL', 'EH'),
    (1, 'REFERRER', 'EH'),
    (1, 'RING_BACK', 'EH'),
    (1, 'CONSULTANT', 'EH'),
    (1, 'QUESTION', 'H'),
    (1, 'REASON_NOW', 'H'),
    (1, 'PLAN', 'H'),
    (1, 'PARTICIPANTS', 'S'),
    (1, 'PAIN_MECHANICAL', 'EH'),
    (1, 'PAIN_SCORE', 'EH'),
    (1, 'PRIMARY', 'EH'),
    (1, 'HISTOLOGY', 'H'),
    (1, 'MOLECULAR', 'H'),
    (1, 'BURDEN', 'S'),
    (1, 'SYSTEMIC', 'H'),
    (1, 'SYSTEMIC_LAST_DOSE', 'H'),
    (1, 'SYSTEMIC_LINES_LEFT', 'H'),
    (1, 'RADIOTHERAPY', 'EH'),
    (1, 'RADIOTHERAPY_COURSES', 'H'),
    (1, 'STEROID', 'EH'),
    (1, 'STEROID_DOSE', 'EH'),
    (1, 'ANTICOAGULATION', 'H'),
    (1, 'PERFORMANCE', 'H'),
    (1, 'FRAILTY', 'H'),
    (1, 'COMORBIDITY', 'H'),
    (1, 'BLOODS', 'S'),
    (1, 'MRI', 'EH'),
    (1, 'MRI_REASON', 'EH'),
    (1, 'STUDIES', 'H'),
    (1, 'BIOPSY', 'H'),
    (1, 'BIOPSY_RESULT', 'H'),
    (1, 'WISHES', 'H'),
    (1, 'CAPACITY', 'H'),
    (1, 'CONSENT', 'H'),
    (1, 'KEY_WORKER', 'H'),
    (1, 'SOCIAL', 'S');

grant select, insert on referral to spineboard_app;
grant select, insert, update, delete on draft to spineboard_app;
grant select on minimum_data_version, minimum_data_item to spineboard_app;
