package vn.caunoi.membership.register;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * How a member takes part on a day, as lists are filtered by it: official, on probation, exempt, elsewhere for a time, or on
 * probation for more than twelve months (Party Charter 2011, article 5).
 */
public enum RollStatus {
    CHINH_THUC("s.standing = 'OFFICIAL'"),
    DU_BI("s.standing = 'PROBATIONARY'"),
    MIEN_SINH_HOAT("s.pause = 'EXEMPTED'"),
    TAM_THOI_NOI_KHAC("s.pause = 'TEMPORARY_OUT'"),
    QUA_HAN_DU_BI("s.standing = 'PROBATIONARY' and s.admitted_on + interval '12 months' <= cast(? as date)");

    private final String condition;

    RollStatus(String condition) {
        this.condition = condition;
    }

    Condition on(LocalDate day) {
        return condition.contains("?") ? DSL.condition(condition, day) : DSL.condition(condition);
    }
}
