package org.spineboard.web.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.SiteDesk;
import org.spineboard.casefile.worklist.Worklist;
import org.spineboard.casefile.worklist.WorklistColumn;
import org.spineboard.casefile.worklist.WorklistFilter;
import org.spineboard.casefile.worklist.WorklistPreset;
import org.spineboard.casefile.worklist.WorklistQuery;
import org.spineboard.casefile.worklist.WorklistRow;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;
import org.spineboard.web.casefile.ListTrail;

/** Backs {@code worklist.xhtml}: one page of the list that the address names. */
@Named("worklist")
@ViewScoped
public class WorklistView implements Serializable {
    @Inject
    Worklist list;

    @Inject
    SiteDesk desk;

    @Inject
    WorkRailView rail;

    @Inject
    ListTrail trail;

    @Inject
    FacesContext faces;

    private ListAddress address = ListAddress.of(WorklistPreset.ALL_OPEN);
    private Page<WorklistRow> page = new Page<>(List.of(), 0);
    private long everything;
    private String name = "";
    private FilterChoices choices = FilterChoices.of(Map.of());
    private List<FilterWords.Phrase> words = List.of();
    private String sortedBy = "";
    private Map<String, ColumnHead> heads = Map.of();
    private @Nullable ListPager pager;

    @PostConstruct
    void load() {
        address = ListAddress.read(faces.getExternalContext().getRequestParameterValuesMap(), rail.home());
        name = rail.nameOf(address);
        Map<OrganisationCode, String> referrers = desk.referrers();
        choices = FilterChoices.of(referrers);
        words = FilterWords.of(address, referrers);
        sortedBy = FilterWords.of(address.effectiveSorts());
        PageRequest part = new PageRequest((address.page() - 1) * ListPager.ROWS, ListPager.ROWS);
        page = list.rows(new WorklistQuery(address.filter(), address.effectiveSorts(), part));
        everything = list.count(WorklistFilter.everything());
        heads = Arrays.stream(WorklistColumn.values())
                .collect(Collectors.toMap(WorklistColumn::name, column -> ColumnHead.of(column, address)));
        pager = ListPager.of(address, page.rows().size(), page.total());
        trail.remember(
                address.href(),
                name,
                page.rows().stream().map(WorklistRow::number).toList(),
                part.first(),
                page.total());
    }

    public String getName() {
        return name;
    }

    public List<WorklistRow> getRows() {
        return page.rows();
    }

    public long getTotal() {
        return page.total();
    }

    /** How many cases the person may see in all. */
    public long getEverything() {
        return everything;
    }

    public List<FilterWords.Phrase> getWords() {
        return words;
    }

    public WorklistFilter getFilter() {
        return address.filter();
    }

    public FilterChoices getChoices() {
        return choices;
    }

    /** The order in words. */
    public String getSortedBy() {
        return sortedBy;
    }

    public ListAddress getAddress() {
        return address;
    }

    public @Nullable ListPager getPager() {
        return pager;
    }

    /** Heads by the name of their column. */
    public Map<String, ColumnHead> getHeads() {
        return heads;
    }
}
