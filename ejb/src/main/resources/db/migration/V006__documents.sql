-- Files of a case. Nothing here is ever changed; a wrong file is withdrawn and stays.

create table document (
    id                  uuid        not null,
    case_number         text        not null,
    study_id            uuid,
    name                text        not null,
    type                text        not null,
    size                bigint      not null,
    sha256              text        not null,
    pages               integer,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_document primary key (id),
    constraint uq_document_case unique (id, case_number),
    constraint uq_document_content unique (case_number, sha256),
    constraint fk_document_case foreign key (case_number) references case_file (case_number),
    constraint ck_document_name check (char_length(name) between 1 and 200),
    constraint ck_document_type check (type in ('PDF', 'PNG', 'JPEG', 'DICOM')),
    constraint ck_document_size check (size between 1 and 52428800),
    constraint ck_document_pages check ((type = 'PDF') = (pages is not null) and pages between 1 and 2000),
    constraint ck_document_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table document is 'A file of a case: what it is called, what it is, who stored it; what is in it stands in document_content.';
comment on column document.pages is 'How many pages a PDF has.';
comment on column document.study_id is 'The imaging study it belongs to, if to one.';

create table document_content (
    document_id uuid  not null,
    case_number text  not null,
    bytes       bytea not null,
    constraint pk_document_content primary key (document_id),
    constraint fk_document_content_document foreign key (document_id, case_number) references document (id, case_number)
);
comment on table document_content is 'The bytes of a document, apart from it so that lists do not read them.';

create table document_withdrawal (
    document_id         uuid        not null,
    case_number         text        not null,
    reason              text        not null,
    signed_by_subject   text        not null,
    signed_by           text        not null,
    signed_role         text        not null,
    signed_organisation text        not null,
    signed_at           timestamptz not null,
    constraint pk_document_withdrawal primary key (document_id),
    constraint fk_document_withdrawal_document foreign key (document_id, case_number)
        references document (id, case_number),
    constraint ck_document_withdrawal_reason check (char_length(reason) between 1 and 4000)
);
create index ix_document_withdrawal_case on document_withdrawal (case_number);
comment on table document_withdrawal is 'Who said, with which reason, that a document is the wrong one.';

create trigger tr_document_append_only before update or delete on document
    for each row execute function refuse_change();
create trigger tr_document_keep before truncate on document
    for each statement execute function refuse_change();
create trigger tr_document_content_append_only before update or delete on document_content
    for each row execute function refuse_change();
create trigger tr_document_content_keep before truncate on document_content
    for each statement execute function refuse_change();
create trigger tr_document_withdrawal_append_only before update or delete on document_withdrawal
    for each row execute function refuse_change();
create trigger tr_document_withdrawal_keep before truncate on document_withdrawal
    for each statement execute function refuse_change();

grant select, insert on document, document_content, document_withdrawal to spineboard_app;
