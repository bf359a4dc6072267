package org.spineboard.access;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.Page;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.Subject;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.ActJournal;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.OrganisationScope;

/**
 * Stands before every business method of every enterprise bean (bound to all of them in {@code ejb-jar.xml}). A method
 * that names no {@link Act} is refused; one that does is called only for roles the matrix allows, sees only what the
 * caller's organisation may see, and is written into the audit trail in the transaction that did the work.
 */
public class ActGuard {
    @Inject
    CurrentUser users;

    @Inject
    ActJournal journal;

    private final Rights rights = Rights.packed();

    /** Lets the call through, or refuses it with {@link NotAllowed}. */
    @AroundInvoke
    public @Nullable Object guard(InvocationContext call) throws Exception {
        Act act = call.getMethod().getAnnotation(Act.class);
        if (act == null) {
            throw NotAllowed.unnamed();
        }
        Caller caller = users.caller();
        Action action = act.value();
        if (!rights.allow(caller, action)) {
            journal.refused(action, caller, subjects(call.getParameters()), "shared.act.notAllowed");
            throw new NotAllowed(action);
        }
        return OrganisationScope.call(caller.organisation(), () -> proceed(call, action, caller));
    }

    private @Nullable Object proceed(InvocationContext call, Action action, Caller caller) throws Exception {
        try {
            Object result = call.proceed();
            if (action.isAudited()) {
                Set<Subject> subjects = new LinkedHashSet<>(subjects(call.getParameters()));
                subjects.addAll(subjects(result));
                journal.done(action, caller, subjects);
            }
            return result;
        } catch (DomainException refusal) {
            journal.refused(action, caller, subjects(call.getParameters()), refusal.key());
            throw refusal;
        }
    }

    private static Set<Subject> subjects(@Nullable Object... values) {
        Set<Subject> subjects = new LinkedHashSet<>();
        Arrays.stream(values).flatMap(ActGuard::subjectsOf).forEach(subjects::add);
        return subjects;
    }

    private static Stream<Subject> subjectsOf(@Nullable Object value) {
        if (value instanceof Concerning concerning) {
            return concerning.subjects().stream();
        }
        if (value instanceof CaseNumber number) {
            return Stream.of(Subject.of(number));
        }
        if (value instanceof PatientId patient) {
            return Stream.of(Subject.of(patient));
        }
        if (value instanceof Page<?> page) {
            return page.rows().stream().flatMap(ActGuard::subjectsOf);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(ActGuard::subjectsOf);
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(ActGuard::subjectsOf);
        }
        return Stream.empty();
    }
}
