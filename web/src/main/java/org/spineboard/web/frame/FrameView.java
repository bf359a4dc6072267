package org.spineboard.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.OnCallContact;
import org.spineboard.access.SiteDesk;
import org.spineboard.access.own.Preferences;
import org.spineboard.access.own.UserPreferences;
import org.spineboard.access.own.UserPreferences.Density;
import org.spineboard.access.own.UserPreferences.Theme;
import org.spineboard.platform.OneReading;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;
import org.spineboard.web.edge.SessionLimits;
import org.spineboard.web.text.ClinicalDates;

/** Backs the templates: who is signed in and where, what they may open, whom to ring, how they like the screens. */
@Named("frame")
@RequestScoped
public class FrameView {
    @Inject
    CurrentUser user;

    @Inject
    SiteDesk desk;

    @Inject
    Preferences preferences;

    @Inject
    OneReading reading;

    @Inject
    InstantSource clock;

    @Inject
    FacesContext faces;

    private @Nullable Caller caller;
    private @Nullable Instant now;
    private UserPreferences chosen = UserPreferences.DEFAULT;
    private Site site = new Site("", List.of(), UserPreferences.DEFAULT);

    @PostConstruct
    void load() {
        Caller asking = user.caller();
        caller = asking;
        now = clock.instant();
        site = reading.of(() -> new Site(desk.organisationName(), desk.onCall(), preferences.mine()));
        chosen = site.chosen();
    }

    /** Keeps the theme and density named by the request; what is not named stays. */
    public void choose() {
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        Theme theme =
                Theme.valueOf(asked.getOrDefault("theme", chosen.theme().name()).toUpperCase(Locale.ROOT));
        Density density = Density.valueOf(
                asked.getOrDefault("density", chosen.density().name()).toUpperCase(Locale.ROOT));
        chosen = new UserPreferences(theme, density);
        preferences.choose(chosen);
    }

    /** Leads from the bare address to the first place this person has; nowhere if there is none. */
    public @Nullable String home() {
        return getNavigation().stream()
                .findFirst()
                .map(place -> place.href() + "?faces-redirect=true")
                .orElse(null);
    }

    public String getDisplayName() {
        return who().displayName();
    }

    /** What the person signs in with. */
    public String getUsername() {
        return who().username();
    }

    public String getOrganisation() {
        return site.organisation();
    }

    /** Role and place in one line. */
    public String getPlace() {
        return Words.of("frame.place", getRoles(), site.organisation());
    }

    public String getRoles() {
        return who().roles().stream()
                .sorted()
                .map(role -> Words.of("frame.role." + role))
                .collect(Collectors.joining(", "));
    }

    public List<MenuPlace> getNavigation() {
        return MainMenu.of(who(), faces.getExternalContext().getRequestServletPath());
    }

    public String getTheme() {
        return chosen.theme().name().toLowerCase(Locale.ROOT);
    }

    public String getDensity() {
        return chosen.density().name().toLowerCase(Locale.ROOT);
    }

    public List<OnCallContact> getOnCall() {
        return site.onCall();
    }

    /** Number of the coordinator on call, who stands first. */
    public @Nullable String getOnCallPhone() {
        return site.onCall().stream().findFirst().map(OnCallContact::phone).orElse(null);
    }

    /** How long one may be away before the session ends. */
    public long getIdleSeconds() {
        return SessionLimits.configured().idle().toSeconds();
    }

    /** How long before that one is asked. */
    public long getWarnSeconds() {
        return SessionLimits.configured().warning().toSeconds();
    }

    /** Whether clinical items, such as allergies, may be shown to this person. */
    public boolean isClinical() {
        return who().roles().stream().anyMatch(role -> role != Role.ADMIN && role != Role.AUDITOR);
    }

    public Instant getNow() {
        return Objects.requireNonNull(now);
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(getNow(), ClinicalDates.zone());
    }

    private Caller who() {
        return Objects.requireNonNull(caller);
    }

    private record Site(String organisation, List<OnCallContact> onCall, UserPreferences chosen) {}
}
