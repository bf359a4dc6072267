package org.spineboard.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.casefile.item.CaseItems;
import org.spineboard.casefile.item.CloseItem;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.web.frame.FieldErrors;

/** Backs the page of one item that a case still lacks. */
@Named("itemPage")
@ViewScoped
public class ItemView implements Serializable {
    @Inject
    CaseItems items;

    @Inject
    CaseView page;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String id;

    private @Nullable OpenItemRow item;
    private @Nullable ItemState as;
    private @Nullable String note;

    @PostConstruct
    void load() {
        UUID wanted = CaseAddress.id(id);
        item = page.getOverview().items().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    /** Closes the item. */
    public void close() throws IOException {
        if (as == null) {
            fieldErrors.add("as", "casefile.item.asMissing");
        } else if (as == ItemState.DROPPED && note == null) {
            fieldErrors.add("note", "casefile.item.noteMissing");
        } else {
            String words = note == null ? "" : note;
            items.close(new CloseItem(page.getNumber(), getItem().id(), as, words, page.getVersion()));
            page.show();
        }
    }

    public OpenItemRow getItem() {
        return Objects.requireNonNull(item);
    }

    /** How the item may be settled here. */
    public List<ItemState> getChoices() {
        return Stream.of(ItemState.DONE, ItemState.DROPPED)
                .filter(state -> getItem().kind().maySettle(state, getItem().detail()))
                .toList();
    }

    public @Nullable ItemState getAs() {
        return as;
    }

    public void setAs(@Nullable ItemState as) {
        this.as = as;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
