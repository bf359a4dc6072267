-- What the board decides: decisions, their treatments and owners, ratification, deferral, and the letter.

create table decision (
    id                  uuid        not null,
    case_number         text        not null,
    version             integer     not null,
    meeting_id          uuid        not null,
    route               text        not null,
    recommendation      text        not null,
    intent              text        not null,
    rationale           text        not null,
    patient_view        text        not null,
    dissent             text,
    quorum_rules        integer     not null,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_decision primary key (id),
    constraint uq_decision_version unique (case_number, version),
    constraint fk_decision_case foreign key (case_number) references case_file (case_number),
    constraint fk_decision_meeting foreign key (meeting_id) references board_meeting (id),
    constraint fk_decision_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_decision_route check (route in ('FULL_DISCUSSION', 'STANDARD_OF_CARE', 'OUTSIDE_MEETING')),
    constraint ck_decision_texts check (
        char_length(rationale) between 1 and 4000
        and char_length(patient_view) between 1 and 4000
        and char_length(dissent) between 1 and 4000)
);
comment on table decision is 'What a meeting recommended for a case. Only ever added to; a case that comes back gets a further version.';
comment on column decision.quorum_rules is 'Version of the rules by which quorum was worked out.';

create table decision_level (
    decision_id uuid    not null,
    position    integer not null,
    level_from  integer not null,
    level_to    integer not null,
    constraint pk_decision_level primary key (decision_id, position),
    constraint fk_decision_level_decision foreign key (decision_id) references decision (id),
    constraint ck_decision_level_order check (level_from <= level_to)
);
comment on table decision_level is 'The levels a decision is about, by their anatomical numbers.';

create table decision_assignment (
    decision_id   uuid not null,
    modality      text not null,
    owner_subject text not null,
    owner         text not null,
    start_by      date not null,
    constraint pk_decision_assignment primary key (decision_id, modality),
    constraint fk_decision_assignment_decision foreign key (decision_id) references decision (id),
    constraint ck_decision_assignment_modality check (modality in ('RADIATION', 'SYSTEMIC', 'STABILISATION', 'SUPPORTIVE'))
);
comment on table decision_assignment is 'The treatments a decision recommends, who sees to each, and by when it should begin.';

create table decision_presence (
    decision_id uuid not null,
    role        text not null,
    standing    text not null,
    constraint pk_decision_presence primary key (decision_id, role),
    constraint fk_decision_presence_decision foreign key (decision_id) references decision (id),
    constraint ck_decision_presence_standing check (standing in ('PRESENT', 'MISSING', 'MISSED'))
);
comment on table decision_presence is 'Which specialties were at the table at the moment of a decision; one that is missing makes it provisional.';

create table decision_ratification (
    decision_id         uuid        not null,
    case_number         text        not null,
    meeting_id          uuid        not null,
    agrees              boolean     not null,
    words               text,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_decision_ratification primary key (decision_id),
    constraint fk_decision_ratification_decision foreign key (decision_id) references decision (id),
    constraint fk_decision_ratification_case foreign key (case_number) references case_file (case_number),
    constraint fk_decision_ratification_meeting foreign key (meeting_id) references board_meeting (id),
    constraint fk_decision_ratification_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_decision_ratification_words check (agrees = (words is null) and char_length(words) between 1 and 4000)
);
create index ix_decision_ratification_case on decision_ratification (case_number);
comment on table decision_ratification is 'What a meeting with quorum said about a decision made without: that it agrees, or what it would have done otherwise.';

create table deferral (
    id                  uuid        not null,
    case_number         text        not null,
    meeting_id          uuid        not null,
    reason_code         text        not null,
    words               text        not null,
    owner_subject       text        not null,
    owner               text        not null,
    due_on              date        not null,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_deferral primary key (id),
    constraint fk_deferral_case foreign key (case_number) references case_file (case_number),
    constraint fk_deferral_meeting foreign key (meeting_id) references board_meeting (id),
    constraint fk_deferral_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_deferral_words check (char_length(words) between 1 and 200)
);
create index ix_deferral_case on deferral (case_number);
comment on table deferral is 'A case the board could not decide: why, what is owed before it comes back, by whom and until when.';

create table outcome_letter (
    id                  uuid        not null,
    decision_id         uuid        not null,
    case_number         text        not null,
    content             bytea       not null,
    sha256              text        not null,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_outcome_letter primary key (id),
    constraint uq_outcome_letter_decision unique (decision_id),
    constraint fk_outcome_letter_decision foreign key (decision_id) references decision (id),
    constraint fk_outcome_letter_case foreign key (case_number) references case_file (case_number),
    constraint fk_outcome_letter_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_outcome_letter_size check (octet_length(content) between 1 and 1000000)
);
create index ix_outcome_letter_case on outcome_letter (case_number);
comment on table outcome_letter is 'The letter about a decision as it was sent to the referrer, byte for byte.';

create table recommendation_treatment (
    id             bigint generated always as identity,
    version        integer     not null,
    recommendation text        not null,
    modality       text        not null,
    valid_from     timestamptz not null,
    approved_by    text        not null,
    constraint pk_recommendation_treatment primary key (id),
    constraint uq_recommendation_treatment unique (version, recommendation, modality),
    constraint ck_recommendation_treatment_modality check (
        modality in ('RADIATION', 'SYSTEMIC', 'STABILISATION', 'SUPPORTIVE'))
);
comment on table recommendation_treatment is 'Versions of which treatments a recommendation asks for at least; one that stands in no row asks for none.';

insert into recommendation_treatment (version, recommendation, modality, valid_from, approved_by)
select 1, recommendation, modality, '2020-01-01T00:00:00Z', 'Default, to be approved'
from (values ('CEBRT', 'RADIATION'), ('SRS', 'RADIATION'),
             ('STABILISE_THEN_RT', 'STABILISATION'), ('STABILISE_THEN_RT', 'RADIATION'),
             ('STABILISE_THEN_SRS', 'STABILISATION'), ('STABILISE_THEN_SRS', 'RADIATION'),
             ('SEPARATION_SURGERY_THEN_SRS', 'STABILISATION'), ('SEPARATION_SURGERY_THEN_SRS', 'RADIATION'),
             ('STABILISE', 'STABILISATION'), ('CEMENT', 'STABILISATION'), ('EN_BLOC', 'STABILISATION'),
             ('SYSTEMIC', 'SYSTEMIC'), ('BEST_SUPPORTIVE_CARE', 'SUPPORTIVE')) as asked (recommendation, modality);

do $$
declare kept text;
begin
    foreach kept in array array['decision', 'decision_level', 'decision_assignment', 'decision_presence',
                                'decision_ratification', 'deferral', 'outcome_letter'] loop
        execute format('create trigger tr_%1$s_append_only before update or delete on %1$s '
                       'for each row execute function refuse_change()', kept);
        execute format('create trigger tr_%1$s_keep before truncate on %1$s '
                       'for each statement execute function refuse_change()', kept);
    end loop;
end $$;

alter table agenda_item add presenter text, add discussed_at timestamptz;
alter table agenda_item add constraint ck_agenda_item_presenter check (
    char_length(presenter) between 1 and 200 and (presenter is null) = (discussed_at is null));
comment on column agenda_item.presenter is 'Who presented the case, from when on.';

alter table open_item drop constraint ck_open_item_kind;
alter table open_item add constraint ck_open_item_kind check (
    kind in ('MINIMUM_DATA', 'ASKED_BACK', 'WORK_UP', 'OPINION', 'BOARD_QUESTION', 'PLAN', 'LETTER'));

insert into picklist_entry (list, code, label, position, version, valid_from, approved_by) values
    ('BOARD_RECOMMENDATION', 'CEBRT', 'Conventional radiotherapy', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BOARD_RECOMMENDATION', 'SRS', 'Stereotactic radiotherapy', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BOARD_RECOMMENDATION', 'STABILISE_THEN_RT', 'Stabilise, then radiotherapy', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BOARD_RECOMMENDATION', 'STABILISE_THEN_SRS', 'Stabilise, then stereotactic radiotherapy', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BOARD_RECOMMENDATION', 'SEPARATION_SURGERY_THEN_SRS', 'Separation surgery, then stereotactic radiotherapy', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BOARD_RECOMMENDATION', 'STABILISE', 'Stabilise alone', 6, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BOARD_RECOMMENDATION', 'CEMENT', 'Cement augmentation', 7, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BOARD_RECOMMENDATION', 'EN_BLOC', 'En-bloc resection', 8, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BOARD_RECOMMENDATION', 'SYSTEMIC', 'Systemic therapy', 9, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BOARD_RECOMMENDATION', 'BEST_SUPPORTIVE_CARE', 'Best supportive care', 10, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BOARD_RECOMMENDATION', 'OBSERVE', 'Observe, no treatment now', 11, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_INTENT', 'LOCAL_CONTROL', 'Local control', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_INTENT', 'PRESERVE_NEUROLOGY', 'Preserve or regain neurological function', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_INTENT', 'STABILITY', 'Stability', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_INTENT', 'PAIN', 'Pain relief', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_INTENT', 'CURATIVE', 'Cure', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TREATMENT_INTENT', 'SUPPORTIVE', 'Support and comfort', 6, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('DEFERRAL_REASON', 'IMAGING', 'Imaging missing or not good enough', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('DEFERRAL_REASON', 'TISSUE', 'Tissue result missing', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('DEFERRAL_REASON', 'SPECIALIST_ABSENT', 'A specialist needed was not there', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('DEFERRAL_REASON', 'PATIENT_VIEW', 'The patient''s wish is not known', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('DEFERRAL_REASON', 'CLINICAL_CHANGE', 'The patient has to be seen again', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('DEFERRAL_REASON', 'TIME', 'No time left in the meeting', 6, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('DEFERRAL_REASON', 'OTHER', 'Another reason, given in words', 9, 1, '2020-01-01T00:00:00Z', 'Default, to be approved');

insert into time_limit (limit_key, version, hours, minutes, valid_from, approved_by) values
    ('LETTER', 1, 'WORKING', 960, '2020-01-01T00:00:00Z', 'Default, to be approved');

grant select on recommendation_treatment to spineboard_app;
grant select, insert on decision, decision_level, decision_assignment, decision_presence, decision_ratification,
    deferral, outcome_letter to spineboard_app;
