package vn.caunoi.indicator.counting;

/**
 * Which transfers a flow counts. What goes from one child of a unit to another is an increase of the one and a decrease of the
 * other, and nothing for the unit: the parts hold it, the whole does not, and what stands between them is a part of its own.
 */
enum Transfers {
    OF_THE_WHOLE(" and f.counter_child_id is null"),
    OF_EACH_CHILD(" and f.counter_child_id is distinct from f.child_id"),
    BETWEEN_CHILDREN(" and f.counter_child_id <> f.child_id");

    private final String condition;

    Transfers(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
