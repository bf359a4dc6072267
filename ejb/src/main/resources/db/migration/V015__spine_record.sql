-- The spine record: lesions, what was observed of them and of the patient, and what the spine was treated with before.

alter table case_file
    add constraint uq_case_file_patient unique (case_number, patient_id);

create table lesion (
    id                  uuid        not null,
    case_number         text        not null,
    patient_id          uuid        not null,
    level_from          integer     not null,
    level_to            integer     not null,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_lesion primary key (id),
    constraint uq_lesion_patient unique (id, patient_id),
    constraint fk_lesion_case foreign key (case_number, patient_id) references case_file (case_number, patient_id),
    constraint fk_lesion_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_lesion_levels check (0 <= level_from and level_from <= level_to and level_to <= 45)
);
create index ix_lesion_patient on lesion (patient_id);
comment on table lesion is 'A tumour deposit, suspected or known, at a stretch of the spine. Only ever added to: what became of it is observed.';
comment on column lesion.case_number is 'The case in which it was first said; later cases of the patient speak of it too.';

create table observation (
    id                  uuid        not null,
    case_number         text        not null,
    patient_id          uuid        not null,
    lesion_id           uuid,
    aspect              text        not null,
    value               text,
    unit                text,
    side                text,
    words               text,
    source              text        not null,
    report_id           uuid,
    takes_back          uuid,
    observed_at         timestamptz not null,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_observation primary key (id),
    constraint uq_observation_patient unique (id, patient_id),
    constraint uq_observation_takes_back unique (takes_back),
    constraint fk_observation_case foreign key (case_number, patient_id) references case_file (case_number, patient_id),
    constraint fk_observation_lesion foreign key (lesion_id, patient_id) references lesion (id, patient_id),
    constraint fk_observation_report foreign key (report_id, case_number) references imaging_report (id, case_number),
    constraint fk_observation_takes_back foreign key (takes_back, patient_id) references observation (id, patient_id),
    constraint fk_observation_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_observation_aspect check (aspect ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    constraint ck_observation_value check ((takes_back is null) = (value is not null)),
    constraint ck_observation_texts check (char_length(value) between 1 and 4000
        and char_length(unit) between 1 and 20 and char_length(words) between 1 and 4000),
    constraint ck_observation_side check (side in ('LEFT', 'RIGHT')),
    constraint ck_observation_source check (source in ('REPORT', 'EXAMINATION', 'IMPORT', 'REFERRAL')),
    constraint ck_observation_report check (takes_back is not null or (source = 'REPORT') = (report_id is not null)),
    constraint ck_observation_taken_back check (takes_back is null or words is not null),
    constraint ck_observation_time check (observed_at <= signed_at)
);
create index ix_observation_patient on observation (patient_id);
create index ix_observation_case on observation (case_number);
comment on table observation is 'One dated statement about one aspect of a lesion or of the patient. Only ever added to: a mistake is taken back by a further row.';
comment on column observation.lesion_id is 'Empty when it is about the patient.';
comment on column observation.takes_back is 'The observation this row takes back; the words are the reason.';
comment on column observation.observed_at is 'When it was seen; signed_at is when it was written down.';

create table earlier_treatment (
    id                  uuid        not null,
    case_number         text        not null,
    patient_id          uuid        not null,
    kind                text        not null,
    level_from          integer     not null,
    level_to            integer     not null,
    dose_gy             numeric(6, 2),
    fractions           integer,
    cord_dose_gy        numeric(6, 2),
    cord_structure      text,
    last_day            date,
    last_day_known      text,
    words               text,
    source              text        not null,
    takes_back          uuid,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_earlier_treatment primary key (id),
    constraint uq_earlier_treatment_patient unique (id, patient_id),
    constraint uq_earlier_treatment_takes_back unique (takes_back),
    constraint fk_earlier_treatment_case foreign key (case_number, patient_id)
        references case_file (case_number, patient_id),
    constraint fk_earlier_treatment_takes_back foreign key (takes_back, patient_id)
        references earlier_treatment (id, patient_id),
    constraint fk_earlier_treatment_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_earlier_treatment_kind check (kind in ('RADIATION', 'SURGERY', 'HARDWARE', 'CEMENT')),
    constraint ck_earlier_treatment_levels check (0 <= level_from and level_from <= level_to and level_to <= 45),
    constraint ck_earlier_treatment_radiation check (
        kind = 'RADIATION' or (dose_gy is null and fractions is null and cord_dose_gy is null)),
    constraint ck_earlier_treatment_dose check (dose_gy between 1 and 100 and fractions between 1 and 60),
    constraint ck_earlier_treatment_cord check (
        (cord_dose_gy is null) = (cord_structure is null) and cord_dose_gy between 0 and 100
        and cord_structure in ('CORD', 'CORD_PRV', 'THECAL_SAC')),
    constraint ck_earlier_treatment_day check (
        (last_day is null) = (last_day_known is null) and last_day_known in ('DAY', 'MONTH', 'YEAR')),
    constraint ck_earlier_treatment_words check (char_length(words) between 1 and 4000),
    constraint ck_earlier_treatment_source check (source in ('EXAMINATION', 'IMPORT', 'REFERRAL')),
    constraint ck_earlier_treatment_taken_back check (takes_back is null or words is not null)
);
create index ix_earlier_treatment_patient on earlier_treatment (patient_id);
comment on table earlier_treatment is 'What a stretch of the spine has had before. Only ever added to: a mistake is taken back by a further row.';
comment on column earlier_treatment.last_day is 'The first day it may have been; last_day_known says how exactly it is known.';
comment on column earlier_treatment.takes_back is 'The treatment this row takes back; the words are the reason.';

-- What reports said so far is observed from now on; there is no second place for it.
insert into lesion (id, case_number, patient_id, level_from, level_to,
                    signed_by_subject, signed_by, signed_role, signed_organisation, signed_at)
select gen_random_uuid(), first.*
from (select distinct on (c.patient_id, c.centre, f.level)
             f.case_number, c.patient_id, f.level, f.level as level_to,
             r.signed_by_subject, r.signed_by, r.signed_role, r.signed_organisation, r.signed_at
      from imaging_finding f
      join imaging_report r on r.id = f.report_id
      join case_file c on c.case_number = f.case_number
      order by c.patient_id, c.centre, f.level, r.signed_at, r.id) first;

insert into observation (id, case_number, patient_id, lesion_id, aspect, value, source, report_id, observed_at,
                         signed_by_subject, signed_by, signed_role, signed_organisation, signed_at)
select gen_random_uuid(), f.case_number, c.patient_id, l.id, said.aspect, said.value, 'REPORT', r.id,
       least(coalesce(s.done_at, r.signed_at), r.signed_at),
       r.signed_by_subject, r.signed_by, r.signed_role, r.signed_organisation, r.signed_at
from imaging_finding f
join imaging_report r on r.id = f.report_id
join imaging_study s on s.id = r.study_id
join case_file c on c.case_number = f.case_number
join lesion l on l.patient_id = c.patient_id and l.level_from = f.level
join case_file lc on lc.case_number = l.case_number and lc.centre = c.centre
cross join lateral (values
    ('LESION', case f.lesion when 'CANNOT_TELL' then 'INDETERMINATE' else f.lesion end),
    ('EPIDURAL_EXTENSION', case f.epidural when 'YES' then 'Y' when 'NO' then 'N' else 'INDETERMINATE' end),
    ('FRACTURE', case f.fracture when 'YES' then 'Y' when 'NO' then 'N' else 'INDETERMINATE' end),
    ('REMARK', f.words)) as said (aspect, value)
where said.value is not null;

drop table imaging_finding;

create trigger tr_lesion_append_only before update or delete on lesion
    for each row execute function refuse_change();
create trigger tr_lesion_keep before truncate on lesion
    for each statement execute function refuse_change();
create trigger tr_observation_append_only before update or delete on observation
    for each row execute function refuse_change();
create trigger tr_observation_keep before truncate on observation
    for each statement execute function refuse_change();
create trigger tr_earlier_treatment_append_only before update or delete on earlier_treatment
    for each row execute function refuse_change();
create trigger tr_earlier_treatment_keep before truncate on earlier_treatment
    for each statement execute function refuse_change();

grant select, insert on lesion, observation, earlier_treatment to spineboard_app;
