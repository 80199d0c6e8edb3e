package vn.caunoi.report;

import java.time.LocalDate;

/** What can be done with an edition of a report once it has begun. */
public sealed interface Step {

    /**
     * Lay it before the unit's own committee.
     *
     * @param posting the posting at which the draft was shown: a figure that has moved since is shown first
     * @param revisions how many revisions of its words were written then: who lays it down has seen the last one
     * @param fingerprint of all that the page printed; empty where nobody was shown a page
     */
    record Submit(long posting, int revisions, String fingerprint) implements Step {

        /** Of who has seen the figures and no page. */
        public Submit(long posting, int revisions) {
            this(posting, revisions, "");
        }
    }

    /** Take it back before the committee has approved it, as the one who writes it. */
    record TakeBack() implements Step {}

    /** Give it back to who wrote it. */
    record Return(String reason) implements Step {}

    /**
     * Approve it.
     *
     * @param fingerprint of what was shown: nothing else is approved
     */
    record Approve(String fingerprint) implements Step {}

    /**
     * Send it up, with what the office entered on the signed paper.
     *
     * @param number as it stands on the paper, such as {@code 12-BC/ĐU}
     * @param signer who signed
     * @param dated the day of the paper and of its sending
     * @param asWritten whether the office confirms a number that has not the usual form
     * @param face what else stands on its frame
     */
    record Send(String number, String signer, LocalDate dated, boolean asWritten, Face face) implements Step {

        public Send(String number, String signer, LocalDate dated) {
            this(number, signer, dated, false, Face.PLAIN);
        }
    }

    /** Accept it as the superior unit: it is frozen. */
    record Accept() implements Step {}

    /** Give it back as the superior unit. */
    record SendBack(String reason) implements Step {}
}
