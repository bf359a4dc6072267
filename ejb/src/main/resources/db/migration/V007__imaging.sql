-- Imaging of a case: studies, what radiologists reported about them, and who took responsibility for an alert.

create table imaging_study (
    id                     uuid        not null,
    case_number            text        not null,
    state                  text        not null,
    made_elsewhere         boolean     not null,
    modality               text        not null,
    region                 text        not null,
    question               text,
    contraindication       text,
    booked_for             timestamptz,
    booked_at              text,
    done_at                timestamptz,
    done_on_day            boolean     not null,
    held_at                text,
    dicom_uid              text,
    cancelled_because      text,
    requested_by           text        not null,
    requested_role         text        not null,
    requested_organisation text        not null,
    requested_at           timestamptz not null,
    changed_by             text        not null,
    changed_at             timestamptz not null,
    version                integer     not null,
    constraint pk_imaging_study primary key (id),
    constraint uq_imaging_study_case unique (id, case_number),
    constraint fk_imaging_study_case foreign key (case_number) references case_file (case_number),
    constraint ck_imaging_study_state check (
        state in ('REQUESTED', 'BOOKED', 'DONE', 'REPORTED', 'CANCELLED', 'DECLARED', 'VISIBLE')),
    constraint ck_imaging_study_modality check (modality in ('MRI', 'CT', 'PET_CT', 'BONE_SCAN', 'X_RAY', 'OTHER')),
    constraint ck_imaging_study_region check (
        region in ('WHOLE_SPINE', 'CERVICAL', 'THORACIC', 'LUMBAR', 'SACRAL', 'OTHER')),
    constraint ck_imaging_study_contraindication check (contraindication is null or (modality <> 'MRI'
        and contraindication in ('PACEMAKER', 'IMPLANT', 'METAL_IN_EYE', 'CANNOT_LIE', 'CLAUSTROPHOBIA', 'OTHER'))),
    constraint ck_imaging_study_question check (made_elsewhere or char_length(question) between 1 and 4000),
    constraint ck_imaging_study_booked check ((booked_for is null) = (booked_at is null)),
    constraint ck_imaging_study_done check ((state in ('DONE', 'REPORTED') or made_elsewhere) = (done_at is not null)),
    constraint ck_imaging_study_elsewhere check (made_elsewhere = (held_at is not null)),
    constraint ck_imaging_study_uid check (dicom_uid ~ '^[0-9.]{1,64}$'),
    constraint ck_imaging_study_cancelled check ((state = 'CANCELLED') = (cancelled_because is not null))
);
create index ix_imaging_study_case on imaging_study (case_number);
comment on table imaging_study is 'Examinations of a case, asked for here or made elsewhere, each where it stands now.';
comment on column imaging_study.contraindication is 'Why no MRI can be made; the study made instead then counts as the MRI.';
comment on column imaging_study.done_on_day is 'Only the day is known; done_at is then the last moment it may have been.';

create table imaging_report (
    id                  uuid        not null,
    case_number         text        not null,
    study_id            uuid        not null,
    version             integer     not null,
    addendum_because    text,
    conclusion          text        not null,
    alert_class         text        not null,
    new_cancer          boolean     not null,
    cord_compression    boolean     not null,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_imaging_report primary key (id),
    constraint uq_imaging_report_version unique (study_id, version),
    constraint uq_imaging_report_case unique (id, case_number),
    constraint fk_imaging_report_study foreign key (study_id, case_number) references imaging_study (id, case_number),
    constraint ck_imaging_report_addendum check ((version = 1) = (addendum_because is null)),
    constraint ck_imaging_report_conclusion check (char_length(conclusion) between 1 and 4000),
    constraint ck_imaging_report_alert check (alert_class in ('CRITICAL', 'URGENT', 'SIGNIFICANT', 'NONE')),
    constraint ck_imaging_report_cord check (not cord_compression or alert_class = 'CRITICAL')
);
create index ix_imaging_report_case on imaging_report (case_number);
comment on table imaging_report is 'What a radiologist signed about a study; an addendum is a further version beside the first.';
comment on column imaging_report.new_cancer is 'The mark for new or recurrent cancer, apart from the alert class.';

create table imaging_finding (
    report_id   uuid    not null,
    case_number text    not null,
    level       integer not null,
    lesion      text    not null,
    epidural    text    not null,
    fracture    text    not null,
    words       text,
    constraint pk_imaging_finding primary key (report_id, level),
    constraint fk_imaging_finding_report foreign key (report_id, case_number)
        references imaging_report (id, case_number),
    constraint ck_imaging_finding_level check (level between 0 and 45),
    constraint ck_imaging_finding_lesion check (lesion in ('LYTIC', 'MIXED', 'BLASTIC', 'NONE', 'CANNOT_TELL')),
    constraint ck_imaging_finding_epidural check (epidural in ('YES', 'NO', 'CANNOT_TELL')),
    constraint ck_imaging_finding_fracture check (fracture in ('YES', 'NO', 'CANNOT_TELL')),
    constraint ck_imaging_finding_words check (char_length(words) between 1 and 4000)
);
create index ix_imaging_finding_case on imaging_finding (case_number);
comment on table imaging_finding is 'What a report says about one vertebral level.';

create table imaging_acknowledgement (
    report_id           uuid        not null,
    case_number         text        not null,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_imaging_acknowledgement primary key (report_id),
    constraint fk_imaging_acknowledgement_report foreign key (report_id, case_number)
        references imaging_report (id, case_number)
);
create index ix_imaging_acknowledgement_case on imaging_acknowledgement (case_number);
comment on table imaging_acknowledgement is 'Who took responsibility for the alert of a report; it covers no later version.';

alter table document
    add constraint fk_document_study foreign key (study_id, case_number) references imaging_study (id, case_number);

create trigger tr_imaging_report_append_only before update or delete on imaging_report
    for each row execute function refuse_change();
create trigger tr_imaging_report_keep before truncate on imaging_report
    for each statement execute function refuse_change();
create trigger tr_imaging_finding_append_only before update or delete on imaging_finding
    for each row execute function refuse_change();
create trigger tr_imaging_finding_keep before truncate on imaging_finding
    for each statement execute function refuse_change();
create trigger tr_imaging_acknowledgement_append_only before update or delete on imaging_acknowledgement
    for each row execute function refuse_change();
create trigger tr_imaging_acknowledgement_keep before truncate on imaging_acknowledgement
    for each statement execute function refuse_change();

grant select, insert, update on imaging_study to spineboard_app;
grant select, insert on imaging_report, imaging_finding, imaging_acknowledgement to spineboard_app;
