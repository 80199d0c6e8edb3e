package vn.caunoi.indicator;

/** Which indicators may be declared or observed: those computed from records refuse declared values. */
public interface DeclarableIndicators {

    /** Whether values of this code may be recorded by hand; false for an unknown code. */
    boolean isDeclarable(String code);
}
