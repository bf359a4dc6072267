-- Which scores are shown although their table was not read in print.

create table score_setting (
    id                  uuid        not null,
    position            bigint      not null,
    score_key           text        not null,
    enabled             boolean     not null,
    reason              text        not null,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_score_setting primary key (id),
    constraint uq_score_setting_position unique (position),
    constraint fk_score_setting_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_score_setting_key check (score_key ~ '^[a-z][a-z0-9_]{1,39}$'),
    constraint ck_score_setting_reason check (char_length(reason) between 1 and 200),
    constraint ck_score_setting_role check (signed_role = 'ADMIN')
);
comment on table score_setting is 'Every turn of the switch of a score, by an administrator with a reason. Only ever added to; the highest position of a score holds.';

create trigger tr_score_setting_append_only before update or delete on score_setting
    for each row execute function refuse_change();
create trigger tr_score_setting_keep before truncate on score_setting
    for each statement execute function refuse_change();

grant select, insert on score_setting to spineboard_app;
