package org.spineboard.web.opinion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.opinion.Specialty;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.NoSuchPage;

/** Where below a case's opinions the person is; what is not for their role to do has no page for them. */
@Named("opinionPlace")
@RequestScoped
public class OpinionPlaceView {
    private static final Rights RIGHTS = Rights.packed();

    @Inject
    CurrentUser user;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String what;

    @Inject
    @Param(pathIndex = 3)
    @Nullable
    String step;

    private OpinionPart part = OpinionPart.LIST;
    private @Nullable Specialty specialty;

    @PostConstruct
    void load() {
        if ("ask".equals(what)) {
            part = OpinionPart.ASK;
            mustBeAllowed(Action.OPINION_ASK);
        } else if (what != null) {
            specialty = named(what);
            part = partOf(step);
            mustBeAllowed(part == OpinionPart.DROP ? Action.OPINION_DROP : Action.OPINION_SIGN);
            if (part != OpinionPart.DROP && !Specialty.of(user.caller()).contains(specialty)) {
                throw new NotAllowed(Action.OPINION_SIGN);
            }
        }
    }

    /** The page of all opinions on a case. */
    static String all(CaseNumber number) {
        return CaseAddress.of(number) + "/opinions";
    }

    /** What stands for a specialty in an address. */
    static String slug(Specialty specialty) {
        return specialty.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean may(Action action) {
        return RIGHTS.allow(user.caller(), action);
    }

    /** Whether the person speaks for the specialty. */
    boolean isOwn(Specialty one) {
        return may(Action.OPINION_SIGN) && Specialty.of(user.caller()).contains(one);
    }

    Specialty specialty() {
        if (specialty == null) {
            throw new NoSuchPage();
        }
        return specialty;
    }

    private void mustBeAllowed(Action action) {
        if (!may(action)) {
            throw new NotAllowed(action);
        }
    }

    private static Specialty named(String slug) {
        return Arrays.stream(Specialty.values())
                .filter(one -> slug(one).equals(slug))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    private static OpinionPart partOf(@Nullable String step) {
        return switch (step == null ? "" : step) {
            case "" -> OpinionPart.FORM;
            case "check" -> OpinionPart.CHECK;
            case "drop" -> OpinionPart.DROP;
            default -> throw new NoSuchPage();
        };
    }

    public OpinionPart getPart() {
        return part;
    }

    public Specialty getSpecialty() {
        return specialty();
    }

    /** The specialty as its addresses name it. */
    public String getSlug() {
        return slug(specialty());
    }
}
