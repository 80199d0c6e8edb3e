package vn.caunoi.activity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part by name: a person of the unit's own line, by the number of the record where it is known, else by
 * the office's code.
 */
public record Participant(@Nullable Long number, String code) {

    /** As a workbook names somebody. */
    public static Participant coded(String code) {
        return new Participant(null, code);
    }
}
