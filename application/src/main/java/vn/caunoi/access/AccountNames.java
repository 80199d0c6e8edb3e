package vn.caunoi.access;

import java.util.Collection;
import java.util.Map;

/** What accounts are called, for "recorded by"; implemented by identity, so that no arrow points upward. */
public interface AccountNames {

    /** Display names by account number. */
    Map<Long, String> of(Collection<Long> accounts);
}
