package vn.caunoi.benchmark;

/** One side of a comparison, which does the whole of its work each time. */
record Contender(String name, Work work) {

    /** What is timed. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;
    }
}
