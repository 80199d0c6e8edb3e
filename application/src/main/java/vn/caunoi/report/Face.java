package vn.caunoi.report;

import org.jspecify.annotations.Nullable;

/**
 * What the office puts on the frame of a paper beside number, name and day. Where it enters nothing the paper says what follows
 * from the kind of the unit: Hướng dẫn 36-HD/VPTW ngày 3/4/2018, Nghị định 30/2020/NĐ-CP ngày 5/3/2020.
 *
 * @param post of who signs, such as Phó Bí thư
 * @param superior the body above, at the head of the paper
 * @param recipients one a line
 */
public record Face(
        Capacity capacity,
        @Nullable String post,
        @Nullable String superior,
        @Nullable String recipients) {

    /** A paper of which nothing was entered. */
    public static final Face PLAIN = new Face(Capacity.COLLECTIVE, null, null, null);

    /** In what capacity is signed. */
    public enum Capacity {
        /** For the body, by its head: T/M, TM. */
        COLLECTIVE,
        /** For its head, by a deputy: K/T, KT. */
        DEPUTY,
        /** By who acts as its head: Q. */
        ACTING,
        /** By order of the body: T/L, TL. */
        ORDER
    }
}
