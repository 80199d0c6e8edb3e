package vn.caunoi.importing;

/** Hears how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    ImportProgress SILENT = (phase, percent) -> {};

    /** What an import does, one after the other. */
    enum Phase {
        READING(0, 20),
        COMPARING(20, 40),
        RECORDING(40, 80),
        CHECKING(80, 100);

        private final int from;
        private final int until;

        Phase(int from, int until) {
            this.from = from;
            this.until = until;
        }

        /** How many per cent of the whole are done when this share of the phase is. */
        int percent(double share) {
            return from + (int) (share * (until - from));
        }
    }

    void at(Phase phase, int percent);

    /** This share of the phase, between 0 and 1, is done. */
    default void at(Phase phase, double share) {
        at(phase, phase.percent(share));
    }
}
