package org.spineboard.referral.minimum;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Track;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.form.ReferralForm;

/**
 * One version of what a referral must say: for each item its letters, {@code E H S}. The emergency track asks for the
 * items with an E and nothing else; an item without letters is asked on no track.
 */
public record MinimumDataSet(int version, Map<DataItem, String> letters) {
    public MinimumDataSet {
        letters = Map.copyOf(letters);
    }

    /** What is missing, in the order of the form. */
    public List<MissingField> missing(@Nullable Demographics person, ReferralForm form, Track track) {
        Said said = new Said(person, form);
        return Arrays.stream(DataItem.values())
                .flatMap(item -> Stream.ofNullable(letters.get(item))
                        .filter(gates -> track == Track.ELECTIVE || gates.contains("E"))
                        .filter(gates -> item.isMissingFrom(said))
                        .map(gates -> new MissingField(item, item.field(), gates)))
                .toList();
    }

    /** Whether emergencies are asked for this field of the form. */
    public boolean asksEmergenciesFor(String field) {
        return letters.entrySet().stream()
                .anyMatch(row ->
                        row.getValue().contains("E") && row.getKey().field().equals(field));
    }
}
