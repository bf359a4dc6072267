package org.spineboard.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.access.own.FormKey;
import org.spineboard.document.DocumentRow;
import org.spineboard.document.Documents;
import org.spineboard.document.WithdrawDocument;
import org.spineboard.document.check.DocumentCheck;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.draft.KeptForm;
import org.spineboard.web.frame.Words;

/** Backs the documents of a case: the list with the drop zone, and the page on which one is withdrawn. */
@Named("caseDocuments")
@ViewScoped
public class DocumentsView implements Serializable {
    private static final Rights RIGHTS = Rights.packed();
    private static final int MOST_PAGES = 20;
    private static final long KILO = 1024;

    @Inject
    Documents documents;

    @Inject
    CurrentUser user;

    @Inject
    FacesContext faces;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String part;

    @Inject
    KeptForm form;

    private List<DocumentRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = documents.list(CaseAddress.number(number));
        if (part != null) {
            form.open(new FormKey(CaseAddress.number(number), "document/" + CaseAddress.id(part)));
        }
    }

    /** Reads the list again, after files were handed in. */
    public void reload() {
        load();
    }

    /** Says that a document is the wrong one. */
    public void withdraw() throws IOException {
        if (form.has("reason")) {
            documents.withdraw(new WithdrawDocument(
                    CaseAddress.number(number), getDocument().id(), form.text("reason")));
            form.sent();
            faces.getExternalContext().redirect(CaseAddress.of(CaseAddress.number(number)) + "/documents");
        } else {
            form.problem("reason", "document.withdraw.reasonMissing");
        }
    }

    /** The document the address names. */
    public DocumentRow getDocument() {
        UUID wanted = CaseAddress.id(part);
        return rows.stream()
                .filter(row -> row.id().equals(wanted) && row.withdrawn() == null && isStorer())
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    /** The documents that belong to a study and hold. */
    public List<DocumentRow> of(UUID study) {
        return rows.stream()
                .filter(row -> study.equals(row.study()) && row.withdrawn() == null)
                .toList();
    }

    /** The pages of a PDF that are shown in place: the first ones. */
    public List<Integer> pages(DocumentRow row) {
        return IntStream.rangeClosed(1, Math.min(MOST_PAGES, row.pages()))
                .boxed()
                .toList();
    }

    /** How large a document is, in words. */
    public String size(DocumentRow row) {
        long kilo = Math.max(1, row.size() / KILO);
        return kilo < KILO ? Words.of("document.kilobytes", kilo) : Words.of("document.megabytes", kilo / KILO);
    }

    public List<DocumentRow> getRows() {
        return rows;
    }

    /** Whether the address names the list. */
    public boolean isList() {
        return part == null;
    }

    public boolean isStorer() {
        return RIGHTS.allow(user.caller(), Action.DOCUMENT_STORE);
    }

    public int getMostBytes() {
        return DocumentCheck.MOST_BYTES;
    }

    public KeptForm getForm() {
        return form;
    }
}
