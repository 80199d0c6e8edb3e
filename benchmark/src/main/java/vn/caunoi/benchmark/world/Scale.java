package vn.caunoi.benchmark.world;

/**
 * How large an invented office is.
 *
 * @param units of all four lines together, the roots included
 * @param spells how often somebody began to belong to a unit, in ten years
 * @param offices how many boards of zones lie under the roots; a single one is the root itself
 */
public record Scale(String name, int units, int spells, int offices) {

    public static final Scale ZONE = new Scale("zone", 567, 328_000, 1);
    public static final Scale CITY = new Scale("city", 34_128, 4_700_000, 60);
}
