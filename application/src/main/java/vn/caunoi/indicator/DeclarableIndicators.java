package vn.caunoi.indicator;

<<<<<<< HEAD
/** Which indicators take declared or observed values; one computed from records never does. */
public interface DeclarableIndicators {

    /** False also for a code that stands in no catalogue. */
=======
/** Which indicators may be declared or observed: those computed from records refuse declared values. */
public interface DeclarableIndicators {

    /** Whether values of this code may be recorded by hand; false for an unknown code. */
>>>>>>> main
    boolean isDeclarable(String code);
}
