package vn.caunoi.membership.page;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.register.Told;
import vn.caunoi.membership.words.Deed;

/**
 * What a form is about.
 *
 * @param person the known person; null for somebody new, or for people who are only counted
 * @param mended the entry that is mended; null where something new is recorded
 * @param kept whether the reader keeps the record of the known person now: nobody else says how a person is called
 */
record DeedSubject(
        Deed deed,
        Line line,
        @Nullable PersonFile person,
        @Nullable Told mended,
        boolean kept) {

    boolean known() {
        return person != null;
    }

    Set<String> fields() {
        return DeedFields.of(deed, line, known(), mended != null, kept);
    }

    boolean asks(String field) {
        return fields().contains(field);
    }

    Optional<PersonFile> who() {
        return Optional.ofNullable(person);
    }
}
