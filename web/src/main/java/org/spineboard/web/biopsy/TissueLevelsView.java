package org.spineboard.web.biopsy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.web.spine.SpineLevels;

/** The levels tissue may be taken from: those this spine has. */
@Named("tissueLevels")
@RequestScoped
public class TissueLevelsView {
    @Inject
    SpineLevels spine;

    @Inject
    TissueView page;

    private List<SpinalLevel> all = List.of();

    @PostConstruct
    void load() {
        all = spine.of(page.number());
    }

    /** From above to below. */
    public List<SpinalLevel> getAll() {
        return all;
    }
}
