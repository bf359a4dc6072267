package org.spineboard.web.worklist;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.worklist.Sort;
import org.spineboard.casefile.worklist.WorklistColumn;
import org.spineboard.casefile.worklist.WorklistFilter;
import org.spineboard.casefile.worklist.WorklistFilter.ClockFacet;
import org.spineboard.casefile.worklist.WorklistFilter.Owner;
import org.spineboard.casefile.worklist.WorklistPreset;
import org.spineboard.shared.OrganisationCode;

/**
 * A list's state, which is its address and nothing else: whoever opens the address sees the same list. A view that comes
 * with the role is named; any other filter is spelt out. What an address says that is not understood is left out, and
 * the words above the list tell what is shown in the end.
 *
 * @param view the built-in view, null where the filter is spelt out
 * @param saved the person's own view this address was opened by, null for none
 * @param sorts the order asked for; empty takes the usual one
 * @param page from 1
 */
public record ListAddress(
        @Nullable WorklistPreset view,
        WorklistFilter filter,
        @Nullable UUID saved,
        List<Sort> sorts,
        int page) implements Serializable {
    static final int MOST_SORTS = 3;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F-]{36}");
    private static final Pattern CODE_FORM = Pattern.compile("[A-Z0-9]{2,12}");
    private static final Pattern NUMBER_FORM = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Map<String, Boolean> MISSING = Map.of("yes", true, "no", false);
    private static final Set<CaseStatus> OPEN = Arrays.stream(CaseStatus.values())
            .filter(status -> !status.isEnd())
            .collect(Collectors.toUnmodifiableSet());
    private static final int MOST_TEXT = 100;

    /** Reads an address; one that names neither view nor filter shows {@code home}. */
    static ListAddress read(Map<String, String[]> params, WorklistPreset home) {
        List<Sort> sorts = sorts(params);
        UUID saved = first(params, "saved")
                .filter(UUID_FORM.asMatchPredicate())
                .map(UUID::fromString)
                .orElse(null);
        int page = first(params, "page")
                .filter(NUMBER_FORM.asMatchPredicate())
                .map(Integer::valueOf)
                .orElse(1);
        if (params.containsKey("filter")) {
            return new ListAddress(null, filter(params), saved, sorts, page);
        }
        WorklistPreset view = one(WorklistPreset.class, params, "view").orElse(home);
        return new ListAddress(view, view.query(), null, sorts, page);
    }

    /** A person's own view; kept addresses may be older than today's choices, so they are read like any other. */
    static ListAddress kept(String query, UUID id) {
        Map<String, String[]> params = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2) {
                params.put(pair[0], new String[] {URLDecoder.decode(pair[1], StandardCharsets.UTF_8)});
            }
        }
        return read(params, WorklistPreset.ALL_OPEN).savedAs(id);
    }

    /** The built-in view at its beginning. */
    static ListAddress of(WorklistPreset view) {
        return new ListAddress(view, view.query(), null, List.of(), 1);
    }

    /** Every case, in the same order. */
    public ListAddress cleared() {
        return new ListAddress(null, WorklistFilter.everything(), null, sorts, 1);
    }

    ListAddress at(int newPage) {
        return new ListAddress(view, filter, saved, sorts, newPage);
    }

    /** The same list with its filter spelt out, so that it outlives a change of the built-in view. */
    ListAddress spelt() {
        return new ListAddress(null, filter, saved, sorts, 1);
    }

    /** The same list as a person's own view. */
    ListAddress savedAs(@Nullable UUID id) {
        return new ListAddress(null, filter, id, sorts, 1);
    }

    /**
     * The same list sorted by this column before all else; the former order settles ties. A column that comes first
     * already is turned round.
     */
    ListAddress sortedBy(WorklistColumn column) {
        List<Sort> now = effectiveSorts();
        boolean turn =
                !now.isEmpty() && now.get(0).column() == column && now.get(0).ascending();
        List<Sort> next = new ArrayList<>();
        next.add(new Sort(column, !turn));
        now.stream().filter(sort -> sort.column() != column).forEach(next::add);
        return new ListAddress(view, filter, saved, next.subList(0, Math.min(MOST_SORTS, next.size())), 1);
    }

    /** The order the list is in, asked for or usual. */
    List<Sort> effectiveSorts() {
        return sorts.isEmpty() ? WorklistPreset.ALL_OPEN.sorts() : sorts;
    }

    /** What stands after the question mark, without it; the page and the name of the view are not part of a kept list. */
    String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        if (view == null) {
            parts.put("filter", "yes");
            putFacets(parts);
        } else {
            parts.put("view", view.name());
        }
        parts.put("sort", getSortText());
        return joined(parts);
    }

    /** Whether the list is of all cases that have not ended. */
    public boolean isOpenScope() {
        return filter.statuses().equals(OPEN);
    }

    /** The order as the address writes it. */
    public String getSortText() {
        return sorts.stream().map(ListAddress::written).collect(Collectors.joining(","));
    }

    /** The whole address of the page, from the context root. */
    public String href() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("saved", saved == null ? "" : saved.toString());
        parts.put("page", page == 1 ? "" : String.valueOf(page));
        String rest = joined(parts);
        return "/worklist?" + query() + (rest.isEmpty() ? "" : "&" + rest);
    }

    private void putFacets(Map<String, String> parts) {
        parts.put("scope", isOpenScope() ? "open" : "");
        parts.put("status", isOpenScope() ? "" : names(filter.statuses()));
        parts.put("track", names(filter.tracks()));
        parts.put("urgency", names(filter.urgencies()));
        parts.put(
                "from",
                filter.referrers().stream()
                        .map(OrganisationCode::value)
                        .sorted()
                        .collect(Collectors.joining(",")));
        parts.put("owner", filter.owner() == Owner.ANYBODY ? "" : filter.owner().name());
        parts.put("missing", filter.missing() == null ? "" : filter.missing() ? "yes" : "no");
        parts.put("clock", filter.clock() == null ? "" : filter.clock().name());
        parts.put("q", filter.text());
    }

    private static WorklistFilter filter(Map<String, String[]> params) {
        Set<OrganisationCode> referrers = all(params, "from").stream()
                .filter(CODE_FORM.asMatchPredicate())
                .map(OrganisationCode::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String text = first(params, "q").orElse("");
        return new WorklistFilter(
                statuses(params),
                many(Track.class, params, "track"),
                many(Urgency.class, params, "urgency"),
                referrers,
                one(Owner.class, params, "owner").orElse(Owner.ANYBODY),
                first(params, "missing").map(MISSING::get).orElse(null),
                one(ClockFacet.class, params, "clock").orElse(null),
                text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text);
    }

    /** Single statuses are narrower than "open", so they count when both are named. */
    private static Set<CaseStatus> statuses(Map<String, String[]> params) {
        Set<CaseStatus> named = many(CaseStatus.class, params, "status");
        boolean open = first(params, "scope").filter("open"::equals).isPresent();
        return named.isEmpty() && open ? OPEN : named;
    }

    private static List<Sort> sorts(Map<String, String[]> params) {
        Map<WorklistColumn, Sort> sorts = new LinkedHashMap<>();
        for (String part : all(params, "sort")) {
            boolean descending = part.startsWith("-");
            constant(WorklistColumn.class, descending ? part.substring(1) : part)
                    .ifPresent(column -> sorts.putIfAbsent(column, new Sort(column, !descending)));
        }
        return sorts.values().stream().limit(MOST_SORTS).toList();
    }

    private static String written(Sort sort) {
        return (sort.ascending() ? "" : "-") + sort.column().name();
    }

    private static <E extends Enum<E>> String names(Set<E> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> many(Class<E> type, Map<String, String[]> params, String name) {
        Set<E> values = EnumSet.noneOf(type);
        all(params, name).forEach(part -> constant(type, part).ifPresent(values::add));
        return values;
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, Map<String, String[]> params, String name) {
        return first(params, name).flatMap(text -> constant(type, text));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** A facet is written as one parameter with commas, and sent by the form as one parameter for each choice. */
    private static List<String> all(Map<String, String[]> params, String name) {
        return Arrays.stream(params.getOrDefault(name, new String[0]))
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Optional<String> first(Map<String, String[]> params, String name) {
        return Arrays.stream(params.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static String joined(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + '=' + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
