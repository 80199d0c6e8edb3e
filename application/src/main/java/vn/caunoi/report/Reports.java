package vn.caunoi.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.shared.Refused;

/**
 * The door of the reports that are kept: begun from a live draft, written into, laid before the committee, approved, sent up
 * and frozen. Whoever acts says what he has seen, and is told where it is no longer so.
 */
public interface Reports {

    /** The latest edition of every report of the units within reach, and the latest that was sent; those last touched first. */
    List<Edition> all(Scope scope);

    /** Every edition of the same report, the latest first. */
    List<Edition> editions(Scope scope, Edition of);

    /**
     * One edition.
     *
     * @throws NotFound where there is none, or the reader does not hold its unit
     */
    Edition edition(Scope scope, long id);

    /**
     * Begins the report, or finds the one that was begun.
     *
     * @throws NotFound where the unit is not held
     * @throws Forbidden where the account writes no reports of it
     * @throws Refused where there is no such plan or period
     */
    Edition begin(Scope scope, Drafts.Asked asked);

    /**
     * Begins the next edition of a report that was sent, with what was written into the last one.
     *
     * @throws Outdated where this edition is not frozen, or no longer the latest
     */
    Edition correct(Scope scope, long id, String reason);

    /** The report as it reads: moving while it is a draft, pinned from the day it was laid before the committee. */
    Read read(Scope scope, long id);

    /** The latest revision of all that was written into the edition. */
    List<Remark> remarks(Scope scope, long id);

    /** Every revision of the parts and printed figures that were written into the edition, the newest first. */
    List<Remark> writings(Scope scope, long id);

    /**
     * Writes into a draft.
     *
     * @throws Outdated where the edition is no draft, or another one wrote there since
     * @throws Refused where a place of the words names no figure of the plan
     */
    void write(Scope scope, long id, Remark.Wanted wanted);

    /**
     * Takes a step.
     *
     * @param seen the number of the last deed that was seen
     * @throws Outdated where the edition has gone on, or what was shown is no longer what it says
     * @throws Unanswered where it is laid before the committee while warnings wait for an answer
     * @throws Forbidden where this is not for the account to do
     */
    Edition take(Scope scope, long id, int seen, Step step);

    /** What may be done with the edition by this account, as it stands. */
    List<Deed.Kind> possible(Scope scope, Edition edition);

    /** Whether this account writes reports of the same unit, and so may begin the next edition. */
    boolean mayBegin(Scope scope, Edition edition);

    /** The file of the paper as it was sent; null before. */
    @Nullable
    Sent sent(Scope scope, long id);

    /** Every paper of the edition that ever left the house, by the deed with which it did; also those that came back. */
    Map<Integer, Sent> papers(Scope scope, long id);

    /** Who may approve the report as it is laid down or would be: the names of accounts, never of who submits it. */
    List<String> approvers(Scope scope, Edition edition);

    /**
     * A report as it reads.
     *
     * @param fingerprint SHA-256 of all it says; empty while it moves
     * @param shown SHA-256 of what is printed of it
     */
    record Read(Edition edition, Manuscript manuscript, String fingerprint, String shown) {

        public boolean moves() {
            return fingerprint.isEmpty();
        }
    }

    /**
     * What left the house.
     *
     * @param hash SHA-256 of the file
     */
    record Sent(Step.Send as, byte[] file, String hash) {}
}
