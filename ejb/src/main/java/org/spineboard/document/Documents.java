package org.spineboard.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.document.check.DocumentCheck;
import org.spineboard.document.check.Passed;
import org.spineboard.imaging.study.StudyBook;
import org.spineboard.patient.NhsNumber;
import org.spineboard.patient.PatientIndex;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Signature;

/** The files of a case: lists them, hands them out, takes new ones, and lets a wrong one be withdrawn. */
@Stateless
public class Documents {
    @Inject
    CaseLedger ledger;

    @Inject
    DocumentBook book;

    @Inject
    DocumentCheck check;

    @Inject
    StudyBook studies;

    @Inject
    PatientIndex patients;

    @Inject
    CurrentUser user;

    /** The documents of the case, newest first. */
    @Act(Action.DOCUMENT_READ)
    public List<DocumentRow> list(CaseNumber number) {
        CasePlace place = ledger.place(number);
        return book.ofCase(place.number());
    }

    /** A document with its content. */
    @Act(Action.DOCUMENT_READ)
    public DocumentFile open(UUID id) {
        return book.open(id);
    }

    /** A page of a PDF as a picture. */
    @Act(Action.DOCUMENT_READ)
    public PagePicture page(UUID id, int page) {
        DocumentFile file = book.open(id);
        if (file.document().type() != SniffedType.PDF) {
            throw DocumentRefused.unknown();
        }
        return new PagePicture(file.document(), page, check.picture(file.bytes(), page));
    }

    /** Stores a file that passes all checks; one that is there already is not stored again. */
    @Act(Action.DOCUMENT_STORE)
    public StoredAs store(StoreDocument order) {
        CasePlace place = ledger.place(order.number());
        Passed passed = check.passed(order, numberOf(place));
        if (order.study() != null) {
            studies.mustHave(order.number(), order.study());
        }
        String digest = sha256(order.bytes());
        CaseChange change = ledger.change(order.number());
        Optional<DocumentRow> before = book.same(order.number(), digest);
        if (before.isPresent()) {
            return new StoredAs(before.get(), true);
        }
        Document document = new Document(order, passed, digest, Signature.of(user.caller(), change.now()));
        book.add(document);
        book.flush();
        book.add(new DocumentContent(document.id(), order.number(), order.bytes()));
        DocumentRow row = document.row(null);
        change.record(Happening.of(Topic.DOCUMENT_STORED, row.id(), change.now(), row.name()));
        change.keep();
        return new StoredAs(row, false);
    }

    /** Says that a document is the wrong one. */
    @Act(Action.DOCUMENT_WITHDRAW)
    public DocumentRow withdraw(WithdrawDocument order) {
        String reason = Text.paragraph(order.reason(), Text.LONG);
        if (reason.isEmpty()) {
            throw DocumentRefused.withoutReason();
        }
        CaseChange change = ledger.change(order.number());
        DocumentRow row = book.one(order.number(), order.document());
        if (row.withdrawn() != null) {
            throw DocumentRefused.withdrawnAlready();
        }
        book.add(new Withdrawal(order, reason, Signature.of(user.caller(), change.now())));
        book.flush();
        change.record(Happening.of(Topic.DOCUMENT_WITHDRAWN, row.id(), change.now(), reason));
        change.keep();
        return book.one(order.number(), order.document());
    }

    private @Nullable NhsNumber numberOf(CasePlace place) {
        return patients.get(place.patient()).nhsNumber();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
