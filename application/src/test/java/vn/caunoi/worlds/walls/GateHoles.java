package vn.caunoi.worlds.walls;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.caunoi.SwitchedGate;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;

/** Holes in the gate itself. */
final class GateHoles {

    private GateHoles() {}

    static List<Hole> all() {
        return List.of(hole(
                "the gate forgets what a role may do", Hole.under("/thanh-vien/ghi?"), real -> new Gate(real) {
                    @Override
                    public void require(Scope scope, Action action) {}
                }));
    }

    private static Hole hole(String name, List<Endpoint> slice, UnaryOperator<AccessPolicy> gate) {
        return new Hole(
                name,
                slice,
                true,
                (world, work) -> world.house().bean(SwitchedGate.class).as(gate, work));
    }

    /** The gate that lets everything through, so that only the database still asks who reads. */
    static UnaryOperator<AccessPolicy> open(WalledWorld world) {
        Scope whole = world.everything();
        return real -> new Gate(real) {
            @Override
            public Scope scopeOf(Actor actor) {
                return new Scope(actor, whole.actions(), whole.units(), whole.zones(), whole.wholeLines());
            }

            @Override
            public void requireUnit(Scope scope, UnitId unit, Right right) {}

            @Override
            public void requireZone(Scope scope, ZoneOwner owner, Right right) {}

            @Override
            public void require(Scope scope, Action action) {}
        };
    }

    /** The real gate, to be changed in one point. */
    private abstract static class Gate implements AccessPolicy {

        private final AccessPolicy real;

        Gate(AccessPolicy real) {
            this.real = real;
        }

        @Override
        public Scope scopeOf(Actor actor) {
            return real.scopeOf(actor);
        }

        @Override
        public void requireUnit(Scope scope, UnitId unit, Right right) {
            real.requireUnit(scope, unit, right);
        }

        @Override
        public void requireZone(Scope scope, ZoneOwner owner, Right right) {
            real.requireZone(scope, owner, right);
        }

        @Override
        public void require(Scope scope, Action action) {
            real.require(scope, action);
        }
    }
}
