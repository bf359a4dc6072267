-- Tissue: asked for or waived, taken, received, reported with the codes of ICD-O-3.

create table icdo_code (
    id          bigint generated always as identity,
    axis        text        not null,
    code        text        not null,
    words       text        not null,
    version     integer     not null,
    valid_from  timestamptz not null,
    valid_until timestamptz,
    approved_by text        not null,
    constraint pk_icdo_code primary key (id),
    constraint uq_icdo_code_version unique (axis, code, version),
    constraint ck_icdo_code_axis check (axis in ('TOPOGRAPHY', 'MORPHOLOGY')),
    constraint ck_icdo_code_code check (code ~ case axis when 'TOPOGRAPHY' then '^C[0-9]{2}[.][0-9]$'
        else '^[0-9]{4}/[0-9]$' end),
    constraint ck_icdo_code_words check (char_length(words) between 1 and 200)
);
comment on table icdo_code is 'Versions of the ICD-O-3 topography and morphology codes people choose from; a site loads the official file beside the default.';

insert into icdo_code (axis, code, words, version, valid_from, approved_by)
select 'TOPOGRAPHY', code, words, 1, '2020-01-01T00:00:00Z', 'Default, to be replaced by the official file'
from (values
    ('C41.2', 'Vertebral column'),
    ('C41.4', 'Pelvis, sacrum, coccyx'),
    ('C42.1', 'Bone marrow'),
    ('C72.0', 'Spinal cord'),
    ('C70.1', 'Spinal meninges'),
    ('C34.9', 'Lung'),
    ('C50.9', 'Breast'),
    ('C61.9', 'Prostate'),
    ('C64.9', 'Kidney'),
    ('C73.9', 'Thyroid'),
    ('C18.9', 'Colon'),
    ('C20.9', 'Rectum'),
    ('C16.9', 'Stomach'),
    ('C22.0', 'Liver'),
    ('C25.9', 'Pancreas'),
    ('C15.9', 'Oesophagus'),
    ('C67.9', 'Bladder'),
    ('C53.9', 'Cervix'),
    ('C54.1', 'Endometrium'),
    ('C56.9', 'Ovary'),
    ('C44.9', 'Skin'),
    ('C80.9', 'Unknown primary site')) as topography (code, words);

insert into icdo_code (axis, code, words, version, valid_from, approved_by)
select 'MORPHOLOGY', code, words, 1, '2020-01-01T00:00:00Z', 'Default, to be replaced by the official file'
from (values
    ('8000/3', 'Malignant neoplasm NOS'),
    ('8000/6', 'Malignant neoplasm, metastatic'),
    ('8010/3', 'Carcinoma NOS'),
    ('8010/6', 'Carcinoma, metastatic'),
    ('8140/3', 'Adenocarcinoma NOS'),
    ('8140/6', 'Adenocarcinoma, metastatic'),
    ('8070/3', 'Squamous cell carcinoma'),
    ('8041/3', 'Small cell carcinoma'),
    ('8046/3', 'Non-small cell carcinoma'),
    ('8500/3', 'Invasive breast carcinoma of no special type'),
    ('8520/3', 'Lobular carcinoma'),
    ('8312/3', 'Renal cell carcinoma NOS'),
    ('8310/3', 'Clear cell renal cell carcinoma'),
    ('8260/3', 'Papillary thyroid carcinoma'),
    ('8330/3', 'Follicular thyroid carcinoma'),
    ('8170/3', 'Hepatocellular carcinoma'),
    ('8120/3', 'Urothelial carcinoma'),
    ('8720/3', 'Melanoma'),
    ('8240/3', 'Neuroendocrine tumour, carcinoid'),
    ('8246/3', 'Neuroendocrine carcinoma'),
    ('9732/3', 'Plasma cell myeloma'),
    ('9731/3', 'Solitary plasmacytoma of bone'),
    ('9590/3', 'Lymphoma NOS'),
    ('9680/3', 'Diffuse large B-cell lymphoma'),
    ('9650/3', 'Hodgkin lymphoma'),
    ('9180/3', 'Osteosarcoma NOS'),
    ('9220/3', 'Chondrosarcoma NOS'),
    ('9364/3', 'Ewing sarcoma'),
    ('9370/3', 'Chordoma NOS'),
    ('9371/3', 'Chondroid chordoma'),
    ('9372/3', 'Dedifferentiated chordoma'),
    ('9250/1', 'Giant cell tumour of bone'),
    ('8800/3', 'Sarcoma NOS'),
    ('9061/3', 'Seminoma')) as morphology (code, words);

insert into picklist_entry (list, code, label, position, version, valid_from, approved_by) values
    ('BIOPSY_INDICATION', 'NO_KNOWN_CANCER', 'No known cancer', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_INDICATION', 'SOLITARY_REMOTE', 'Solitary lesion, cancer long ago', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_INDICATION', 'SEVERAL_CANCERS', 'Two or more cancers', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_INDICATION', 'ATYPICAL', 'Imaging or course not typical of the known cancer', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_INDICATION', 'OTHER_DISEASE', 'Infection, primary bone tumour, lymphoma or myeloma possible', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_INDICATION', 'CHANGES_THERAPY', 'Receptors or mutations would change therapy', 6, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_INDICATION', 'REPEAT', 'The last sample was not enough', 7, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_WAIVER_REASON', 'HISTOLOGY_KNOWN', 'Histology known and the picture typical of it', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_WAIVER_REASON', 'OTHER_DIAGNOSIS', 'Diagnosed by blood, marrow or another site', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_WAIVER_REASON', 'CANNOT_WAIT', 'Neurology is getting worse, treatment cannot wait', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_WAIVER_REASON', 'WITH_OPERATION', 'Tissue comes with the planned operation', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_WAIVER_REASON', 'RISK', 'The risk is greater than the use', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_WAIVER_REASON', 'NO_CONSEQUENCE', 'The result would change nothing', 6, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BIOPSY_WAIVER_REASON', 'PATIENT', 'The patient does not want it', 7, 1, '2020-01-01T00:00:00Z', 'Default, to be approved');

create table biopsy (
    id             uuid        not null,
    version        integer     not null,
    case_number    text        not null,
    state          text        not null,
    indication     text        not null,
    question       text,
    requested_at   timestamptz not null,
    requested_by   text        not null,
    taken_at       timestamptz,
    level_from     integer,
    level_to       integer,
    laterality     text,
    route          text,
    guidance       text,
    gauge          integer,
    cores          integer,
    core_length_mm integer,
    touch_prep     boolean,
    microbiology   boolean,
    complication   text,
    taken_back_dated boolean not null,
    received_at    timestamptz,
    adequacy       text,
    cancel_reason  text,
    changed_at     timestamptz not null,
    changed_by     text        not null,
    constraint pk_biopsy primary key (id),
    constraint uq_biopsy_case unique (id, case_number),
    constraint fk_biopsy_case foreign key (case_number) references case_file (case_number),
    constraint ck_biopsy_state check (state in ('REQUESTED', 'TAKEN', 'RECEIVED', 'REPORTED', 'CANCELLED')),
    constraint ck_biopsy_question check (char_length(question) between 1 and 4000),
    constraint ck_biopsy_taken check (state not in ('TAKEN', 'RECEIVED', 'REPORTED') or (
        taken_at is not null and level_from is not null and level_to is not null and laterality is not null
        and route is not null and guidance is not null and cores is not null and touch_prep is not null
        and microbiology is not null)),
    constraint ck_biopsy_not_taken check (state not in ('REQUESTED', 'CANCELLED') or taken_at is null),
    constraint ck_biopsy_times check (taken_back_dated or taken_at >= date_trunc('minute', requested_at)),
    constraint ck_biopsy_levels check (level_from <= level_to),
    constraint ck_biopsy_laterality check (laterality in ('LEFT', 'RIGHT', 'MIDLINE', 'BOTH')),
    constraint ck_biopsy_route check (route in ('TRANSPEDICULAR', 'COSTOVERTEBRAL', 'PARAVERTEBRAL', 'OPEN')),
    constraint ck_biopsy_guidance check (guidance in ('CT', 'FLUOROSCOPY', 'DIRECT_VISION')),
    constraint ck_biopsy_gauge check (gauge between 8 and 25 and route <> 'OPEN'),
    constraint ck_biopsy_needle check (route = 'OPEN' or gauge is not null),
    constraint ck_biopsy_cores check (cores between 1 and 30),
    constraint ck_biopsy_core_length check (core_length_mm between 1 and 100),
    constraint ck_biopsy_complication check (char_length(complication) between 1 and 4000),
    constraint ck_biopsy_received check (received_at >= taken_at),
    constraint ck_biopsy_adequacy check (adequacy in ('DIAGNOSTIC', 'ADEQUATE_NON_DIAGNOSTIC', 'INADEQUATE')),
    constraint ck_biopsy_reported check ((state = 'REPORTED') = (adequacy is not null)),
    constraint ck_biopsy_cancelled check ((state = 'CANCELLED') = (cancel_reason is not null)
        and char_length(cancel_reason) between 1 and 4000)
);
create index ix_biopsy_case on biopsy (case_number);
comment on table biopsy is 'Tissue asked for on a case and how far it has come: requested, taken, received, reported, or cancelled.';
comment on column biopsy.level_from is 'Upper end of the stretch the tissue is from, by anatomical position as in every table.';
comment on column biopsy.taken_back_dated is 'Whether the person said that it was taken before it was asked for here.';
comment on column biopsy.adequacy is 'What the report in force says; the reports themselves are in pathology_report.';

create table biopsy_waiver (
    id             uuid        not null,
    case_number    text        not null,
    reason_code    text        not null,
    words          text        not null,
    signed_at      timestamptz not null,
    signed_by_subject text        not null,
    signed_by      text        not null,
    signed_role    text        not null,
    signed_organisation   text        not null,
    constraint pk_biopsy_waiver primary key (id),
    constraint fk_biopsy_waiver_case foreign key (case_number) references case_file (case_number),
    constraint fk_biopsy_waiver_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_biopsy_waiver_words check (char_length(words) between 1 and 4000)
);
create index ix_biopsy_waiver_case on biopsy_waiver (case_number);
comment on table biopsy_waiver is 'A clinician decided that no tissue is needed; only ever added to. Asking for a biopsy later overrules it.';

create table pathology_report (
    id               uuid        not null,
    biopsy_id        uuid        not null,
    case_number      text        not null,
    report_version   integer     not null,
    reason           text,
    reported_at      timestamptz not null,
    adequacy         text        not null,
    topography       text,
    topography_words text,
    morphology       text,
    morphology_words text,
    codes_version    integer,
    receptor_state   text,
    molecular_state  text,
    decalcification  text        not null,
    conclusion       text        not null,
    signed_at        timestamptz not null,
    signed_by_subject   text        not null,
    signed_by        text        not null,
    signed_role      text        not null,
    signed_organisation     text        not null,
    constraint pk_pathology_report primary key (id),
    constraint uq_pathology_report_version unique (biopsy_id, report_version),
    constraint fk_pathology_report_biopsy foreign key (biopsy_id, case_number) references biopsy (id, case_number),
    constraint fk_pathology_report_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_pathology_report_version check (report_version >= 1),
    constraint ck_pathology_report_reason check ((report_version > 1) = (reason is not null)
        and char_length(reason) between 1 and 4000),
    constraint ck_pathology_report_adequacy check (adequacy in ('DIAGNOSTIC', 'ADEQUATE_NON_DIAGNOSTIC', 'INADEQUATE')),
    constraint ck_pathology_report_codes check (adequacy <> 'DIAGNOSTIC' or (topography is not null and morphology is not null)),
    constraint ck_pathology_report_inadequate check (adequacy <> 'INADEQUATE' or (topography is null and morphology is null)),
    constraint ck_pathology_report_words check ((topography is null) = (topography_words is null)
        and (morphology is null) = (morphology_words is null)),
    constraint ck_pathology_report_decalcification check (decalcification in ('YES', 'NO', 'UNKNOWN')),
    constraint ck_pathology_report_texts check (char_length(conclusion) between 1 and 4000
        and char_length(receptor_state) between 1 and 4000 and char_length(molecular_state) between 1 and 4000),
    constraint ck_pathology_report_times check (reported_at <= signed_at)
);
create index ix_pathology_report_case on pathology_report (case_number);
comment on table pathology_report is 'What a pathologist signed about a biopsy: version 1 and its addenda, each with its reason; only ever added to.';
comment on column pathology_report.codes_version is 'Version of the list in icdo_code the codes were chosen from; their words are kept as signed.';

create trigger tr_biopsy_waiver_append_only before update or delete on biopsy_waiver
    for each row execute function refuse_change();
create trigger tr_biopsy_waiver_keep before truncate on biopsy_waiver
    for each statement execute function refuse_change();
create trigger tr_pathology_report_append_only before update or delete on pathology_report
    for each row execute function refuse_change();
create trigger tr_pathology_report_keep before truncate on pathology_report
    for each statement execute function refuse_change();

grant select on icdo_code to spineboard_app;
grant select, insert, update on biopsy to spineboard_app;
grant select, insert on biopsy_waiver, pathology_report to spineboard_app;
