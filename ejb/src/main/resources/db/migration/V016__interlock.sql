-- Interlocks: the versions of the rules, and which of them ran at which step.

create table interlock_rule (
    id          bigint generated always as identity,
    rule_key    text        not null,
    version     integer     not null,
    enabled     boolean     not null,
    severity    text        not null,
    owner       text        not null,
    text        text        not null,
    source      text        not null,
    parameters  text        not null,
    valid_from  timestamptz not null,
    approved_by text        not null,
    constraint pk_interlock_rule primary key (id),
    constraint uq_interlock_rule_version unique (rule_key, version),
    constraint ck_interlock_rule_key check (rule_key ~ '^[A-Z][A-Z_]{2,49}$'),
    constraint ck_interlock_rule_version check (version > 0),
    constraint ck_interlock_rule_severity check (severity in ('PRIORITY', 'HIGH')),
    constraint ck_interlock_rule_texts check (
        char_length(owner) between 1 and 100 and char_length(text) between 1 and 4000
        and char_length(source) between 1 and 4000 and char_length(parameters) <= 4000
        and char_length(approved_by) between 1 and 100)
);
comment on table interlock_rule is 'Versions of the interlocks as they were approved: what they warn of, from which source, with which parameters, on or off. Only ever added to; of those whose time has come the highest version holds.';
comment on column interlock_rule.parameters is 'The numbers and words the rule works with, one in a line: name=value.';

insert into interlock_rule (rule_key, version, enabled, severity, owner, text, source, parameters, valid_from, approved_by) values
    ('TISSUE_BEFORE_STEROID', 1, true, 'HIGH', 'Medical oncology',
     'Lymphoma or myeloma is possible, or the primary is unknown, and there is no tissue: a steroid may make the diagnosis impossible.',
     'SW London MSCC flow chart; NICE NG234',
     E'steroids=dexamethasone, prednisolone, prednisone, methylprednisolone, hydrocortisone, betamethasone\nwaivers_with_diagnosis=HISTOLOGY_KNOWN, OTHER_DIAGNOSIS',
     '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('REIRRADIATION_OVERLAP', 1, true, 'HIGH', 'Clinical oncology',
     'A level of this part was irradiated before.',
     'Sahgal 2021 (HyTEC); Nieder 2006',
     'margin_levels=0',
     '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('BLEEDING_BEFORE_PROCEDURE', 1, true, 'HIGH', 'Spine surgery',
     'A drug against clotting, few platelets or a high INR before a biopsy or an operation. A warning, never a block: cord compression is urgent.',
     'PAUSE 2019; local defaults',
     E'platelets_below=100\ninr_from=1.5\ndays_valid=7',
     '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('ANTI_ANGIOGENIC_BEFORE_SURGERY', 1, true, 'HIGH', 'Medical oncology',
     'A drug against the growth of vessels was given too short a time before the operation: bleeding, and wounds that do not heal.',
     'Product information of the drugs',
     'days_by_drug=bevacizumab 28, axitinib 2, pazopanib 7, lenvatinib 7, sorafenib 10, sunitinib 21, cabozantinib 21',
     '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('MRI_CONTRAINDICATED', 1, true, 'HIGH', 'Radiology',
     'Something may speak against an MRI: clear it up first, or ask for a CT of the whole spine in its place.',
     'NICE NG234, 1.5',
     'words_for_nothing=none, no, nil, nothing, none known, no implants, nkda',
     '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('STEROID_STOP_DATE', 1, true, 'PRIORITY', 'Clinical oncology',
     'A steroid was begun and nobody has said until when, or its full dose goes on for long after the treatment has begun.',
     'NICE NG234, 1.8; days: local default',
     E'steroids=dexamethasone, prednisolone, prednisone, methylprednisolone, hydrocortisone, betamethasone\nfull_dose_mg=16\ndays_after_start=7',
     '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('SINS_NEEDS_SURGEON', 1, true, 'HIGH', 'Spine surgery',
     'A lesion may be unstable and no surgeon has given an opinion: radiotherapy alone may not be enough.',
     'Fisher 2010; Fourney 2011',
     'total_from=7',
     '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('EMBOLISATION_QUESTION', 1, true, 'PRIORITY', 'Spine surgery',
     'A tumour full of vessels is to be opened, and nobody has said whether it is embolised first.',
     'Local default after published series',
     E'primaries=KIDNEY, THYROID, LIVER\nhistologies=renal, thyroid, hepatocellular, paraganglioma, neuroendocrine, angiosarcoma, solitary fibrous',
     '2020-01-01T00:00:00Z', 'Default, to be approved');

create table interlock_run (
    id                  uuid        not null,
    run_id              uuid        not null,
    case_number         text        not null,
    step                text        not null,
    rule_key            text        not null,
    rule_version        integer     not null,
    severity            text        not null,
    outcome             text        not null,
    sentences           text        not null,
    passed              boolean     not null,
    reason_code         text,
    reason_words        text,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_interlock_run primary key (id),
    constraint uq_interlock_run_rule unique (run_id, rule_key),
    constraint fk_interlock_run_case foreign key (case_number) references case_file (case_number),
    constraint fk_interlock_run_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_interlock_run_step check (step in ('SIGN_RADIATION', 'SIGN_SYSTEMIC', 'SIGN_STABILISATION',
        'SIGN_SUPPORTIVE', 'ASK_BIOPSY', 'TAKE_BIOPSY', 'REQUEST_MRI')),
    constraint ck_interlock_run_severity check (severity in ('PRIORITY', 'HIGH')),
    constraint ck_interlock_run_outcome check (outcome in ('CLEAR', 'FIRED', 'CANNOT_TELL', 'OFF', 'FAILED')),
    constraint ck_interlock_run_reason check (
        (reason_code is not null) = (passed and outcome in ('FIRED', 'FAILED'))
        and (reason_code is null) = (reason_words is null)),
    constraint ck_interlock_run_words check (char_length(reason_words) between 1 and 4000)
);
create index ix_interlock_run_case on interlock_run (case_number);
create index ix_interlock_run_rule on interlock_run (rule_key, rule_version);
comment on table interlock_run is 'Which rules ran at a step, in which version, and what they said; nobody passes one that fired or failed without a reason. Only ever added to.';
comment on column interlock_run.run_id is 'What all rules that were asked at the same moment have in common.';
comment on column interlock_run.rule_version is 'Of the rule that was in force; 0 when none was, and the rule failed.';
comment on column interlock_run.passed is 'Whether the step was taken; false when the person was stopped.';
comment on column interlock_run.sentences is 'What the rule said, as JSON: keys of words, what stands in their places, and where in the case it rests.';

create table rule_edition (
    id         bigint generated always as identity,
    changed_at timestamptz not null,
    constraint pk_rule_edition primary key (id)
);
comment on table rule_edition is 'A row whenever a rule has gained a version, so that every node knows when to read the rules anew.';

create table rule_proposal (
    id                  uuid        not null,
    kind                text        not null,
    rule_key            text        not null,
    version             integer     not null,
    said                text        not null,
    valid_from          timestamptz,
    reason              text        not null,
    source              text        not null,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_rule_proposal primary key (id),
    constraint fk_rule_proposal_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_rule_proposal_kind check (kind in ('INTERLOCK', 'CLOCK_RULE', 'TIME_LIMIT', 'PICKLIST')),
    constraint ck_rule_proposal_texts check (
        char_length(reason) between 1 and 4000 and char_length(source) between 1 and 4000)
);
comment on table rule_proposal is 'A version of a rule or limit as an administrator proposed it. Only ever added to.';
comment on column rule_proposal.said is 'What the version says, as JSON, by the names of its kind.';

create table rule_verdict (
    proposal_id         uuid        not null,
    approved            boolean     not null,
    affected            integer     not null,
    words               text,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_rule_verdict primary key (proposal_id),
    constraint fk_rule_verdict_proposal foreign key (proposal_id) references rule_proposal (id),
    constraint fk_rule_verdict_organisation foreign key (signed_organisation) references organisation (code),
    constraint ck_rule_verdict_words check (approved or words is not null),
    constraint ck_rule_verdict_texts check (char_length(words) between 1 and 4000)
);
comment on table rule_verdict is 'What a second person said to a proposed version. Only ever added to.';
comment on column rule_verdict.affected is 'For how many open cases the rule would have said something else when it was approved.';

create function refuse_own_verdict() returns trigger language plpgsql as $$
begin
    if exists (select 1 from rule_proposal p
               where p.id = new.proposal_id and p.signed_by_subject = new.signed_by_subject) then
        raise exception 'Who proposes a version is not who decides on it' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger tr_rule_verdict_second before insert on rule_verdict
    for each row execute function refuse_own_verdict();

do $$
declare kept text;
begin
    foreach kept in array array['interlock_rule', 'interlock_run', 'rule_edition', 'rule_proposal', 'rule_verdict'] loop
        execute format('create trigger tr_%1$s_append_only before update or delete on %1$s '
                       'for each row execute function refuse_change()', kept);
        execute format('create trigger tr_%1$s_keep before truncate on %1$s '
                       'for each statement execute function refuse_change()', kept);
    end loop;
end $$;

insert into picklist_entry (list, code, label, position, version, valid_from, approved_by) values
    ('INTERLOCK_OVERRIDE', 'CANNOT_WAIT', 'Cannot wait', 1, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('INTERLOCK_OVERRIDE', 'BENEFIT', 'The benefit is greater than the risk', 2, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('INTERLOCK_OVERRIDE', 'DISCUSSED', 'Discussed with the specialist responsible', 3, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('INTERLOCK_OVERRIDE', 'SEEN_TO', 'Seen to already', 4, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('INTERLOCK_OVERRIDE', 'OUT_OF_DATE', 'What the record says is out of date', 5, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('INTERLOCK_OVERRIDE', 'NOT_THIS_PATIENT', 'Does not hold for this patient', 6, 1, '2020-01-01T00:00:00Z', 'Default, to be approved'),
    ('INTERLOCK_OVERRIDE', 'OTHER', 'Another reason, given in words', 9, 1, '2020-01-01T00:00:00Z', 'Default, to be approved');

grant select, insert on interlock_run to spineboard_app;
grant select, insert on interlock_rule, rule_edition, rule_proposal, rule_verdict to spineboard_app;
grant insert on clock_rule, time_limit, picklist_entry to spineboard_app;
