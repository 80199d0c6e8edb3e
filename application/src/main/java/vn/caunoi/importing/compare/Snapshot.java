package vn.caunoi.importing.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Recorded;

/** What an actor sees live in the ledger at one pin; each door is asked once. */
public final class Snapshot {

    private final Scope scope;
    private final long pin;
    private final Map<Door<?>, List<? extends Recorded<?>>> read = new HashMap<>();
    private final Map<Class<?>, Object> derived = new HashMap<>();

    public Snapshot(Scope scope, long pin) {
        this.scope = scope;
        this.pin = pin;
    }

    public Scope scope() {
        return scope;
    }

    public long pin() {
        return pin;
    }

    @SuppressWarnings("unchecked") // what was read from a door is of its type
    public <E> List<Recorded<E>> live(Door<E> door) {
        return (List<Recorded<E>>) read.computeIfAbsent(door, asked -> asked.live(scope, pin));
    }

    /** What somebody makes of it, made once. */
    public <T> T once(Class<T> kind, Function<Snapshot, T> making) {
        T known = kind.cast(derived.get(kind));
        if (known == null) {
            known = making.apply(this);
            derived.put(kind, known);
        }
        return known;
    }
}
