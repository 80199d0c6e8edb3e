package vn.caunoi.membership;

/** Whether a member is on probation or official (Party Charter 2011, article 5). */
public enum Standing {
    PROBATIONARY,
    OFFICIAL
}
