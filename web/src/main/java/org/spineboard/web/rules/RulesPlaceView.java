package org.spineboard.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.platform.rule.RuleRefused;

/** Where below the rules the person is. */
@Named("rulesPlace")
@RequestScoped
public class RulesPlaceView {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String first;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String second;

    /** The page to include while the view is built. */
    public String getPage() {
        if (first == null) {
            return "/WEB-INF/rules/list.xhtml";
        }
        return switch (first) {
            case "scores" -> "/WEB-INF/rules/scores.xhtml";
            case "proposal" -> "/WEB-INF/rules/proposal.xhtml";
            default -> "/WEB-INF/rules/rule.xhtml";
        };
    }

    /** What stands for a kind in an address. */
    static String slug(RuleKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    RuleKind kind() {
        return Arrays.stream(RuleKind.values())
                .filter(kind -> slug(kind).equals(first))
                .findFirst()
                .orElseThrow(RuleRefused::unknown);
    }

    /** The rule or the proposal of the address. */
    String named() {
        return Optional.ofNullable(second).orElseThrow(RuleRefused::unknown);
    }
}
