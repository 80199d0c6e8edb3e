package vn.caunoi.importing;

import java.util.List;

/**
 * A file that must be refused: what it is, its bytes, the status of the answer, and what is said of it, word by word,
 * with the address of the cell.
 */
record BadFile(String name, byte[] bytes, int status, List<String> words) {

    BadFile(String name, byte[] bytes, int status, String... words) {
        this(name, bytes, status, List.of(words));
    }

    @Override
    public String toString() {
        return name;
    }
}
