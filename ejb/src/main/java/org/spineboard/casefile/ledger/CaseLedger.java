package org.spineboard.casefile.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spineboard.casefile.Blocker;
import org.spineboard.casefile.CaseMoved;
import org.spineboard.casefile.CaseOpening;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.LackingItem;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.OpenCase;
import org.spineboard.casefile.ReadinessCheck;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.pathway.ClockBook;
import org.spineboard.pathway.ClockRules;
import org.spineboard.pathway.LimitKey;
import org.spineboard.platform.Times;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;

/** The door to the cases: opens them, reads them, and hands out one change at a time. */
@ApplicationScoped
public class CaseLedger implements CaseOpening {
    @Inject
    CaseFiles files;

    @Inject
    ClockRules rules;

    @Inject
    @Any
    Instance<ReadinessCheck> checks;

    @Inject
    Event<CaseMoved> moved;

    @Inject
    CurrentUser user;

    @Inject
    Times times;

    @Override
    public CaseNumber open(OpenCase order) {
        Instant now = times.now();
        Actor sender = Actor.of(user.caller());
        CaseNumber earlier = files.ofPatient(order.patient()).stream()
                .findFirst()
                .map(CaseFile::number)
                .orElse(null);
        CaseFile file =
                new CaseFile(files.nextNumber(times.year(now)), Origin.of(order, earlier, now), order.track(), sender);
        ClockBook book = rules.book();
        file.owe(
                order.lacking().stream()
                        .map(item -> owed(item, order, book, now))
                        .toList(),
                sender,
                now);
        file.keepClock(book.next(file.milestones(), now));
        files.add(file);
        files.flush();
        return file.number();
    }

    /** Whose the case is and where it stands, without its history. */
    public CasePlace place(CaseNumber number) {
        return files.get(number).place();
    }

    /** Whether the case lacks that. */
    public boolean lacks(CaseNumber number, ItemKind kind, String detail) {
        return files.get(number).lacks(kind, detail);
    }

    /** The case as it stands. */
    public CaseState read(CaseNumber number) {
        return files.get(number).state();
    }

    /** The cases of these referrals, as far as the caller may know of them. */
    public List<CaseState> readOf(Collection<ReferralId> referrals) {
        return files.ofReferrals(referrals).stream().map(CaseFile::state).toList();
    }

    /** The patient's cases that have not ended. */
    public List<CaseNumber> openCasesOf(PatientId patient) {
        return files.ofPatient(patient).stream()
                .filter(file -> !file.status().isEnd())
                .map(CaseFile::number)
                .toList();
    }

    /** So many of the cases that have not ended, the latest first, as far as the caller may know of them. */
    public List<CaseNumber> latestOpen(int most) {
        return files.latestOpen(most).stream().map(CaseNumber::new).toList();
    }

    /** The case that was opened for the same patient after this one, as far as the caller may know of it. */
    public Optional<CaseNumber> continuedBy(CaseNumber number, PatientId patient) {
        return files.ofPatient(patient).stream()
                .filter(file -> file.continues(number))
                .map(CaseFile::number)
                .findFirst();
    }

    /** What is open on each of these cases: keys or words, most pressing first. */
    public Map<CaseNumber, List<String>> lacking(Collection<CaseNumber> numbers) {
        return files.openItems(numbers).stream()
                .collect(Collectors.groupingBy(
                        item -> item.file().number(),
                        LinkedHashMap::new,
                        Collectors.mapping(OpenItem::detail, Collectors.toList())));
    }

    /** Why the case cannot go to the board now. */
    public List<Blocker> blockers(CaseNumber number) {
        return checks.stream()
                .flatMap(check -> check.blockers(number).stream())
                .distinct()
                .toList();
    }

    /** Until when the caller may take this move back; empty when it is not the last one, or not theirs to take back. */
    public Optional<Instant> undoableUntil(CaseNumber number, Move move) {
        Instant now = times.now();
        ClockBook book = rules.book();
        return files.get(number)
                .undoableBy(Actor.of(user.caller()))
                .filter(event -> event.move().filter(made -> made == move).isPresent())
                .map(event -> book.due(LimitKey.UNDO, event.recordedAt()))
                .filter(until -> !until.isBefore(now));
    }

    /** A change by somebody who saw the case at this version; throws when it has changed since. */
    public CaseChange change(CaseNumber number, int version) {
        CaseFile file = files.getToChange(number);
        file.mustBeAt(version);
        return new CaseChange(this, file, Actor.of(user.caller()), times.now());
    }

    /** A change that holds whatever version the person saw. */
    public CaseChange change(CaseNumber number) {
        return new CaseChange(this, files.getToChange(number), Actor.of(user.caller()), times.now());
    }

    Optional<List<Blocker>> blockersThatMatter(CaseFile file) {
        boolean matters = file.status() == CaseStatus.WORKUP || file.status() == CaseStatus.READY;
        return matters ? Optional.of(blockers(file.number())) : Optional.empty();
    }

    Collection<Owed> workUp(CaseFile file, Instant now) {
        Instant due =
                rules.book().due(file.track() == Track.EMERGENCY ? LimitKey.WORK_UP_EMERGENCY : LimitKey.WORK_UP, now);
        return files.workUpParts(now).stream()
                .map(part -> part.at(file.centre(), due))
                .toList();
    }

    /** How the patient is, at set times after treatment ended. */
    Collection<Owed> followUps(CaseFile file, Instant ended) {
        ClockBook book = rules.book();
        OwedBy nurses = OwedBy.role(file.centre(), Role.CNS);
        return Arrays.stream(FollowUpPoint.values())
                .map(point ->
                        new Owed(ItemKind.FOLLOW_UP, point.name(), "", nurses, book.due(point.limit(), ended), false))
                .toList();
    }

    Instant undoableSince(Instant now) {
        return now.minus(Duration.between(now, rules.book().due(LimitKey.UNDO, now)));
    }

    CaseState keep(CaseFile file, List<CaseMoved> moves, Instant now) {
        file.keepClock(rules.book().next(file.milestones(), now));
        files.flush();
        moves.forEach(moved::fire);
        return file.state();
    }

    private static Owed owed(LackingItem item, OpenCase order, ClockBook book, Instant now) {
        boolean urgent = order.track() == Track.EMERGENCY && item.gate().contains("E");
        Instant due = book.due(urgent ? LimitKey.MINIMUM_DATA_EMERGENCY : LimitKey.MINIMUM_DATA, now);
        return new Owed(
                ItemKind.MINIMUM_DATA, item.field(), item.gate(), OwedBy.referrersOf(order.referring()), due, false);
    }
}
