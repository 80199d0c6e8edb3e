package vn.caunoi.abuse;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the abuse cases that a test refuses, by their numbers in {@code abuse/cases.txt}; {@code docs/security.md} is drawn from it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Abuse {

    String[] value();
}
