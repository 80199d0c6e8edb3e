package vn.caunoi.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the second wall in step with the trees. Implemented by identity, which knows the grants; called by organization
 * inside the transaction that changes a tree.
 */
public interface Reach {

    /** Units about to be founded are reached by whoever reaches their parents. Parents come before their children. */
    void extend(Line line, List<Birth> births);

    /** The trees or the zones have changed: derive what everybody reaches anew. */
    void rebuild();

    /** A unit about to be founded under a parent, or under none. */
    record Birth(UnitId unit, @Nullable UnitId parent) {}
}
