package vn.caunoi.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What accounts are called, for "recorded by"; implemented by identity, so that no arrow points upward. */
public interface AccountNames {

    /** Display names by account number. */
    Map<Long, String> of(Collection<Long> accounts);

    /** All accounts of the human who has this one: his posts differ, his hand does not. */
    Set<Long> ofOneHolder(long account);
}
