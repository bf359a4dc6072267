package org.spineboard.opinion.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.opinion.Agreement;
import org.spineboard.opinion.RequestState;
import org.spineboard.opinion.Specialty;
import org.spineboard.opinion.Visibility;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.CurrentUser;

/** Lays the opinions on a case out for one reader. What they may not read does not leave this class. */
@ApplicationScoped
class OpinionPages {
    @Inject
    OpinionBook book;

    @Inject
    CaseLedger ledger;

    @Inject
    CurrentUser user;

    CaseOpinions read(CaseNumber number) {
        CasePlace place = ledger.place(number);
        List<OpinionRequest> requests = book.requests(number);
        Map<Specialty, RequestState> asked = OpinionBook.asked(requests);
        Visibility visibility = new Visibility(asked, place.track(), place.status());
        List<Opinion> opinions = book.opinions(number);
        List<RequestRow> rows = requests.stream()
                .sorted(Comparator.comparing(OpinionRequest::isDropped).thenComparing(OpinionRequest::specialty))
                .map(request -> request.row(seen(request, opinions, visibility)))
                .toList();
        return new CaseOpinions(place, rows, agreement(asked, opinions, visibility));
    }

    private List<SignedOpinion> seen(OpinionRequest request, List<Opinion> opinions, Visibility visibility) {
        Caller reader = user.caller();
        return opinions.stream()
                .filter(opinion -> opinion.specialty() == request.specialty() && !request.isDropped())
                .map(opinion -> opinion.seenBy(reader, visibility))
                .toList();
    }

    private static @Nullable Agreement agreement(
            Map<Specialty, RequestState> asked, List<Opinion> opinions, Visibility visibility) {
        if (!visibility.isComplete()) {
            return null;
        }
        Map<Specialty, String> latest = opinions.stream()
                .filter(opinion -> asked.containsKey(opinion.specialty()))
                .collect(Collectors.toMap(Opinion::specialty, Opinion::recommendation, (later, earlier) -> later));
        return Agreement.of(latest.values());
    }
}
