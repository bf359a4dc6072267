-- The board: meetings, seats, attendance, agenda, and the rules of quorum.

create table board_meeting (
    id              uuid        not null,
    version         integer     not null,
    centre          text        not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    place           text        not null,
    opening_minutes integer     not null,
    state           text        not null,
    frozen_at       timestamptz,
    opened_at       timestamptz,
    closed_at       timestamptz,
    changed_at      timestamptz not null,
    changed_by      text        not null,
    constraint pk_board_meeting primary key (id),
    constraint fk_board_meeting_centre foreign key (centre) references organisation (code),
    constraint ck_board_meeting_state check (state in ('PLANNED', 'OPEN', 'CLOSED', 'CANCELLED')),
    constraint ck_board_meeting_place check (char_length(place) between 1 and 100),
    constraint ck_board_meeting_opening check (opening_minutes between 0 and 60),
    constraint ex_board_meeting_overlap exclude using gist (
        centre with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED')
);
create index ix_board_meeting_starts on board_meeting (centre, starts_at);
comment on table board_meeting is 'The board''s meetings; the times between which cases are discussed are its capacity.';
comment on column board_meeting.frozen_at is 'When the coordinator froze the agenda; it is frozen at the cut-off in any case.';

create table board_seat (
    id         uuid    not null,
    meeting_id uuid    not null,
    role       text    not null,
    subject    text    not null,
    name       text    not null,
    covers     text,
    constraint pk_board_seat primary key (id),
    constraint uq_board_seat_person unique (meeting_id, role, subject),
    constraint fk_board_seat_meeting foreign key (meeting_id) references board_meeting (id),
    constraint ck_board_seat_name check (char_length(name) between 1 and 200 and char_length(covers) <= 200)
);
comment on table board_seat is 'Who is expected at a meeting, for which specialty; who covers for whom.';

create table board_attendance (
    id          bigint generated always as identity,
    seat_id     uuid        not null,
    meeting_id  uuid        not null,
    kind        text        not null,
    at          timestamptz not null,
    recorded_by text        not null,
    constraint pk_board_attendance primary key (id),
    constraint fk_board_attendance_seat foreign key (seat_id) references board_seat (id),
    constraint fk_board_attendance_meeting foreign key (meeting_id) references board_meeting (id),
    constraint ck_board_attendance_kind check (kind in ('IN', 'OUT'))
);
create index ix_board_attendance_meeting on board_attendance (meeting_id, id);
comment on table board_attendance is 'Who came and who left, when; quorum is worked out from it. Only ever added to.';

create trigger tr_board_attendance_append_only before update or delete on board_attendance
    for each row execute function refuse_change();
create trigger tr_board_attendance_keep before truncate on board_attendance
    for each statement execute function refuse_change();

create table agenda_item (
    id              uuid        not null,
    meeting_id      uuid        not null,
    case_number     text        not null,
    position        integer     not null,
    part            text        not null,
    minutes         integer     not null,
    asks_systemic   boolean     not null,
    asks_pathology  boolean     not null,
    urgent_reason   text,
    state           text        not null,
    listed_at       timestamptz not null,
    listed_by       text        not null,
    constraint pk_agenda_item primary key (id),
    constraint uq_agenda_item_position unique (meeting_id, position) deferrable initially deferred,
    constraint fk_agenda_item_meeting foreign key (meeting_id) references board_meeting (id),
    constraint fk_agenda_item_case foreign key (case_number) references case_file (case_number),
    constraint ck_agenda_item_part check (part in ('RATIFY', 'CONFLICT', 'COMPLEX', 'AGREED', 'OTHER')),
    constraint ck_agenda_item_state check (state in ('LISTED', 'IN_DISCUSSION', 'DECIDED', 'DEFERRED')),
    constraint ck_agenda_item_minutes check (minutes between 1 and 60),
    constraint ck_agenda_item_reason check (char_length(urgent_reason) between 1 and 200)
);
create index ix_agenda_item_case on agenda_item (case_number);
create unique index uq_agenda_item_open on agenda_item (case_number) where state in ('LISTED', 'IN_DISCUSSION');
comment on table agenda_item is 'A case on a meeting''s agenda; a case is on one agenda at a time.';
comment on column agenda_item.asks_systemic is 'Whether the case has a question of systemic therapy, so that a medical oncologist is needed.';
comment on column agenda_item.asks_pathology is 'Whether tissue is new or absent, so that a pathologist is needed.';
comment on column agenda_item.urgent_reason is 'Why the case was added after the agenda was frozen.';

create table quorum_rule (
    id          bigint generated always as identity,
    version     integer     not null,
    role        text        not null,
    needed      text        not null,
    valid_from  timestamptz not null,
    approved_by text        not null,
    constraint pk_quorum_rule primary key (id),
    constraint uq_quorum_rule_role unique (version, role),
    constraint ck_quorum_rule_needed check (needed in ('ALWAYS', 'FOR_SYSTEMIC', 'FOR_PATHOLOGY', 'ASKED'))
);
comment on table quorum_rule is 'Versions of who must be there: for every case, for some, or asked for and missed without stopping a decision.';

insert into quorum_rule (version, role, needed, valid_from, approved_by) values
    (1, 'SPINE_SURGEON', 'ALWAYS', '2020-01-01T00:00:00Z', 'Default, to be approved'),
    (1, 'RAD_ONCOLOGIST', 'ALWAYS', '2020-01-01T00:00:00Z', 'Default, to be approved'),
    (1, 'RADIOLOGIST', 'ALWAYS', '2020-01-01T00:00:00Z', 'Default, to be approved'),
    (1, 'COORDINATOR', 'ALWAYS', '2020-01-01T00:00:00Z', 'Default, to be approved'),
    (1, 'MED_ONCOLOGIST', 'FOR_SYSTEMIC', '2020-01-01T00:00:00Z', 'Default, to be approved'),
    (1, 'PATHOLOGIST', 'FOR_PATHOLOGY', '2020-01-01T00:00:00Z', 'Default, to be approved'),
    (1, 'PALLIATIVE', 'ASKED', '2020-01-01T00:00:00Z', 'Default, to be approved'),
    (1, 'CNS', 'ASKED', '2020-01-01T00:00:00Z', 'Default, to be approved');

insert into time_limit (limit_key, version, hours, minutes, valid_from, approved_by) values
    ('LISTING_CUT_OFF', 1, 'ELAPSED', 1440, '2020-01-01T00:00:00Z', 'Default, to be approved');

grant select, insert, update on board_meeting, agenda_item to spineboard_app;
grant select, insert, delete on board_seat to spineboard_app;
grant delete on agenda_item to spineboard_app;
grant select, insert on board_attendance to spineboard_app;
grant select on quorum_rule to spineboard_app;
