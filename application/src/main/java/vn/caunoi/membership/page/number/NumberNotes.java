package vn.caunoi.membership.page.number;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.membership.Standing;
import vn.caunoi.membership.number.IdentityNumber;
import vn.caunoi.membership.number.NumberKind;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.register.PersonState;
import vn.caunoi.shell.Text;

/**
 * What of a number does not fit the record: a citizen's number says sex and year of birth, which may have been corrected since;
 * a card is given to official members (51-CT/TW of 8/8/2025). The software tells; a person decides.
 */
record NumberNotes(PersonFile file, IdentityNumber number, Text text) {

    List<String> all() {
        PersonState state = file.state();
        List<String> notes = new ArrayList<>();
        number.sex()
                .filter(sex -> state.sex() != null && state.sex() != sex)
                .ifPresent(sex -> notes.add(text.t("membership.number.note.sex")));
        number.birthYear().stream()
                .filter(year -> state.born() != null && state.born().from().getYear() != year)
                .forEach(year -> notes.add(text.t("membership.number.note.birth")));
        if (number.kind() == NumberKind.PARTY_CARD && state.standing() != Standing.OFFICIAL) {
            notes.add(text.t("membership.number.note.card"));
        }
        return notes;
    }
}
