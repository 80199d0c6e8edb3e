package vn.caunoi.importing.row;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column of a sheet: its key in the header and its part in the row. What it may hold follows from its Java type. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

    String value();

    /** Every sheet must have the column, and every row a value in it. */
    boolean required() default false;

    /** Exactly one column of the same choice is filled in each row. */
    String choice() default "";

    /** A column which, where it is filled, lets a blank here mean 1. */
    String oneWith() default "";

    /** The least number that it may hold. */
    long least() default 0;

    /** Whether the column tells which row this is. */
    Role role() default Role.KEY;

    /** Whether it holds a code of the office rather than words. */
    boolean code() default false;

    /** The part of a column in a row. */
    enum Role {
        /** Part of the key, where the row has none of its own. */
        KEY,
        /** May be corrected: another value with the same key is a correction. */
        VALUE,
        /** A value where the row names a person by code (a mistyped birth date is a correction), else part of the key. */
        VALUE_OF_PERSON,
        /** Told for the reader's sake; neither compared nor kept. */
        COMMENT
    }
}
