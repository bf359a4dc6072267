package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spineboard.harness.TestedCases;

/** The pages of an accepted case and of the board, from the first study to the last follow-up, tried by whom they are not for. */
class RecordDoorsIT extends HttpTest {
    private static final String FORGED = "Forged";
    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CASE = Pattern.compile("\\d{4}-\\d{4,}");

    private static final String CLINICIANS = "radiologist pathologist medonc radonc surgeon palliative";
    private static final String ASKING = "coordinator " + CLINICIANS;
    private static final String CENTRE = ASKING + " chair cns";
    private static final String TREATING = "surgeon radonc medonc palliative";
    private static final String OTHER_CENTRE = " coordinator2 surgeon3";

    /** What any of the forms would take for its own, with the buttons that do something. */
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("reason", FORGED),
            Map.entry("words", FORGED),
            Map.entry("conclusion", FORGED),
            Map.entry("doRequest", "doRequest"),
            Map.entry("doDeclare", "doDeclare"),
            Map.entry("doBook", "doBook"),
            Map.entry("doDone", "doDone"),
            Map.entry("doSign", "doSign"),
            Map.entry("doAsk", "doAsk"),
            Map.entry("doWaive", "doWaive"),
            Map.entry("doTaken", "doTaken"),
            Map.entry("doReceived", "doReceived"),
            Map.entry("doCancel", "doCancel"),
            Map.entry("doDrop", "doDrop"),
            Map.entry("signOpinion", "signOpinion"),
            Map.entry("doDiscuss", "doDiscuss"),
            Map.entry("signDecision", "signDecision"),
            Map.entry("doDefer", "doDefer"),
            Map.entry("doRatify", "doRatify"),
            Map.entry("sendLetter", "sendLetter"),
            Map.entry("signPlan", "signPlan"),
            Map.entry("doLeave", "doLeave"),
            Map.entry("doAnswer", "doAnswer"),
            Map.entry("doCourse", "doCourse"),
            Map.entry("signFollowUp", "signFollowUp"),
            Map.entry("doLose", "doLose"),
            Map.entry("doClose", "doClose"),
            Map.entry("doReturn", "doReturn"),
            Map.entry("spineSend", "spineSend"),
            Map.entry("treatmentSend", "treatmentSend"),
            Map.entry("doWithdraw", "doWithdraw"),
            Map.entry("doDeath", "doDeath"),
            Map.entry("doList", "doList"),
            Map.entry("doOff", "doOff"),
            Map.entry("doPlan", "doPlan"));

    private static final Doors DOORS = new Doors(TYPED, "doIt");

    /** A page, the form on it, and whom it is for. */
    enum Page {
        CASE("/cases/{asked}", "preferences", CENTRE),
        REFERRAL("/cases/{asked}/referral", "preferences", CENTRE),
        TIMELINE("/cases/{asked}/timeline", "preferences", CENTRE),
        AUDIT("/cases/{asked}/audit", "preferences", "coordinator chair"),
        ESCALATE("/cases/{asked}/escalate", "escalate", "coordinator radiologist cns " + TREATING),
        WITHDRAW("/cases/{asked}/withdraw", "withdraw", "coordinator surgeon medonc radonc"),
        DEATH("/cases/{asked}/death", "death", "coordinator " + TREATING),
        IMAGING("/cases/{asked}/imaging", "preferences", CENTRE),
        IMAGING_REQUEST("/cases/{asked}/imaging/request", "newStudy", ASKING),
        IMAGING_DECLARE("/cases/{asked}/imaging/declare", "newStudy", "coordinator radiologist"),
        IMAGING_BOOK("/cases/{asked}/imaging/{study}/book", "studyStepForm", "coordinator radiologist"),
        IMAGING_DONE("/cases/{asked}/imaging/{study}/done", "studyStepForm", "coordinator radiologist"),
        IMAGING_CANCEL("/cases/{asked}/imaging/{study}/cancel", "studyStepForm", ASKING),
        IMAGING_REPORT("/cases/{asked}/imaging/{made}/report", "studyReportForm", "radiologist"),
        SPINE("/cases/{asked}/spine", "preferences", CENTRE),
        SPINE_LESION("/cases/{asked}/spine/lesion", "spineForm", "radiologist"),
        SPINE_NUMBERING("/cases/{asked}/spine/numbering", "spineForm", "radiologist"),
        SPINE_EXAMINATION("/cases/{asked}/spine/examination", "spineForm", TREATING),
        SPINE_FACTS("/cases/{asked}/spine/facts", "spineForm", "cns " + TREATING),
        SPINE_TREATMENT("/cases/{asked}/spine/treatment", "treatmentForm", "radiologist " + TREATING),
        DOCUMENTS("/cases/{asked}/documents", "preferences", CENTRE),
        TISSUE("/cases/{asked}/tissue", "preferences", CENTRE),
        TISSUE_ASK("/cases/{asked}/tissue/ask", "askTissue", ASKING),
        TISSUE_WAIVE("/cases/{asked}/tissue/waive", "waiveTissue", CLINICIANS),
        TISSUE_TAKEN("/cases/{asked}/tissue/{biopsy}/taken", "takenTissue", "coordinator radiologist surgeon"),
        TISSUE_CANCEL("/cases/{asked}/tissue/{biopsy}/cancel", "cancelTissue", ASKING),
        TISSUE_RECEIVED("/cases/{asked}/tissue/{taken}/received", "receivedTissue", "pathologist"),
        TISSUE_REPORT("/cases/{asked}/tissue/{received}/report", "reportTissue", "pathologist"),
        OPINIONS("/cases/{asked}/opinions", "preferences", CENTRE),
        OPINIONS_ASK("/cases/{asked}/opinions/ask", "opAsk", ASKING),
        OPINION("/cases/{asked}/opinions/spine-surgery", "opinionForm", "surgeon"),
        OPINION_OF_RADIOLOGY("/cases/{asked}/opinions/radiology", "opinionForm", "radiologist"),
        OPINION_DROP("/cases/{asked}/opinions/radiology/drop", "opDrop", "coordinator"),
        BOARD("/cases/{discussed}/board", "preferences", CENTRE),
        BOARD_DEFER("/cases/{discussed}/board/defer", "defer", "chair"),
        PLAN("/cases/{decided}/plan", "preferences", CENTRE),
        PLAN_PART("/cases/{decided}/plan/radiation", "planForm", "radonc"),
        PLAN_LEAVE_OUT("/cases/{decided}/plan/radiation/leave-out", "planLeave", "radonc"),
        FOLLOW_UP("/cases/{treated}/follow-up", "preferences", CENTRE),
        FOLLOW_UP_FORM("/cases/{treated}/follow-up/weeks-8", "followUpForm", "cns " + TREATING),
        FOLLOW_UP_LOST("/cases/{treated}/follow-up/weeks-8/lost", "fuLost", "coordinator cns"),
        CLOSE("/cases/{treated}/close", "closeCase", "coordinator"),
        RETURN("/cases/{treated}/return", "bringBack", CLINICIANS + " cns"),
        CALENDAR("/boards", "preferences", CENTRE + OTHER_CENTRE),
        MEETING("/boards/{meeting}", "preferences", CENTRE),
        PEOPLE("/boards/{meeting}/people", "preferences", CENTRE),
        PLAN_MEETING("/boards/plan", "plan", "coordinator coordinator2"),
        LIST("/boards/{meeting}/list/{ready}", "list", "coordinator"),
        OFF("/boards/{meeting}/off/{listed}", "off", "coordinator");

        private final String address;
        private final String form;
        private final String people;

        Page(String address, String form, String people) {
            this.address = address;
            this.form = form;
            this.people = people;
        }

        List<String> people() {
            return List.of(people.split(" "));
        }

        String path() {
            return filled(address);
        }
    }

    /** A page that has nothing to show to anybody as the case stands, and is refused all the same. */
    enum Bare {
        IMAGING_CHECK("/cases/{asked}/imaging/{made}/check", "radiologist"),
        DOCUMENT("/cases/{asked}/documents/{document}", ASKING + " cns"),
        TISSUE_SIGN("/cases/{asked}/tissue/{received}/sign", "pathologist"),
        OPINION_CHECK("/cases/{asked}/opinions/spine-surgery/check", "surgeon"),
        DECISION_CHECK("/cases/{discussed}/board/check", "chair"),
        RATIFY("/cases/{discussed}/board/ratify", "chair"),
        PLAN_CHECK("/cases/{decided}/plan/radiation/check", "radonc"),
        PLAN_ANSWER("/cases/{decided}/plan/answer", TREATING),
        PLAN_COURSE("/cases/{decided}/plan/radiation/course", TREATING),
        PLAN_OBSERVE("/cases/{decided}/plan/observe", TREATING),
        FOLLOW_UP_CHECK("/cases/{treated}/follow-up/weeks-8/check", "cns " + TREATING),
        LETTER("/letters/{decided}", CENTRE + " referrer"),
        LETTER_PREVIEW("/letters/{discussed}/preview", "coordinator"),
        FILE("/documents/{document}", CENTRE);

        private final String address;
        private final String people;

        Bare(String address, String people) {
            this.address = address;
            this.people = people;
        }
    }

    /** What the pages are about; made when the first of them is tried. */
    private static final class Made {
        static final Map<String, String> RECORDS = TestedCases.records();
    }

    @ParameterizedTest
    @EnumSource
    void isOpenToWhomItIsFor(Page page) {
        for (String person : page.people()) {
            assertThat(Doors.signedIn(person).get(page.path()).statusCode())
                    .as("%s at %s", person, page)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isClosedToEverybodyElseAndTryingChangesNothing(Page page) {
        String path = page.path();
        String before = state();
        assertThat(before).contains("case_file ", "opinion_request ", "plan_part ", "follow_up ");

        DOORS.assertClosedToAllBut(page.people(), path, page.form);

        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void isNoPageForEverybodyElse(Bare page) {
        List<String> people = List.of(page.people.split(" "));
        for (String person : Doors.EVERYBODY) {
            if (!people.contains(person)) {
                assertThat(Doors.signedIn(person).get(filled(page.address)).statusCode())
                        .as("%s at %s", person, page)
                        .isEqualTo(404);
            }
        }
    }

    private static String filled(String address) {
        return IN_BRACES.matcher(address).replaceAll(name -> Made.RECORDS.getOrDefault(name.group(1), ""));
    }

    private static String state() {
        return TestedCases.state(new TreeSet<>(Made.RECORDS.values().stream()
                .filter(value -> CASE.matcher(value).matches())
                .toList()));
    }
}
