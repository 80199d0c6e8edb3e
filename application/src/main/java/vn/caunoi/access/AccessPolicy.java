package vn.caunoi.access;

/**
 * The one gate: decides what an actor may see and do. Implemented above (identity), asked everywhere, so that no arrow
 * points upward.
 */
public interface AccessPolicy {

    /** Everything the actor reaches today. */
    Scope scopeOf(Actor actor);

    /** Refuses with {@link NotFound} where the actor does not hold the whole unit; the answer tells nothing of it. */
    void requireUnit(Scope scope, UnitId unit, Right right);

    /** Refuses with {@link NotFound} where the actor does not hold the zone or group. */
    void requireZone(Scope scope, ZoneOwner owner, Right right);

    /** Refuses with {@link Forbidden} where the actor's role may not do this at all. */
    void require(Scope scope, Action action);
}
