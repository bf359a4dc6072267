-- The treatment plan: its signed parts, what the patient said, and the course of each part.

create table plan_part (
    id                  uuid        not null,
    case_number         text        not null,
    decision_id         uuid        not null,
    modality            text        not null,
    version             integer     not null,
    left_out            text,
    reason              text,
    asks_again          boolean     not null,
    start_by            date,
    intent              text,
    technique           text,
    dose_gy             numeric(5, 2),
    fractions           integer,
    earlier_dose        text,
    regimen             text,
    treatment_line      integer,
    cycles              integer,
    holds               text,
    procedure           text,
    approach            text,
    embolisation        text,
    embolisation_words  text,
    surgeon             text,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_plan_part primary key (id),
    constraint uq_plan_part_version unique (decision_id, modality, version),
    constraint fk_plan_part_case foreign key (case_number) references case_file (case_number),
    constraint fk_plan_part_decision foreign key (decision_id) references decision (id),
    constraint fk_plan_part_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_plan_part_modality check (modality in ('RADIATION', 'SYSTEMIC', 'STABILISATION', 'SUPPORTIVE')),
    constraint ck_plan_part_version check (version = 1 or version > 1 and reason is not null),
    constraint ck_plan_part_left_out check ((left_out is null) = (start_by is not null)),
    constraint ck_plan_part_radiation check (
        (technique is not null) = (modality = 'RADIATION' and left_out is null)
        and (technique is null) = (dose_gy is null)
        and (technique is null) = (fractions is null)
        and (technique is null) = (earlier_dose is null)
        and dose_gy between 1 and 80 and fractions between 1 and 40),
    constraint ck_plan_part_systemic check (
        (regimen is not null) = (modality = 'SYSTEMIC' and left_out is null)
        and (regimen is null) = (treatment_line is null)
        and treatment_line between 0 and 10 and cycles between 1 and 60),
    constraint ck_plan_part_stabilisation check (
        (procedure is not null) = (modality = 'STABILISATION' and left_out is null)
        and embolisation in ('DONE', 'PLANNED', 'NOT_NEEDED')),
    constraint ck_plan_part_texts check (
        char_length(reason) between 1 and 200 and char_length(earlier_dose) between 1 and 4000
        and char_length(regimen) between 1 and 200 and char_length(holds) between 1 and 4000
        and char_length(embolisation_words) between 1 and 200 and char_length(surgeon) between 1 and 100)
);
create index ix_plan_part_case on plan_part (case_number);
comment on table plan_part is 'One treatment of a plan as its owner signed it, or said with a reason that it is left out. Only ever added to; the highest version holds.';
comment on column plan_part.left_out is 'Coded reason why the part is left out; nothing else is then said about it.';
comment on column plan_part.reason is 'Why it takes the place of the version before, or why it was added to what the board recommended.';
comment on column plan_part.asks_again is 'Whether the other parts have to be signed again after it.';
comment on column plan_part.cycles is 'Planned cycles; without a number the treatment goes on until progression.';

create table plan_part_level (
    part_id    uuid    not null,
    position   integer not null,
    purpose    text    not null,
    level_from integer not null,
    level_to   integer not null,
    constraint pk_plan_part_level primary key (part_id, position),
    constraint fk_plan_part_level_part foreign key (part_id) references plan_part (id),
    constraint ck_plan_part_level_purpose check (purpose in ('TARGET', 'INSTRUMENTED', 'DECOMPRESSED')),
    constraint ck_plan_part_level_order check (level_from <= level_to)
);
comment on table plan_part_level is 'The levels a part is about, by their anatomical numbers: irradiated, instrumented or otherwise treated, decompressed.';

create table plan_part_drug (
    part_id   uuid           not null,
    position  integer        not null,
    drug      text           not null,
    form      text           not null,
    amount    numeric(10, 3) not null,
    unit      text           not null,
    route     text           not null,
    frequency text           not null,
    stop_on   date,
    constraint pk_plan_part_drug primary key (part_id, position),
    constraint fk_plan_part_drug_part foreign key (part_id) references plan_part (id),
    constraint ck_plan_part_drug_amount check (amount > 0),
    constraint ck_plan_part_drug_texts check (
        char_length(drug) between 1 and 100 and char_length(form) between 1 and 100
        and char_length(unit) between 1 and 20 and char_length(route) between 1 and 100
        and char_length(frequency) between 1 and 100)
);
comment on table plan_part_drug is 'The drugs of a systemic treatment, and the steroid of a supportive one.';

create table plan_part_care (
    part_id  uuid    not null,
    position integer not null,
    kind     text    not null,
    words    text    not null,
    constraint pk_plan_part_care primary key (part_id, position),
    constraint fk_plan_part_care_part foreign key (part_id) references plan_part (id),
    constraint ck_plan_part_care_kind check (kind in ('NO_STEROID', 'ORTHOSIS', 'PAIN', 'VTE', 'BONE_AGENT',
        'REHABILITATION', 'PALLIATIVE')),
    constraint ck_plan_part_care_words check (char_length(words) between 1 and 200)
);
comment on table plan_part_care is 'The lines of supportive care.';

create table plan_answer (
    id                  uuid        not null,
    case_number         text        not null,
    decision_id         uuid        not null,
    edition             integer     not null,
    agrees              boolean     not null,
    reason_code         text,
    words               text,
    talked_by           text        not null,
    talked_at           timestamptz not null,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_plan_answer primary key (id),
    constraint fk_plan_answer_case foreign key (case_number) references case_file (case_number),
    constraint fk_plan_answer_decision foreign key (decision_id) references decision (id),
    constraint fk_plan_answer_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_plan_answer_reason check (agrees = (reason_code is null) and (agrees or words is not null)),
    constraint ck_plan_answer_times check (talked_at <= signed_at),
    constraint ck_plan_answer_texts check (
        char_length(words) between 1 and 4000 and char_length(talked_by) between 1 and 100)
);
create index ix_plan_answer_case on plan_answer (case_number);
comment on table plan_answer is 'What the patient said to a plan, and who talked with them. Only ever added to.';
comment on column plan_answer.edition is 'How many versions of parts the plan had when it was talked over; an answer holds for that plan only.';

create table plan_course (
    id                  uuid        not null,
    case_number         text        not null,
    decision_id         uuid        not null,
    modality            text        not null,
    step                text        not null,
    happened_on         date        not null,
    actual              text,
    reason_code         text,
    patient_wish        text,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_plan_course primary key (id),
    constraint uq_plan_course_step unique (decision_id, modality, step),
    constraint fk_plan_course_case foreign key (case_number) references case_file (case_number),
    constraint fk_plan_course_decision foreign key (decision_id) references decision (id),
    constraint fk_plan_course_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_plan_course_modality check (modality in ('RADIATION', 'SYSTEMIC', 'STABILISATION', 'SUPPORTIVE')),
    constraint ck_plan_course_step check (step in ('STARTED', 'ENDED', 'STOPPED', 'CANCELLED')),
    constraint ck_plan_course_actual check ((step in ('ENDED', 'STOPPED')) = (actual is not null)),
    constraint ck_plan_course_reason check ((step in ('STOPPED', 'CANCELLED')) = (reason_code is not null)),
    constraint ck_plan_course_wish check (
        (reason_code is null) = (patient_wish is null) and patient_wish in ('YES', 'NO', 'UNKNOWN')),
    constraint ck_plan_course_texts check (char_length(actual) between 1 and 4000)
);
create unique index uq_plan_course_over on plan_course (decision_id, modality) where step <> 'STARTED';
create index ix_plan_course_case on plan_course (case_number);
comment on table plan_course is 'What became of each part of a plan: started, ended, stopped or cancelled. Only ever added to.';
comment on column plan_course.actual is 'What was given in the end: dose, fractions, cycles, in words.';
comment on column plan_course.patient_wish is 'Whether it was stopped or cancelled because the patient wished so.';

do $$
declare kept text;
begin
    foreach kept in array array['plan_part', 'plan_part_level', 'plan_part_drug', 'plan_part_care', 'plan_answer',
                                'plan_course'] loop
        execute format('create trigger tr_%1$s_append_only before update or delete on %1$s '
                       'for each row execute function refuse_change()', kept);
        execute format('create trigger tr_%1$s_keep before truncate on %1$s '
                       'for each statement execute function refuse_change()', kept);
    end loop;
end $$;

insert into picklist_entry (list, code, label, position, version, valid_from, approved_by) values
    ('RADIATION_TECHNIQUE', 'EBRT', 'EBRT', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('RADIATION_TECHNIQUE', 'IMRT', 'IMRT or VMAT', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('RADIATION_TECHNIQUE', 'SBRT', 'SBRT', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('RADIATION_TECHNIQUE', 'SRS', 'SRS', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('RADIATION_TECHNIQUE', 'PROTONS', 'Protons', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('RADIATION_TECHNIQUE', 'BRACHYTHERAPY', 'Brachytherapy', 6, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('SURGICAL_APPROACH', 'POSTERIOR', 'Posterior', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('SURGICAL_APPROACH', 'TRANSPEDICULAR', 'Transpedicular', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('SURGICAL_APPROACH', 'COSTOTRANSVERSECTOMY', 'Costotransversectomy', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('SURGICAL_APPROACH', 'ANTERIOR_CERVICAL', 'Anterior cervical', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('SURGICAL_APPROACH', 'THORACOTOMY', 'Thoracotomy', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('SURGICAL_APPROACH', 'RETROPERITONEAL', 'Retroperitoneal', 6, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('SURGICAL_APPROACH', 'LATERAL', 'Lateral', 7, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('SURGICAL_APPROACH', 'COMBINED', 'Combined', 8, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('PLAN_LEFT_OUT', 'PATIENT_DECLINES', 'The patient declines it', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('PLAN_LEFT_OUT', 'NOT_FIT', 'Not fit for it', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('PLAN_LEFT_OUT', 'PROGRESSION', 'The disease has changed', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('PLAN_LEFT_OUT', 'TREATED_ELSEWHERE', 'Treated elsewhere', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('PLAN_LEFT_OUT', 'OTHER_PART', 'Another part takes its place', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('PLAN_LEFT_OUT', 'OTHER', 'Another reason, given in words', 9, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('PLAN_DECLINED', 'NO_TREATMENT', 'Wants no treatment', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('PLAN_DECLINED', 'OTHER_TREATMENT', 'Wants another treatment', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('PLAN_DECLINED', 'BURDEN', 'Burden or side effects', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('PLAN_DECLINED', 'TIME', 'Wants more time', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('PLAN_DECLINED', 'OTHER', 'Another reason, given in words', 9, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_STOPPED', 'TOXICITY', 'Side effects', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_STOPPED', 'COMPLICATION', 'Complication', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_STOPPED', 'PROGRESSION', 'The disease went on', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_STOPPED', 'DETERIORATION', 'The patient became too ill', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_STOPPED', 'WISH', 'No longer wanted', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_STOPPED', 'CAPACITY', 'No place, machine or theatre', 6, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_STOPPED', 'OTHER', 'Another reason', 9, 1, '2020-01-01T00:00:00Z', 'Default, to be approved');

grant select, insert on plan_part, plan_part_level, plan_part_drug, plan_part_care, plan_answer, plan_course
    to spineboard_app;
