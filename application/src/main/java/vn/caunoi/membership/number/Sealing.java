package vn.caunoi.membership.number;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.vault.Tampered;
import vn.caunoi.vault.Vault;

/** Seals a number for its entry, person and kind, and for no other; what does not open there raises an alarm. */
@Component
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final String COLUMN = "membership.identity_number.sealed";

    private final Vault vault;
    private final Audit audit;

    Sealing(Vault vault, Audit audit) {
        this.vault = vault;
        this.audit = audit;
    }

    /** The row in which a number stands. */
    record Place(long entry, long person, NumberKind kind) {

        @Override
        public String toString() {
            return COLUMN + ":" + entry + ":" + person + ":" + kind;
        }
    }

    byte[] seal(IdentityNumber number, Place place) {
        return vault.seal(number.digits().getBytes(StandardCharsets.UTF_8), place.toString());
    }

    /** Empty where it was not sealed for this place, or was changed: then the audit and the log say so. */
    Optional<IdentityNumber> open(Actor actor, byte[] sealed, Place place) {
        try {
            return Optional.of(new IdentityNumber(
                    place.kind(), new String(vault.open(sealed, place.toString()), StandardCharsets.UTF_8)));
        } catch (Tampered tampered) {
            LOG.error("A sealed number does not open: {}", place);
            audit.recordApart(
                    actor,
                    Event.of("identity-number.tampered", "person:" + place.person())
                            .with("entry", place.entry()));
            return Optional.empty();
        }
    }

    /** Equal for equal numbers of one line and kind only: lines are never compared with each other. */
    String blind(Line line, IdentityNumber number) {
        return vault.index(number.digits(), "membership.identity_number.blind:" + line + ":" + number.kind());
    }
}
