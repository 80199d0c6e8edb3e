package vn.caunoi.shell;

import gg.jte.Content;
import java.util.Optional;
import vn.caunoi.access.Scope;

/**
 * What a module adds to the page of a record that belongs to a module below it, so that no arrow points upward: the lower
 * module says of what kind its subject is, and asks for every bean of that kind.
 *
 * @param <S> the record whose page it is, as its module names it on that page: its number, and the day and pin looked from
 */
@FunctionalInterface
public interface Cards<S> {

    /** The card about this record; empty where there is nothing to say or the reader may not know. */
    Optional<Card> about(S subject, Page page, Scope scope);

    /**
     * A part of a page with its own heading.
     *
     * @param place where it stands among the others: the lower, the earlier
     * @param content a drawn template, such as {@code templates.membershipUnitCard(page, view)}
     */
    record Card(int place, String title, Content content) {}
}
