package org.spineboard.web.biopsy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.spineboard.biopsy.code.TissueChoices;
import org.spineboard.platform.PicklistEntry;

/** The choices of the forms about tissue. */
@Named("tissueLists")
@RequestScoped
public class TissueListsView {
    @Inject
    TissueChoices choices;

    public List<PicklistEntry> getIndications() {
        return choices.indications();
    }

    public List<PicklistEntry> getReasons() {
        return choices.waiverReasons();
    }
}
