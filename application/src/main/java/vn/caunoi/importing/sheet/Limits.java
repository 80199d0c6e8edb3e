package vn.caunoi.importing.sheet;

/**
 * What a file may at most weigh, so that none can exhaust the machine.
 *
 * @param ratio how many times a part may grow when unpacked, where it is larger than {@code freeBytes}
 */
public record Limits(long fileBytes, int parts, long totalBytes, long ratio, long freeBytes, int columns, int rows) {

    private static final long MEGABYTE = 1L << 20;

    public static Limits usual() {
        return new Limits(50 * MEGABYTE, 1_000, 160 * MEGABYTE, 120, 2 * MEGABYTE, 200, 200_000);
    }
}
