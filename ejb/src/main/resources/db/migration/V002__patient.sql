-- Patients as centres know them. A number never makes two people one by itself; see patient_likeness.

create table patient (
    id             uuid        not null,
    version        integer     not null,
    centre         text        not null,
    nhs_number     text,
    title          text,
    family_name    text        not null,
    family_key     text        not null,
    given_names    text        not null,
    preferred_name text,
    birth_date     date,
    died_on        date,
    gender         text        not null,
    address        text        not null,
    phone_home     text        not null,
    phone_work     text        not null,
    phone_mobile   text        not null,
    email          text        not null,
    recorded_at    timestamptz not null,
    constraint pk_patient primary key (id),
    constraint uq_patient_nhs_number unique (centre, nhs_number),
    constraint fk_patient_centre foreign key (centre) references organisation (code),
    constraint ck_patient_nhs_number check (nhs_number ~ '^[0-9]{10}$'),
    constraint ck_patient_title check (char_length(title) between 1 and 35),
    constraint ck_patient_family_name check (char_length(family_name) between 1 and 70),
    constraint ck_patient_given_names check (char_length(given_names) <= 100),
    constraint ck_patient_preferred_name check (char_length(preferred_name) between 1 and 100),
    constraint ck_patient_gender check (
        gender in ('MALE', 'FEMALE', 'OTHER_SPECIFIC', 'NOT_KNOWN', 'NOT_SPECIFIED')),
    constraint ck_patient_address check (char_length(address) <= 200),
    constraint ck_patient_contact check (
        char_length(phone_home) <= 100 and char_length(phone_work) <= 100
        and char_length(phone_mobile) <= 100 and char_length(email) <= 100)
);
create index ix_patient_birth_date on patient (centre, birth_date);
create index ix_patient_family_key on patient (centre, family_key text_pattern_ops);
comment on table patient is 'A person a centre was asked about; later referrals fill gaps and overwrite nothing.';
comment on column patient.nhs_number is 'Confirmed by birth date and name; a number that fits somebody else is kept as an identifier to verify.';
comment on column patient.family_key is 'The family name as names are compared: letters only, lower case, no accents.';

create table patient_identifier (
    patient_id uuid not null,
    kind       text not null,
    system     text not null,
    value      text not null,
    assigner   text not null,
    constraint pk_patient_identifier primary key (patient_id, kind, system, value, assigner),
    constraint fk_patient_identifier_patient foreign key (patient_id) references patient (id),
    constraint ck_patient_identifier_kind check (
        kind in ('HOSPITAL_NUMBER', 'TEMPORARY', 'NHS_NUMBER_TO_VERIFY', 'OTHER')),
    constraint ck_patient_identifier_system check (char_length(system) <= 200),
    constraint ck_patient_identifier_value check (char_length(value) between 1 and 100),
    constraint ck_patient_identifier_assigner check (char_length(assigner) <= 100)
);
create index ix_patient_identifier_value on patient_identifier (value);
create index ix_patient_identifier_hospital on patient_identifier (upper(value), assigner)
    where kind = 'HOSPITAL_NUMBER';
comment on table patient_identifier is 'Numbers a person goes by, apart from the confirmed NHS number.';

create table patient_referrer (
    patient_id   uuid not null,
    organisation text not null,
    constraint pk_patient_referrer primary key (patient_id, organisation),
    constraint fk_patient_referrer_patient foreign key (patient_id) references patient (id),
    constraint fk_patient_referrer_organisation foreign key (organisation) references organisation (code)
);
comment on table patient_referrer is 'Which organisations referred the patient and therefore may know of them.';

create table patient_likeness (
    patient_id uuid not null,
    resembles  uuid not null,
    constraint pk_patient_likeness primary key (patient_id, resembles),
    constraint fk_patient_likeness_patient foreign key (patient_id) references patient (id),
    constraint fk_patient_likeness_resembles foreign key (resembles) references patient (id),
    constraint ck_patient_likeness_other check (patient_id <> resembles)
);
comment on table patient_likeness is 'Patients who may be one person; seen when the first of the two was taken in, judged by a human.';

grant select, insert, update on patient to spineboard_app;
grant select, insert on patient_identifier, patient_referrer, patient_likeness to spineboard_app;
