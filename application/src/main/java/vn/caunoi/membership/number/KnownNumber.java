package vn.caunoi.membership.number;

import java.util.Optional;
import vn.caunoi.membership.register.Told.Recording;

/**
 * The number of a person that holds now, as every page shows it.
 *
 * @param masked empty where the sealed value does not open
 */
public record KnownNumber(long entry, long person, NumberKind kind, Optional<String> masked, Recording recorded) {}
