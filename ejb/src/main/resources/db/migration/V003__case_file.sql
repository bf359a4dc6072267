-- Cases: where each stands, what happened to it, what it lacks, and the clocks that run on it.

create table case_counter (
    year integer not null,
    last bigint  not null,
    constraint pk_case_counter primary key (year),
    constraint ck_case_counter_last check (last >= 1)
);
comment on table case_counter is 'The last case number given out in each year.';

create table case_file (
    case_number              text        not null,
    version                  integer     not null,
    patient_id               uuid        not null,
    referral_id              uuid        not null,
    centre                   text        not null,
    referring_organisation   text        not null,
    submission               text        not null,
    status                   text        not null,
    status_since             timestamptz not null,
    track                    text        not null,
    urgency                  text,
    route                    text,
    suspected_at             timestamptz not null,
    suspected_at_approximate boolean     not null,
    t0                       timestamptz not null,
    acknowledged_at          timestamptz,
    submitted_at             timestamptz not null,
    owner_subject            text,
    owner_name               text,
    primary_key              text,
    headline                 text        not null,
    possible_duplicate       boolean     not null,
    continues                text,
    next_clock_rule          text,
    next_clock_version       integer,
    next_clock_started       timestamptz,
    next_clock_soon          timestamptz,
    next_clock_due           timestamptz,
    items_total              integer     not null,
    items_done               integer     not null,
    next_item_kind           text,
    next_item_detail         text,
    changed_at               timestamptz not null,
    changed_by               text        not null,
    constraint pk_case_file primary key (case_number),
    constraint uq_case_file_referral unique (referral_id),
    constraint fk_case_file_patient foreign key (patient_id) references patient (id),
    constraint fk_case_file_centre foreign key (centre) references organisation (code),
    constraint fk_case_file_referring foreign key (referring_organisation) references organisation (code),
    constraint fk_case_file_continues foreign key (continues) references case_file (case_number),
    constraint ck_case_file_number check (case_number ~ '^[0-9]{4}-[0-9]{4,7}$'),
    constraint ck_case_file_submission check (submission in ('FORM', 'INTERFACE')),
    constraint ck_case_file_status check (status in ('SUBMITTED', 'TRIAGE', 'AWAITING_INFO', 'WORKUP', 'READY',
        'LISTED', 'IN_DISCUSSION', 'DECIDED', 'PLANNED', 'IN_TREATMENT', 'FOLLOW_UP', 'CLOSED', 'REJECTED',
        'WITHDRAWN', 'DECEASED')),
    constraint ck_case_file_track check (track in ('ELECTIVE', 'EMERGENCY')),
    constraint ck_case_file_urgency check (urgency in ('EMERGENCY', 'URGENT', 'SOON', 'ROUTINE')),
    constraint ck_case_file_route check (route in ('FULL_DISCUSSION', 'STANDARD_OF_CARE', 'OUTSIDE_MEETING')),
    constraint ck_case_file_headline check (char_length(headline) <= 200),
    constraint ck_case_file_items check (items_done between 0 and items_total)
);
create index ix_case_file_patient on case_file (patient_id);
create index ix_case_file_centre_status on case_file (centre, status);
create index ix_case_file_referring on case_file (referring_organisation, status);
create index ix_case_file_next_clock on case_file (next_clock_due);
comment on table case_file is 'One patient''s way through the board: where it stands now. How it came there is in case_event.';
comment on column case_file.t0 is 'When what the present track is about was first suspected; suspected_at keeps the first suspicion of all.';
comment on column case_file.next_clock_due is 'When the clock that runs out next is due; worked out again with each change, for sorting.';

create table case_event (
    id            bigint generated always as identity,
    case_number   text        not null,
    step          integer     not null,
    kind          text        not null,
    move          text,
    from_status   text        not null,
    to_status     text        not null,
    track         text        not null,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    back_dated    boolean     not null,
    actor_subject text,
    actor_name    text        not null,
    actor_role    text,
    organisation  text        not null,
    reason_code   text,
    said          text,
    answerable    text,
    undoes        integer,
    constraint pk_case_event primary key (id),
    constraint uq_case_event_step unique (case_number, step),
    constraint fk_case_event_case foreign key (case_number) references case_file (case_number),
    constraint fk_case_event_undoes foreign key (case_number, undoes) references case_event (case_number, step),
    constraint fk_case_event_organisation foreign key (organisation) references organisation (code),
    constraint ck_case_event_kind check (kind in ('MOVE', 'UNDO', 'SUSPECTED', 'ACKNOWLEDGED', 'ITEMS_CLOSED')),
    constraint ck_case_event_move check ((kind in ('MOVE', 'UNDO')) = (move is not null)),
    constraint ck_case_event_undoes check ((kind = 'UNDO') = (undoes is not null)),
    constraint ck_case_event_times check (occurred_at <= recorded_at),
    constraint ck_case_event_said check (char_length(said) <= 4000)
);
comment on table case_event is 'Everything that happened to a case, at its clinical time and when it was written down; only ever added to.';
comment on column case_event.undoes is 'Step of the event that this one takes back.';

create trigger tr_case_event_append_only before update or delete on case_event
    for each row execute function refuse_change();
create trigger tr_case_event_keep before truncate on case_event
    for each statement execute function refuse_change();

create table open_item (
    id                   uuid        not null,
    case_number          text        not null,
    kind                 text        not null,
    detail               text        not null,
    gate                 text        not null,
    owed_by_organisation text        not null,
    owed_by_role         text,
    owed_by_person       text,
    four_eyes            boolean     not null,
    state                text        not null,
    opened_at            timestamptz not null,
    opened_by_subject    text,
    due_at               timestamptz not null,
    closed_at            timestamptz,
    closed_by            text,
    constraint pk_open_item primary key (id),
    constraint fk_open_item_case foreign key (case_number) references case_file (case_number),
    constraint fk_open_item_organisation foreign key (owed_by_organisation) references organisation (code),
    constraint ck_open_item_kind check (kind in ('MINIMUM_DATA', 'ASKED_BACK', 'WORK_UP')),
    constraint ck_open_item_state check (state in ('OPEN', 'DONE', 'DROPPED')),
    constraint ck_open_item_closed check ((state = 'OPEN') = (closed_at is null)),
    constraint ck_open_item_detail check (char_length(detail) between 1 and 200)
);
create index ix_open_item_case on open_item (case_number);
create index ix_open_item_due on open_item (due_at) where state = 'OPEN';
comment on table open_item is 'What a case lacks, who owes it, until when, and what became of it.';

create table clock_rule (
    id             bigint generated always as identity,
    rule_key       text        not null,
    version        integer     not null,
    started_by     text        not null,
    stopped_by     text        not null,
    hours          text        not null,
    minutes        integer     not null,
    soon_percent   integer     not null,
    urgent_percent integer     not null,
    valid_from     timestamptz not null,
    approved_by    text        not null,
    constraint pk_clock_rule primary key (id),
    constraint uq_clock_rule_version unique (rule_key, version),
    constraint ck_clock_rule_hours check (hours in ('ELAPSED', 'WORKING')),
    constraint ck_clock_rule_minutes check (minutes > 0),
    constraint ck_clock_rule_percent check (0 <= urgent_percent and urgent_percent <= soon_percent and soon_percent <= 100)
);
comment on table clock_rule is 'Versions of the clocks'' rules; a clock keeps the version that was in force when it started.';

insert into clock_rule (rule_key, version, started_by, stopped_by, hours, minutes, soon_percent, urgent_percent, valid_from, approved_by) values
    ('TRIAGE_EMERGENCY', 1, 'EMERGENCY_RECEIVED', 'ACKNOWLEDGED', 'ELAPSED', 15, 50, 25, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TRIAGE_ELECTIVE', 1, 'RECEIVED', 'TRIAGED', 'WORKING', 240, 50, 25, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('MRI_MSCC_24H', 1, 'EMERGENCY_SUSPECTED', 'MRI_DONE', 'ELAPSED', 1440, 50, 25, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('MRI_PAIN_7D', 1, 'SUSPECTED', 'DECIDED', 'ELAPSED', 10080, 50, 25, '2020-01-01T00:00:00Z', 'Default, to be approved');

create table time_limit (
    id          bigint generated always as identity,
    limit_key   text        not null,
    version     integer     not null,
    hours       text        not null,
    minutes     integer     not null,
    valid_from  timestamptz not null,
    approved_by text        not null,
    constraint pk_time_limit primary key (id),
    constraint uq_time_limit_version unique (limit_key, version),
    constraint ck_time_limit_hours check (hours in ('ELAPSED', 'WORKING')),
    constraint ck_time_limit_minutes check (minutes > 0)
);
comment on table time_limit is 'Versions of times that are no clocks: how long an act may be taken back, until when something is owed.';

insert into time_limit (limit_key, version, hours, minutes, valid_from, approved_by) values
    ('UNDO', 1, 'ELAPSED', 10, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('ASKED_BACK', 1, 'ELAPSED', 1440, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('MINIMUM_DATA', 1, 'WORKING', 960, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('MINIMUM_DATA_EMERGENCY', 1, 'ELAPSED', 120, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('WORK_UP', 1, 'WORKING', 1440, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('WORK_UP_EMERGENCY', 1, 'ELAPSED', 1440, '2020-01-01T00:00:00Z', 'Default, to be approved');

create table working_hours (
    version     integer     not null,
    days        text        not null,
    opens       text        not null,
    closes      text        not null,
    valid_from  timestamptz not null,
    approved_by text        not null,
    constraint pk_working_hours primary key (version),
    constraint ck_working_hours_times check (
        opens ~ '^[0-2][0-9]:[0-5][0-9]$' and closes ~ '^[0-2][0-9]:[0-5][0-9]$' and opens < closes)
);
comment on table working_hours is 'Versions of the office hours that working-time clocks count, in the site''s own time.';

create table working_holiday (
    version integer not null,
    day     date    not null,
    constraint pk_working_holiday primary key (version, day),
    constraint fk_working_holiday_version foreign key (version) references working_hours (version)
);
comment on table working_holiday is 'Days on which the office is closed all the same.';

insert into working_hours (version, days, opens, closes, valid_from, approved_by) values
    (1, 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', '09:00', '17:00', '2020-01-01T00:00:00Z', 'Default, to be approved');

create table work_up_part (
    id           bigint generated always as identity,
    part         text        not null,
    owed_by_role text        not null,
    valid_from   timestamptz not null,
    valid_until  timestamptz,
    approved_by  text        not null,
    constraint pk_work_up_part primary key (id),
    constraint uq_work_up_part_from unique (part, valid_from)
);
comment on table work_up_part is 'What every accepted case needs before it goes to the board, and which role at the centre owes it.';

insert into work_up_part (part, owed_by_role, valid_from, approved_by) values
    ('MRI_REPORT', 'RADIOLOGIST', '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('TISSUE', 'PATHOLOGIST', '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('OPINIONS', 'COORDINATOR', '2020-01-01T00:00:00Z', 'Default, to be approved');

create table picklist_entry (
    id          bigint generated always as identity,
    list        text        not null,
    code        text        not null,
    label       text        not null,
    position    integer     not null,
    version     integer     not null,
    valid_from  timestamptz not null,
    valid_until timestamptz,
    approved_by text        not null,
    constraint pk_picklist_entry primary key (id),
    constraint uq_picklist_entry_version unique (list, code, version),
    constraint ck_picklist_entry_label check (char_length(label) between 1 and 100)
);
comment on table picklist_entry is 'Versions of the choices people are given; an entry is ended and replaced, never changed.';

insert into picklist_entry (list, code, label, position, version, valid_from, approved_by) values
    ('REJECTION_REASON', 'NO_METASTASIS', 'No sign of a spinal metastasis', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('REJECTION_REASON', 'OTHER_PATHWAY', 'Belongs to another pathway', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('REJECTION_REASON', 'OTHER_CENTRE', 'Belongs to another centre', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('REJECTION_REASON', 'ALREADY_KNOWN', 'Already under the board for the same question', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('REJECTION_REASON', 'BEST_SUPPORTIVE_CARE', 'Supportive care agreed, no intervention wanted', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('REJECTION_REASON', 'OTHER', 'Another reason, given in the advice', 9, 1, '2020-01-01T00:00:00Z', 'Default, to be approved');

create table saved_view (
    id            uuid not null,
    owner_subject text not null,
    name          text not null,
    query         text not null,
    constraint pk_saved_view primary key (id),
    constraint uq_saved_view_name unique (owner_subject, name),
    constraint ck_saved_view_text check (char_length(name) between 1 and 100 and char_length(query) <= 4000)
);
comment on table saved_view is 'Lists that people keep under a name.';

create index ix_patient_full_name on patient using gin (lower(family_name || ' ' || given_names) gin_trgm_ops);

-- Both joins always find their one row. They are left joins all the same, because only those are left out of a query
-- that asks for nothing of theirs, such as a count or an order by clock.
create view worklist_row as
select c.case_number,
       c.patient_id,
       c.referral_id,
       c.centre,
       c.referring_organisation,
       o.name as referring_name,
       c.status,
       array_position(array['SUBMITTED', 'TRIAGE', 'AWAITING_INFO', 'WORKUP', 'READY', 'LISTED', 'IN_DISCUSSION',
           'DECIDED', 'PLANNED', 'IN_TREATMENT', 'FOLLOW_UP', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'DECEASED'],
           c.status) as status_rank,
       c.status_since,
       c.track,
       case c.track when 'EMERGENCY' then 1 else 2 end as track_rank,
       c.urgency,
       array_position(array['EMERGENCY', 'URGENT', 'SOON', 'ROUTINE'], c.urgency) as urgency_rank,
       c.t0,
       c.acknowledged_at,
       c.submitted_at,
       c.owner_subject,
       c.owner_name,
       c.primary_key,
       c.headline,
       c.possible_duplicate,
       c.next_clock_rule,
       c.next_clock_version,
       c.next_clock_started,
       c.next_clock_soon,
       c.next_clock_due,
       c.items_total,
       c.items_done,
       case c.items_total when 0 then 1.0::double precision
           else c.items_done::double precision / c.items_total end as readiness,
       c.next_item_kind,
       c.next_item_detail,
       c.version as case_version,
       p.family_name,
       p.given_names,
       lower(p.family_name || ' ' || p.given_names) as full_name,
       p.family_key,
       p.title,
       p.birth_date,
       p.died_on,
       p.nhs_number
from case_file c
left join patient p on p.id = c.patient_id
left join organisation o on o.code = c.referring_organisation;
comment on view worklist_row is 'Case, patient and referrer side by side, one row per case, for lists and search.';

grant select, insert, update on case_counter, case_file, open_item to spineboard_app;
grant select, insert on case_event to spineboard_app;
grant select, insert, update, delete on saved_view to spineboard_app;
grant select on clock_rule, time_limit, working_hours, working_holiday, work_up_part, picklist_entry, worklist_row
    to spineboard_app;
