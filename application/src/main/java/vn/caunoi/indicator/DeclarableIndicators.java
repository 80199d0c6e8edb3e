package vn.caunoi.indicator;

/** Which indicators take declared or observed values; one computed from records never does. */
public interface DeclarableIndicators {

    /** False also for a code that stands in no catalogue. */
    boolean isDeclarable(String code);
}
