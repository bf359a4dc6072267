-- Follow-up: how patients are after treatment, who was lost to it, and what else ends a case or brings it back.

create table follow_up (
    id             uuid        not null,
    case_number    text        not null,
    round          integer     not null,
    point          text        not null,
    version        integer     not null,
    seen_on        date        not null,
    pain           integer,
    ambulation     text,
    frankel_before text,
    frankel        text,
    ecog           integer,
    complicated    text        not null,
    words          text        not null,
    reason         text,
    signed_subject text        not null,
    signed_by      text        not null,
    signed_role    text        not null,
    organisation   text        not null,
    signed_at      timestamptz not null,
    constraint pk_follow_up primary key (id),
    constraint uq_follow_up_version unique (case_number, round, point, version),
    constraint fk_follow_up_case foreign key (case_number) references case_file (case_number),
    constraint fk_follow_up_organisation foreign key (organisation) references organisation (code),
    constraint ck_follow_up_round check (round >= 1),
    constraint ck_follow_up_point check (point in ('WEEKS_8', 'MONTHS_6')),
    constraint ck_follow_up_pain check (pain between 0 and 10),
    constraint ck_follow_up_ambulation check (
        ambulation in ('INDEPENDENT', 'WITH_AID', 'WITH_PERSON', 'WHEELCHAIR', 'BEDBOUND')),
    constraint ck_follow_up_frankel check (
        frankel in ('A', 'B', 'C', 'D', 'E') and frankel_before in ('A', 'B', 'C', 'D', 'E')),
    constraint ck_follow_up_ecog check (ecog between 0 and 5),
    constraint ck_follow_up_complicated check (complicated in ('NO', 'YES', 'NOT_ASSESSED')),
    constraint ck_follow_up_words check (char_length(words) <= 4000),
    constraint ck_follow_up_reason check (
        (version = 1) = (reason is null) and version >= 1 and char_length(reason) between 1 and 200)
);
comment on table follow_up is 'How a patient was at one follow-up. What is null of pain, walking, Frankel and ECOG could not be assessed. Only ever added to.';
comment on column follow_up.round is 'Which time in follow-up it belongs to; a case that came back to the board gets there again.';
comment on column follow_up.frankel_before is 'The grade before treatment, as known at the follow-up.';
comment on column follow_up.version is 'A later version corrects an earlier one, which stays.';

create table follow_up_complication (
    follow_up_id uuid not null,
    code         text not null,
    grade        text,
    constraint pk_follow_up_complication primary key (follow_up_id, code),
    constraint fk_follow_up_complication_form foreign key (follow_up_id) references follow_up (id),
    constraint ck_follow_up_complication_grade check (grade in ('I', 'II', 'III', 'IV', 'V'))
);
comment on table follow_up_complication is 'What went wrong after treatment, by the code of the picklist FOLLOW_UP_COMPLICATION and the grade of Clavien and Dindo, if graded.';

create table follow_up_lost (
    id             uuid        not null,
    case_number    text        not null,
    round          integer     not null,
    point          text        not null,
    reason_code    text        not null,
    words          text        not null,
    signed_subject text        not null,
    signed_by      text        not null,
    signed_role    text        not null,
    organisation   text        not null,
    signed_at      timestamptz not null,
    constraint pk_follow_up_lost primary key (id),
    constraint uq_follow_up_lost_point unique (case_number, round, point),
    constraint fk_follow_up_lost_case foreign key (case_number) references case_file (case_number),
    constraint fk_follow_up_lost_organisation foreign key (organisation) references organisation (code),
    constraint ck_follow_up_lost_round check (round >= 1),
    constraint ck_follow_up_lost_point check (point in ('WEEKS_8', 'MONTHS_6')),
    constraint ck_follow_up_lost_words check (char_length(words) <= 4000)
);
comment on table follow_up_lost is 'Nobody knows how the patient is at that time, nor will, for a reason.';

create trigger tr_follow_up_append_only before update or delete on follow_up
    for each row execute function refuse_change();
create trigger tr_follow_up_keep before truncate on follow_up
    for each statement execute function refuse_change();
create trigger tr_follow_up_complication_append_only before update or delete on follow_up_complication
    for each row execute function refuse_change();
create trigger tr_follow_up_complication_keep before truncate on follow_up_complication
    for each statement execute function refuse_change();
create trigger tr_follow_up_lost_append_only before update or delete on follow_up_lost
    for each row execute function refuse_change();
create trigger tr_follow_up_lost_keep before truncate on follow_up_lost
    for each statement execute function refuse_change();

alter table open_item
    drop constraint ck_open_item_kind,
    add constraint ck_open_item_kind check (
        kind in ('MINIMUM_DATA', 'ASKED_BACK', 'WORK_UP', 'OPINION', 'BOARD_QUESTION', 'PLAN', 'LETTER', 'FOLLOW_UP'));

create index ix_case_file_continues on case_file (continues) where continues is not null;

insert into time_limit (limit_key, version, hours, minutes, valid_from, approved_by) values
    ('FOLLOW_UP_WEEKS_8', 1, 'ELAPSED', 80640, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_MONTHS_6', 1, 'ELAPSED', 262080, '2020-01-01T00:00:00Z', 'Default, to be approved');

insert into picklist_entry (list, code, label, position, version, valid_from, approved_by) values
    ('FOLLOW_UP_COMPLICATION', 'WOUND', 'Wound infection or breakdown', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_COMPLICATION', 'DURAL_TEAR', 'Dural tear or leak', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_COMPLICATION', 'NEW_DEFICIT', 'New neurological deficit', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_COMPLICATION', 'IMPLANT', 'Implant loosening or failure', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_COMPLICATION', 'FRACTURE', 'New or further vertebral fracture', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_COMPLICATION', 'CEMENT', 'Cement leak', 6, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_COMPLICATION', 'THROMBOEMBOLISM', 'Thrombosis or embolism', 7, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_COMPLICATION', 'RADIATION', 'Radiation toxicity', 8, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_COMPLICATION', 'SYSTEMIC', 'Toxicity of systemic therapy', 9, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_COMPLICATION', 'OTHER', 'Another, said in words', 19, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_LOST', 'NOT_REACHED', 'Could not be reached', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_LOST', 'DECLINED', 'Does not want to be seen', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_LOST', 'ELSEWHERE', 'Followed up elsewhere', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_LOST', 'TOO_UNWELL', 'Too unwell to be seen', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('FOLLOW_UP_LOST', 'OTHER', 'Another reason, said in words', 9, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('RETURN_REASON', 'PROGRESSION', 'The disease has progressed', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('RETURN_REASON', 'NEW_NEUROLOGY', 'New neurological signs', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('RETURN_REASON', 'COMPLICATION', 'Complication of treatment', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('RETURN_REASON', 'PATIENT_DECLINED', 'The patient declined the plan', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('RETURN_REASON', 'NEW_RESULT', 'A new result changes the question', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('RETURN_REASON', 'OTHER', 'Another reason, said in the question', 9, 1, '2020-01-01T00:00:00Z', 'Default, to be approved');

grant select, insert on follow_up, follow_up_complication, follow_up_lost to spineboard_app;
