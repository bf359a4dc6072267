-- Owner of everything here is the migrating role; the application's role gets only what each line below grants.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
comment on function refuse_change() is 'Trigger of append-only tables: what is written stays, also for the owner.';

create table organisation (
    code      text not null,
    name      text not null,
    kind      text not null,
    refers_to text,
    constraint pk_organisation primary key (code),
    constraint fk_organisation_refers_to foreign key (refers_to) references organisation (code),
    constraint ck_organisation_code check (code ~ '^[A-Z0-9]{2,12}$'),
    constraint ck_organisation_kind check (kind in ('CENTRE', 'HOSPITAL')),
    constraint ck_organisation_name check (char_length(name) between 1 and 100)
);
comment on table organisation is 'Centres receive referrals and run boards; hospitals refer to a centre.';

insert into organisation (code, name, kind, refers_to) values
    ('RSC', 'Regional Spine Centre', 'CENTRE', null),
    ('CSC', 'Coastal Spine Centre', 'CENTRE', null),
    ('NGH', 'Northfield General', 'HOSPITAL', 'RSC'),
    ('SAD', 'St Anne''s District', 'HOSPITAL', 'RSC');

create table on_call_contact (
    id       bigint generated always as identity,
    centre   text not null,
    position integer not null,
    duty     text not null,
    name     text not null,
    phone    text not null,
    constraint pk_on_call_contact primary key (id),
    constraint fk_on_call_contact_centre foreign key (centre) references organisation (code),
    constraint uq_on_call_contact_position unique (centre, position),
    constraint ck_on_call_contact_text check (
        char_length(duty) <= 100 and char_length(name) <= 100 and char_length(phone) <= 100)
);
comment on table on_call_contact is 'Whom to ring at a centre, in the order in which people are shown.';

insert into on_call_contact (centre, position, duty, name, phone) values
    ('RSC', 1, 'MSCC coordinator', 'Coordinator on call', '01632 960 112'),
    ('RSC', 2, 'Spine surgeon', 'Surgeon on call', '01632 960 140'),
    ('RSC', 3, 'Clinical oncologist', 'Oncologist on call', '01632 960 141'),
    ('RSC', 4, 'MRI', 'Radiology, until 20:00, then on call', '01632 960 155'),
    ('CSC', 1, 'MSCC coordinator', 'Coordinator on call', '01632 960 212'),
    ('CSC', 2, 'Spine surgeon', 'Surgeon on call', '01632 960 240');

create table staff_member (
    subject      text not null,
    username     text not null,
    display_name text not null,
    organisation text not null,
    roles        text[] not null,
    seen_at      timestamptz not null,
    constraint pk_staff_member primary key (subject)
);
create index ix_staff_member_organisation on staff_member (organisation, display_name);
comment on table staff_member is 'Colleagues as the identity provider described them when they last signed in.';

create table user_preference (
    subject text not null,
    theme   text not null,
    density text not null,
    constraint pk_user_preference primary key (subject),
    constraint ck_user_preference_theme check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    constraint ck_user_preference_density check (density in ('COMFORTABLE', 'COMPACT'))
);
comment on table user_preference is 'Theme and density a person chose.';

create table audit_entry (
    id             bigint generated always as identity,
    recorded_at    timestamptz not null,
    action         text not null,
    actor_subject  text not null,
    actor_name     text not null,
    actor_roles    text not null,
    organisation   text not null,
    case_numbers   text[] not null,
    patient_ids    uuid[] not null,
    outcome        text not null,
    client_address text not null,
    session_hash   text not null,
    request_id     text not null,
    constraint pk_audit_entry primary key (id)
);
create index ix_audit_entry_case on audit_entry using gin (case_numbers);
create index ix_audit_entry_patient on audit_entry using gin (patient_ids);
comment on table audit_entry is 'Every act on a patient''s record; inserted and read, never changed, never emptied.';

create trigger tr_audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger tr_audit_entry_keep before truncate on audit_entry
    for each statement execute function refuse_change();

grant usage on schema public to spineboard_app;
grant select on organisation, on_call_contact to spineboard_app;
grant select, insert, update on staff_member, user_preference to spineboard_app;
grant select, insert on audit_entry to spineboard_app;
