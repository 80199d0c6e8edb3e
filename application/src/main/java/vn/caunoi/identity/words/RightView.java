package vn.caunoi.identity.words;

import vn.caunoi.shell.Tone;

/**
 * One right in words.
 *
 * @param from who gave or lent it, and what for: why its holder may see
 */
public record RightView(
        long id, String where, String depth, String days, String from, String state, Tone tone, boolean over) {}
