package org.spineboard.web.interlock;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.spineboard.interlock.rule.RuleVersion;
import org.spineboard.interlock.run.InterlockDesk;
import org.spineboard.interlock.run.RanRule;
import org.spineboard.interlock.run.RulesRan;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.casefile.CaseView;

/** Backs the panel that says which rules ran on a case, which were off and which failed. */
@Named("rulesRan")
@RequestScoped
public class RulesRanView {
    @Inject
    InterlockDesk desk;

    @Inject
    CaseView page;

    private List<RanLine> lines = List.of();
    private List<RuleVersion> off = List.of();

    @PostConstruct
    void load() {
        RulesRan ran = desk.ran(page.getNumber());
        List<PicklistEntry> reasons = desk.reasons();
        lines = ran.latest().stream().map(row -> line(row, reasons)).toList();
        off = ran.off();
    }

    private static RanLine line(RanRule row, List<PicklistEntry> reasons) {
        String code = row.reason();
        String label = reasons.stream()
                .filter(entry -> entry.code().equals(code))
                .map(PicklistEntry::label)
                .findFirst()
                .orElse(code == null ? "" : code);
        return new RanLine(row, InterlockWords.lines(row.judged().sentences()), label);
    }

    public List<RanLine> getLines() {
        return lines;
    }

    /** Rules that are switched off now. */
    public List<RuleVersion> getOff() {
        return off;
    }
}
