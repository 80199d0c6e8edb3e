package vn.caunoi.office;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;

/**
 * What an office stands on: the roots of its lines, the term that runs, its zones; all of it on the first day, or what was left out
 * then.
 *
 * @param leader code of the Party's root that is recorded already; null where it is among these roots, or there is none
 * @param group code of the group of its zones; null where it looks after none
 */
record Grounds(
        List<NewRoot> roots,
        @Nullable String leader,
        @Nullable Term term,
        @Nullable String group,
        List<ZoneEntry> zones) {

    /** The Party's root looks after the zones and leads the roots of the other lines. */
    List<UnitEntry> units() {
        return roots.stream()
                .map(root -> UnitEntry.of(root.code(), root.founded(), founding(root), null))
                .toList();
    }

    private UnitChange founding(NewRoot root) {
        boolean party = root.line() == Line.PARTY;
        return new UnitChange.Founding(
                true, root.name(), root.kind(), null, party ? null : leading(), party ? group : null, null, null);
    }

    private @Nullable String leading() {
        return leader != null ? leader : of(Line.PARTY).map(NewRoot::code).orElse(null);
    }

    private Optional<NewRoot> of(Line line) {
        return roots.stream().filter(root -> root.line() == line).findFirst();
    }

    List<Term> terms() {
        return Optional.ofNullable(term).stream().toList();
    }
}
