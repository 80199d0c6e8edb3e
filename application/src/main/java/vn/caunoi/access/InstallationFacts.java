package vn.caunoi.access;

import java.util.List;

/** What one module tells the administrator of how the installation stands: storage, version, jobs; nothing of any record. */
@FunctionalInterface
public interface InstallationFacts {

    List<InstallationFact> facts();

    /** One line: the key of its label, and the key of its words with what is filled in. */
    record InstallationFact(String label, String words, List<Object> arguments) {

        public InstallationFact {
            arguments = List.copyOf(arguments);
        }
    }
}
