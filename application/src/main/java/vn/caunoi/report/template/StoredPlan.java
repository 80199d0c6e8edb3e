package vn.caunoi.report.template;

import java.time.Instant;
import vn.caunoi.access.Line;

/**
 * A version of a plan that somebody uploaded: which one, and by whom and when; its file is read where it is wanted.
 *
 * @param fingerprint what tells its file from every other
 * @param by the account
 */
public record StoredPlan(Line line, String code, int version, String fingerprint, long by, Instant at) {

    public boolean is(Line line, String code, int version) {
        return this.line == line && this.code.equals(code) && this.version == version;
    }
}
