package vn.caunoi.report.web;

import java.util.List;
import vn.caunoi.shell.Field;

/**
 * What was found in a draft, with what is answered.
 *
 * @param notice why the reader stands here; empty where he came by himself
 * @param unwritten what the office has not written yet
 */
public record CheckView(
        String notice, String action, String back, List<Item> items, List<String> unwritten, boolean writes) {

    /**
     * A warning.
     *
     * @param seen the revision of the answer; 0 where there is none
     * @param by who answered when; empty where nobody did
     */
    public record Item(String key, String words, Field field, int seen, String answer, String by) {}
}
