package org.spineboard.web.triage;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.own.FormKey;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.casefile.triage.AskBack;
import org.spineboard.casefile.triage.AskedItem;
import org.spineboard.casefile.triage.TriageDecision;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.casefile.triage.TriageRow;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;
import org.spineboard.web.casefile.CaseSigns;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;

/** Backs the form that asks for what is lacking before the referral is decided on. */
@Named("askBack")
@ViewScoped
public class AskBackView implements Serializable {
    private static final String CHOSEN = "ask.chosen";
    private static final String MORE = "ask.more";
    private static final String TEXT = "ask.text";
    private static final String WHOM = "ask.who";
    private static final List<Role> WHO =
            List.of(Role.REFERRER, Role.COORDINATOR, Role.RADIOLOGIST, Role.PATHOLOGIST, Role.CNS);

    @Inject
    TriageInbox inbox;

    @Inject
    TriageView triage;

    @Inject
    DecisionView desk;

    @Inject
    CurrentUser user;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    private List<String> lacking = List.of();
    private Set<String> chosen = new LinkedHashSet<>();
    private @Nullable String more;
    private @Nullable String text;
    private Role who = Role.REFERRER;

    @PostConstruct
    void load() {
        lacking = triage.row().lacking().stream().map(CaseSigns::lacking).toList();
        draft.open(new FormKey(triage.row().number(), "triage/ask-back"));
        chosen = draft.choices(CHOSEN).stream()
                .filter(lacking::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        more = draft.text(MORE);
        text = draft.text(TEXT);
        who = WHO.stream()
                .filter(role -> role.name().equals(draft.text(WHOM)))
                .findFirst()
                .orElse(who);
    }

    /** Keeps what was chosen and typed until it is sent. */
    public void save() {
        draft.keep(Map.of(CHOSEN, OwnDraft.together(chosen), MORE, said(more), TEXT, said(text), WHOM, who.name()));
    }

    /** Sends the question; the case waits for the answer. */
    public void send() throws IOException {
        TriageRow row = triage.row();
        List<AskedItem> items = wanted().stream()
                .map(detail -> new AskedItem(detail, by(row), null))
                .toList();
        if (items.isEmpty()) {
            fieldErrors.add("chosen", "triage.ask.nothing");
            return;
        }
        TriageDecision decision = inbox.askBack(new AskBack(row.number(), items, said(text), row.version()));
        draft.sent();
        desk.decided(decision);
    }

    private List<String> wanted() {
        List<String> wanted = new ArrayList<>(chosen);
        if (more != null) {
            more.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(wanted::add);
        }
        return wanted;
    }

    private OwedBy by(TriageRow row) {
        return who == Role.REFERRER
                ? OwedBy.referrersOf(row.referring())
                : OwedBy.role(user.caller().organisation(), who);
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }

    public OwnDraft getDraft() {
        return draft;
    }

    public List<String> getLacking() {
        return lacking;
    }

    public List<Role> getPeople() {
        return WHO;
    }

    public Set<String> getChosen() {
        return chosen;
    }

    public void setChosen(Set<String> chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getMore() {
        return more;
    }

    public void setMore(@Nullable String more) {
        this.more = more;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public Role getWho() {
        return who;
    }

    public void setWho(Role who) {
        this.who = who;
    }
}
