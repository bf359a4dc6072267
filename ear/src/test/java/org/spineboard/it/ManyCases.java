package org.spineboard.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Ten thousand cases of the Coastal Spine Centre, where no other test looks: every status, every urgency, with and
 * without clock, owner and birth date, and with many equal values, so that an order without a tie-breaker shows.
 */
public final class ManyCases {
    public static final int COUNT = 10_000;

    private static final String PATIENTS = """
            insert into patient (id, version, centre, nhs_number, family_name, family_key, given_names, birth_date, gender,
                                 address, phone_home, phone_work, phone_mobile, email, recorded_at)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, 'CSC', null,
                   '%1$s-' || chr(65 + n %% 26) || 'adler ' || n %% 700, lower('%1$s') || chr(97 + n %% 26) || 'adler',
                   case n %% 3 when 0 then 'Ada' when 1 then 'Ben' else 'Cleo' end,
                   case when n %% 50 = 0 then null else date '1935-01-01' + n %% 18000 end, 'FEMALE',
                   '', '', '', '', '', now()
            from generate_series(1, %2$d) n
            on conflict do nothing
            """.formatted(Invented.MARKER, COUNT);
    private static final String CASES = """
            insert into case_file (case_number, version, patient_id, referral_id, centre, referring_organisation, submission,
                                   status, status_since, track, urgency, suspected_at, suspected_at_approximate, t0,
                                   submitted_at, owner_subject, owner_name, primary_key, headline, possible_duplicate,
                                   next_clock_rule, next_clock_version, next_clock_started, next_clock_soon,
                                   next_clock_due, items_total, items_done, changed_at, changed_by)
            select '2019-' || lpad(n::text, 5, '0'), 0, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                   ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'CSC', 'CSC', 'FORM',
                   (array['WORKUP', 'READY', 'DECIDED', 'PLANNED', 'IN_TREATMENT', 'FOLLOW_UP', 'CLOSED'])[1 + n %% 7],
                   now() - (n %% 400) * interval '1 hour', case when n %% 40 = 0 then 'EMERGENCY' else 'ELECTIVE' end,
                   (array['EMERGENCY', 'URGENT', 'SOON', 'ROUTINE', null])[1 + n %% 5],
                   now() - (n %% 900 + 48) * interval '1 hour', false, now() - (n %% 900 + 48) * interval '1 hour', now() - (n %% 900) * interval '1 hour',
                   case when n %% 4 = 0 then null else 'somebody-' || n %% 9 end,
                   case when n %% 4 = 0 then null else 'Somebody ' || n %% 9 end,
                   (array['LUNG_NSCLC', 'BREAST', 'PROSTATE', null])[1 + n %% 4], 'Invented for the long list', n %% 100 = 0,
                   case when n %% 3 = 0 then null else 'MRI_PAIN_7D' end, case when n %% 3 = 0 then null else 1 end,
                   case when n %% 3 = 0 then null else now() - interval '3 days' end,
                   case when n %% 3 = 0 then null else now() + (n %% 50 - 25) * interval '1 hour' end,
                   case when n %% 3 = 0 then null else now() + (n %% 50 - 20) * interval '1 hour' end,
                   8, n %% 9, now(), 'somebody'
            from generate_series(1, %d) n
            on conflict do nothing
            """.formatted(COUNT);

    private static final String REFERRALS = """
            insert into referral (id, patient_id, case_number, centre, referring_organisation, track, sent_at, suspected_at,
                                  suspected_roughly, sent_by_subject, sent_by, submission, fingerprint, minimum_version,
                                  form)
            select referral_id, patient_id, case_number, centre, referring_organisation, track, submitted_at, submitted_at,
                   false, 'somebody', 'Somebody', submission, '', 1,
                   '{"neurology": {"newSigns": false, "groups": {}, "findings": []}, "whereabouts": {}, "sender": {},
                     "question": {"participants": []}, "disease": {"burden": {}},
                     "treatment": {"systemic": {}, "radiotherapy": {"courses": []}, "steroid": {}, "anticoagulation": {}},
                     "fitness": {"pain": {}, "bloods": {}}, "imaging": {"studies": []}, "biopsy": {}, "person": {},
                     "notes": []}'
            from case_file where case_number like '2019-%'
            on conflict do nothing
            """;

    /** What every history begins with: the suspicion, and the referral. */
    private static final String EVENTS = """
            insert into case_event (case_number, step, kind, move, from_status, to_status, track, occurred_at, recorded_at,
                                    back_dated, actor_subject, actor_name, actor_role, organisation)
            select case_number, step, kind, move, 'SUBMITTED', 'SUBMITTED', track, suspected_at, submitted_at,
                   false, 'somebody', 'Somebody', 'COORDINATOR', 'CSC'
            from case_file
            cross join (values (1, 'SUSPECTED', null), (2, 'MOVE', 'SUBMIT')) as begun (step, kind, move)
            where case_number like '2019-%'
            on conflict do nothing
            """;

    private ManyCases() {}

    /** Makes them where they are not there yet. */
    public static void seed(Connection owner) throws SQLException {
        if (isThere(owner)) {
            return;
        }
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute(PATIENTS);
            statement.execute(CASES);
            statement.execute(REFERRALS);
            statement.execute(EVENTS);
            owner.commit();
            statement.execute("analyze patient, case_file, referral, case_event");
            owner.commit();
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    /** The history of the last one is written last. */
    private static boolean isThere(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet events =
                        statement.executeQuery("select count(*) from case_event where case_number like '2019-%'")) {
            return events.next() && events.getInt(1) == 2 * COUNT;
        }
    }
}
