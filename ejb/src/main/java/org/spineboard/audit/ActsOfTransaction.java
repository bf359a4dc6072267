package org.spineboard.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done in the running transaction. It is written down in one statement as the last thing the transaction does: a
 * page that reads a case in several ways asks the database for its trail once, and what cannot be written down is undone.
 */
@TransactionScoped
class ActsOfTransaction implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditEntries entries;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    transient TransactionSynchronizationRegistry transaction;

    private transient List<DoneAct> acts = new ArrayList<>();

    @PostConstruct
    void writeAtTheEnd() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                entries.add(acts);
            }

            @Override
            public void afterCompletion(int status) {
                acts.clear();
            }
        });
    }

    void add(DoneAct act) {
        acts.add(act);
    }
}
