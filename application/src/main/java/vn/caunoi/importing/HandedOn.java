package vn.caunoi.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.access.Scope;
import vn.caunoi.shell.Text;

/** Knows which papers were sent already over days of which a file now tells something; whoever keeps papers offers one. */
public interface HandedOn {

    /**
     * What the papers are called.
     *
     * @param days the days on which something happened by the code of its unit; under no code, what is of zones and enterprises
     */
    List<Text.Spoken> over(Scope scope, Map<String, Set<LocalDate>> days);
}
