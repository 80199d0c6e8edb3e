package vn.caunoi.worlds.walls;

/** Where a unit stands in the small tree of its line: the account holds {@link #UNIT}, and so what is below it. */
enum Spot {
    GREAT('g'),
    ABOVE('a'),
    UNIT('u'),
    BELOW('d'),
    BESIDE('s'),
    APART('x');

    private final char letter;

    Spot(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /** Whether it is reached by who holds the unit in the middle. */
    boolean isInside() {
        return this == UNIT || this == BELOW;
    }
}
