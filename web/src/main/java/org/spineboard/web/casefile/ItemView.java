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
import org.spineboard.access.own.FormKey;
import org.spineboard.casefile.item.CaseItems;
import org.spineboard.casefile.item.CloseItem;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.web.draft.KeptForm;

/** Backs the page of one item that a case still lacks. */
@Named("itemPage")
@ViewScoped
public class ItemView implements Serializable {
    @Inject
    CaseItems items;

    @Inject
    CaseView page;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String id;

    @Inject
    KeptForm form;

    private @Nullable OpenItemRow item;

    @PostConstruct
    void load() {
        UUID wanted = CaseAddress.id(id);
        item = page.getOverview().items().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        form.open(new FormKey(page.getNumber(), "item/" + wanted));
    }

    /** Closes the item. */
    public void close() throws IOException {
        if (!form.has("as")) {
            form.problem("as", "casefile.item.asMissing");
        } else if (form.text("as").equals(ItemState.DROPPED.name()) && !form.has("note")) {
            form.problem("note", "casefile.item.noteMissing");
        } else {
            ItemState as = ItemState.valueOf(form.text("as"));
            items.close(new CloseItem(page.getNumber(), getItem().id(), as, form.text("note"), page.getVersion()));
            form.sent();
            page.show();
        }
    }

    public OpenItemRow getItem() {
        return Objects.requireNonNull(item);
    }

    /** How the item may be settled here. */
    public List<String> getChoices() {
        return Stream.of(ItemState.DONE, ItemState.DROPPED)
                .filter(state -> getItem().kind().maySettle(state, getItem().detail()))
                .map(ItemState::name)
                .toList();
    }

    public KeptForm getForm() {
        return form;
    }
}
