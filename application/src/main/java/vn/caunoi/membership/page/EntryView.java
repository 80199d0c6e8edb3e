package vn.caunoi.membership.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.shell.Fact;

/**
 * One entry in words that are ready to print.
 *
 * @param person the person it is about; null for people who are only counted
 * @param mends whether the reader may mend it or take it back
 * @param action where the form goes that takes it back
 */
public record EntryView(String title, @Nullable Link person, List<Fact> facts, boolean mends, String action) {}
