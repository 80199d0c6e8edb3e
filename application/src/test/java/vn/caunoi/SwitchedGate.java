package vn.caunoi;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.function.SingletonSupplier;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;

/** The gate of the application in tests: the real one, until a test puts another in its place to see what else would hold. */
public final class SwitchedGate implements AccessPolicy {

    private final Supplier<AccessPolicy> real;
    private volatile UnaryOperator<AccessPolicy> change = UnaryOperator.identity();

    private SwitchedGate(Supplier<AccessPolicy> real) {
        this.real = SingletonSupplier.of(real);
    }

    static void standIn(GenericApplicationContext context) {
        context.registerBean(
                SwitchedGate.class,
                () -> new SwitchedGate(() -> context.getBeansOfType(AccessPolicy.class).values().stream()
                        .filter(policy -> !(policy instanceof SwitchedGate))
                        .findFirst()
                        .orElseThrow()),
                gate -> gate.setPrimary(true));
    }

    /** Runs the work while the gate is another one. */
    public void as(UnaryOperator<AccessPolicy> other, Runnable work) {
        change = other;
        try {
            work.run();
        } finally {
            change = UnaryOperator.identity();
        }
    }

    private AccessPolicy now() {
        return change.apply(real.get());
    }

    @Override
    public Scope scopeOf(Actor actor) {
        return now().scopeOf(actor);
    }

    @Override
    public void requireUnit(Scope scope, UnitId unit, Right right) {
        now().requireUnit(scope, unit, right);
    }

    @Override
    public void requireZone(Scope scope, ZoneOwner owner, Right right) {
        now().requireZone(scope, owner, right);
    }

    @Override
    public void require(Scope scope, Action action) {
        now().require(scope, action);
    }
}
